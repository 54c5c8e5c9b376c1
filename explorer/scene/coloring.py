"""What the colour of a muscle may mean, each on a fixed scale: the same colour is the same value.

A structure that several of the model's muscles share (gluteus maximus: three) shows their sum where
the value adds up, else their mean weighted by strength, as the force of the whole would.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from explorer.mechanics.solution import COORDINATES
from explorer.scene.ramp import PASSIVE, diverging_color, rising_color

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.mechanics.solution import Array, Solution
    from explorer.scene.ramp import Color

ColorBy = Literal["activation", "force", "knee_share", "fiber_length", "passive_force"]
COLORINGS: tuple[ColorBy, ...] = get_args(ColorBy)


@dataclass(frozen=True, slots=True)
class Scale:
    """A fixed scale of colours.

    Attributes
    ----------
    title : what the colour means, with its unit
    low, high : values at the ends; what lies beyond has the colour of the end
    ticks : values with their words, at most five
    two_sided : whether the middle is the neutral value and both sides differ in hue
    adds : whether the values of a structure's muscles add up
    """

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    two_sided: bool = False
    adds: bool = False

    def color(self, value: float) -> Color:
        """Return the sRGB colour of a value; NaN, as a share of nothing, has that of no data."""
        if math.isnan(value):
            return PASSIVE
        part = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return diverging_color(part) if self.two_sided else rising_color(part)


SCALES: Mapping[ColorBy, Scale] = MappingProxyType(
    {
        "activation": Scale(
            "Activation needed",
            0.0,
            1.0,
            ((0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100 %")),
        ),
        "force": Scale(
            "Force along the tendon",
            0.0,
            2000.0,
            ((0.0, "0"), (500.0, "500"), (1000.0, "1000"), (1500.0, "1500"), (2000.0, "2000 N")),
            adds=True,
        ),
        "knee_share": Scale(
            "Part of the knee's turning force",
            -1.0,
            1.0,
            ((-1.0, "−100"), (-0.5, "−50"), (0.0, "0"), (0.5, "50"), (1.0, "100 %")),
            two_sided=True,
            adds=True,
        ),
        "fiber_length": Scale(
            "Fibre length (best: 1)",
            0.5,
            1.5,
            ((0.5, "0.5"), (0.75, "0.75"), (1.0, "1"), (1.25, "1.25"), (1.5, "1.5")),
            two_sided=True,
        ),
        "passive_force": Scale(
            "Pull from stretch alone",
            0.0,
            400.0,
            ((0.0, "0"), (100.0, "100"), (200.0, "200"), (300.0, "300"), (400.0, "400 N")),
            adds=True,
        ),
    }
)


def values(solution: Solution, color_by: ColorBy) -> Mapping[str, float]:
    """Return the value of each of the model's muscles that its colour shows."""
    return dict(zip(solution.muscles, _column(solution, color_by).tolist(), strict=True))


def shared(
    color_by: ColorBy,
    names: Sequence[str],
    value: Mapping[str, float],
    strength: Mapping[str, float],
) -> float | None:
    """Return the value of a structure of several muscles; None where it has none of them."""
    known = [name for name in names if name in value]
    if not known:
        return None
    if SCALES[color_by].adds:
        return sum(value[name] for name in known)
    total = sum(strength[name] for name in known)
    return sum(strength[name] * value[name] for name in known) / total


def _column(solution: Solution, color_by: ColorBy) -> Array:
    match color_by:
        case "activation":
            return solution.activation
        case "force":
            return solution.force_N
        case "knee_share":
            shares: Array = solution.shares[:, COORDINATES.index("knee_flexion")]
            return shares
        case "fiber_length":
            return solution.fiber_length_norm
        case "passive_force":
            return solution.passive_force_N
