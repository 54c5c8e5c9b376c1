"""A file appears whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING

from explorer.document.errors import reason
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNT = count()
#: So many letters, of up to four bytes each, leave room for the rest.
_START = 40


def write_whole(out: Path, content: bytes) -> None:
    """Write a file beside its place and rename it; what stood there before stays until then.

    Raises
    ------
    OSError
        Where it cannot be written; no half file is left.
    """
    with whole_file(out) as file:
        file.write(content)


def save_whole(out: Path, content: bytes) -> None:
    """Write a file as ``write_whole`` does, for people.

    Raises
    ------
    ValueError
        Where it cannot be written, in one line that says what would help.
    """
    try:
        write_whole(out, content)
    except OSError as error:
        raise ValueError(not_written(out, error)) from error


def not_written(out: Path, error: OSError) -> str:
    """Return the line that says why a file could not be written."""
    return tr("cannot write {file}: {why}").format(file=out, why=reason(error))


@contextmanager
def whole_file(out: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes its place only when the block ends well.

    Raises
    ------
    OSError
        Where it cannot be written; no half file is left.
    """
    out = Path(os.path.realpath(out))  # a link stays a link
    # A name may be as long as the disk allows, so that only its start goes on with more behind it;
    # of several that are written at a time each has its own.
    beside = out.with_name(f".{out.name[:_START]}.{os.getpid()}-{next(_COUNT)}.part")
    try:
        with beside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
