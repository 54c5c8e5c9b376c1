"""The tasks: which joints must balance, which way gravity pulls, what pushes on the leg.

Assumptions, the same for every subject size (masses and centres of mass as in the leg's tables):

- Leg curls are done on a machine: a pad behind the shank, 60 mm above the ankle joint, pushes at
  right angles to the shank with the chosen mass times g at every knee angle. Lying and seated, the
  thigh rests on the bench and the bench carries the hip moment; standing, the hip balances too.
- Lying and seated, the thigh is level: bending the hip tilts the trunk, not the thigh.
- A dynamometer prescribes the knee moment; its reading is corrected for the weight of the leg.
- Holding still lying (face down) and standing, the whole leg is off its support; sitting, the thigh
  rests on the seat.
- A free foot needs a net ankle moment that carries the foot's own weight; a held one gets it from
  outside (boot, partner, plate), and the ankle need not balance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from explorer.mechanics.kinematics import POSE
from explorer.mechanics.rigid import cross

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.kinematics import Segments
    from explorer.mechanics.scenario import Exercise, Joint, Scenario

GRAVITY_M_PER_S2 = 9.80665
#: Where the pad of a leg-curl machine touches, in the tibia's frame (assumption, see above), m.
PAD_M = np.array([-0.04, -0.34, 0.0])

#: Column of POSE that each joint balances.
JOINT_COLUMN: dict[Joint, int] = {
    "hip": POSE.index("hip_flexion"),
    "knee": POSE.index("knee_flexion"),
    "ankle": POSE.index("ankle_dorsiflexion"),
}


@dataclass(frozen=True, slots=True)
class Task:
    """What an exercise fixes.

    Attributes
    ----------
    balance : joints that the muscles must balance besides a free ankle
    down : where gravity pulls: the body axis that points down, None where it does not count
        ``thigh_front``: face down, the thigh level; ``thigh_back``: seated, the thigh level;
        ``pelvis_front``: face down, the pelvis level; ``feet``: upright.
    pad : whether the load pushes on the pad
    """

    balance: tuple[Joint, ...]
    down: Literal["thigh_front", "thigh_back", "pelvis_front", "feet"] | None
    pad: bool = False


TASKS: dict[Exercise, Task] = {
    "prone_leg_curl": Task(("knee",), "thigh_front", pad=True),
    "seated_leg_curl": Task(("knee",), "thigh_back", pad=True),
    "standing_leg_curl": Task(("hip", "knee"), "feet", pad=True),
    "dynamometer": Task(("knee",), None),
    "maximal_effort": Task(("knee",), None),
    "hold_lying": Task(("hip", "knee"), "pelvis_front"),
    "hold_sitting": Task(("knee",), "thigh_back"),
    "hold_standing": Task(("hip", "knee"), "feet"),
    "relaxed": Task((), None),
}


def balanced_joints(scenario: Scenario) -> tuple[Joint, ...]:
    """Return the joints that the muscles must balance in this scenario."""
    if scenario.balance is not None:
        return scenario.balance
    joints = TASKS[scenario.exercise].balance
    if scenario.ankle_hold == "free" and joints:
        return (*joints, "ankle")
    return joints


def required_moments(leg: Leg, scenario: Scenario, posed: Segments) -> Array:
    """Return the (7,) muscle moments per POSE that keep the leg still, N.m.

    They are the opposite of what gravity and load do in each coordinate, by virtual work.
    """
    task = TASKS[scenario.exercise]
    if scenario.exercise == "dynamometer":
        moments = np.zeros(len(POSE))
        moments[JOINT_COLUMN["knee"]] = scenario.moment_Nm
        return moments
    if task.down is None:
        return np.zeros(len(POSE))
    poses, twists = posed.poses[0], posed.twists[0]
    masses = np.array([body.mass_kg for body in leg.bodies])
    centers = np.array([body.center_of_mass_m for body in leg.bodies])
    points = np.einsum("bij,bj->bi", poses[:, :3, :3], centers) + poses[:, :3, 3]
    weight = masses[:, None] * GRAVITY_M_PER_S2 * _down(task, leg, poses)
    moments = -_virtual_work(twists, points, weight)
    if task.pad:
        tibia = leg.body_names.index("tibia_r")
        pose = poses[tibia]
        push = scenario.load_kg * GRAVITY_M_PER_S2 * pose[:3, 0]
        at = pose[:3, :3] @ PAD_M + pose[:3, 3]
        moments -= _virtual_work(twists[tibia : tibia + 1], at[None], push[None])
    return moments


def _down(task: Task, leg: Leg, poses: Array) -> Array:
    """Return the unit (3,) vector of gravity in the pelvis-fixed frame."""
    thigh_front: Array = poses[leg.body_names.index("femur_r"), :3, 0]
    match task.down:
        case "thigh_front":
            return thigh_front
        case "thigh_back":
            return -thigh_front
        case "pelvis_front":
            return np.array([1.0, 0.0, 0.0])
        case _:
            return np.array([0.0, -1.0, 0.0])


def _virtual_work(twists: Array, points: Array, forces: Array) -> Array:
    """Generalised force per coordinate of (b, 3) forces at (b, 3) points of b bodies."""
    wrench = np.concatenate([cross(points, forces), forces], axis=-1)
    work: Array = np.einsum("bqt,bt->q", twists, wrench)
    return work
