"""Pictures to keep: any size, smooth edges, clear ground.

Drawn twice as large in tiles and averaged, so that an edge on a clear ground carries its true
share of alpha, and the memory needed does not grow with the picture.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.language import tr
from explorer.scene.stage import GROUNDS, SIZE_RANGE_PX, Pixels, Stage
from explorer.scene.steps import Steps, finish
from explorer.scene.tiles import places, rim_px, tiles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.describe import Item
    from explorer.scene.look import Look

OVERSAMPLE = 2
_TILE_PX = 400


def still(
    items: Sequence[Item], look: Look, width: int, height: int, transparent: bool = False
) -> Pixels:
    """Return a picture of the draw list on a stage of its own, drawn at one stretch.

    It is made, and refused, as ``still_steps`` tells.
    """
    return finish(still_steps(items, look, width, height, transparent))


def still_steps(
    items: Sequence[Item], look: Look, width: int, height: int, transparent: bool = False
) -> Steps[Pixels]:
    """Draw a picture of the draw list on a stage of its own, a tile at each step.

    Parameters
    ----------
    width, height : size in pixels, each 1..8192

    Returns
    -------
    (height, width, 3) uint8 array, top row first; with ``transparent`` (height, width, 4).

    Raises
    ------
    ValueError
        Where the size lies outside its bounds.
    RuntimeError
        Where no OpenGL or no memory can be had.
    """
    picture = blank(look, width, height, transparent)
    with closing(Easel()) as easel:
        yield from easel.steps(picture, items, look)
    return picture


def blank(look: Look, width: int, height: int, transparent: bool = False) -> Pixels:
    """Return the bare ground, an array as of ``still_steps``, which says what is refused."""
    check_size(width, height)
    try:
        picture = np.empty((height, width, 4 if transparent else 3), np.uint8)
    except MemoryError:
        raise RuntimeError(
            tr("no memory is left for {width} x {height} pixels").format(width=width, height=height)
        ) from None
    picture[...] = [round(255 * c) for c in GROUNDS[look.background]] + [0] * transparent
    return picture


class Easel:
    """A stage on which one picture after another is drawn.

    Raises
    ------
    RuntimeError
        Where no OpenGL can be had.
    """

    def __init__(self) -> None:
        self._stage = Stage()
        self._has_drawn = False

    def steps(self, picture: Pixels, items: Sequence[Item], look: Look) -> Steps[None]:
        """Draw the draw list onto a blank ground, a tile at each step."""
        height, width, channels = picture.shape
        clear, whole_px = channels == 4, (width, height)
        shown = places(items, look.camera, whole_px)
        self._stage.show(items, replace(look, quality="still"))
        self._stage.take_turn()
        if not self._has_drawn:
            # Beside a window that draws with OpenGL itself, the first shadows come out too deep.
            self._stage.picture(clear)
            self._has_drawn = True
        rim = rim_px(look.camera, height, OVERSAMPLE)
        parts = tiles(whole_px, (_TILE_PX, _TILE_PX), rim)
        needed = [tile for tile in parts if tile.holds(shown)]
        for done, tile in enumerate(needed, 1):
            large = tile.draw(self._stage, whole_px, OVERSAMPLE, clear)
            tile.of(picture)[...] = _averaged(large, OVERSAMPLE)
            yield done / len(needed)
            self._stage.take_turn()

    def close(self) -> None:
        """Give the graphics memory back."""
        self._stage.close()


def check_size(width: int, height: int) -> None:
    """Raise ValueError, naming the value and its bounds, where no such picture can be made."""
    low, high = SIZE_RANGE_PX
    for given, said in (
        (width, tr("width {given} px is not in {low}..{high}")),
        (height, tr("height {given} px is not in {low}..{high}")),
    ):
        if not low <= given <= high:
            raise ValueError(said.format(given=given, low=low, high=high))


def _averaged(pixels: Pixels, factor: int) -> Pixels:
    """Return the mean of each square of pixels; colours weigh by their alpha."""
    rows, columns, channels = pixels.shape
    squares = pixels.reshape(rows // factor, factor, columns // factor, factor, channels)
    squares = squares.astype(np.float32)
    if channels == 3:
        mean = squares.mean(axis=(1, 3))
    else:
        alpha = squares[..., 3:]
        cover = alpha.mean(axis=(1, 3))
        color = (squares[..., :3] * alpha).mean(axis=(1, 3)) / np.maximum(cover, 1e-6)
        mean = np.concatenate([color, cover], axis=-1)
    averaged: Pixels = (mean + 0.5).astype(np.uint8)
    return averaged
