"""From arguments to a subcommand, and from what goes wrong to one line and an exit status."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from explorer import __version__
from explorer.cli import window
from explorer.cli.options import Parser, join_signed
from explorer.cli.output import discard_output
from explorer.cli.which import is_bare, opens_window
from explorer.document.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG_INPUT = 2
READER_GONE = 141  # as a shell says it: 128 + SIGPIPE


def main(arguments: Sequence[str]) -> int:
    """Run a subcommand, the window's if none is named, and return the exit status."""
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal without "·" or "°" shows "?" for it
        sys.stdout.reconfigure(errors="replace")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except InputError as error:
        return _fail(str(error), WRONG_INPUT)
    except BrokenPipeError:
        discard_output()
        return READER_GONE
    return status


def _run(arguments: Sequence[str]) -> int:
    if is_bare(arguments):
        arguments = ["window", *arguments]
    try:
        options = _parser(arguments).parse_args(join_signed(arguments))
    except SystemExit:  # --help and --version have said all
        return 0
    status: int = options.run(options)
    return status


def _parser(arguments: Sequence[str]) -> Parser:
    parser = Parser(
        prog="leg-explorer",
        description="A living 3D leg: which muscle does what share of the work. "
        "Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"leg-explorer {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    window.add_parser(commands)
    if not opens_window(arguments):  # which is not to wait for what the others import
        from explorer.cli import animate, handout, quiz, snapshot, solve, sweep, validate

        for command in (solve, sweep, snapshot, animate, handout, quiz, validate):
            command.add_parser(commands)
    return parser


def _fail(message: str, status: int) -> int:
    one_line = " ".join(message.split())
    sys.stderr.write(f"leg-explorer: {one_line}\n")
    return status
