"""WebP: an animated WebP, in full colours and the smallest of the three.

References
----------
RFC 9649 (2024) WebP Image Format, section 2.7: VP8X, ANIM, ANMF and XMP.
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

from explorer.export.carry_xml import xmp_of
from explorer.export.film_file import Box, FilmFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

_ANIMATED, _XMP = 0x02, 0x04
_QUALITY = 88
_PICTURE = (b"VP8 ", b"VP8L", b"ALPH")


class Webp(FilmFile):
    """Writes a WebP; see `FilmFile`."""

    _grid = 2  # places are stored halved

    def _begin(self, loops: bool, scene: str, samples: Sequence[Image]) -> None:
        self._xmp = xmp_of(scene)
        width, height = self._size
        self._file.write(b"RIFF\0\0\0\0WEBP")  # the length is written at the end
        head = struct.pack("<I", _ANIMATED | _XMP) + _three(width - 1) + _three(height - 1)
        self._file.write(_chunk(b"VP8X", head))
        # Black or white below makes no difference, as nothing is clear.
        self._file.write(_chunk(b"ANIM", b"\xff\xff\xff\xff" + struct.pack("<H", not loops)))

    def _put(self, part: Image, box: Box) -> None:
        left, top, _, _ = box
        squeezed = io.BytesIO()
        part.save(squeezed, "WEBP", quality=_QUALITY, method=4)
        places = [left // 2, top // 2, part.width - 1, part.height - 1, self._until(1000)]
        keeps = b"\x02"  # drawn over what was there, not mixed with it
        body = b"".join(map(_three, places)) + keeps + _picture(squeezed.getvalue())
        self._file.write(_chunk(b"ANMF", body))

    def end(self) -> None:
        """Write the scene, and the length of all."""
        self._file.write(_chunk(b"XMP ", self._xmp.encode()))
        length = self._file.tell() - 8
        self._file.seek(4)
        self._file.write(struct.pack("<I", length))


def _picture(webp: bytes) -> bytes:
    """Return the chunks that hold the picture of a still WebP."""
    at, parts = 12, []
    while at < len(webp):
        (length,) = struct.unpack_from("<I", webp, at + 4)
        ends = at + 8 + length + length % 2
        if webp[at : at + 4] in _PICTURE:
            parts.append(webp[at:ends])
        at = ends
    return b"".join(parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")
