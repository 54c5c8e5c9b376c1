"""Writing results: to standard output, or whole to a file."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from explorer.document.errors import InputError, reason
from explorer.document.whole import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator


def check_out(out: str | None, option: str = "--out") -> None:
    """Refuse, before any work, a path that cannot become a file.

    Parameters
    ----------
    out : str or None
        None stands for standard output, which is always there.
    option : str
        The option that gave it, to name it in the message.

    Raises
    ------
    InputError
        If the folder is not there, or the path is a folder itself.
    """
    if out is None:
        return
    path = Path(out)
    if os.path.isdir(path) or not out:
        raise InputError(f"{option} must name a file, not the folder {out!r}")
    if not os.path.isdir(path.parent):
        raise InputError(f"{option} {out}: there is no folder {str(path.parent)!r}; make it first")


@contextmanager
def open_out(out: str | None, binary: bool = False) -> Iterator[IO[Any]]:
    """Open standard output, or a file that appears whole or not at all.

    Parameters
    ----------
    out : str or None
        None stands for standard output, which is text.
    binary : bool
        Whether bytes are written to the file, not text.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    try:
        if out is None:
            yield sys.stdout
            sys.stdout.flush()
        else:
            with _whole_file(out, binary) as stream:
                yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        if out is None:
            discard_output()
        where = "to standard output" if out is None else out
        raise InputError(f"cannot write {where}: {reason(error)}") from None


def discard_output() -> None:
    """Send what is left in the buffer nowhere, so that the exit does not try to write it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _whole_file(out: str, binary: bool) -> Iterator[IO[Any]]:
    """Write beside the place and rename when all went well; until then it keeps its content."""
    check_out(out)
    place = Path(out)
    # A device or a pipe has nothing to replace.
    if os.path.exists(place) and not os.path.isfile(place):
        mode, encoding = ("wb", None) if binary else ("w", "utf-8")
        with place.open(mode, encoding=encoding) as stream:
            yield stream
        return
    with whole_file(place) as file:
        if binary:
            yield file
            return
        text = TextIOWrapper(file, encoding="utf-8", write_through=True)
        yield text
        text.detach()
