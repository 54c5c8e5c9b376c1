"""Many scenarios, one JSON object a line, with one result a line."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from explorer.cli.output import open_out
from explorer.cli.result import result
from explorer.document.errors import InputError
from explorer.document.request import read_line
from explorer.mechanics import solve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from explorer.document.fields import Fields
    from explorer.document.request import Request


def solve_batch(source: str, defaults: Fields, out: str | None) -> None:
    """Solve each line of a file, or of standard input, in order.

    A file is checked whole before the first result is written; other streams are answered line
    by line, each result flushed at once.

    Parameters
    ----------
    source : str
        Path, or ``-`` for standard input.
    defaults : dict
        Fields that hold where a line leaves them out.
    out : str or None
        Path of the results; None is standard output.

    Raises
    ------
    InputError
        If the source cannot be read or a line is wrong; the message begins with its number.
    """
    with _open(source) as lines:
        requests: Iterable[Request] = _requests(lines, defaults)
        if source != "-" and Path(source).is_file():
            requests = list(requests)
        with open_out(out) as stream:
            for request in requests:
                solution = solve(request.leg, request.scenario)
                stream.write(f"{json.dumps(result(request, solution), allow_nan=False)}\n")
                stream.flush()


def _requests(lines: IO[bytes], defaults: Fields) -> Iterator[Request]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield read_line(line, defaults)
        except InputError as error:
            raise InputError(f"line {number}: {error}") from None


@contextmanager
def _open(source: str) -> Iterator[IO[bytes]]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        lines = open(source, "rb")  # noqa: SIM115  closed below; only a failed open is named here
    except OSError as error:
        raise InputError(f"--batch {source}: {error.strerror}") from None
    with lines:
        yield lines
