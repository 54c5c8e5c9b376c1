"""Stretches: relaxed muscles, held from outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.mechanics.cases import JOINT_COLUMN
from explorer.mechanics.exercises.contacts import Contact
from explorer.mechanics.exercises.posture import PAD_M, foot_point, front, point_of
from explorer.mechanics.exercises.work import cross, work_of
from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.exercises.demand import Demand
    from explorer.mechanics.exercises.tasks import Task
    from explorer.mechanics.kinematics import Segments


def with_stretch(leg: Leg, posed: Segments, asked: Demand, passive_Nm: Array, task: Task) -> Demand:
    """Let the hand or the floor hold a stretch: it gives what (p, 7) passive moments need.

    A hand behind the shank, at right angles to it, holds the knee; the floor under the ball of the
    foot holds the ankle. What else carries the body takes the rest.
    """
    poses = posed.poses
    first = asked.contacts[0]
    if task.support == "hand":
        body, joint = "tibia_r", JOINT_COLUMN["knee"]
        point = point_of(leg, poses, body, PAD_M)
        direction = front(leg, poses, body)
    else:
        body, joint = "calcn_r", JOINT_COLUMN["ankle"]
        point, direction = foot_point(leg, poses, FOOT.ball_m), asked.stance.up
    lever = work_of(leg, posed, body, point, direction)[:, joint]
    size = (asked.moments_Nm[:, joint] - passive_Nm[:, joint]) / lever
    held = Contact(
        "hand" if task.support == "hand" else "floor", body, point, size[:, None] * direction
    )
    couple = 0.0 if first.couple_Nm is None else first.couple_Nm
    rest = replace(
        first,
        force_N=first.force_N - held.force_N,
        couple_Nm=couple - cross(point - first.point_m, held.force_N),
    )
    moments = asked.moments_Nm - work_of(leg, posed, body, point, held.force_N)
    return replace(asked, moments_Nm=moments, contacts=(rest, held))
