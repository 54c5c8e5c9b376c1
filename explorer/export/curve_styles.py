"""How curves are told apart: colour and dash together, and the numbers along their axes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.curve_words import SHARES_SHOWN
from explorer.language import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy.leg import Array
    from explorer.insight.curves import Quantity


@dataclass(frozen=True, slots=True)
class Style:
    """One curve's look.

    Attributes
    ----------
    light, dark : colour on a light and on a dark ground
    dash : lengths of line and gap in turn, in widths of the line; empty for a whole line
    """

    light: str
    dark: str
    dash: tuple[float, ...] = ()


_LONG, _SHORT, _MIXED = (5.0, 2.5), (1.2, 2.0), (6.0, 2.0, 1.2, 2.0)
#: Those of one dash are far apart in colour for every kind of eye; see its test.
STYLES = (
    Style("#0060a8", "#5fb4f0"),
    Style("#c2500a", "#f08a4b"),
    Style("#00806a", "#35c9a5", _LONG),
    Style("#a8307c", "#ee86c6", _MIXED),
    Style("#1f262d", "#e7eaed", _SHORT),
    Style("#8a6d00", "#d9c04a", _MIXED),
    Style("#6a4fc4", "#a894f5", _LONG),
    Style("#5a7a8c", "#8fb0c0", _SHORT),
)


def bounds(values: Array, quantity: Quantity, scale: float, least: float) -> tuple[float, float]:
    """Return the lower and upper end of a plot's height, on screen; zero is always inside.

    Parameters
    ----------
    values : array in SI, NaN where there are none
    scale : from SI to the screen
    least : height that is not gone below, on screen
    """
    known = values[np.isfinite(values)]
    if quantity == "share":
        known = np.clip(known, *SHARES_SHOWN)
    low = scale * min(0.0, float(known.min(initial=0.0)))
    high = scale * max(0.0, float(known.max(initial=0.0)))
    if high - low < least:
        low, high = (low, low + least) if low > -0.5 * least else (high - least, high)
    room = 0.05 * (high - low)
    return low - room, high + room


def ticks(low: float, high: float, most: int = 6) -> Sequence[float]:
    """Return round numbers from low to high, at most so many."""
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1.0, 2.0, 2.5, 5.0, 10.0) if m * power >= rough * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(step * i, 9) + 0.0 for i in range(first, last + 1)]


def axis_ticks(low: float, high: float) -> Sequence[float]:
    """Return round places on an axis of degrees or percent."""
    step = 30.0 if high - low > 120.0 else 20.0
    return [step * i for i in range(math.ceil(low / step), math.floor(high / step) + 1)]


def tick_text(value: float) -> str:
    """Write a number along an axis, with a real minus."""
    return number(value, "g").replace("-", "−")
