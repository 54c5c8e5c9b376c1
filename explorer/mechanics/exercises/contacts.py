"""Forces from outside: what floor, bench, strap and pad give to keep the body in balance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.exercises.posture import (
    KNEELING_M,
    PAD_M,
    Posture,
    above_knee,
    back,
    bridge_foot,
    foot_point,
    front,
    point_of,
)
from explorer.mechanics.exercises.work import cross
from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.cases import Cases

GRAVITY_M_PER_S2 = 9.80665


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """A force from outside, at (p, 2) points, (p, 2) newtons; a hold has a (p,) couple too.

    ``body`` is what it acts on, None for all that is above the hip. Vectors are x and y of the
    pelvis-fixed frame with its origin in the hip joint centre.
    """

    name: str
    body: str | None
    point_m: Array
    force_N: Array
    couple_Nm: Array | None = None


def contacts(
    leg: Leg,
    cases: Cases,
    poses: Array,
    stance: Posture,
    force: Array,
    moment: Array,
    load_m_per_s2: Array,
) -> tuple[Contact, ...]:
    """Return the forces that together give what the body needs from outside.

    Parameters
    ----------
    poses : (p, b, 4, 4) array
    force, moment : (p, 2) N and (p,) N.m about the hip, both of all forces from outside
    load_m_per_s2 : (p, 2) array, how the load is accelerated
    """
    task, up, forward = cases.task, stance.up, stance.forward
    match task.support:
        case "sole" | "ball":
            # The floor's force attacks where its line of action meets the floor.
            ball = foot_point(leg, poses, FOOT.ball_m)
            ahead = (moment - cross(ball, force)) / cross(forward, force)
            return (Contact("floor", "calcn_r", ball + ahead[:, None] * forward, force),)
        case "knee":
            knee = point_of(leg, poses, "tibia_r", KNEELING_M)
            body_there = "tibia_r"
            if task.rests_above_knee_m:
                body_there, knee = "femur_r", above_knee(leg, poses, task.rests_above_knee_m)
            strap = point_of(leg, poses, "tibia_r", PAD_M)
            size = (moment - cross(knee, force)) / cross(strap - knee, up)
            hold = size[:, None] * up
            return (
                Contact("floor", body_there, knee, force - hold),
                Contact("strap", "tibia_r", strap, hold),
            )
        case "bridge":
            shoulders = np.broadcast_to(back(leg), (len(poses), 2))
            foot = foot_point(leg, poses, bridge_foot(leg, poses, forward))
            size = (moment - cross(shoulders, force)) / cross(foot - shoulders, up)
            press = size[:, None] * up
            return (
                Contact("shoulders", None, shoulders, force - press),
                Contact("floor", "calcn_r", foot, press),
            )
    pads: list[Contact] = []
    if task.load == "pad":
        push = front(leg, poses, "tibia_r")
        point = point_of(leg, poses, "tibia_r", PAD_M)
        # The weight stack moves as the pad does, and cannot pull.
        rises = -np.einsum("pi,pi->p", load_m_per_s2, push)
        size = cases.load_kg * np.maximum(GRAVITY_M_PER_S2 + rises, 0.0)
        pads.append(Contact("pad", "tibia_r", point, size[:, None] * push))
        force = force - pads[0].force_N
        moment = moment - cross(point, pads[0].force_N)
    at_hip = np.zeros((len(poses), 2))
    return (Contact("support", None, at_hip, force, moment), *pads)


def pressure(leg: Leg, poses: Array, stance: Posture, contacts: tuple[Contact, ...]) -> Array:
    """Return where the floor presses, (p,) m from the heel in a foot of the published size.

    NaN where nobody stands on the foot alone.
    """
    floor = contacts[0]
    if floor.name != "floor" or len(contacts) > 1 or floor.body != "calcn_r":
        return np.full(len(poses), np.nan)
    ahead = np.einsum(
        "pi,pi->p", floor.point_m - foot_point(leg, poses, FOOT.ball_m), stance.forward
    )
    return np.asarray(FOOT.ball_m - FOOT.heel_m + ahead / leg.size)
