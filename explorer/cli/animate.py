"""``leg-explorer animate``: a film of the leg in motion, without a window or a display."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.cli.look_options import add_look_options, read_look
from explorer.cli.options import add_scenario_options, given_fields, number_or_text
from explorer.cli.output import check_out
from explorer.cli.progress import Progress, interruptible
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.fields import SUBJECT, default_fields, option_of
from explorer.document.request import read_request
from explorer.document.shown import Shown
from explorer.mechanics import solve
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import JOINTS, Joint
from explorer.scene.camera import view
from explorer.scene.drawing import Drawing
from explorer.scene.footprints import with_footprints

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator

    from explorer.anatomy import Leg
    from explorer.cli.options import Parser
    from explorer.export.film_plan import Plan
    from explorer.mechanics import Scenario

INTERRUPTED = 130  # as a shell says it: 128 + SIGINT


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "animate",
        help="save a film of the leg in motion, without a window",
        description="Save a film as GIF, WebP or APNG: one repetition of the exercise at its own "
        "tempo, or a joint turned from one angle to another. The film carries its scene.",
        epilog="example: leg-explorer animate --exercise nordic_curl --size 480x640 "
        "--out nordic.gif",
        allow_abbrev=False,
    )
    add_scenario_options(parser, leave_out=SUBJECT)
    group = parser.add_argument_group("film")
    group.add_argument(
        "--out", metavar="FILE", required=True, help="ends in .gif, .webp, .apng or .png (APNG)"
    )
    group.add_argument(
        "--turn",
        metavar="JOINT=FROM:TO",
        help="turn one joint, in degrees, such as knee=0:110, in place of a repetition",
    )
    group.add_argument(
        "--way-s", default="3", metavar="S", help="with --turn: seconds of one way (default 3)"
    )
    group.add_argument("--one-way", action="store_true", help="with --turn: do not turn back")
    group.add_argument("--fps", default="12", metavar="N", help="frames a second (default 12)")
    group.add_argument("--once", action="store_true", help="do not begin anew at the end")
    group.add_argument(
        "--size", default="480x640", metavar="WxH", help="in pixels (default 480x640)"
    )
    add_look_options(group)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Save the film that the options ask for and return the exit status.

    Raises
    ------
    InputError
        If an option is wrong or the film cannot be drawn or written.
    """
    look = read_look(options)
    check_out(options.out)
    given = given_fields(options)
    exercise = given.get("exercise", default_fields()["exercise"])
    moving = [name for name, task in TASKS.items() if task.moves]
    if options.turn is None and exercise in moving:
        given.setdefault("phase", 0.0)  # the repetition's first, with the exercise's own tempo
    request = read_request(given, option_of)

    from explorer.export.film import Film
    from explorer.export.painting import application
    from explorer.export.sizes import read_size

    leg, scenario = request.leg, request.scenario
    try:
        _application = application()
        plan = _plan(options, leg, scenario)
        world = None
        if look.lying == "exercise":
            world = solve(leg, plan.scenarios[0]).world
        camera = replace(view(options.view, world, look.side), parallel=options.orthographic)
        look = look.with_(camera=camera)
        if look.footprints:
            look = with_footprints(look, True, Drawing().covering)
        document = Document(Asked(scenario, parameters=request.parameters), Shown.of(look))
        size = read_size(options.size).pixels
        film = Film(leg, plan, look, size, document, legend=not options.no_legend)
        return _save(film.save(Path(options.out)), len(plan.scenarios))
    except (ValueError, RuntimeError) as error:
        raise InputError(str(error)) from None


def _save(steps: Generator[int, None, None], count: int) -> int:
    progress = Progress(count, "frames")
    with interruptible() as stopped, closing(steps):
        for done in steps:
            progress.show(done)
            if stopped() and done < count:
                progress.end("leg-explorer: stopped; no film is written")
                return INTERRUPTED
    progress.end()
    return 0


def _plan(options: argparse.Namespace, leg: Leg, scenario: Scenario) -> Plan:
    from explorer.export.film_plan import repetition, swept

    fps, loops = int(_number("--fps", options.fps, whole=True)), not options.once
    if options.turn is None:
        return repetition(leg, scenario, fps, loops)
    joint, ends_rad = _turn(options.turn)
    way_s = _number("--way-s", options.way_s)
    return swept(leg, scenario, joint, ends_rad, way_s, fps, not options.one_way, loops)


def _turn(text: str) -> tuple[Joint, tuple[float, float]]:
    """Read ``knee=0:110``."""
    joint, _, given = text.partition("=")
    ends = [number_or_text(part) for part in given.split(":")]
    numbers = [end for end in ends if isinstance(end, float) and math.isfinite(end)]
    if joint not in JOINTS or len(ends) != 2 or len(numbers) != 2:
        raise InputError(
            f"--turn must be {' or '.join(JOINTS)} with two angles in degrees, such as knee=0:110, "
            f"not {text!r}"
        )
    start, end = (math.radians(number) for number in numbers)
    return joint, (start, end)


def _number(option: str, text: str, whole: bool = False) -> float:
    number = number_or_text(text)
    if not isinstance(number, float) or not math.isfinite(number):
        raise InputError(f"{option} must be a number, not {text!r}")
    if whole and not number.is_integer():
        raise InputError(f"{option} must be a whole number, not {text!r}")
    return number
