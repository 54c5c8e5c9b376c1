"""Which structures of the real leg are named, in which words, and that nothing is covered."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.camera import VIEWS, fit, project, turn, view, zoom
from explorer.scene.deform import Rig
from explorer.scene.describe import Item, describe
from explorer.scene.label_places import Placed, Rect, cross
from explorer.scene.labels import LabelSet, lay_out, name_of, side_room, wrapped
from explorer.scene.look import Look
from explorer.scene.meshes import load_meshes
from explorer.scene.pick import pick
from explorer.scene.seen import outline, to_pixels

if TYPE_CHECKING:
    from explorer.scene.camera import Camera, ViewName
    from explorer.scene.look import Labels

SIZE = (600.0, 700.0)
LEGEND = Rect(0.0, 620.0, 230.0, 80.0)
POSES = {"straight": (0.0, 0.0), "bent": (0.0, 90.0), "seated": (90.0, 90.0)}


def letters(words: str, is_figure: bool) -> float:
    return 7.0 * len(words) * (1.1 if is_figure else 1.0)


@cache
def leg_in(pose: str) -> tuple[Item, ...]:
    hip, knee = (math.radians(degrees) for degrees in POSES[pose])
    leg, scenario = load_leg(), Scenario(hip_rad=hip, knee_rad=knee)
    points = Rig.load().pose(hip, knee, 0.0)
    return describe(leg, load_meshes(), points, solve(leg, scenario), Look())


def whole(items: tuple[Item, ...], name: ViewName, room: float = 150.0) -> Camera:
    points = np.vstack([item.points for item in items if item.visible])
    return fit(view(name), points, (SIZE[0] - 2 * room) / SIZE[1], margin=0.1)


def labelled(items: tuple[Item, ...], camera: Camera, **look: object) -> LabelSet:
    shown = Look(camera=camera, **({"labels": "english"} | look))  # type: ignore[arg-type]
    return lay_out(items, shown, SIZE, letters, (LEGEND,))


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("name", VIEWS)
def test_labels_and_lines_keep_clear_of_the_leg_and_each_other(name: ViewName, pose: str) -> None:
    items = leg_in(pose)
    camera = whole(items, name)
    labels = labelled(items, camera, labels="latin", numbers=True).labels
    assert len(labels) >= 5
    points = np.vstack([item.points for item in items if item.visible])
    x, y, _ = to_pixels(camera, points, SIZE).T
    for label in labels:
        box = label.at.box
        assert box.left >= 0.0
        assert box.right <= SIZE[0]
        assert box.top >= 0.0
        assert box.bottom <= SIZE[1]
        assert not box.meets(LEGEND)
        inside = (x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom)
        assert not inside.any(), label.key
        widest = max(letters(line, False) for line in label.lines)
        assert widest <= box.width
    for a, b in itertools.combinations(labels, 2):
        assert not a.at.box.meets(b.at.box)
        assert not cross(a.at.anchor, a.at.port, b.at.anchor, b.at.port)


def test_the_quick_outline_holds_nearly_all_of_the_leg() -> None:
    items = leg_in("bent")
    camera = whole(items, "lateral")
    found = outline(items, camera, SIZE)
    points = np.vstack([item.points for item in items if item.visible])
    x, y, _ = to_pixels(camera, points, SIZE).T
    inside = found.taken[(y // found.cell_px).astype(int), (x // found.cell_px).astype(int)]
    assert inside.mean() > 0.99
    assert found.taken.mean() < 0.4


@pytest.mark.parametrize("name", ["posterolateral", "anterior", "medial"])
def test_lines_end_on_what_they_name(name: ViewName) -> None:
    items = leg_in("straight")
    camera = whole(items, name)
    labels = labelled(items, camera).labels
    hit = 0
    for label in labels:
        x, y = label.at.anchor
        met = pick(items, camera, ((x - SIZE[0] / 2) / SIZE[1], 0.5 - y / SIZE[1]))
        hit += met == label.key
    # An anchor is a vertex: at the very rim of a thin structure its neighbour may be met.
    assert hit >= 0.85 * len(labels)


def test_muscles_come_before_bones_where_room_is_short() -> None:
    items = leg_in("straight")
    camera = whole(items, "lateral")
    shown = Look(camera=camera, labels="english")
    blocked = Rect(0.0, 120.0, 150.0, 580.0), Rect(450.0, 120.0, 150.0, 580.0)
    few = lay_out(items, shown, SIZE, letters, blocked).labels
    assert 5 <= len(few) <= 12
    tissue = {item.key: item.tissue for item in items}
    assert {tissue[label.key] for label in few} == {"muscle"}
    assert {tissue[label.key] for label in labelled(items, camera).labels} >= {"muscle", "bone"}


def test_the_selected_structure_is_always_named() -> None:
    items = leg_in("straight")
    near = zoom(whole(items, "posterior", room=0.0), 8.0)
    assert not any(isinstance(label.at, Placed) for label in labelled(items, near).labels)
    x, y, depth = project(near, np.vstack([item.points for item in items])).T
    assert ((abs(x) < 0.4) & (abs(y) < 0.4) & (depth > 0)).any()
    at = pick(items, near, (0.0, 0.0))
    assert at is not None
    (label,) = labelled(items, near, selected=at).labels
    assert label.key == at


def test_while_the_camera_turns_the_same_structures_stay_named() -> None:
    items = leg_in("straight")
    camera = whole(items, "posterior")
    rest = labelled(items, camera)
    look = Look(camera=turn(camera, 0.1, 0.0), labels="english")
    moved = lay_out(items, look, SIZE, letters, (LEGEND,), moving=rest)
    assert moved.anchors == rest.anchors
    shared = {label.key for label in moved.labels} & {label.key for label in rest.labels}
    assert len(shared) >= 0.9 * len(rest.labels)


def test_numbers_alone_stand_on_the_muscles() -> None:
    items = leg_in("bent")
    labels = labelled(items, whole(items, "posterior"), labels="none", numbers=True).labels
    value = {item.key: item.value for item in items}
    assert len(labels) >= 5
    for label in labels:
        assert label.lines == ()
        shown = value[label.key]
        assert shown is not None
        assert label.figure == f"{100 * shown:.0f}%"


def test_hidden_and_faded_are_not_named() -> None:
    items = leg_in("straight")
    camera = whole(items, "posterior")
    before = {label.key for label in labelled(items, camera).labels}
    assert "gluteus_maximus" in before
    for change in ({"visible": False}, {"opacity": 0.16}):
        changed = tuple(
            replace(item, **change) if item.key == "gluteus_maximus" else item for item in items
        )
        now = {label.key for label in labelled(changed, camera).labels}
        assert "gluteus_maximus" not in now
        assert now


def test_nothing_is_laid_out_unasked() -> None:
    items = leg_in("straight")
    look = Look(camera=whole(items, "lateral"))
    assert lay_out(items, look, SIZE, letters) == LabelSet()
    assert side_room(items, look, letters) == (0.0, 0.0)
    assert lay_out((), look.with_(labels="latin"), SIZE, letters) == LabelSet()


@pytest.mark.parametrize(
    ("key", "language", "name"),
    [
        ("soleus", "english", "soleus"),
        ("soleus", "latin", "M. soleus"),
        ("patellar_tendon", "english", "patellar tendon"),
        ("semiten_distal", "english", ""),
        ("skin", "latin", ""),
    ],
)
def test_names(key: str, language: Labels, name: str) -> None:
    assert name_of(key, language) == name


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("M. biceps femoris, caput longum", ("M. biceps femoris,", "caput longum")),
        ("M. soleus", ("M. soleus",)),
        ("extensor digitorum longus", ("extensor", "digitorum longus")),
        ("femur", ("femur",)),
    ],
)
def test_long_names_break_at_a_comma_or_near_the_middle(name: str, lines: tuple[str, ...]) -> None:
    assert wrapped(name) == lines


def test_two_lines_need_less_room_than_one() -> None:
    narrow, wide = side_room(leg_in("straight"), Look(labels="latin"), letters)
    assert 0.0 < narrow < wide
    with_figures, _ = side_room(leg_in("straight"), Look(labels="latin", numbers=True), letters)
    assert with_figures > narrow
