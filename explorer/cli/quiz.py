"""``leg-explorer quiz``: a class sheet as PDF, without a window or a display."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from explorer.cli.options import add_language_option, check_language, number_or_text, one_of
from explorer.cli.output import check_out
from explorer.document.errors import InputError
from explorer.insight.quiz.question import KIND_NAMES, KINDS, NAMINGS
from explorer.insight.quiz.quiz import LARGEST_SEED, MOST_QUESTIONS, Wish

if TYPE_CHECKING:
    import argparse

    from explorer.cli.options import Parser
    from explorer.export.handout import Paper
    from explorer.insight.quiz.question import Kind, Naming

_PAPERS = ("a4", "letter")


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "quiz",
        help="save a class sheet of questions with their answers, without a window",
        description="Make questions from the model and save them as PDF: a sheet to print, and "
        "the answers, computed and explained, on pages of their own. The same seed gives the same "
        "sheet, and the same questions in the window's quiz.",
        epilog="example: leg-explorer quiz --seed 7 --questions 10 --out sheet.pdf",
        allow_abbrev=False,
    )
    parser.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")
    parser.add_argument("--seed", default="1", metavar="N", help=f"0 to {LARGEST_SEED} (default 1)")
    parser.add_argument(
        "--questions", default="10", metavar="N", help=f"how many, 1 to {MOST_QUESTIONS}"
    )
    kinds = "; ".join(f"{kind}: {name}" for kind, name in KIND_NAMES.items())
    parser.add_argument(
        "--kinds",
        default=",".join(KINDS),
        metavar="NAMES",
        help=f"parted by commas, of: {kinds} (default all)",
    )
    parser.add_argument(
        "--names",
        default="english",
        metavar="LANGUAGE",
        help="names of the muscles: english (default) or latin",
    )
    add_language_option(parser)
    parser.add_argument("--paper", default="a4", metavar="NAME", help="a4 (default) or letter")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Save the sheet that the options ask for and return the exit status.

    Raises
    ------
    InputError
        If an option is wrong, or the sheet cannot be made or written.
    """
    check_language(options.language)
    one_of("--paper", options.paper, _PAPERS)
    one_of("--names", options.names, NAMINGS)
    kinds = tuple(name.strip() for name in options.kinds.split(",") if name.strip())
    for name in kinds:
        one_of("--kinds", name, KINDS)
    seed = _whole("--seed", options.seed, 0, LARGEST_SEED)
    count = _whole("--questions", options.questions, 1, MOST_QUESTIONS)
    check_out(options.out)
    if not kinds:
        raise InputError(f"--kinds must name at least one of {', '.join(KINDS)}")
    wish = Wish(seed, count, cast("tuple[Kind, ...]", kinds), cast("Naming", options.names))

    from explorer.export.quiz_file import quiz_sheet

    try:
        quiz_sheet(wish, cast("Paper", options.paper), Path(options.out))
    except (ValueError, RuntimeError) as error:
        raise InputError(str(error)) from None
    return 0


def _whole(option: str, text: str, low: int, high: int) -> int:
    number = number_or_text(text)
    if not isinstance(number, float) or not (number.is_integer() and low <= number <= high):
        raise InputError(f"{option} must be a whole number, {low} to {high}, not {text!r}")
    return int(number)
