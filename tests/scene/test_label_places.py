"""Labels beside the leg: whatever is pointed at, they and their lines stay clear of each other."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.scene.label_places import Placed, Point, Rect, cross, place, uncrossed
from explorer.scene.seen import Outline

SIZE = (600.0, 500.0)
CELL = 10.0
LEGEND = Rect(0.0, 430.0, 200.0, 70.0)
CORNER = Rect(490.0, 0.0, 110.0, 110.0)

xs = st.floats(150.0, 450.0)
ys = st.floats(0.0, 500.0)
points = st.lists(st.tuples(xs, ys), max_size=30, unique_by=(lambda p: p[0], lambda p: p[1]))


@st.composite
def blobs(draw: st.DrawFn) -> Outline:
    """Return a leg made of a few boxes, some of them far out at the sides."""
    taken = np.zeros((50, 60), np.bool_)
    for _ in range(draw(st.integers(0, 4))):
        left, top = draw(st.integers(0, 55)), draw(st.integers(0, 45))
        taken[top : top + draw(st.integers(1, 30)), left : left + draw(st.integers(1, 25))] = True
    return Outline(CELL, taken)


def covered(outline: Outline, box: Rect) -> bool:
    rows = slice(int(box.top // CELL), int(np.ceil(box.bottom / CELL)))
    columns = slice(int(max(box.left, 0.0) // CELL), int(np.ceil(box.right / CELL)))
    return bool(outline.taken[rows, columns].any())


def assert_clear(placed: tuple[Placed, ...], outline: Outline, *obstacles: Rect) -> None:
    for label in placed:
        box = label.box
        assert box.left >= 0.0
        assert box.top >= 0.0
        assert box.right <= SIZE[0]
        assert box.bottom <= SIZE[1]
        assert not covered(outline, box)
        for rect in obstacles:
            assert not box.meets(rect)
            assert not rect.cut_by(label.anchor, label.port)
    for a, b in itertools.combinations(placed, 2):
        assert not a.box.meets(b.box)
        assert not cross(a.anchor, a.port, b.anchor, b.port)
        assert not a.box.cut_by(b.anchor, b.port)
        assert not b.box.cut_by(a.anchor, a.port)


@settings(max_examples=60)
@given(points, st.lists(st.sampled_from([19.0, 34.0]), min_size=30, max_size=30), blobs())
def test_nothing_overlaps_and_no_lines_cross(
    anchors: list[Point], heights: list[float], outline: Outline
) -> None:
    placed = place(np.array(anchors), heights, 90.0, SIZE, outline, (LEGEND, CORNER))
    assert_clear(placed, outline, LEGEND, CORNER)
    assert len({label.index for label in placed}) == len(placed)
    for label in placed:
        assert label.anchor == anchors[label.index]
        assert label.box.height == heights[label.index]


@settings(max_examples=40)
@given(points)
def test_all_are_placed_where_there_is_room(anchors: list[Point]) -> None:
    bare = Outline(CELL, np.zeros((50, 60), np.bool_))
    placed = place(np.array(anchors), [19.0] * len(anchors), 90.0, SIZE, bare)
    assert len(placed) == len(anchors)


def test_the_most_important_come_first() -> None:
    bare = Outline(CELL, np.zeros((50, 60), np.bool_))
    anchors = np.column_stack([np.full(80, 250.0) + np.arange(80), np.linspace(240.0, 260.0, 80)])
    placed = place(anchors, [19.0] * 80, 90.0, SIZE, bare)
    assert 40 <= len(placed) <= 2 * 500 / 19
    assert {label.index for label in placed} == set(range(len(placed)))


def test_lines_stay_level_where_they_can() -> None:
    leg = np.zeros((50, 60), np.bool_)
    leg[5:45, 25:35] = True
    anchors = np.array([(280.0, 100.0), (320.0, 200.0), (270.0, 300.0)])
    placed = place(anchors, [19.0] * 3, 90.0, SIZE, Outline(CELL, leg))
    assert [label.side for label in placed] == ["left", "right", "left"]
    for label in placed:
        assert label.port[1] == pytest.approx(label.anchor[1], abs=2.0)
        gap = 250.0 - label.port[0] if label.side == "left" else label.port[0] - 350.0
        assert 10.0 < gap < 60.0


def test_no_line_runs_along_a_leg_that_leaves_no_room_beside_it() -> None:
    leg = np.zeros((50, 60), np.bool_)
    leg[:35, 8:52] = True  # 80 px are left at each side, less than words need
    anchors = np.array([(300.0, 50.0), (310.0, 320.0)])
    (placed,) = place(anchors, [19.0] * 2, 90.0, SIZE, Outline(CELL, leg))
    assert placed.index == 1


def test_a_picture_too_narrow_for_words_has_none() -> None:
    bare = Outline(CELL, np.zeros((50, 10), np.bool_))
    assert place(np.array([(50.0, 50.0)]), [19.0], 90.0, (100.0, 500.0), bare) == ()


@settings(max_examples=40)
@given(st.lists(st.tuples(xs, ys), min_size=2, max_size=12, unique=True))
def test_uncrossed_lines_are_no_longer_than_before(anchors: list[Point]) -> None:
    ends = [(100.0, 30.0 * i) for i in range(len(anchors))]
    order = uncrossed(anchors, ends)
    assert sorted(order) == list(range(len(anchors)))

    def whole(joined: list[int]) -> float:
        return sum(math.dist(a, ends[i]) for a, i in zip(anchors, joined, strict=True))

    assert whole(order) <= whole(list(range(len(anchors)))) + 1e-6


def test_crossing() -> None:
    assert cross((0, 0), (2, 2), (0, 2), (2, 0))
    assert not cross((0, 0), (2, 0), (0, 1), (2, 1))
    assert cross((0, 0), (2, 0), (1, 0), (3, 0))
    assert not cross((0, 0), (1, 0), (2, 0), (3, 0))
