"""What curves are called: quantities and axes with their units, and words for what they show."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.curves import is_held
from explorer.insight.names import TURNS, ankle_words, hip_words, knee_words
from explorer.insight.shares import JOINT_COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from explorer.insight.curves import Axis, Curves, Quantity
    from explorer.mechanics.scenario import Joint

COMPUTED = "Computed, not measured"
#: Shares grow without bound where the moment of all is near zero; beyond these they leave the plot.
SHARES_SHOWN = (-1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Quantities:
    """How a quantity is shown.

    Attributes
    ----------
    name : on screen
    meaning : what it is, in some words
    unit : on screen
    scale : the number on screen over that in SI
    decimals : on screen
    of_joint : whether it is taken about a joint
    least_span : the height of a plot, on screen, that is not gone below
    """

    name: str
    meaning: str
    unit: str
    scale: float
    decimals: int
    of_joint: bool
    least_span: float


SHOWN: Mapping[Quantity, Quantities] = MappingProxyType(
    {
        "activation": Quantities(
            "Activation", "How strongly driven, of the most it can be", "%", 100.0, 0, False, 10.0
        ),
        "force": Quantities("Force", "Pull along the tendon", "N", 1.0, 0, False, 20.0),
        "fiber_length": Quantities(
            "Fibre length", "Of the length at which it is strongest", "%", 100.0, 0, False, 20.0
        ),
        "moment_arm": Quantities("Moment arm", "Lever at the joint", "cm", 100.0, 1, True, 1.0),
        "moment": Quantities("Moment", "Turning effect", "N·m", 1.0, 1, True, 2.0),
        "share": Quantities(
            "Share of the moment", "Of all muscles together", "%", 100.0, 0, True, 20.0
        ),
    }
)

AXIS_NAMES: Mapping[Axis, str] = MappingProxyType(
    {"hip": "Hip angle", "knee": "Knee angle", "ankle": "Ankle angle", "phase": "Repetition"}
)
_AXIS_WORDS: Mapping[Axis, str] = MappingProxyType(
    {
        "hip": "Hip, degrees: + bent, − stretched back",
        "knee": "Knee, degrees: + bent",
        "ankle": "Ankle, degrees: + foot up, − toes pointed",
        "phase": "Repetition, %: there up to 50, then back",
    }
)
_PLACES = {"hip": hip_words, "knee": knee_words, "ankle": ankle_words}


def axis_words(axis: Axis) -> str:
    """Return what stands along an axis, with unit and signs."""
    return _AXIS_WORDS[axis]


def on_screen(axis: Axis, place: float) -> float:
    """Return a place on an axis, rad or phase, in degrees or percent."""
    return 100.0 * place if axis == "phase" else math.degrees(place)


def from_screen(axis: Axis, shown: float) -> float:
    """Return a place on an axis, degrees or percent, in rad or phase."""
    return shown / 100.0 if axis == "phase" else math.radians(shown)


def place_words(axis: Axis, place: float) -> str:
    """Return "knee bent 45°", or "30% of the repetition"."""
    return f"{100 * place:.0f}% of the repetition" if axis == "phase" else _PLACES[axis](place)


def title_words(quantity: Quantity, joint: Joint) -> str:
    """Return "Moment at the knee, N·m": what stands up the plot."""
    shown = SHOWN[quantity]
    return f"{shown.name}{f' at the {joint}' if shown.of_joint else ''}, {shown.unit}"


def meaning_words(quantity: Quantity, joint: Joint) -> str:
    """Return what the quantity means, with its signs in words."""
    shown = SHOWN[quantity]
    grows, falls = TURNS[JOINT_COORDINATES[joint]]
    if quantity == "share":
        return f"{shown.meaning}; below zero it turns against them."
    if shown.of_joint:
        return f"{shown.meaning}; above zero it helps to {grows}, below to {falls}."
    return f"{shown.meaning}."


def value_words(quantity: Quantity, value: float) -> str:
    """Return a value with its unit; a dash where there is none."""
    if not math.isfinite(value):
        return "–"
    shown = SHOWN[quantity]
    number = round(shown.scale * value, shown.decimals) + 0.0
    text = f"{number:.{shown.decimals}f}".replace("-", "−")
    return f"{text}{'' if shown.unit == '%' else ' '}{shown.unit}"


def notes(curves: Curves, quantity: Quantity, joint: Joint, rows: list[int]) -> tuple[str, ...]:
    """Return what must be known to read the curves of some muscles (rows), in sentences."""
    said = []
    if curves.overloaded.any():
        where = range_words(curves, curves.overloaded)
        said.append(f"Shaded: more than these muscles can hold ({where}).")
    if curves.falls.any() and quantity != "moment_arm":
        where = range_words(curves, curves.falls)
        said.append(f"No curve where nobody could stand like this ({where}).")
    if quantity == "share":
        undefined = np.isnan(curves.values(quantity, joint)).all(axis=1) & ~curves.falls
        if undefined.any():
            said.append(f"No share where the muscles' moment at the {joint} is about zero.")
        low, high = SHARES_SHOWN
        shares = curves.values(quantity, joint)[:, rows]
        if ((shares < low) | (shares > high)).any():
            said.append("Near there, shares grow beyond the plot.")
    elif quantity == "activation" and not curves.activation[:, rows].any():
        said.append("These muscles are relaxed all the way.")
    if is_held(curves.scenario, curves.axis):
        said.append("The leg is held still at each angle.")
    return tuple(said)


def range_words(curves: Curves, where: NDArray[np.bool_]) -> str:
    """Return the stretches of the axis where something holds, "96° to 140°"."""
    if where.all():
        return "everywhere"
    sign = "%" if curves.axis == "phase" else "°"
    shown = [on_screen(curves.axis, place) for place in curves.at.tolist()]
    texts = [f"{round(each) + 0:d}".replace("-", "−") for each in shown]
    parts = [
        f"{texts[first]}{sign} to {texts[last]}{sign}" if first < last else f"{texts[first]}{sign}"
        for first, last in stretches(where)
    ]
    return ", ".join(parts)


def stretches(where: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the first and the last index of each run of true."""
    runs = []
    for holds, run in groupby(range(len(where)), key=lambda i: bool(where[i])):
        if holds:
            indices = list(run)
            runs.append((indices[0], indices[-1]))
    return runs
