"""Options of the subcommands that draw: from where the leg is seen, and what is shown of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from explorer.cli.options import add_language_option, check_language, one_of
from explorer.cli.structures import read_structures
from explorer.scene.camera import VIEWS
from explorer.scene.coloring import COLORINGS
from explorer.scene.look import Background, JointName, Labels, Look, Lying, Side

if TYPE_CHECKING:
    import argparse

_BACKGROUNDS = get_args(Background)
_LYING = get_args(Lying)
_LABELS = get_args(Labels)
_JOINTS = get_args(JointName)
_SIDES = get_args(Side)


def add_look_options(group: argparse._ArgumentGroup) -> None:
    """Add them."""
    add_language_option(group)
    group.add_argument(
        "--view",
        default="posterolateral",
        metavar="NAME",
        help=f"one of {', '.join(VIEWS)} (default posterolateral)",
    )
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
        "--labels",
        default="none",
        metavar="LANGUAGE",
        help=f"names with leader lines: one of {', '.join(_LABELS)} (default none)",
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


def read_look(options: argparse.Namespace) -> Look:
    """Return what the options ask for; the camera is still to be placed.

    Raises
    ------
    InputError
        If an option is wrong.
    """
    check_language(options.language)
    one_of("--view", options.view, tuple(VIEWS))
    one_of("--background", options.background, _BACKGROUNDS)
    one_of("--lying", options.lying, _LYING)
    one_of("--color-by", options.color_by, COLORINGS)
    one_of("--labels", options.labels, _LABELS)
    one_of("--side", options.side, _SIDES)
    if options.mechanics is not None:
        one_of("--mechanics", options.mechanics, _JOINTS)
    return Look(
        background=options.background,
        color_by=options.color_by,
        hidden=read_structures("--hide", options.hide),
        faded=read_structures("--fade", options.fade),
        skin=options.skin,
        footprints=options.footprints,
        labels=options.labels,
        mechanics=options.mechanics,
        side=options.side,
        lying=options.lying,
    )
