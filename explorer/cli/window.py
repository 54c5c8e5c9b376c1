"""``leg-explorer window``: the window, with a scenario to start with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.cli.options import (
    add_language_option,
    add_scenario_options,
    check_language,
    given_fields,
    one_of,
    read_size,
)
from explorer.cli.output import check_out
from explorer.cli.which import QUIT, SAFE_MODE, SCREENSHOT
from explorer.document.fields import SUBJECT, option_of, scenario_name
from explorer.document.request import read_request

if TYPE_CHECKING:
    import argparse

    from explorer.cli.options import Parser

_VIEWPORTS = ("auto", "image", "gl")
#: The window has the default parameters.
_LEAVE_OUT = ("parameters",)


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "window",
        help="open the window (also without a command)",
        description="Open the window, as it was left; options given here come first.",
        allow_abbrev=False,
    )
    add_scenario_options(parser, leave_out=_LEAVE_OUT)
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="a scene (*.leg), or a picture that carries one, to start with",
    )
    group = parser.add_argument_group("window")
    group.add_argument(
        "--viewport",
        default="auto",
        metavar="KIND",
        help="how the picture gets into the window: auto, image (works everywhere) or gl",
    )
    group.add_argument(
        SAFE_MODE,
        action="store_true",
        help="start as for the first time: settings are neither read nor written, and software "
        "draws the picture",
    )
    add_language_option(group)
    group.add_argument("--size", metavar="WxH", help="size of the window in pixels")
    group.add_argument(SCREENSHOT, metavar="FILE", help="save the window as PNG and quit")
    group.add_argument(
        QUIT,
        action="store_true",
        help="print the time of the first painted leg, in seconds since 1970, and quit",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the window and return its exit status.

    Raises
    ------
    InputError
        If an option is wrong.
    """
    check_language(options.language)
    one_of("--viewport", options.viewport, _VIEWPORTS)
    check_out(options.screenshot, "--screenshot")
    given = given_fields(options)
    request = read_request(given, option_of)
    asked = [scenario_name(name) for name in given if name not in SUBJECT]
    start = {name: getattr(request.scenario, name) for name in asked}
    subject = {name: getattr(request.subject, name) for name in given if name in SUBJECT}
    from explorer.export.carry import carried
    from explorer.ui import app

    path = None if options.file is None else Path(options.file)
    document = None if path is None else carried(path)
    size = None if options.size is None else read_size(options.size)

    return app.run(
        app.Options(
            viewport=options.viewport,
            scenario=start,
            subject=subject,
            document=document,
            path=path,
            quit_after_first_paint=options.quit_after_first_paint,
            screenshot=None if options.screenshot is None else Path(options.screenshot),
            size=size,
            safe_mode=options.safe_mode,
        )
    )
