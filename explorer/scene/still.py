"""Pictures to keep: any size, smooth edges, clear ground.

Drawn twice as large in tiles and averaged, so that an edge on a clear ground carries its true
share of alpha, and the memory needed does not grow with the picture.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.language import tr
from explorer.scene.camera import project
from explorer.scene.stage import GROUNDS, SHADOW_RADIUS_M, SIZE_RANGE_PX, Crop, Pixels, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from explorer.scene.describe import Item
    from explorer.scene.look import Look

    Array = NDArray[np.float64]

OVERSAMPLE = 2
_TILE_PX = 512
_LARGEST_RIM_PX = 96


def still(
    items: Sequence[Item], look: Look, width: int, height: int, transparent: bool = False
) -> Pixels:
    """Return a picture of the draw list on a stage of its own.

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
        for _ in easel.steps(picture, items, look):
            pass
    return picture


def blank(look: Look, width: int, height: int, transparent: bool = False) -> Pixels:
    """Return the bare ground, an array as of ``still``, which says what is refused."""
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

    def steps(self, picture: Pixels, items: Sequence[Item], look: Look) -> Iterator[None]:
        """Draw the draw list onto a blank ground, a tile at each step."""
        height, width, channels = picture.shape
        # Shadows reach across tiles: each is drawn with a rim that is cut off again.
        reach = height / look.camera.height_m * SHADOW_RADIUS_M
        rim = min(int(reach) + 4, _LARGEST_RIM_PX)
        shown = _places(items, look, width, height)
        self._stage.show(items, replace(look, quality="still"))
        self._stage.take_turn()
        if not self._has_drawn:
            # Beside a window that draws with OpenGL itself, the first shadows come out too deep.
            self._stage.picture(channels == 4)
            self._has_drawn = True
        for top in range(0, height, _TILE_PX):
            for left in range(0, width, _TILE_PX):
                part = picture[top : top + _TILE_PX, left : left + _TILE_PX]
                tile = _Tile(left, top, part.shape[1], part.shape[0], rim)
                if tile.holds(shown):
                    part[...] = tile.draw(self._stage, width, height, channels == 4)
                    yield
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


def _places(items: Sequence[Item], look: Look, width: int, height: int) -> Array:
    """Return the pixels that the vertices fall on, (n, 2) columns and rows."""
    points = [item.points for item in items if item.visible]
    if not points:
        return np.empty((0, 2))
    x, y, _ = project(look.camera, np.vstack(points)).T
    return np.column_stack([width / 2 + height * x, height / 2 - height * y])


@dataclass(frozen=True, slots=True)
class _Tile:
    """A part of the picture, in its pixels from the top left, and the rim drawn around it."""

    left: int
    top: int
    width: int
    height: int
    rim: int

    def holds(self, places: Array) -> bool:
        """Tell whether anything may be seen in it; the rim is wider than any triangle."""
        x, y = (places - (self.left, self.top)).T
        inside = (x >= -self.rim) & (x <= self.width + self.rim)
        return bool(np.any(inside & (y >= -self.rim) & (y <= self.height + self.rim)))

    def draw(self, stage: Stage, width: int, height: int, transparent: bool) -> Pixels:
        rim = self.rim * OVERSAMPLE
        stage.resize(self.width * OVERSAMPLE + 2 * rim, self.height * OVERSAMPLE + 2 * rim)
        crop = Crop(
            whole_px=(width * OVERSAMPLE, height * OVERSAMPLE),
            left=self.left * OVERSAMPLE - rim,
            bottom=(height - self.top - self.height) * OVERSAMPLE - rim,
        )
        return _averaged(stage.picture(transparent, crop)[rim:-rim, rim:-rim], OVERSAMPLE)


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
