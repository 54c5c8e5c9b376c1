"""Pictures in parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene import tiles as module
from explorer.scene.camera import view
from explorer.scene.look import Look
from explorer.scene.stage import Stage
from explorer.scene.tiles import places, rim_px, strips, tiles

if TYPE_CHECKING:
    from tests.scene.conftest import MakeItem

MIDDLE = (0.0, -0.37, 0.0)
sides = st.integers(1, 300)


@given(whole=st.tuples(sides, sides), tile=st.tuples(sides, sides))
def test_each_pixel_lies_in_one_tile(whole: tuple[int, int], tile: tuple[int, int]) -> None:
    count = np.zeros((whole[1], whole[0], 1), np.uint8)
    for each in tiles(whole, tile, 0):
        part = each.of(count)
        assert part.shape[:2] == (each.height, each.width)
        part += 1
    assert np.all(count == 1)


def test_a_tile_holds_what_falls_on_it_or_beside_it(make_item: MakeItem) -> None:
    camera = view("lateral")
    seen = places((make_item("a", MIDDLE, 0.05),), camera, (90, 90))
    held = [each for each in tiles((90, 90), (30, 30), 5) if each.holds(seen)]
    assert [(each.left, each.top) for each in held] == [(30, 30)]
    assert places((), camera, (90, 90)).shape == (0, 2)


@pytest.mark.parametrize(
    ("height_m", "height", "times", "rim"),
    [(1.2, 200, 1, 10), (0.05, 200, 1, 23), (1.2, 8000, 2, 148), (0.05, 8000, 2, 148)],
)
def test_the_rim_is_as_wide_as_shadows_reach(
    height_m: float, height: int, times: int, rim: int
) -> None:
    assert rim_px(replace(view("lateral"), height_m=height_m), height, times) == rim


@pytest.mark.parametrize("height_m", [0.2, 0.05])
def test_strips_join_to_the_picture_at_one_stretch(
    make_item: MakeItem, monkeypatch: pytest.MonkeyPatch, height_m: float
) -> None:
    size = height_m / 1.2
    beside = (0.3 * size, -0.37, 0.2 * size)
    items = (
        make_item("a", MIDDLE, 0.35 * size),
        make_item("b", beside, 0.2 * size, (0.2, 0.7, 0.3)),
    )
    look = Look(replace(view("lateral"), height_m=height_m), background="white", quality="fine")
    monkeypatch.setattr(module, "_STRIP_PIXELS", 240 * 40)
    stage = Stage()
    stage.resize(240, 400)
    stage.show(items, look)
    whole = stage.picture().astype(int)
    parts = np.zeros((400, 240, 3), np.uint8)
    steps = sum(1 for _ in strips(stage, look.camera, parts))
    stage.close()
    assert steps > 3
    assert len(np.unique(whole)) > 50
    differs = parts - whole
    # Rounding may move a pixel of an edge; a strip one pixel off would move a percent of all.
    assert (np.abs(differs) > 25).mean() < 0.002
    # Shadows have a grain, which the mean of a row is free of; a seam would show there.
    assert np.abs(differs.mean(axis=(1, 2))).max() < 3.0
