"""The quantities that a quiz asks about, and by how much they must differ to be asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from explorer.insight.figures import in_mm, percent
from explorer.insight.names import TURNS
from explorer.insight.quiz.watching import JOINT_NAMES
from explorer.insight.shares import JOINT_COORDINATES
from explorer.language import tr
from explorer.mechanics.scenario import JOINTS, Joint
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.anatomy.cards import Card
    from explorer.mechanics.solution import Solution

Outcome = Literal["more", "less", "same"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something of a muscle that the model computes.

    Attributes
    ----------
    key : "length", "fibers", "arm", "activation" or "share"
    joint : of an arm or a share
    value : reads it off a solution, for the rows of a muscle
    write : writes it with its unit
    little : a change up to this counts as none
    clear : a change from this on is clear; what lies between is not asked about
    least : a muscle with less than this is not asked about
    colors : what the colour shows it, "tissue" where none does
    """

    key: str
    joint: Joint | None
    value: Callable[[Solution, list[int]], float]
    write: Callable[[float], str]
    little: float
    clear: float
    least: float
    colors: str

    def of(self, solution: Solution, muscle: Card) -> float:
        """Return the value of a muscle."""
        return self.value(solution, [solution.row(each) for each in muscle.muscles])

    def outcome(self, before: float, after: float) -> Outcome | None:
        """Return which way a value goes; None where that is not clear enough to be asked."""
        if not (np.isfinite(before) and np.isfinite(after)):
            return None
        if min(abs(before), abs(after)) < self.least or before * after < 0.0:
            return None
        step = abs(after) - abs(before)
        if abs(step) <= self.little:
            return "same"
        if abs(step) < self.clear:
            return None
        return "more" if step > 0.0 else "less"


def _arm(joint: Joint) -> Quantity:
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    return Quantity(
        "arm",
        joint,
        lambda at, rows: float(at.moment_arms_m[rows, column].mean()),
        in_mm,
        little=0.0005,
        clear=0.004,
        least=0.004,
        colors="tissue",
    )


def _share(joint: Joint) -> Quantity:
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    return Quantity(
        "share",
        joint,
        lambda at, rows: float(at.shares[rows, column].sum()),
        percent,
        little=0.01,
        clear=0.06,
        least=0.05,
        colors=f"{joint}_share",
    )


LENGTH = Quantity(
    "length", None, lambda at, rows: float(at.length_m[rows].mean()), in_mm,
    little=0.0005, clear=0.008, least=0.0, colors="fiber_length",
)  # fmt: skip
FIBERS = Quantity(
    "fibers", None, lambda at, rows: float(at.fiber_length_norm[rows].mean()), percent,
    little=0.01, clear=0.06, least=0.0, colors="fiber_length",
)  # fmt: skip
ACTIVATION = Quantity(
    "activation", None, lambda at, rows: float(at.activation[rows].mean()), percent,
    little=0.01, clear=0.06, least=0.04, colors="activation",
)  # fmt: skip
ARMS: dict[Joint, Quantity] = {joint: _arm(joint) for joint in JOINTS}
SHARES: dict[Joint, Quantity] = {joint: _share(joint) for joint in JOINTS}


def turn(joint: Joint, value: float) -> str:
    """Return what a positive or negative arm or moment does at a joint, such as "bend the knee"."""
    return TURNS[JOINT_COORDINATES[joint]][0 if value > 0.0 else 1]


def told(quantity: Quantity, muscle: str, value: float) -> str:
    """Return a quantity of a muscle in words, as it stands before its value."""
    if quantity.key == "length":
        return tr("The length of {muscle} with its tendon").format(muscle=muscle)
    if quantity.key == "fibers":
        said = tr("The fibre length of {muscle}, in parts of its best length,")
        return said.format(muscle=muscle)
    if quantity.key == "activation":
        return tr("The activation of {muscle}").format(muscle=muscle)
    assert quantity.joint is not None
    if quantity.key == "arm":
        said = tr("The lever of {muscle} to {turn}")
        return said.format(muscle=muscle, turn=turn(quantity.joint, value))
    said = tr("The share of {muscle} of the turning force at the {joint}")
    return said.format(muscle=muscle, joint=JOINT_NAMES[quantity.joint])
