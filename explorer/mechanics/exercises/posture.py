"""How the body lies in the world: which way is up, and which point stays where it is.

Seen from the side: all vectors are (p, 2), x and y of the pelvis-fixed frame with its origin in the
hip joint centre. ``forward`` is where the face or the toes point along the floor, so that forward,
up and the subject's right make a right-handed frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.exercises.tasks import Task


#: Where the pad of a leg-curl machine, a strap or a hand touches, in the tibia's frame
#: (assumption: 60 mm above the ankle joint), m.
PAD_M = np.array([-0.04, -0.34])
#: Where a kneeling knee rests, in the tibia's frame (assumption: under the tuberosity), m.
KNEELING_M = np.array([0.04, -0.05])
#: How far behind the shoulder joints the upper back rests (assumption), m.
BACK_M = 0.06
#: From the thigh's axis to its front (assumption), m.
_THIGH_FRONT_M = 0.05
#: A foot in a bridge rests on its ball, or on its heel, from these pitches on.
_ON_BALL_RAD = np.radians(20.0)
_ON_HEEL_RAD = np.radians(10.0)


@dataclass(frozen=True, slots=True, eq=False)
class Posture:
    """Directions of the world, and the point that rests in it; (p, 2) each."""

    forward: Array
    up: Array
    anchor: Array

    def world(self, p: int) -> Array:
        """Return the (4, 4) that takes points of the hip-centred frame to the world, one pose."""
        turned = np.eye(4)
        turned[0, :2], turned[1, :2] = self.forward[p], self.up[p]
        turned[:2, 3] = -turned[:2, :2] @ self.anchor[p]
        return turned


def posture(leg: Leg, task: Task, poses: Array) -> Posture:
    """Find how (p, b, 4, 4) poses lie in the world of an exercise.

    In a calf raise the centre of mass must be known first: see :func:`over_ball`.
    """
    n = len(poses)
    at_hip = np.zeros((n, 2))
    match task.support:
        case "bench_front":
            return _upwards(-front(leg, poses, "femur_r"), at_hip)
        case "bench_back":
            return _upwards(front(leg, poses, "femur_r"), at_hip)
        case "trunk_front":
            return _upwards(np.broadcast_to([-1.0, 0.0], (n, 2)), at_hip)
        case "hand":
            return _upwards(np.broadcast_to([1.0, 0.0], (n, 2)), at_hip)
        case "knee":
            anchor = point_of(leg, poses, "tibia_r", KNEELING_M)
            return _upwards(-front(leg, poses, "tibia_r"), anchor)
        case "sole" | "wall" | "ball":
            toes = front(leg, poses, "calcn_r")
            up = np.stack([-toes[:, 1], toes[:, 0]], axis=-1)
            return _upwards(up, foot_point(leg, poses, FOOT.ball_m))
        case "bridge":
            return _bridge(leg, poses)
        case _:
            return _upwards(np.broadcast_to([0.0, 1.0], (n, 2)), at_hip)


def over_ball(leg: Leg, poses: Array, center: Array) -> Posture:
    """Return the posture in which the (p, 2) centre of mass is over the ball of the foot."""
    ball = foot_point(leg, poses, FOOT.ball_m)
    return _upwards(center - ball, ball)


def foot_point(leg: Leg, poses: Array, ahead_m: float | Array) -> Array:
    """Return the (p, 2) points of the sole at ``ahead_m`` in the calcaneus' frame."""
    ahead = np.broadcast_to(np.asarray(ahead_m, dtype=float), (len(poses),))
    return point_of(leg, poses, "calcn_r", np.stack([ahead, np.full_like(ahead, FOOT.sole_m)], -1))


def point_of(leg: Leg, poses: Array, body: str, point_m: Array) -> Array:
    """Return where (2,) or (p, 2) points in the side view of a body's frame are.

    The points are the reference subject's; a greater body has them that much further out.
    """
    pose = poses[:, leg.body_names.index(body)]
    point = np.broadcast_to(leg.size * point_m, (len(poses), 2))
    return np.asarray(np.einsum("pij,pj->pi", pose[:, :2, :2], point) + pose[:, :2, 3])


def back(leg: Leg) -> Array:
    """Return the (2,) point of the upper back that rests on the floor in a bridge."""
    shoulder: Array = leg.upper.shoulder_m[:2] - leg.hip_center_m[:2]
    return shoulder - [leg.size * BACK_M, 0.0]


def above_knee(leg: Leg, poses: Array, above_m: float) -> Array:
    """Return the (p, 2) point of the thigh's front ``above_m`` from the knee joint."""
    knee = poses[:, leg.body_names.index("tibia_r"), :2, 3]
    femur = poses[:, leg.body_names.index("femur_r"), :2, :2]
    out = above_m * femur[..., 1] + _THIGH_FRONT_M * femur[..., 0]
    return np.asarray(knee + leg.size * out)


def bridge_foot(leg: Leg, poses: Array, forward: Array) -> Array:
    """Return the (p,) place on the sole where a foot in a bridge rests.

    Under the ankle where the foot is level; the heel where the toes are up by 10 degrees, the ball
    where they point down by 20, smoothly between (assumption).
    """
    toes = front(leg, poses, "calcn_r")
    up = np.arcsin(np.clip(forward[:, 0] * toes[:, 1] - forward[:, 1] * toes[:, 0], -1.0, 1.0))
    heel, ball = _smooth(up / _ON_HEEL_RAD), _smooth(-up / _ON_BALL_RAD)
    level = FOOT.ankle_m
    return np.asarray(level + (FOOT.heel_m - level) * heel + (FOOT.ball_m - level) * ball)


def _smooth(part: Array) -> Array:
    part = np.clip(part, 0.0, 1.0)
    return np.asarray(part**2 * (3.0 - 2.0 * part))


def _bridge(leg: Leg, poses: Array) -> Posture:
    shoulders = back(leg)
    foot = foot_point(leg, poses, FOOT.heel_m)
    for _ in range(3):  # where the foot rests depends a little on which way is up
        forward = _unit(foot - shoulders)
        foot = foot_point(leg, poses, bridge_foot(leg, poses, forward))
    forward = _unit(foot - shoulders)
    return _upwards(np.stack([-forward[:, 1], forward[:, 0]], axis=-1), foot)


def front(leg: Leg, poses: Array, body: str) -> Array:
    """Return the (p, 2) direction to which a body's front points, seen from the side."""
    return _unit(poses[:, leg.body_names.index(body), :2, 0])


def _upwards(up: Array, anchor: Array) -> Posture:
    up = _unit(up)
    return Posture(np.stack([up[:, 1], -up[:, 0]], axis=-1), up, anchor)


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector, axis=-1, keepdims=True))
