"""Names between two legs, in saved pictures as in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.export.pair import Side, frame_pair, pair
from explorer.export.shared_labels import room_between
from explorer.scene.camera import view
from explorer.scene.look import Look
from tests.scene.test_labels import leg_in

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LOOK = Look(camera=view("lateral"), background="white", labels="english")
SIDES = Side(leg_in("straight")), Side(leg_in("bent"))
ITEMS = (*SIDES[0].items, *SIDES[1].items)


def words(image: QImage) -> int:
    """Return the dark pixels in the middle tenth of a picture, where no leg stands."""
    left, right = int(0.45 * image.width()), int(0.55 * image.width())
    dark = 0
    for y in range(image.height()):
        for x in range(left, right):
            color = image.pixelColor(x, y)
            dark += color.alpha() > 200 and max(color.red(), color.green(), color.blue()) < 90
    return dark


def test_names_are_shared_where_each_leg_has_no_room_for_its_own() -> None:
    assert 100.0 < room_between(ITEMS, LOOK, 580.0) < 300.0
    assert room_between(ITEMS, LOOK.with_(numbers=True), 580.0) > room_between(ITEMS, LOOK, 580.0)
    assert room_between(ITEMS, LOOK, 1800.0) == 0.0
    assert room_between(ITEMS, LOOK, 200.0) == 0.0
    assert room_between(ITEMS, LOOK.with_(labels="none"), 580.0) == 0.0


def test_the_saved_pair_has_them_in_its_middle() -> None:
    drawn = {}
    for labels in ("none", "english"):
        look = LOOK.with_(labels=labels)
        look = look.with_(camera=frame_pair(look, *SIDES, 500, 500, legend=False))
        image = pair(*SIDES, look, 500, 500, transparent=labels == "english", legend=False)
        assert (image.width(), image.height()) == (500, 500)
        drawn[labels] = words(image)
    assert drawn["english"] > drawn["none"] + 200
