"""Two legs share their names: each stands once, between them, and its lines cross no other."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.camera import fit, turn, view
from explorer.scene.label_places import cross
from explorer.scene.labels import name_of
from explorer.scene.look import Look
from explorer.scene.pick import pick
from explorer.scene.shared_labels import (
    LegShown,
    SharedLabels,
    between_px,
    column_px,
    share_labels,
    spread,
)
from tests.scene.test_labels import leg_in, letters

SIZE = (260.0, 800.0)
POSES = ("straight", "bent")
BOTH = (*leg_in("straight"), *leg_in("bent"))
BETWEEN = between_px(BOTH, Look(labels="english"), letters)


def _look(**changes: object) -> Look:
    points = np.vstack([item.points for item in BOTH if item.visible])
    camera = fit(view("posterolateral"), points, SIZE[0] / SIZE[1], margin=0.1)
    return Look(camera=camera, **({"labels": "english"} | changes))  # type: ignore[arg-type]


def _legs() -> tuple[LegShown, LegShown]:
    one, two = (
        LegShown(leg_in(pose), left, 0.0, SIZE)
        for pose, left in zip(POSES, (0.0, SIZE[0] + BETWEEN), strict=True)
    )
    return one, two


def _shared(look: Look, moving: SharedLabels | None = None) -> SharedLabels:
    return share_labels(_legs(), look, letters, moving)


def test_names_stand_once_in_the_room_between_and_clear_of_each_other() -> None:
    labels = _shared(_look()).labels
    assert len(labels) >= 12
    assert len({label.key for label in labels}) == len(labels)
    for label in labels:
        assert label.lines == (name_of(label.key, "english"),) or len(label.lines) == 2
        assert SIZE[0] < label.ports[0][0] < label.ports[1][0] < SIZE[0] + BETWEEN
        assert label.box.top >= 0.0
        assert label.box.top + label.box.height <= SIZE[1]
    rows = sorted((label.box.top, label.box.top + label.box.height) for label in labels)
    assert all(above[1] <= below[0] + 1e-6 for above, below in itertools.pairwise(rows))


def test_lines_cross_no_other_line_on_either_side() -> None:
    for side in (0, 1):
        lines = [
            (label.ends[side], label.ports[side])
            for label in _shared(_look()).labels
            if label.ends[side] is not None
        ]
        assert len(lines) >= 10
        for one, other in itertools.combinations(lines, 2):
            assert not cross(one[0], one[1], other[0], other[1])  # type: ignore[arg-type]


def test_lines_end_on_what_they_name() -> None:
    look = _look()
    hits = 0
    for leg, side in zip(_legs(), (0, 1), strict=True):
        for label in _shared(look).labels:
            end = label.ends[side]
            if end is not None:
                x, y = end[0] - leg.left - SIZE[0] / 2.0, SIZE[1] / 2.0 - end[1]
                hits += pick(leg.items, look.camera, (x / SIZE[1], y / SIZE[1])) == label.key
    ends = sum(end is not None for label in _shared(look).labels for end in label.ends)
    assert hits >= 0.95 * ends


def test_each_leg_has_its_own_figure_at_its_side() -> None:
    look = _look(numbers=True)
    figures = {label.key: label.figures for label in _shared(look).labels}
    one, two = figures["biceps_femoris_long_head"]
    assert one.endswith("%")
    assert two.endswith("%")
    assert one != two
    assert column_px(BOTH, look, letters)[1] > 0.0
    assert column_px(BOTH, _look(), letters)[1] == 0.0


def test_the_selected_structure_is_named_before_all() -> None:
    low = tuple(replace(leg, size=(SIZE[0], 60.0)) for leg in _legs())
    look = _look(selected="femur")
    found = share_labels((low[0], low[1]), look, letters)
    everything = _shared(_look())
    assert len(found.labels) < len(everything.labels)


def test_while_something_moves_the_same_structures_stay_named() -> None:
    still = _shared(_look())
    look = _look()
    turned = look.with_(camera=turn(look.camera, 0.05, 0.0))
    assert _shared(turned, still).anchors == still.anchors


def test_nothing_is_laid_out_unasked() -> None:
    assert _shared(_look(labels="none")) == SharedLabels()
    assert between_px(BOTH, _look(labels="none"), letters) == 0.0


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(10, 40)), min_size=1, max_size=10),
)
def test_boxes_are_spread_in_order_apart_and_near(wishes: list[tuple[float, float]]) -> None:
    wishes.sort()
    wanted, heights = [w for w, _ in wishes], [h for _, h in wishes]
    places = spread(wanted, heights, -1e4, 1e4)
    for (a, b), (high, low) in zip(
        itertools.pairwise(places), itertools.pairwise(heights), strict=True
    ):
        assert b - a >= (high + low) / 2.0 - 1e-6
    free = all(
        b - a >= (h + g) / 2.0
        for (a, h), (b, g) in itertools.pairwise(zip(wanted, heights, strict=True))
    )
    if free:
        assert places == pytest.approx(wanted)


def test_boxes_that_reach_out_are_pushed_in() -> None:
    assert spread([0.0, 1.0], [20.0, 20.0], 0.0, 100.0) == [10.0, 30.0]
    assert spread([100.0, 100.0], [20.0, 20.0], 0.0, 100.0) == [70.0, 90.0]
