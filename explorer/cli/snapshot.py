"""``leg-explorer snapshot``: a picture of a solved leg, without a window or a display."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.cli.compared import read_compared
from explorer.cli.look_options import add_look_options, read_look
from explorer.cli.options import add_scenario_options, given_fields
from explorer.cli.output import check_out
from explorer.document.errors import InputError, reason
from explorer.document.fields import SUBJECT, option_of
from explorer.document.request import read_request

if TYPE_CHECKING:
    import argparse

    from explorer.cli.options import Parser
    from explorer.export.sizes import Size


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "snapshot",
        help="save a picture of the leg, without a window",
        description="Solve a scenario and save a picture of it as PNG; no display is needed.",
        epilog="example: leg-explorer snapshot --view posterior --knee 60 --ankle -20 "
        "--size 1200x1600 --out leg.png",
        allow_abbrev=False,
    )
    add_scenario_options(parser, leave_out=SUBJECT)
    group = parser.add_argument_group("picture")
    group.add_argument("--out", metavar="FILE", required=True, help="the PNG to write")
    group.add_argument(
        "--size",
        default="1200x1600",
        metavar="SIZE",
        help="WxH in pixels (default 1200x1600), WxHcm on paper, or screen, slide, slide-4k, a5 "
        "or a4",
    )
    group.add_argument(
        "--dpi",
        metavar="N",
        help="pixels per inch of paper, written in the PNG (default 96; 300 for paper)",
    )
    group.add_argument("--transparent", action="store_true", help="leave the ground clear")
    add_look_options(group)
    group.add_argument(
        "--numbers", action="store_true", help="write on each muscle the value of its colour"
    )
    group.add_argument(
        "--compare",
        metavar="NAME=VALUE,...",
        help="draw a second leg (B) beside the first (A), with these fields changed, such as "
        "ankle=-20,ankle-hold=held",
    )
    group.add_argument(
        "--difference",
        action="store_true",
        help="with --compare: draw B alone, coloured by how much it differs from A",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Save the picture that the options ask for and return the exit status.

    Raises
    ------
    InputError
        If an option is wrong or the picture cannot be drawn or written.
    """
    look = read_look(options).with_(numbers=options.numbers)
    size = _size(options)
    check_out(options.out)
    request = read_request(given_fields(options), option_of)
    if options.difference and options.compare is None:
        raise InputError("--difference counts only with --compare")
    other = None
    if options.compare is not None:
        other = read_compared(options.compare, given_fields(options))

    from explorer.export.snapshot import snapshot

    try:
        snapshot(
            request.scenario,
            options.view,
            size.pixels,
            Path(options.out),
            look,
            dpi=size.dpi,
            parallel=options.orthographic,
            transparent=options.transparent,
            legend=not options.no_legend,
            parameters=request.parameters,
            beside=other.scenario if other is not None else None,
            difference=options.difference,
        )
    except (ValueError, RuntimeError) as error:
        raise InputError(str(error)) from None
    except OSError as error:
        raise InputError(f"cannot write {options.out}: {reason(error)}") from None
    return 0


def _size(options: argparse.Namespace) -> Size:
    dpi: int | None = None
    if options.dpi is not None:
        if not options.dpi.isascii() or not options.dpi.isdigit():
            raise InputError(f"--dpi must be a whole number, not {options.dpi!r}")
        dpi = int(options.dpi)

    from explorer.export.sizes import read_size

    try:
        return read_size(options.size, dpi)
    except ValueError as error:
        raise InputError(f"--size {options.size}: {error}") from None
