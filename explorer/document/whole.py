"""A file appears whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(out: Path, content: bytes) -> None:
    """Write a file beside its place and rename it; what stood there before stays until then.

    Raises
    ------
    OSError
        Where it cannot be written; no half file is left.
    """
    out = Path(os.path.realpath(out))  # a link stays a link
    beside = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
