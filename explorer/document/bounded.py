"""Files from elsewhere are looked at before they are read: what they are, and how large."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from explorer.document.errors import InputError
from explorer.language import number, tr

if TYPE_CHECKING:
    from pathlib import Path


def check_size(path: Path, largest_bytes: int) -> None:
    """Refuse what is no ordinary file, such as a pipe that never ends, or is too large.

    Raises
    ------
    InputError
        In one line without the name of the file.
    OSError
        Where there is no such file.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise InputError(tr("it is no file that can be read"))
    if found.st_size > largest_bytes:
        raise InputError(tr("it is larger than {size}").format(size=_size(largest_bytes)))


def read_bounded(path: Path, largest_bytes: int) -> bytes:
    """Return the content of a file; InputError and OSError as `check_size`."""
    check_size(path, largest_bytes)
    with path.open("rb") as file:
        content = file.read(largest_bytes + 1)
    if len(content) > largest_bytes:  # it grew meanwhile
        raise InputError(tr("it is larger than {size}").format(size=_size(largest_bytes)))
    return content


def _size(number_bytes: int) -> str:
    """Write a size for people."""
    if number_bytes >= 1 << 30:
        return f"{number(number_bytes / (1 << 30), '.3g')} GB"
    return f"{number(number_bytes / (1 << 20), '.3g')} MB"
