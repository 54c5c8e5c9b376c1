"""GIF: a film that every program shows, in 256 colours that are the same in all frames.

References
----------
CompuServe (1990) Graphics Interchange Format, version 89a; the block NETSCAPE2.0 lets it loop.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from explorer.export.carry_film import KEY
from explorer.export.film_file import Box, FilmFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PIL.Image import Image

_TICKS_PER_S = 100
_COLORS = 256
_BLOCK = 255
#: Of moving the colours to the middle of what they stand for.
_ROUNDS = 2


class Gif(FilmFile):
    """Writes a GIF; see `FilmFile`."""

    def _begin(self, loops: bool, scene: str, samples: Sequence[Image]) -> None:
        # The corner that neither words nor leg reach.
        self._ground = np.asarray(samples[0])[0, -1]
        self._palette = _palette_of(samples, self._ground)
        self._colors = bytes(self._palette.getpalette() or ()).ljust(3 * _COLORS, b"\0")
        width, height = self._size
        self._file.write(b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0))
        self._file.write(self._colors)
        if loops:
            self._file.write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0")
        text = f"{KEY} {scene}".encode("ascii")  # what is not, is escaped in the scene
        self._file.write(b"\x21\xfe")
        for start in range(0, len(text), _BLOCK):
            part = text[start : start + _BLOCK]
            self._file.write(bytes([len(part)]) + part)
        self._file.write(b"\0")

    def _prepared(self, frame: Image) -> Image:
        from PIL import Image

        # Dots in place of a colour would flicker from frame to frame.
        near = frame.quantize(palette=self._palette, dither=Image.Dither.NONE)
        indices = np.array(near)
        # Pillow takes a near colour for the nearest; of the ground that would be seen.
        indices[(np.asarray(frame) == self._ground).all(axis=-1)] = 0
        found = Image.fromarray(indices)
        found.putpalette(self._colors)
        return found

    def _put(self, part: Image, box: Box) -> None:
        from PIL import GifImagePlugin

        milliseconds = 1000 // _TICKS_PER_S * self._until(_TICKS_PER_S)
        left, top, _, _ = box
        data = GifImagePlugin.getdata(part, (left, top), duration=milliseconds, disposal=1)
        self._file.write(b"".join(data))

    def end(self) -> None:
        """Write the mark of the end."""
        self._file.write(b";")


def _palette_of(samples: Sequence[Image], ground: NDArray[np.uint8]) -> Image:
    """Return a picture whose palette serves all samples.

    The ground, which most pixels show, is its first colour; the others share out the rest.
    """
    from PIL import Image

    pixels = np.concatenate([np.asarray(each).reshape(-1, 3) for each in samples])
    pixels = pixels[(pixels != ground).any(axis=1)]
    colors = [*ground.tolist()]
    if len(pixels):
        cut = Image.fromarray(np.ascontiguousarray(pixels[None]))
        colors += cut.quantize(_COLORS - 1, kmeans=_ROUNDS).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(colors)
    return palette
