"""What is seen from the camera, and where it is pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.scene.camera import view
from explorer.scene.pick import pick
from explorer.scene.seen import outline, seen, to_pixels

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.describe import Item
    from tests.scene.conftest import MakeItem

CAMERA = view("lateral")
SIZE = (400.0, 600.0)


def anywhere(x: NDArray[np.float64], _y: NDArray[np.float64]) -> NDArray[np.bool_]:
    return np.ones(len(x), np.bool_)


def keys(*items: Item) -> set[str]:
    _, anchors = seen(items, CAMERA, SIZE, lambda _: True, anywhere)
    return {anchor.key for anchor in anchors}


def test_what_lies_behind_is_not_seen(make_item: MakeItem) -> None:
    front = make_item("front", (0.0, -0.37, 0.2), 0.15)
    behind = make_item("behind", (0.0, -0.37, -0.2), 0.1)
    beside = make_item("beside", (0.3, -0.37, -0.2), 0.1)
    assert keys(front, behind, beside) == {"front", "beside"}
    assert keys(behind, beside) == {"behind", "beside"}


def test_ghosts_and_hidden_hide_nothing_and_have_no_anchor(make_item: MakeItem) -> None:
    behind = make_item("behind", (0.0, -0.37, -0.2), 0.1)
    for fields in ({"opacity": 0.16}, {"visible": False}):
        assert keys(make_item("front", (0.0, -0.37, 0.2), 0.15, **fields), behind) == {"behind"}


def test_anchors_lie_on_what_they_name_where_they_may(make_item: MakeItem) -> None:
    low, high = make_item("low", (0.0, -0.6, 0.0), 0.12), make_item("high", (0.1, -0.2, 0.0), 0.12)
    for limit in (600.0, 280.0):

        def free(
            _x: NDArray[np.float64], y: NDArray[np.float64], limit: float = limit
        ) -> NDArray[np.bool_]:
            return y < limit

        _, anchors = seen((low, high), CAMERA, SIZE, lambda _: True, free)
        assert [a.key for a in anchors if a.key == "high"]
        for anchor in anchors:
            item = low if anchor.key == "low" else high
            x, y, _ = to_pixels(CAMERA, item.points[anchor.vertex], SIZE)[0]
            assert y < limit
            at = (x - SIZE[0] / 2) / SIZE[1], 0.5 - y / SIZE[1]
            assert pick((low, high), CAMERA, at) == anchor.key


def test_outline_holds_every_point(make_item: MakeItem) -> None:
    item = make_item("ball", (0.1, -0.3, 0.0), 0.1)
    found, _ = seen((item,), CAMERA, SIZE, lambda _: True, anywhere)
    x, y, _ = to_pixels(CAMERA, item.points, SIZE).T
    row, column = (y // found.cell_px).astype(int), (x // found.cell_px).astype(int)
    assert found.taken[row, column].all()
    assert found.taken.mean() < 0.2
    first, last = found.spans()[row].T
    assert (first <= x).all()
    assert (x <= last).all()


def test_nothing_to_see() -> None:
    where, anchors = seen((), CAMERA, SIZE, lambda _: True, anywhere)
    assert anchors == ()
    assert not where.taken.any()
    assert not outline((), CAMERA, SIZE).taken.any()
