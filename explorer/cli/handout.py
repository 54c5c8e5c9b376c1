"""``leg-explorer handout``: a page for a patient as PDF, without a window or a display."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

from explorer.cli.compared import read_compared
from explorer.cli.options import (
    add_language_option,
    add_scenario_options,
    check_language,
    given_fields,
    number_or_text,
    one_of,
)
from explorer.cli.output import check_out
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.fields import SUBJECT, option_of
from explorer.document.request import read_request
from explorer.document.shown import Shown
from explorer.insight.plain_advice import PLAIN
from explorer.mechanics import solve
from explorer.scene.camera import VIEWS, view
from explorer.scene.look import Lying, Side

if TYPE_CHECKING:
    import argparse

    from explorer.cli.options import Parser

_PAPERS = ("a4", "letter")
_LYING = get_args(Lying)
_SIDES = get_args(Side)
_DOSE = {
    "sets": ("N", "sets"),
    "repetitions": ("N", "repetitions of each"),
    "hold_s": ("S", "seconds to hold"),
    "there_s": ("S", "seconds for the way there"),
    "back_s": ("S", "seconds for the way back"),
    "per_week": ("N", "times a week"),
}
_MOST = 120


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "handout",
        help="save a page for a patient, without a window",
        description="Solve a scenario and save a page for a patient as PDF: picture, plain words, "
        "what to try, how much, and when to get help. The PDF carries its scene.",
        epilog="example: leg-explorer handout --knee 60 --ankle -20 --strategies lighter_load,"
        "slower_tempo --sets 3 --repetitions 10 --out handout.pdf",
        allow_abbrev=False,
    )
    add_scenario_options(parser, leave_out=SUBJECT)
    group = parser.add_argument_group("page")
    group.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")
    add_language_option(group)
    group.add_argument("--paper", default="a4", metavar="NAME", help="a4 (default) or letter")
    group.add_argument(
        "--view",
        default="posterolateral",
        metavar="NAME",
        help=f"one of {', '.join(VIEWS)} (default posterolateral)",
    )
    group.add_argument(
        "--lying",
        default="anatomical",
        metavar="HOW",
        help="anatomical: the pelvis upright (default); exercise: as the body lies in it",
    )
    group.add_argument("--side", default="right", metavar="NAME", help="right (default) or left")
    group.add_argument(
        "--compare",
        metavar="NAME=VALUE,...",
        help="show a second leg (B) beside the first (A), with these fields changed",
    )
    group.add_argument(
        "--strategies",
        default="",
        metavar="NAMES",
        help=f"what to try, parted by commas, of: {', '.join(PLAIN)}",
    )
    for name, (metavar, text) in _DOSE.items():
        group.add_argument(_option(name), dest=name, default="0", metavar=metavar, help=text)
    group.add_argument("--notes", default="", metavar="TEXT", help="own words to the patient")
    group.add_argument("--practice", default="", metavar="NAME", help="name of the practice")
    group.add_argument("--logo", metavar="FILE", help="a picture beside the name")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Save the handout that the options ask for and return the exit status.

    Raises
    ------
    InputError
        If an option is wrong, or the page cannot be made or written.
    """
    check_language(options.language)
    one_of("--paper", options.paper, _PAPERS)
    one_of("--view", options.view, tuple(VIEWS))
    one_of("--lying", options.lying, _LYING)
    one_of("--side", options.side, _SIDES)
    strategies = tuple(name.strip() for name in options.strategies.split(",") if name.strip())
    for name in strategies:
        one_of("--strategies", name, tuple(PLAIN))
    dose = {name: _whole(name, getattr(options, name)) for name in _DOSE}
    check_out(options.out)
    document = _document(options)

    from explorer.export.handout_content import Chosen, Dose
    from explorer.export.handout_file import handout

    logo = None if options.logo is None else Path(options.logo)
    try:
        chosen = Chosen(strategies, Dose(**dose), options.notes, options.practice)
        handout(document, chosen, options.paper, Path(options.out), logo)
    except (ValueError, RuntimeError) as error:
        raise InputError(str(error)) from None
    return 0


def _document(options: argparse.Namespace) -> Document:
    given = given_fields(options)
    first = read_request(given, option_of)
    shown, against = first, None
    if options.compare is not None:
        shown = read_compared(options.compare, given)
        against = Asked(first.scenario, parameters=first.parameters)
    world = None
    if options.lying == "exercise":
        world = solve(shown.leg, shown.scenario).world
    camera = view(options.view, world, options.side)
    return Document(
        Asked(shown.scenario, parameters=shown.parameters),
        Shown(camera=camera, side=options.side, lying=options.lying),
        against,
    )


def _option(name: str) -> str:
    return f"--{name.removesuffix('_s').replace('_', '-')}"


def _whole(name: str, text: str) -> int:
    number = number_or_text(text)
    if not isinstance(number, float) or not (number.is_integer() and 0 <= number <= _MOST):
        raise InputError(f"{_option(name)} must be a whole number, 0 to {_MOST}, not {text!r}")
    return int(number)
