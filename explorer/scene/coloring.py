"""What the colour of a muscle may mean, each on a fixed scale: the same colour is the same value.

A structure that several of the model's muscles share (gluteus maximus: three) shows their sum where
the value adds up, else their mean weighted by strength, as the force of the whole would.

Each value may also be shown as a difference, this leg less another one. In its natural colours the
leg shows no value at all.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from explorer.language import number, tr
from explorer.mechanics.solution import COORDINATES
from explorer.scene.ramp import MUSCLE, PASSIVE, RAMPS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.mechanics.solution import Array, Solution
    from explorer.scene.ramp import Color, RampName

Value = Literal[
    "activation",
    "force",
    "hip_share",
    "knee_share",
    "ankle_share",
    "fiber_length",
    "passive_force",
]
ColorBy = Literal["tissue"] | Value
VALUES: tuple[Value, ...] = get_args(Value)
COLORINGS: tuple[ColorBy, ...] = ("tissue", *VALUES)

_SHARE_OF: Mapping[str, str] = MappingProxyType(
    {
        "hip_share": "hip_flexion",
        "knee_share": "knee_flexion",
        "ankle_share": "ankle_dorsiflexion",
    }
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A fixed scale of colours.

    Attributes
    ----------
    title : what the colour means, with its unit
    low, high : values at the ends; what lies beyond has the colour of the end
    ticks : values with their words, at most five
    ramp : {"ember", "tide"}
        Rising from nothing; or two-sided: the middle is the neutral value.
    adds : whether the values of a structure's muscles add up
    """

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    ramp: RampName = "ember"
    adds: bool = False

    def color(self, value: float) -> Color:
        """Return the sRGB colour of a value; NaN, as a share of nothing, has that of no data."""
        if math.isnan(value):
            return PASSIVE
        part = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return RAMPS[self.ramp](part)


_PART_OF = {
    "hip": tr("Part of the hip's turning force"),
    "knee": tr("Part of the knee's turning force"),
    "ankle": tr("Part of the ankle's turning force"),
}


def _share(joint: str) -> Scale:
    return Scale(
        _PART_OF[joint],
        -1.0,
        1.0,
        ((-1.0, "−100"), (-0.5, "−50"), (0.0, "0"), (0.5, "50"), (1.0, tr("100%"))),
        ramp="tide",
        adds=True,
    )


#: The scale of each value.
SCALES: Mapping[Value, Scale] = MappingProxyType(
    {
        "activation": Scale(
            tr("Activation needed"),
            0.0,
            1.0,
            ((0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, tr("100%"))),
        ),
        "force": Scale(
            tr("Force along the tendon"),
            0.0,
            2000.0,
            ((0.0, "0"), (500.0, "500"), (1000.0, "1000"), (1500.0, "1500"), (2000.0, "2000 N")),
            adds=True,
        ),
        "hip_share": _share("hip"),
        "knee_share": _share("knee"),
        "ankle_share": _share("ankle"),
        "fiber_length": Scale(
            tr("Fibre length (best: 1)"),
            0.5,
            1.5,
            (*((value, number(value, "g")) for value in (0.5, 0.75, 1.0, 1.25, 1.5)),),
            ramp="tide",
        ),
        "passive_force": Scale(
            tr("Pull from stretch alone"),
            0.0,
            400.0,
            ((0.0, "0"), (100.0, "100"), (200.0, "200"), (300.0, "300"), (400.0, "400 N")),
            adds=True,
        ),
    }
)


def _difference(of: Value, title: str, reach: float, per: float) -> Scale:
    """Return the scale of a difference, ``-reach`` to ``reach``, written ``per`` times as large."""

    def words(value: float) -> str:
        return number(value * per, "+g").replace("-", "−") if value else "0"

    places = (-reach, -reach / 2.0, 0.0, reach / 2.0, reach)
    ticks = tuple((place, words(place)) for place in places)
    return replace(SCALES[of], title=title, low=-reach, high=reach, ticks=ticks, ramp="tide")


#: The scale of each value's difference between two legs, the second (B) less the first (A).
DIFFERENCES: Mapping[Value, Scale] = MappingProxyType(
    {
        "activation": _difference("activation", tr("Activation, B − A (% points)"), 0.5, 100.0),
        "force": _difference("force", tr("Tendon force, B − A (N)"), 1000.0, 1.0),
        "hip_share": _difference("hip_share", tr("Hip share, B − A (% points)"), 0.5, 100.0),
        "knee_share": _difference("knee_share", tr("Knee share, B − A (% points)"), 0.5, 100.0),
        "ankle_share": _difference("ankle_share", tr("Ankle share, B − A (% points)"), 0.5, 100.0),
        "fiber_length": _difference("fiber_length", tr("Fibre length, B − A"), 0.4, 1.0),
        "passive_force": _difference(
            "passive_force", tr("Pull from stretch, B − A (N)"), 200.0, 1.0
        ),
    }
)


def scale_of(color_by: ColorBy, difference: bool = False) -> Scale | None:
    """Return the scale of a value, or of its difference; None in natural colours."""
    if color_by == "tissue":
        return None
    return (DIFFERENCES if difference else SCALES)[color_by]


def name_of(color_by: ColorBy) -> str:
    """Return what a colouring is called where it is chosen."""
    return tr("Natural colours") if color_by == "tissue" else SCALES[color_by].title


def values(
    solution: Solution, color_by: ColorBy, against: Solution | None = None
) -> Mapping[str, float]:
    """Return the value of each of the model's muscles that its colour shows.

    Parameters
    ----------
    against : Solution, optional
        The leg that is taken away: the values are then differences.
    """
    if color_by == "tissue":
        return {}
    column = _column(solution, color_by)
    if against is not None:
        column = column - _column(against, color_by)
    return dict(zip(solution.muscles, column.tolist(), strict=True))


def shared(
    color_by: ColorBy,
    names: Sequence[str],
    value: Mapping[str, float],
    strength: Mapping[str, float],
) -> float | None:
    """Return the value of a structure of several muscles; None where it has none of them."""
    known = [name for name in names if name in value]
    if color_by == "tissue" or not known:
        return None
    if SCALES[color_by].adds:
        return sum(value[name] for name in known)
    total = sum(strength[name] for name in known)
    return sum(strength[name] * value[name] for name in known) / total


def muscle_color(color_by: ColorBy, value: float | None, difference: bool = False) -> Color:
    """Return the sRGB colour of a muscle with a value, or with none."""
    scale = scale_of(color_by, difference)
    if scale is None:
        return MUSCLE
    return PASSIVE if value is None else scale.color(value)


def _column(solution: Solution, value: Value) -> Array:
    match value:
        case "activation":
            return solution.activation
        case "force":
            return solution.force_N
        case "hip_share" | "knee_share" | "ankle_share":
            shares: Array = solution.shares[:, COORDINATES.index(_SHARE_OF[value])]
            return shares
        case "fiber_length":
            return solution.fiber_length_norm
        case "passive_force":
            return solution.passive_force_N
