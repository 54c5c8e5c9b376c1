"""The value that a colour means, in figures and in the unit of its legend."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.scene.coloring import Scale

_FIGURE = re.compile(r"([+\u2212-]?)([0-9.]+)(.*)")
_MINUS = "\u2212"
_NBSP = "\u00a0"


def written(scale: Scale, value: float | None) -> str:
    """Return a value as its scale's last tick is written: ``42%``, ``310 N``, ``0.93``.

    Unit and factor are read off that tick, so every scale that can be drawn can be written. Empty
    where there is no value.

    Raises
    ------
    ValueError
        Where the last tick of the scale is zero or no figure.
    """
    if value is None or math.isnan(value):
        return ""
    top, words = scale.ticks[-1]
    found = _FIGURE.fullmatch(words)
    if found is None or top == 0.0:
        raise ValueError(f"the last tick of {scale.title!r} is no figure: {words!r}")
    plus, figure, unit = found.groups()
    factor = float(figure) / abs(top)
    places = 0 if float(figure) >= 10.0 else 2
    size = f"{abs(factor * value):.{places}f}"
    sign = "" if float(size) == 0.0 else _MINUS if value < 0.0 else plus
    return f"{sign}{size}{unit.replace(' ', _NBSP)}"
