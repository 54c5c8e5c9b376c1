"""APNG: an animated PNG, in full colours; other programs see its first frame.

References
----------
PNG Specification, Third Edition (W3C, 2025), 11.3.6: acTL, fcTL and fdAT.
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

from explorer.export.carry_film import KEY
from explorer.export.film_file import Box, FilmFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_QUICK = 6  # of 9; more takes twice the time for a hundredth of the size


class Apng(FilmFile):
    """Writes an APNG; see `FilmFile`."""

    def _begin(self, loops: bool, scene: str, samples: Sequence[Image]) -> None:
        self._sequence = 0
        width, height = self._size
        self._file.write(_SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        self._chunk(b"acTL", struct.pack(">II", self._count, 0 if loops else 1))
        text = KEY.encode() + b"\0\0\0\0\0" + scene.encode()  # not compressed, of no language
        self._chunk(b"iTXt", text)

    def _put(self, part: Image, box: Box) -> None:
        left, top, right, bottom = box
        control = (self._next(), right - left, bottom - top, left, top, 1, self._fps, 0, 0)
        self._chunk(b"fcTL", struct.pack(">IIIIIHHBB", *control))
        squeezed = io.BytesIO()
        part.save(squeezed, "PNG", compress_level=_QUICK)
        data = b"".join(body for name, body in _chunks(squeezed.getvalue()) if name == b"IDAT")
        if self._number == 0:
            self._chunk(b"IDAT", data)
        else:
            self._chunk(b"fdAT", struct.pack(">I", self._next()) + data)

    def end(self) -> None:
        """Write the mark of the end."""
        self._chunk(b"IEND", b"")

    def _next(self) -> int:
        self._sequence += 1
        return self._sequence - 1

    def _chunk(self, name: bytes, body: bytes) -> None:
        check = zlib.crc32(name + body)
        self._file.write(struct.pack(">I", len(body)) + name + body + struct.pack(">I", check))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
