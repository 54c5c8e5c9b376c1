"""How an exercise moves: progress in time, and the pose that belongs to it.

A repetition is a phase 0..1: the way there up to 0.5, the way back after it, each in equal parts of
its own time. Progress u along the way goes from 0 to 1 with least jerk (Flash T, Hogan N (1985)
J Neurosci 5:1688-1703),

    u = 10 t^3 - 15 t^4 + 6 t^5,   t = time / duration,

and with momentum m towards a fling that has done most of its way early, (1 - m) u + m I_t(3, 7)
with the regularised incomplete beta function I (of which least jerk is I_t(3, 3)). Velocity and
acceleration are zero at both ends. A dynamometer moves at constant speed, u = t.
"""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.cases import JOINT_COLUMN
from explorer.mechanics.exercises.body import center_of_mass, mass_points
from explorer.mechanics.exercises.posture import foot_point, posture
from explorer.mechanics.exercises.tasks import TASKS
from explorer.mechanics.foot import FOOT
from explorer.mechanics.kinematics import pose_array, segments
from explorer.mechanics.scenario import ANKLE_RANGE_DEG

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.exercises.tasks import Task
    from explorer.mechanics.scenario import Joint, Scenario

#: In standing exercises the ankle leans the body so that its centre is over this part of the foot.
_OVER_MID_FOOT = 0.45
_BALANCING_STEPS = 12
_BALANCED_RAD = 1e-10


def progress(phase: Array, momentum: Array, steady: bool = False) -> Array:
    """Return the (p,) progress along the way at (p,) phases 0..1.

    Parameters
    ----------
    momentum : (p,) array, 0..1
    steady : whether the speed is constant
    """
    return along_way(phase, phase <= 0.5, momentum, steady)


def along_way(phase: Array, there: NDArray[np.bool_], momentum: Array, steady: bool) -> Array:
    """Return progress where it is known which way a phase belongs to.

    Beyond the ends of its way the leg rests; at constant speed it goes on.
    """
    time = np.where(there, 2.0 * phase, 2.0 * phase - 1.0)
    if steady:
        done = time
    else:
        time = np.clip(time, 0.0, 1.0)
        done = (1.0 - momentum) * _beta(time, 3, 3) + momentum * _beta(time, 3, 7)
    return np.where(there, done, 1.0 - done)


def _beta(t: Array, a: int, b: int) -> Array:
    """Regularised incomplete beta function of whole a and b, for 0 <= t <= 1."""
    n = a + b - 1
    terms = [comb(n, j) * t**j * (1.0 - t) ** (n - j) for j in range(a, n + 1)]
    return np.asarray(np.sum(terms, axis=0))


def poses_at(leg: Leg, task: Task, pose_rad: Array, done: Array, load_kg: Array) -> Array:
    """Return (p, 7) poses with the moved joints where (p,) progress puts them.

    Parameters
    ----------
    pose_rad : (p, 7) array; the joints that are free to choose stay as they are
    load_kg : (p,) array, which shifts the balance of a standing body
    """
    pose = pose_rad.copy()
    for joint, coefficients in task.moves.items():
        pose[:, JOINT_COLUMN[joint]] = np.radians(
            np.polynomial.polynomial.polyval(done, coefficients)
        )
    return in_balance(leg, task, pose, done, load_kg) if leans(task) else pose


def leans(task: Task) -> bool:
    """Return whether the phase sets the ankle so that the body stands in balance."""
    return task.support == "sole" and bool(task.moves)


def in_balance(leg: Leg, task: Task, pose_rad: Array, done: Array, load_kg: Array) -> Array:
    """Return (p, 7) poses with the ankle so that the body's centre is over the middle of the foot.

    Leaning turns all that is above the ankle about it, so that the lever and the height of the
    centre tell by about how much; the secant of two such tells it exactly. Where no ankle could do
    it, the body falls.
    """
    column, bounds = JOINT_COLUMN["ankle"], np.radians(ANKLE_RANGE_DEG)
    pose = pose_rad.copy()
    before = last = np.zeros(len(pose))
    slope = np.ones(len(pose))
    for step in range(_BALANCING_STEPS):
        poses = segments(leg, pose).poses
        stance = posture(leg, task, poses)
        body = mass_points(leg, task, poses, stance, load_kg, done)
        over = foot_point(leg, poses, FOOT.heel_m + _OVER_MID_FOOT * FOOT.length_m)
        lever = center_of_mass(body) - over
        ahead = np.einsum("pi,pi->p", lever, stance.forward)
        leans = np.arctan2(ahead, np.einsum("pi,pi->p", lever, stance.up))
        ankle = pose[:, column].copy()
        if step:
            turned = np.where(ankle == before, 1.0, ankle - before)
            slope = np.clip(np.where(ankle == before, slope, (leans - last) / turned), 0.5, 2.0)
        before, last = ankle, leans
        pose[:, column] = np.clip(ankle - leans / slope, *bounds)
        if np.abs(pose[:, column] - ankle).max() < _BALANCED_RAD:
            break
    return pose


def moved_joints(task: Task) -> tuple[Joint, ...]:
    """Return the joints that the phase sets; the others are free to choose."""
    return (*task.moves, "ankle") if leans(task) else tuple(task.moves)


def at_phase(leg: Leg, scenario: Scenario, phase: float) -> Scenario:
    """Return the scenario with the pose of a phase 0..1; unchanged where nothing moves."""
    task = TASKS[scenario.exercise]
    if not task.moves:
        return scenario
    pose = pose_array(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad)
    done = progress(np.array([phase]), np.array([scenario.momentum]), steady(task))
    (pose,) = poses_at(leg, task, pose, done, np.array([scenario.load_kg]))
    changes = {f"{joint}_rad": float(pose[JOINT_COLUMN[joint]]) for joint in moved_joints(task)}
    return scenario.with_(phase=phase, **changes)


def steady(task: Task) -> bool:
    """Return whether the exercise moves at constant speed."""
    return task.support == "chair"
