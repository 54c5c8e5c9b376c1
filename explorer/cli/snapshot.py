"""``leg-explorer snapshot``: a picture of a solved leg, without a window or a display."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

from explorer.cli.compared import read_compared
from explorer.cli.options import (
    add_scenario_options,
    given_fields,
    one_of,
    read_size,
)
from explorer.cli.output import check_out
from explorer.cli.structures import read_structures
from explorer.document.errors import InputError
from explorer.document.fields import SUBJECT, option_of
from explorer.document.request import read_request
from explorer.scene.camera import VIEWS
from explorer.scene.coloring import COLORINGS
from explorer.scene.look import Background, JointName, Labels, Look, Lying, Side

if TYPE_CHECKING:
    import argparse

    from explorer.cli.options import Parser

_BACKGROUNDS = get_args(Background)
_LYING = get_args(Lying)
_LABELS = get_args(Labels)
_JOINTS = get_args(JointName)
_SIDES = get_args(Side)


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
        "--view",
        default="posterolateral",
        metavar="NAME",
        help=f"one of {', '.join(VIEWS)} (default posterolateral)",
    )
    group.add_argument(
        "--size", default="1200x1600", metavar="WxH", help="in pixels (default 1200x1600)"
    )
    group.add_argument("--transparent", action="store_true", help="leave the ground clear")
    group.add_argument("--no-legend", action="store_true", help="without legend and caption")
    group.add_argument(
        "--background",
        default="white",
        metavar="NAME",
        help=f"one of {', '.join(_BACKGROUNDS)} (default white)",
    )
    group.add_argument(
        "--lying",
        default="anatomical",
        metavar="HOW",
        help="anatomical: the pelvis upright, as in an atlas (default); "
        "exercise: as the body lies in the exercise",
    )
    group.add_argument(
        "--color-by",
        default="activation",
        metavar="VALUE",
        help=f"what the colour of a muscle means: one of {', '.join(COLORINGS)} "
        "(default activation)",
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
    group.add_argument(
        "--labels",
        default="none",
        metavar="LANGUAGE",
        help=f"names with leader lines: one of {', '.join(_LABELS)} (default none)",
    )
    group.add_argument(
        "--numbers", action="store_true", help="write on each muscle the value of its colour"
    )
    group.add_argument(
        "--mechanics",
        metavar="JOINT",
        help="draw lines of action, moment arms and moments at a joint: "
        f"one of {', '.join(_JOINTS)}",
    )
    for option, done in (("--hide", "left out"), ("--fade", "shown as ghosts")):
        group.add_argument(
            option,
            default="",
            metavar="NAMES",
            help=f"structures {done}: bones, muscles, tendons or names, parted by commas",
        )
    group.add_argument(
        "--footprints", action="store_true", help="paint origins and insertions on the bones"
    )
    group.add_argument(
        "--side",
        default="right",
        metavar="NAME",
        help="right or left: the leg that is shown (default right)",
    )
    group.add_argument("--orthographic", action="store_true", help="draw near and far in one size")
    group.add_argument("--skin", action="store_true", help="show a clear skin around the leg")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Save the picture that the options ask for and return the exit status.

    Raises
    ------
    InputError
        If an option is wrong or the picture cannot be drawn or written.
    """
    one_of("--view", options.view, tuple(VIEWS))
    one_of("--background", options.background, _BACKGROUNDS)
    one_of("--lying", options.lying, _LYING)
    one_of("--color-by", options.color_by, COLORINGS)
    one_of("--labels", options.labels, _LABELS)
    one_of("--side", options.side, _SIDES)
    if options.mechanics is not None:
        one_of("--mechanics", options.mechanics, _JOINTS)
    size = read_size(options.size)
    check_out(options.out)
    request = read_request(given_fields(options), option_of)
    if options.difference and options.compare is None:
        raise InputError("--difference counts only with --compare")
    other = None
    if options.compare is not None:
        other = read_compared(options.compare, given_fields(options))

    look = Look(
        background=options.background,
        color_by=options.color_by,
        hidden=read_structures("--hide", options.hide),
        faded=read_structures("--fade", options.fade),
        skin=options.skin,
        footprints=options.footprints,
        labels=options.labels,
        numbers=options.numbers,
        mechanics=options.mechanics,
        side=options.side,
        lying=options.lying,
    )

    from explorer.export.snapshot import snapshot

    try:
        snapshot(
            request.scenario,
            options.view,
            size,
            Path(options.out),
            look,
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
        raise InputError(f"cannot write {options.out}: {error.strerror}") from None
    return 0
