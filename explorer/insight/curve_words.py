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
from explorer.language import number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from explorer.insight.curves import Axis, Curves, Quantity
    from explorer.mechanics.scenario import Joint

COMPUTED = tr("Computed, not measured")
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
            tr("Activation"),
            tr("How strongly driven, of the most it can be"),
            "%",
            100.0,
            0,
            False,
            10.0,
        ),
        "force": Quantities(tr("Force"), tr("Pull along the tendon"), "N", 1.0, 0, False, 20.0),
        "fiber_length": Quantities(
            tr("Fibre length"),
            tr("Of the length at which it is strongest"),
            "%",
            100.0,
            0,
            False,
            20.0,
        ),
        "moment_arm": Quantities(
            tr("Moment arm"), tr("Lever at the joint"), "cm", 100.0, 1, True, 1.0
        ),
        "moment": Quantities(tr("Moment"), tr("Turning effect"), "N·m", 1.0, 1, True, 2.0),
        "share": Quantities(
            tr("Share of the moment"), tr("Of all muscles together"), "%", 100.0, 0, True, 20.0
        ),
    }
)

AXIS_NAMES: Mapping[Axis, str] = MappingProxyType(
    {
        "hip": tr("Hip angle"),
        "knee": tr("Knee angle"),
        "ankle": tr("Ankle angle"),
        "phase": tr("Repetition"),
    }
)
_AXIS_WORDS: Mapping[Axis, str] = MappingProxyType(
    {
        "hip": tr("Hip, degrees: + bent, − stretched back"),
        "knee": tr("Knee, degrees: + bent"),
        "ankle": tr("Ankle, degrees: + foot up, − toes pointed"),
        "phase": tr("Repetition, %: there up to 50, then back"),
    }
)
_PLACES = {"hip": hip_words, "knee": knee_words, "ankle": ankle_words}


_AT_JOINT = {
    "hip": tr("{quantity} at the hip"),
    "knee": tr("{quantity} at the knee"),
    "ankle": tr("{quantity} at the ankle"),
}
_NO_SHARE = {
    "hip": tr("No share where the muscles' moment at the hip is about zero."),
    "knee": tr("No share where the muscles' moment at the knee is about zero."),
    "ankle": tr("No share where the muscles' moment at the ankle is about zero."),
}


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
    if axis != "phase":
        return _PLACES[axis](place)
    return tr("{part} of the repetition").format(part=f"{100 * place:.0f}%")


def title_words(quantity: Quantity, joint: Joint) -> str:
    """Return "Moment at the knee, N·m": what stands up the plot."""
    shown = SHOWN[quantity]
    name = _AT_JOINT[joint].format(quantity=shown.name) if shown.of_joint else shown.name
    return f"{name}, {shown.unit}"


def meaning_words(quantity: Quantity, joint: Joint) -> str:
    """Return what the quantity means, with its signs in words."""
    shown = SHOWN[quantity]
    grows, falls = TURNS[JOINT_COORDINATES[joint]]
    if quantity == "share":
        return tr("{meaning}; below zero it turns against them.").format(meaning=shown.meaning)
    if shown.of_joint:
        said = tr("{meaning}; above zero it helps to {grows}, below to {falls}.")
        return said.format(meaning=shown.meaning, grows=grows, falls=falls)
    return f"{shown.meaning}."


def value_words(quantity: Quantity, value: float) -> str:
    """Return a value with its unit; a dash where there is none."""
    if not math.isfinite(value):
        return "–"
    shown = SHOWN[quantity]
    rounded = round(shown.scale * value, shown.decimals) + 0.0
    text = number(rounded, f".{shown.decimals}f").replace("-", "−")
    return f"{text}{'' if shown.unit == '%' else ' '}{shown.unit}"


def notes(curves: Curves, quantity: Quantity, joint: Joint, rows: list[int]) -> tuple[str, ...]:
    """Return what must be known to read the curves of some muscles (rows), in sentences."""
    said = []
    if curves.overloaded.any():
        where = range_words(curves, curves.overloaded)
        said.append(tr("Shaded: more than these muscles can hold ({where}).").format(where=where))
    if curves.falls.any() and quantity != "moment_arm":
        where = range_words(curves, curves.falls)
        said.append(
            tr("No curve where nobody could stand like this ({where}).").format(where=where)
        )
    if quantity == "share":
        undefined = np.isnan(curves.values(quantity, joint)).all(axis=1) & ~curves.falls
        if undefined.any():
            said.append(_NO_SHARE[joint])
        low, high = SHARES_SHOWN
        shares = curves.values(quantity, joint)[:, rows]
        if ((shares < low) | (shares > high)).any():
            said.append(tr("Near there, shares grow beyond the plot."))
    elif quantity == "activation" and not curves.activation[:, rows].any():
        said.append(tr("These muscles are relaxed all the way."))
    if is_held(curves.scenario, curves.axis):
        said.append(tr("The leg is held still at each angle."))
    return tuple(said)


def range_words(curves: Curves, where: NDArray[np.bool_]) -> str:
    """Return the stretches of the axis where something holds, "96° to 140°"."""
    if where.all():
        return tr("everywhere")
    sign = "%" if curves.axis == "phase" else "°"
    shown = [on_screen(curves.axis, place) for place in curves.at.tolist()]
    texts = [f"{round(each) + 0:d}".replace("-", "−") for each in shown]
    parts = [
        tr("{first} to {last}").format(first=f"{texts[first]}{sign}", last=f"{texts[last]}{sign}")
        if first < last
        else f"{texts[first]}{sign}"
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
