"""Pixels: what is drawn where, in which colour, and what is left behind."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.scene.camera import project, view
from explorer.scene.describe import Item
from explorer.scene.look import Look, Quality
from explorer.scene.pick import pick
from explorer.scene.ramp import ACCENT, BONE, rising_color
from explorer.scene.stage import Crop, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.scene.conftest import MakeItem

LOOK = Look(camera=view("lateral"), quality="fast")
MIDDLE = (0.0, -0.37, 0.0)  # what the camera looks at
ROOT = Path(__file__).parents[2]

Pixels = NDArray[np.uint8]


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.resize(120, 120)
    yield made
    made.close()


def shot(stage: Stage, look: Look, *items: Item) -> Pixels:
    stage.show(items, look)
    return stage.picture()


def at(picture: Pixels, point: tuple[float, float, float]) -> NDArray[np.int64]:
    """Return the colour seen at a point of space."""
    height, width = picture.shape[:2]
    x, y, _ = project(LOOK.camera, point)[0]
    row, column = round(height / 2 - y * height), round(width / 2 + x * height)
    return np.asarray(picture[row, column], np.int64)


def test_empty_stage_shows_the_ground(stage: Stage) -> None:
    assert np.all(shot(stage, LOOK.with_(background="white")) == 255)
    dark = shot(stage, LOOK.with_(background="dark"))
    assert np.unique(dark.reshape(-1, 3), axis=0).tolist() == [[27, 31, 35]]


def test_first_row_is_the_top(stage: Stage, make_item: MakeItem) -> None:
    picture = shot(stage, LOOK.with_(background="white"), make_item("a", (0.0, 0.1, 0.0)))
    rows = np.flatnonzero((picture < 200).any(axis=(1, 2)))
    assert rows.max() < 60


def test_a_point_in_the_bone_is_ivory(stage: Stage, make_item: MakeItem) -> None:
    red, green, blue = at(shot(stage, LOOK, make_item("femur", MIDDLE, 0.2, BONE)), MIDDLE)
    assert red > green > blue > 110
    assert red - blue < 80


def test_lit_from_above_left(stage: Stage, make_item: MakeItem) -> None:
    picture = shot(stage, LOOK, make_item("a", MIDDLE, 0.4, BONE)).sum(axis=2, dtype=int)
    assert picture[40, 40] > picture[80, 80] + 60


@pytest.mark.parametrize("quality", ["fast", "fine", "still"])
def test_more_activation_is_redder(stage: Stage, make_item: MakeItem, quality: Quality) -> None:
    def seen(activation: float) -> NDArray[np.int64]:
        item = make_item("a", MIDDLE, 0.2, rising_color(activation))
        return at(shot(stage, LOOK.with_(quality=quality), item), MIDDLE)

    colors = [seen(a) for a in (0.0, 0.2, 0.6, 1.0)]
    redness = [red - (green + blue) / 2 for red, green, blue in colors[:3]]
    assert np.all(np.diff(redness) > 25)
    assert np.all(np.diff([color.sum() for color in colors]) < -30)


def test_moved_points_are_drawn_where_they_are(stage: Stage, make_item: MakeItem) -> None:
    left, right = (-0.3, -0.37, 0.0), (0.3, -0.37, 0.0)
    before = shot(stage, LOOK, make_item("a", left))
    after = shot(stage, LOOK, make_item("a", right))
    ground = at(before, right)
    assert np.array_equal(at(after, left), ground)
    assert not np.array_equal(at(after, right), ground)
    assert np.array_equal(shot(stage, LOOK, make_item("a", left)), before)


def test_hidden_and_dropped_items_vanish(stage: Stage, make_item: MakeItem) -> None:
    empty = shot(stage, LOOK)
    assert not np.array_equal(shot(stage, LOOK, make_item("a", MIDDLE)), empty)
    assert np.array_equal(shot(stage, LOOK, make_item("a", MIDDLE, visible=False)), empty)
    shot(stage, LOOK, make_item("a", MIDDLE))
    assert np.array_equal(shot(stage, LOOK), empty)


def test_other_triangles_under_the_same_key(stage: Stage, make_item: MakeItem) -> None:
    whole = make_item("a", MIDDLE, 0.2)
    half = Item("a", "muscle", whole.points, whole.triangles[::2], whole.color)
    assert (shot(stage, LOOK, half) < 200).sum() < 0.8 * (shot(stage, LOOK, whole) < 200).sum()


def test_ring_around_what_is_selected_even_behind_another(
    stage: Stage, make_item: MakeItem
) -> None:
    behind, before = (0.0, -0.37, -0.2), (0.0, -0.37, 0.3)
    wall = make_item("wall", before, 0.4, BONE)

    stage.resize(400, 400)

    def blue(highlight: str) -> int:
        ball = make_item("a", behind, 0.2, highlight=highlight)
        picture = shot(stage, LOOK, wall, ball)
        return int((np.abs(picture - 255 * np.array(ACCENT)).max(axis=2) < 25).sum())

    assert blue("none") == 0
    assert 100 < blue("hovered") < blue("selected") < 1200


def test_picked_muscle_is_the_one_under_the_pixel(stage: Stage, make_item: MakeItem) -> None:
    items = (
        make_item("orange", (-0.1, -0.37, 0.0), 0.2, (0.9, 0.5, 0.1)),
        make_item("green", (0.1, -0.3, 0.1), 0.15, (0.1, 0.7, 0.2)),
    )
    picture = shot(stage, LOOK, *items)
    for row in range(4, 120, 8):
        for column in range(4, 120, 8):
            place = ((column + 0.5) / 120 - 0.5, 0.5 - (row + 0.5) / 120)
            red, green, blue = picture[row, column].astype(int)
            seen = "orange" if red > green + 15 else "green" if green > blue + 15 else None
            assert pick(items, LOOK.camera, place) == seen


def test_clear_ground_keeps_the_leg_opaque(stage: Stage, make_item: MakeItem) -> None:
    stage.show((make_item("a", MIDDLE, 0.2),), LOOK)
    picture = stage.picture(transparent=True)
    assert picture.shape == (120, 120, 4)
    assert at(picture, MIDDLE)[3] == 255
    assert picture[0, 0, 3] == 0
    assert stage.picture().shape == (120, 120, 3)


def test_crop_is_that_part_of_the_picture(stage: Stage, make_item: MakeItem) -> None:
    item = make_item("a", (0.05, -0.3, 0.0), 0.25)
    whole = shot(stage, LOOK, item).astype(int)
    stage.resize(60, 50)
    part = stage.picture(crop=Crop(whole_px=(120, 120), left=40, bottom=50))
    assert np.abs(part - whole[20:70, 40:100]).mean() < 0.5


@pytest.mark.parametrize("size", [(0, 10), (10, 0), (8193, 10), (10, 9000)])
def test_size_is_bounded(stage: Stage, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match=r"px is not in 1\.\.8192"):
        stage.resize(*size)


def test_shown_size_follows(stage: Stage) -> None:
    stage.resize(90, 70)
    assert stage.picture().shape == (70, 90, 3)


def test_nothing_of_vtk_outlives_a_stage(make_item: MakeItem) -> None:
    def living() -> int:
        gc.collect()
        return sum(type(thing).__name__.startswith("vtk") for thing in gc.get_objects())

    before = living()
    stage = Stage()
    shot(stage, LOOK.with_(quality="fine"), make_item("a", highlight="selected"))
    assert living() > before
    stage.close()
    stage.close()
    del stage
    assert living() == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the way of Linux")
@pytest.mark.parametrize(
    ("surroundings", "said"),
    [
        ({}, "(8, 8, 3)"),
        ({"DISPLAY": ":987"}, "(8, 8, 3)"),
        # No EGL that works, and nobody to ask for a window: a word instead of a crash.
        ({"__EGL_VENDOR_LIBRARY_FILENAMES": os.devnull}, "cannot draw: no OpenGL 3.2 here"),
    ],
)
def test_draws_without_a_display_or_says_why_not(surroundings: dict[str, str], said: str) -> None:
    program = (
        "from explorer.scene.stage import Stage\n"
        "try:\n"
        "    stage = Stage()\n"
        "    stage.resize(8, 8)\n"
        "    print(stage.picture().shape)\n"
        "except RuntimeError as error:\n"
        "    print(error)\n"
    )
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=bare | surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(said)
    assert done.stderr == ""
