"""Many scenarios, one JSON object a line, with one result a line."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from explorer.cli.output import open_out
from explorer.cli.result import result
from explorer.document.errors import InputError, reason
from explorer.document.request import read_line
from explorer.mechanics import solve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.document.fields import Fields
    from explorer.document.request import Request

#: A scenario has some 500 bytes; a line without end must not fill the memory.
LONGEST_LINE = 1_000_000


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
        if source != "-" and os.path.isfile(source):
            for _ in _requests(lines, defaults):
                pass
            lines.seek(0)
        with open_out(out) as stream:
            for request in _requests(lines, defaults):
                solution = solve(request.leg, request.scenario)
                stream.write(f"{json.dumps(result(request, solution), allow_nan=False)}\n")
                stream.flush()


def _requests(lines: IO[bytes], defaults: Fields) -> Iterator[Request]:
    number = 0
    while line := _next(lines):
        number += 1
        if len(line) > LONGEST_LINE:
            raise InputError(
                f"line {number}: it has more than {LONGEST_LINE} bytes; write one scenario a line"
            )
        if not line.strip():
            continue
        try:
            yield read_line(line, defaults)
        except InputError as error:
            raise InputError(f"line {number}: {error}") from None


def _next(lines: IO[bytes]) -> bytes:
    try:
        return lines.readline(LONGEST_LINE + 1)
    except OSError as error:
        raise InputError(f"--batch cannot be read: {reason(error)}") from None


@contextmanager
def _open(source: str) -> Iterator[IO[bytes]]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        lines = open(source, "rb")  # noqa: SIM115  closed below; only a failed open is named here
    except OSError as error:
        raise InputError(f"--batch {source}: {reason(error)}") from None
    with lines:
        yield lines
