"""Two legs in one picture: each in its half, one legend, one camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.export.pair import Side, difference_caption, frame_pair, named, pair
from explorer.export.shared_labels import room_between
from explorer.insight.differing import MEANING
from explorer.scene.camera import project, view
from explorer.scene.describe import Item
from explorer.scene.look import Look
from tests.export.conftest import color_at
from tests.scene.conftest import ball
from tests.scene.test_labels import leg_in

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LOOK = Look(camera=view("lateral"), background="white")


@pytest.fixture
def sides(items: tuple[Item, ...]) -> tuple[Side, Side]:
    points, triangles = ball((0.5, -0.37, 0.0), 0.2)
    green = Item("ball", "muscle", points, triangles, (0.1, 0.7, 0.1))
    return Side(items, "Leg curl, ankle neutral"), Side((green,), "Leg curl")


def has(image: QImage, left: int, right: int, top: int, bottom: int) -> set[str]:
    """Return which of red, green and dark words are seen in a part of the picture."""
    seen = set()
    for x in range(left, right):
        for y in range(top, bottom):
            red, green, blue, _ = color_at(image, x, y)
            if red > 2 * max(green, blue, 1):
                seen.add("red")
            elif green > 2 * max(red, blue, 1):
                seen.add("green")
            elif max(red, green, blue) < 90:
                seen.add("words")
    return seen


def test_each_leg_stands_in_its_half_under_its_words(sides: tuple[Side, Side]) -> None:
    camera = frame_pair(LOOK, *sides, 481, 300, legend=False)
    image = pair(*sides, LOOK.with_(camera=camera), 481, 300, legend=False)
    assert (image.width(), image.height()) == (481, 300)
    left, right = has(image, 0, 240, 40, 300), has(image, 240, 481, 40, 300)
    assert "red" in left
    assert "green" not in left
    assert "green" in right
    assert "red" not in right
    assert "words" in has(image, 0, 240, 0, 30)
    assert "words" in has(image, 240, 481, 0, 30)


def test_the_legend_stands_once(sides: tuple[Side, Side]) -> None:
    look = LOOK.with_(camera=frame_pair(LOOK, *sides, 480, 300, legend=True))
    bare, full = (pair(*sides, look, 480, 300, legend=legend) for legend in (False, True))
    changed = [x for x in range(480) for y in range(300) if bare.pixel(x, y) != full.pixel(x, y)]
    assert changed
    assert max(changed) < 240


def test_one_camera_shows_both_whole(sides: tuple[Side, Side]) -> None:
    camera = frame_pair(LOOK, *sides, 480, 300, legend=True)
    for side in sides:
        for item in side.items:
            x, y, _ = project(camera, item.points).T
            assert abs(x).max() < 240 / 300 / 2
            assert np.abs(y).max() < 0.5


def test_a_clear_ground_stays_clear(sides: tuple[Side, Side]) -> None:
    image = pair(*sides, LOOK, 80, 60, transparent=True, legend=False)
    assert color_at(image, 0, 59)[3] == 0
    assert color_at(image, 79, 59)[3] == 0


def test_words_say_which_leg_is_which_and_travel_with_the_file(sides: tuple[Side, Side]) -> None:
    first, second = named(*sides)
    assert (first.caption, second.caption) == ("A: Leg curl, ankle neutral", "B: Leg curl")
    assert named(Side(()), Side(()))[0].caption == ""
    said = pair(first, second, LOOK, 60, 40, legend=False).text("Description")
    assert said.startswith("A: Leg curl, ankle neutral B: Leg curl Leg Explorer.")
    assert difference_caption("one.", "two.") == f"{MEANING} A: one. B: two."


def test_a_sliver_is_refused(sides: tuple[Side, Side]) -> None:
    with pytest.raises(ValueError, match="width 1 px is too little for two legs"):
        pair(*sides, LOOK, 1, 40)


def test_where_neither_leg_has_room_for_names_they_share_one_column(qapp: object) -> None:
    legs = [Side(leg_in(pose), f"Pose {pose}.") for pose in ("straight", "bent")]
    look = Look(background="white", labels="english")
    narrow, wide = (room_between((*legs[0].items, *legs[1].items), look, w) for w in (900, 4000))
    assert narrow > 0.0
    assert wide == 0.0
    camera = frame_pair(look, legs[0], legs[1], 900, 1000, legend=False)
    look = look.with_(camera=camera)
    with_names = pair(legs[0], legs[1], look, 900, 1000, legend=False)
    middle = [
        with_names.pixelColor(x, y).lightness() for x in range(400, 500) for y in range(100, 900, 3)
    ]
    assert min(middle) < 90  # words
    bare = pair(legs[0], legs[1], look.with_(labels="none"), 900, 1000, legend=False)
    assert bare.size() == with_names.size()
    assert room_between((*legs[0].items, *legs[1].items), look, 250) == 0.0  # a leg comes first
