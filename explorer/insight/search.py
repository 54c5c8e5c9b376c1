"""Where a search may go: the poses and loads of one exercise as the points of a unit cube."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.language import tr
from explorer.mechanics.cases import JOINT_COLUMN, poses
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.exercises.movement import leans, poses_at
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    HIP_RANGE_DEG,
    JOINTS,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Joint, Scenario

_SLIDERS_RAD = {
    joint: np.radians(limits)
    for joint, limits in zip(JOINTS, (HIP_RANGE_DEG, KNEE_RANGE_DEG, ANKLE_RANGE_DEG), strict=True)
}
_NOT_REACHED: Mapping[Joint, str] = MappingProxyType(
    {
        "hip": tr("The hip does not reach the angles allowed."),
        "knee": tr("The knee does not reach the angles allowed."),
        "ankle": tr("The ankle does not reach the angles allowed."),
    }
)
_NOT_PASSED: Mapping[Joint, str] = MappingProxyType(
    {
        "hip": tr("Its movement does not pass the angles allowed at the hip."),
        "knee": tr("Its movement does not pass the angles allowed at the knee."),
        "ankle": tr("Its movement does not pass the angles allowed at the ankle."),
    }
)
#: Places along the path of a movement that are tried against the limits.
_PATH_POINTS = 201
#: So much may rounding put an angle beyond its limit, rad.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """What may be chosen in one exercise, with one hold.

    Attributes
    ----------
    name : in words
    kind : a scenario with exercise, hold and person; pose and load are replaced
    done : (k,) array, the places 0..1 along the movement that keep to the limits
    low, high : (d - 1,) arrays, limits of the angles in ``joints`` (rad) and the load (kg)
    joints : those that are free to choose
    angles_rad : mapping joint -> (low, high), the limits of all
    """

    name: str
    kind: Scenario
    done: Array
    low: Array
    high: Array
    joints: tuple[Joint, ...]
    angles_rad: Mapping[Joint, tuple[float, float]]

    @property
    def free(self) -> int:
        """The number d of dimensions of the cube: the path, the free joints, the load."""
        return 2 + len(self.joints)


def region(
    leg: Leg,
    kind: Scenario,
    angles_rad: Mapping[Joint, tuple[float, float]],
    load_kg: tuple[float, float],
    name: str,
) -> Region | str:
    """Return where an exercise may go within limits; or why nowhere."""
    task = TASKS[kind.exercise]
    limits: dict[Joint, tuple[float, float]] = {}
    for joint, slider in _SLIDERS_RAD.items():
        low, high = angles_rad[joint]
        limits[joint] = (max(low, float(slider[0])), min(high, float(slider[1])))
        if limits[joint][0] > limits[joint][1]:
            return _NOT_REACHED[joint]
    done = np.linspace(0.0, 1.0, _PATH_POINTS)
    for joint, coefficients in task.moves.items():
        angle = np.radians(np.polynomial.polynomial.polyval(done, coefficients))
        low, high = limits[joint]
        done = done[(angle >= low - _ROUNDING) & (angle <= high + _ROUNDING)]
        if not len(done):
            return _NOT_PASSED[joint]
    carried = (0.0, 0.0)
    if task.load != "none":
        carried = (max(load_kg[0], LOAD_RANGE_KG[0]), min(load_kg[1], LOAD_RANGE_KG[1]))
        if carried[0] > carried[1]:
            return tr("No load in the range allowed can be chosen.")
    moved = moved_joints(task)
    joints: tuple[Joint, ...] = tuple(joint for joint in JOINTS if joint not in moved)
    bounds = np.array([*(limits[joint] for joint in joints), carried])
    return Region(name, kind, done, bounds[:, 0], bounds[:, 1], joints, limits)


def scenarios_at(leg: Leg, where: Region, cube: Array) -> tuple[list[Scenario], NDArray[np.bool_]]:
    """Return the scenarios at (n, d) points of the unit cube, and which keep to the limits.

    Those whose balance asks for an ankle beyond its slider are posed at its end, and refused.
    """
    task = TASKS[where.kind.exercise]
    last = len(where.done) - 1
    done = where.done[np.rint(cube[:, 0] * last).astype(int)]
    values = where.low + cube[:, 1:] * (where.high - where.low)
    angles = {joint: values[:, i] for i, joint in enumerate(where.joints)}
    load = values[:, -1]
    nothing = np.zeros(len(cube))
    pose = poses(*(angles.get(joint, nothing) for joint in JOINTS))
    if task.moves:
        pose = poses_at(leg, task, pose, done, load)
    inside = np.ones(len(cube), dtype=bool)
    posed: dict[Joint, Array] = {}
    for joint in JOINTS:
        angle = pose[:, JOINT_COLUMN[joint]]
        low, high = where.angles_rad[joint]
        if joint == "ankle" and leans(task):
            inside &= (angle >= low - _ROUNDING) & (angle <= high + _ROUNDING)
        posed[joint] = np.clip(angle, *_SLIDERS_RAD[joint])
    scenarios = [
        where.kind.with_(hip_rad=hip, knee_rad=knee, ankle_rad=ankle, load_kg=load_kg)
        for hip, knee, ankle, load_kg in zip(
            *(posed[joint].tolist() for joint in JOINTS), load.tolist(), strict=True
        )
    ]
    return scenarios, inside


def spread(count: int, dimensions: int) -> Array:
    """Return (count, dimensions) points that fill the unit cube evenly, the centre first.

    The sequence of Roberts (2018): multiples of the powers of 1 / g modulo 1, with g the root of
    g^(d + 1) = g + 1.
    """
    g = 2.0
    for _ in range(40):
        g = (1.0 + g) ** (1.0 / (dimensions + 1))
    steps = g ** -np.arange(1.0, dimensions + 1.0)
    return np.asarray((0.5 + np.arange(count)[:, None] * steps) % 1.0)
