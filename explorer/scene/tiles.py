"""A picture in parts: each is drawn by itself and takes a moment, however large the whole is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.scene.camera import project
from explorer.scene.stage import Crop, Pixels, Stage, shadow_radius_m

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Item

    Array = NDArray[np.float64]

#: What is nearer than the middle of the picture is drawn larger, and so are its shadows.
_NEARER = 1.2
#: Pixels of a strip: a processor that draws alone takes some 30 to 50 ms for it.
_STRIP_PIXELS = 100_000


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a picture, in its pixels from the top left.

    Attributes
    ----------
    rim : pixels around it that are drawn too and cut off, since shadows reach across
    """

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

    def of(self, picture: Pixels) -> Pixels:
        """Return this part of the picture, to be written into."""
        return picture[self.top : self.top + self.height, self.left : self.left + self.width]

    def draw(
        self, stage: Stage, whole_px: tuple[int, int], times: int = 1, transparent: bool = False
    ) -> Pixels:
        """Draw this part of what the stage shows, ``times`` as large in each direction.

        Parameters
        ----------
        whole_px : width and height of the picture
        """
        width, height = (side * times for side in whole_px)
        rim, across, down = (side * times for side in (self.rim, self.width, self.height))
        stage.resize(across + 2 * rim, down + 2 * rim)
        left, bottom = self.left * times - rim, height - self.top * times - down - rim
        drawn = stage.picture(transparent, Crop((width, height), left, bottom))
        return drawn[rim:-rim, rim:-rim]


def tiles(whole_px: tuple[int, int], tile_px: tuple[int, int], rim: int) -> Iterator[Tile]:
    """Part a picture, row by row; the last ones of each row and column may be smaller."""
    (width, height), (across, down) = whole_px, tile_px
    for top in range(0, height, down):
        for left in range(0, width, across):
            yield Tile(left, top, min(across, width - left), min(down, height - top), rim)


def rim_px(camera: Camera, height: int, times: int = 1) -> int:
    """Return how far shadows reach in a picture of this height, drawn ``times`` as large."""
    reach = shadow_radius_m(camera, height * times) / camera.height_m
    return int(_NEARER * reach * height) + 4


def places(items: Sequence[Item], camera: Camera, whole_px: tuple[int, int]) -> Array:
    """Return the pixels that the vertices fall on, (n, 2) columns and rows."""
    points = [item.points for item in items if item.visible]
    if not points:
        return np.empty((0, 2))
    width, height = whole_px
    x, y, _ = project(camera, np.vstack(points)).T
    return np.column_stack([width / 2 + height * x, height / 2 - height * y])


def strips(stage: Stage, camera: Camera, picture: Pixels) -> Iterator[None]:
    """Draw what the stage shows onto a picture of three channels, a strip at each step."""
    height, width, _ = picture.shape
    rim = rim_px(camera, height)
    count = math.ceil(height / max(_STRIP_PIXELS // width, 2 * rim, 1))
    for strip in tiles((width, height), (width, math.ceil(height / count)), rim):
        strip.of(picture)[...] = strip.draw(stage, (width, height))
        yield
