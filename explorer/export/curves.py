"""Curves as a table (CSV) and as a picture (SVG), written whole or not at all."""

from __future__ import annotations

import csv
import io
import math
from typing import TYPE_CHECKING

from explorer.document.errors import InputError, reason
from explorer.document.whole import write_whole
from explorer.export.carry import scene_line
from explorer.export.curve_svg import svg_text
from explorer.insight.curve_words import COMPUTED, SHOWN, on_screen
from explorer.insight.names import EXERCISE_NAMES
from explorer.insight.shares import JOINT_COORDINATES
from explorer.language import tr, within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.export.curve_styles import Style
    from explorer.insight.curves import Curves, Quantity
    from explorer.mechanics.scenario import Joint

#: What files of curves end in.
SUFFIXES = (".svg", ".csv")
#: The columns are called as those of ``leg-explorer sweep``.
_COLUMNS: dict[Quantity, str] = {
    "activation": "activation",
    "force": "force_N",
    "fiber_length": "fiber_length_norm",
    "moment_arm": "moment_arm_{}_m",
    "moment": "moment_{}_Nm",
    "share": "share_{}",
}
_DECIMALS = 9  # degrees come through radians; this many decimals are theirs


def save_curves(
    out: Path,
    curves: Curves,
    quantity: Quantity,
    joint: Joint,
    chosen: Mapping[str, Style],
    document: Document | None = None,
) -> None:
    """Write the curves of the chosen muscles in the format that the name ends in.

    Parameters
    ----------
    document : what a picture carries; a table has no place for it that all readers skip

    Raises
    ------
    InputError
        Where the name ends in something else, or the file cannot be written; in one line.
    """
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(
            tr("{file}: curves can be saved as {endings} only").format(
                file=out.name, endings=tr(" or ").join(SUFFIXES)
            )
        )
    if suffix == ".svg":
        scene = scene_line(document) if document is not None else ""
        text = svg_text(curves, quantity, joint, chosen, scene)
    else:
        text = csv_text(curves, quantity, joint, list(chosen))
    try:
        write_whole(out, text.encode("utf-8"))
    except OSError as error:
        raise InputError(
            tr("Not saved: cannot write {file} ({why})").format(file=out, why=reason(error))
        ) from None


def csv_text(curves: Curves, quantity: Quantity, joint: Joint, muscles: Sequence[str]) -> str:
    """Return a row for each point: its place, whether it can be held, and each muscle's value.

    Values are in SI; empty where nobody could do it, or where there is no such number. The first
    line, a comment, says what it is.
    """
    text = io.StringIO()
    name = EXERCISE_NAMES[curves.scenario.exercise]
    text.write(f"# Leg Explorer: {within(SHOWN[quantity].name)}, {name}. {COMPUTED}.\r\n")
    column = _COLUMNS[quantity].format(JOINT_COORDINATES[joint])
    rows = [curves.muscles.index(muscle) for muscle in muscles]
    place = "phase" if curves.axis == "phase" else f"{curves.axis}_deg"
    writer = csv.writer(text)
    writer.writerow([place, "overloaded", "falls", *(f"{muscle}_{column}" for muscle in muscles)])
    values = curves.values(quantity, joint)[:, rows] + 0.0  # no minus before a zero
    for i, at in enumerate(curves.at.tolist()):
        shown = at if curves.axis == "phase" else on_screen(curves.axis, at)
        states = [int(curves.overloaded[i]), int(curves.falls[i])]
        numbers = ["" if math.isnan(value) else repr(value) for value in values[i].tolist()]
        writer.writerow([f"{round(shown, _DECIMALS) + 0.0:g}", *states, *numbers])
    return text.getvalue()
