"""The scene that a film carries: in a comment of a GIF, in the XMP of a WebP.

That of an APNG stands where a PNG's does.
"""

from __future__ import annotations

import struct
from typing import IO, TYPE_CHECKING

from explorer.document.leg_file import LARGEST_BYTES
from explorer.export.carry_xml import text_in

if TYPE_CHECKING:
    from pathlib import Path

#: The name under which a picture keeps the text of a ``.leg`` file.
KEY = "LegExplorer"
SUFFIXES = (".gif", ".webp")
#: No more parts are walked past: a large file may be nothing but parts of a few bytes.
_MOST_PARTS = 100_000


def carried_text(path: Path) -> str:
    """Return the text of the scene that a film carries; empty where it carries none.

    Raises
    ------
    OSError
        Where the file cannot be read.
    """
    with path.open("rb") as file:
        return _in_gif(file) if path.suffix.lower() == ".gif" else _in_webp(file)


def _in_gif(file: IO[bytes]) -> str:
    """Look among what stands before the first frame."""
    head = file.read(13)
    if len(head) < 13 or head[:6] not in (b"GIF87a", b"GIF89a"):
        return ""
    if head[10] & 0x80:
        file.seek(3 * 2 ** ((head[10] & 7) + 1), 1)
    mark = KEY.encode() + b" "
    for _ in range(_MOST_PARTS):
        kind = file.read(2)
        if not kind.startswith(b"\x21"):
            break
        content = _gif_blocks(file)
        if kind == b"\x21\xfe" and content.startswith(mark):
            return content[len(mark) :].decode("ascii", "replace")
    return ""


def _gif_blocks(file: IO[bytes]) -> bytes:
    """Return the joined blocks of an extension; what is too long for a scene is left off."""
    found = b""
    while (size := file.read(1)) not in (b"", b"\0") and len(found) <= LARGEST_BYTES:
        found += file.read(size[0])
    return found


def _in_webp(file: IO[bytes]) -> str:
    head = file.read(12)
    if head[:4] != b"RIFF" or head[8:] != b"WEBP":
        return ""
    for _ in range(_MOST_PARTS):
        chunk = file.read(8)
        if len(chunk) < 8:
            break
        (length,) = struct.unpack("<I", chunk[4:])
        if chunk[:4] == b"XMP ":
            return text_in(file.read(length)) if length <= LARGEST_BYTES else ""
        file.seek(length + length % 2, 1)
    return ""
