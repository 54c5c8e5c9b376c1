"""Pictures to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.scene import still as module
from explorer.scene.camera import view
from explorer.scene.look import Look
from explorer.scene.still import still

if TYPE_CHECKING:
    from tests.scene.conftest import MakeItem

LOOK = Look(camera=view("lateral"), background="white")
MIDDLE = (0.0, -0.37, 0.0)


def test_size_and_smooth_edges(make_item: MakeItem) -> None:
    picture = still((make_item("a", MIDDLE, 0.3, (0.0, 0.0, 0.0)),), LOOK, 90, 60)
    assert picture.shape == (60, 90, 3)
    assert picture[0, 0].tolist() == [255, 255, 255]
    assert len(np.unique(picture)) > 4


def test_edges_on_a_clear_ground_carry_their_share(make_item: MakeItem) -> None:
    red = make_item("a", MIDDLE, 0.3, (1.0, 0.0, 0.0))
    picture = still((red,), LOOK, 60, 60, transparent=True)
    alpha = picture[..., 3]
    assert {0, 64, 128, 191, 255} >= set(np.unique(alpha).tolist())
    assert np.any((alpha > 0) & (alpha < 255))
    assert picture[alpha > 0][:, 1].max() < 90, "no white of the ground in the edges"


def test_tiles_join_without_seams(make_item: MakeItem, monkeypatch: pytest.MonkeyPatch) -> None:
    items = (make_item("a", MIDDLE, 0.4), make_item("b", (0.3, -0.37, 0.2), 0.2, (0.2, 0.7, 0.3)))
    whole = still(items, LOOK, 100, 100).astype(int)
    monkeypatch.setattr(module, "_TILE_PX", 32)
    tiled = still(items, LOOK, 100, 100).astype(int)
    assert np.abs(tiled - whole).max() < 25, "a tile one pixel off would show at every edge"
    assert np.abs(tiled - whole).mean() < 0.6


def test_selection_is_ringed_as_in_the_window(make_item: MakeItem) -> None:
    plain = still((make_item("a", MIDDLE, 0.3),), LOOK, 60, 60)
    ringed = still((make_item("a", MIDDLE, 0.3, highlight="selected"),), LOOK, 60, 60)
    assert (plain != ringed).any(axis=2).sum() > 30


@pytest.mark.parametrize(("width", "height"), [(0, 100), (100, 8193)])
def test_size_is_bounded(width: int, height: int) -> None:
    with pytest.raises(ValueError, match=r"px is not in 1\.\.8192"):
        still((), LOOK, width, height)
