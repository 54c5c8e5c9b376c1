"""``leg-explorer validate``: what experiments found, and what the leg makes of it."""

from __future__ import annotations

import argparse
import json
import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING, get_args

from explorer.anatomy import ParameterSet, load_leg
from explorer.cli.output import open_out
from explorer.insight.validation import card, met

if TYPE_CHECKING:
    from explorer.cli.options import Parser
    from explorer.insight.validation import Row

_EPILOG = """\
labels: measured: read in the source; computed: by others with a model; recalled band: the sign is
measured, the band is not from a source at hand. Where a source gives no size, the sign is judged.

result (--json): parameters, met, of, and rows: number, statement, expected, source, label, ours,
met (true, false, or null where it cannot be judged), why (of what is missed).

exit status: 0, whatever is met; 2 wrong input.
"""
_WIDTH = 96
_VERDICT = {True: "met", False: "MISSED", None: "not judged"}


def add_parser(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "validate",
        help="compare the leg with twelve findings of experiments",
        description="Compare the leg with twelve findings of experiments, and say what it misses.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--parameters",
        choices=get_args(ParameterSet),
        default="default",
        help="default: calibrated to people; published: as in the papers",
    )
    parser.add_argument("--json", action="store_true", help="print the card as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the card and return the exit status."""
    rows = card(load_leg(options.parameters))
    with open_out(None) as stream:
        stream.write(f"{_json(options, rows) if options.json else _card(options, rows)}\n")
    return 0


def _json(options: argparse.Namespace, rows: tuple[Row, ...]) -> str:
    found = {
        "parameters": options.parameters,
        "met": met(rows),
        "of": len(rows),
        "rows": [asdict(row) for row in rows],
    }
    return json.dumps(found, allow_nan=False)


def _card(options: argparse.Namespace, rows: tuple[Row, ...]) -> str:
    last = (
        f"Met: {met(rows)} of {len(rows)} with the {options.parameters} parameters. "
        "Ours is computed, not measured."
    )
    return "\n\n".join([*map(_text, rows), last])


def _text(row: Row) -> str:
    said = [
        _filled(f"{row.number:>2}  ", f"{_VERDICT[row.met]}: {row.statement}"),
        _indented("expected", row.expected),
        _indented("ours", row.ours),
        _indented("source", f"{row.source} ({row.label})"),
    ]
    if row.why:
        said.append(_indented("why", row.why))
    return "\n".join(said)


def _indented(name: str, text: str) -> str:
    return _filled(f"    {name:<10}", text)


def _filled(head: str, text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=head, subsequent_indent=" " * len(head))
