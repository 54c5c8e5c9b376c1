"""Curves of every muscle over the range of one joint, or over a repetition."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from explorer.insight.names import EXERCISE_NAMES
from explorer.insight.shares import JOINT_COORDINATES
from explorer.language import tr
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.foot import FOOT
from explorer.mechanics.scenario import ANKLE_RANGE_DEG, HIP_RANGE_DEG, KNEE_RANGE_DEG
from explorer.mechanics.solution import COORDINATES
from explorer.mechanics.solve import solve_many
from explorer.mechanics.sweep import placed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Joint, Scenario

Axis = Literal["hip", "knee", "ankle", "phase"]
Quantity = Literal["activation", "force", "fiber_length", "moment_arm", "moment", "share"]
AXES: tuple[Axis, ...] = get_args(Axis)
QUANTITIES: tuple[Quantity, ...] = get_args(Quantity)

#: Where each axis begins and ends, degrees or phase, and in how many points it is solved.
_RANGES: Mapping[Axis, tuple[float, float, int]] = MappingProxyType(
    {
        "hip": (*HIP_RANGE_DEG, 76),
        "knee": (*KNEE_RANGE_DEG, 71),
        "ankle": (*ANKLE_RANGE_DEG, 51),
        "phase": (0.0, 1.0, 81),
    }
)
_JOINTS: Mapping[Axis, Joint] = MappingProxyType({"hip": "hip", "knee": "knee", "ankle": "ankle"})


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """What n points along an axis were solved to, for m muscles.

    Attributes
    ----------
    scenario : Scenario that was asked; the axis overrides its own place on it
    axis : {"hip", "knee", "ankle", "phase"}
    at : (n,) array, rad; of the phase 0..1
    muscles : tuple of m names
    activation : (n, m) array, 0..1
    force_N : (n, m) array, along the tendon
    fiber_length_norm : (n, m) array, fibre length / optimal fibre length
    moment_arms_m, moments_Nm, shares : (n, m, 6) arrays per COORDINATES
    overloaded : (n,) array, where the muscles cannot hold what is asked
    falls : (n,) array, where nobody could stand: the floor would have to press beyond the foot
    """

    scenario: Scenario
    axis: Axis
    at: Array
    muscles: tuple[str, ...]
    activation: Array
    force_N: Array
    fiber_length_norm: Array
    moment_arms_m: Array
    moments_Nm: Array
    shares: Array
    overloaded: NDArray[np.bool_]
    falls: NDArray[np.bool_]

    def values(self, quantity: Quantity, joint: Joint = "knee") -> Array:
        """Return the (n, m) curves of a quantity; NaN where nobody could do it, or undefined.

        Parameters
        ----------
        quantity : what is drawn
        joint : about which moment arm, moment and share are taken
        """
        column = COORDINATES.index(JOINT_COORDINATES[joint])
        if quantity == "moment_arm":
            return self.moment_arms_m[..., column]  # of the pose alone, whether one could hold it
        if quantity == "moment":
            found = self.moments_Nm[..., column]
        elif quantity == "share":
            found = self.shares[..., column]
        elif quantity == "activation":
            found = self.activation
        elif quantity == "force":
            found = self.force_N
        else:
            found = self.fiber_length_norm
        return np.where(self.falls[:, None], np.nan, found)

    def values_at(self, place: float, quantity: Quantity, joint: Joint = "knee") -> Array:
        """Return the (m,) values at a place on the axis, on the straight line between points."""
        found = self.values(quantity, joint)
        i = int(np.clip(np.searchsorted(self.at, place) - 1, 0, len(self.at) - 2))
        part = (place - self.at[i]) / (self.at[i + 1] - self.at[i])
        if part <= 0.0 or part >= 1.0:  # beside a gap, a point itself still has its value
            return np.asarray(found[i if part <= 0.0 else i + 1])
        return np.asarray((1.0 - part) * found[i] + part * found[i + 1])


def points(axis: Axis) -> Array:
    """Return the (n,) places at which an axis is solved, rad or phase."""
    low, high, count = _RANGES[axis]
    places = np.linspace(low, high, count)
    return places if axis == "phase" else np.radians(places)


def place_on(scenario: Scenario, axis: Axis) -> float | None:
    """Return where a scenario stands on an axis, rad or phase; None where it has no phase."""
    return scenario.phase if axis == "phase" else float(getattr(scenario, f"{axis}_rad"))


def without_curve(scenario: Scenario, axis: Axis) -> str:
    """Return why an axis means nothing in an exercise; empty where it does."""
    if axis == "phase" and not TASKS[scenario.exercise].moves:
        name = EXERCISE_NAMES[scenario.exercise]
        said = tr("“{exercise}” does not move, so it has no repetition. Choose a joint instead.")
        return said.format(exercise=name)
    return ""


def is_held(scenario: Scenario, axis: Axis) -> bool:
    """Return whether a moving exercise is held still at every point, its phase given up."""
    return axis in _JOINTS and _JOINTS[axis] in moved_joints(TASKS[scenario.exercise])


def asked_by(scenario: Scenario, axis: Axis) -> Scenario:
    """Return what the curves depend on: the scenario without its own place on the axis."""
    if axis == "phase":
        scenario = scenario.with_(phase=0.0)
    elif is_held(scenario, axis):
        scenario = scenario.with_(phase=None)
    freed = set(moved_joints(TASKS[scenario.exercise])) if scenario.phase is not None else set()
    if axis in _JOINTS:
        freed.add(_JOINTS[axis])
    return scenario.with_(**{f"{joint}_rad": 0.0 for joint in freed})


def curves(leg: Leg, scenario: Scenario, axis: Axis) -> Curves:
    """Solve the whole range of an axis; all else is as in the scenario.

    A joint that the exercise moves by itself is set by hand, as its slider would: the leg is then
    held still at every point. A joint that is free to choose leaves the repetition as it is.

    Raises
    ------
    ValueError
        Where nothing moves along the phase.
    """
    reason = without_curve(scenario, axis)
    if reason:
        raise ValueError(reason)
    base = scenario.with_(phase=None) if is_held(scenario, axis) else scenario
    at = points(axis)
    field = "phase" if axis == "phase" else f"{axis}_rad"
    solved = solve_many(leg, placed(leg, [base.with_(**{field: place}) for place in at.tolist()]))
    pressure_m = solved.asked.pressure_m
    return Curves(
        scenario=scenario,
        axis=axis,
        at=at,
        muscles=leg.muscle_names,
        activation=solved.activation,
        force_N=solved.units.force_N,
        fiber_length_norm=solved.units.fiber_norm,
        moment_arms_m=solved.shape.moment_arms_m,
        moments_Nm=solved.moments_Nm,
        shares=solved.shares,
        overloaded=np.array([status == "overloaded" for status in solved.status]),
        falls=(pressure_m < 0.0) | (pressure_m > FOOT.length_m),
    )
