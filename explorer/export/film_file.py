"""Films as files: frames are written as they come, so that a long film needs no more memory.

Of each frame but the first only the part is written that differs from the one before. Pillow
squeezes each frame; what holds them together is written here, since Pillow would keep all frames
until the last.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

Box = tuple[int, int, int, int]


class FilmFile(ABC):
    """A film that is being written.

    Parameters
    ----------
    file : open for writing bytes, and seekable
    size : width and height in pixels
    count : how many frames will come
    fps : frames a second
    loops : whether it begins anew at its end
    scene : text of the scene that the film carries
    samples : pictures of the film, of any size, whose colours stand for all
    """

    #: Boxes begin at multiples of so many pixels.
    _grid = 1

    def __init__(
        self,
        file: IO[bytes],
        size: tuple[int, int],
        count: int,
        fps: int,
        loops: bool,
        scene: str,
        samples: Sequence[Image],
    ) -> None:
        self._file, self._size, self._count, self._fps = file, size, count, fps
        self._number = 0
        self._last: Image | None = None
        self._begin(loops, scene, samples)

    def add(self, frame: Image) -> None:
        """Write the next frame, an RGB picture of the film's size."""
        frame = self._prepared(frame)
        box = (0, 0, *self._size)
        if self._last is not None:
            box = self._on_grid(_differing(self._last, frame))
        self._put(frame.crop(box), box)
        self._last = frame
        self._number += 1

    @abstractmethod
    def end(self) -> None:
        """Write what stands after the last frame."""

    @abstractmethod
    def _begin(self, loops: bool, scene: str, samples: Sequence[Image]) -> None:
        """Write what stands before the first frame."""

    @abstractmethod
    def _put(self, part: Image, box: Box) -> None:
        """Write the part of a frame that lies in a box."""

    def _prepared(self, frame: Image) -> Image:
        return frame

    def _until(self, ticks_per_s: int) -> int:
        """Return for how many ticks the next frame is seen; rounding never adds up."""
        done, ends = (round(n * ticks_per_s / self._fps) for n in (self._number, self._number + 1))
        return ends - done

    def _on_grid(self, box: Box) -> Box:
        left, top, right, bottom = box
        return left - left % self._grid, top - top % self._grid, right, bottom


def _differing(before: Image, after: Image) -> Box:
    """Return the box of what differs; where nothing does, one pixel."""
    from PIL import ImageChops

    return ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox() or (
        0,
        0,
        1,
        1,
    )
