"""Where the bones are, and how they move with each joint coordinate.

All arrays lead with the poses, (p, ...), so that one pose and a thousand take the same way. Posed
points are in the pelvis-fixed frame with its origin in the hip joint centre, metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.joint_functions import Functions, gather
from explorer.mechanics.rigid import cross, inverse
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array, Leg

#: The joint coordinates of a pose, in the order of its columns; rad, positive as named.
POSE = (*COORDINATES, "toe_extension")


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Posed bodies and their rates.

    Attributes
    ----------
    poses : (p, b, 4, 4) array
        Body frame to hip-centred frame.
    twists : (p, b, 7, 6) array
        Rate of each body with each coordinate of POSE: angular part w (3, rad/rad) and linear
        part v (3, m/rad), so that a point x of the body moves by w cross x + v.
    """

    poses: Array
    twists: Array


def pose_array(hip_rad: float, knee_rad: float, ankle_rad: float) -> Array:
    """Return the (1, 7) pose with the other coordinates at zero."""
    return np.array([[hip_rad, 0.0, 0.0, knee_rad, ankle_rad, 0.0, 0.0]])


def motions(leg: Leg, hip_rad: float, knee_rad: float, ankle_rad: float) -> dict[str, Array]:
    """Return per body the (4, 4) that takes neutral points to posed points.

    Both in the hip-centred frame, metres; the pelvis stays where it is.
    """
    posed = segments(leg, pose_array(hip_rad, knee_rad, ankle_rad)).poses[0]
    return from_neutral(leg, posed)


def from_neutral(leg: Leg, poses: Array) -> dict[str, Array]:
    """Turn the (b, 4, 4) poses of one leg into motions from the neutral pose, by body."""
    moved = poses @ _inverse_neutral(leg)
    return dict(zip(leg.body_names, moved, strict=True))


def pelvis_frame(leg: Leg, motion: Mapping[str, Array]) -> dict[str, Array]:
    """Turn motions into (4, 4) poses of the bodies in the pelvis's own frame."""
    neutral = inverse(_inverse_neutral(leg))
    to_pelvis = np.eye(4)
    to_pelvis[:3, 3] = leg.hip_center_m
    return {
        body: to_pelvis @ motion[body] @ rest
        for body, rest in zip(leg.body_names, neutral, strict=True)
    }


@lru_cache(maxsize=32)
def _inverse_neutral(leg: Leg) -> Array:
    return inverse(segments(leg, np.zeros((1, len(POSE)))).poses[0])


@dataclass(frozen=True, slots=True, eq=False)
class _Plan:
    """All joints' axes in a row: their functions, directions, and which are whose."""

    functions: Functions
    directions: Array  # (k, 3)
    skew: Array  # (k, 3, 3), of the directions
    steps: tuple[_Step, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """One joint: its bodies' rows, its frames, its axes' rows, and the coordinates they move with.

    An axis without a coordinate (a constant) has column -1.
    """

    parent: int
    child: int
    parent_frame: Array
    from_child: Array
    turning: tuple[int, ...]
    sliding: tuple[int, ...]
    columns: dict[int, int]


@lru_cache(maxsize=32)
def _plan(leg: Leg) -> _Plan:
    names = leg.body_names
    axes = [axis for joint in leg.joints for axis in joint.axes]
    keys = [name for joint in leg.joints for name in joint.coordinates]
    columns = [POSE.index(name) if name else -1 for name in keys]
    steps, row = [], 0
    for joint in leg.joints:
        rows = range(row, row + len(joint.axes))
        row += len(joint.axes)
        steps.append(
            _Step(
                names.index(joint.parent),
                names.index(joint.child),
                joint.parent_frame,
                inverse(joint.child_frame),
                tuple(i for i in rows if axes[i].kind == "rotation"),
                tuple(i for i in rows if axes[i].kind == "translation"),
                {i: columns[i] for i in rows if columns[i] >= 0},
            )
        )
    directions = np.array([axis.direction for axis in axes])
    skew = np.swapaxes(np.cross(directions[:, None], np.eye(3)), 1, 2)
    functions = gather([axis.function for axis in axes], [max(c, 0) for c in columns])
    return _Plan(functions, directions, skew, tuple(steps))


def segments(leg: Leg, pose_rad: Array) -> Segments:
    """Pose all bodies.

    Parameters
    ----------
    pose_rad : (p, 7) array, per POSE

    Notes
    -----
    A joint first slides along the axes of its parent's frame, then turns about its axes one after
    the other, each in the frame that the ones before have turned (OpenSim's CustomJoint). Its rate
    with a coordinate is a twist about the joint's moved centre.
    """
    plan, n, bodies = _plan(leg), len(pose_rad), len(leg.bodies)
    values, slopes = plan.functions(pose_rad)
    turns = rotations(plan.skew, values)
    poses = np.zeros((n, bodies, 4, 4))
    twists = np.zeros((n, bodies, len(POSE), 6))
    poses[:, 0] = np.eye(4)
    poses[:, 0, :3, 3] = -leg.hip_center_m
    for step in plan.steps:
        at = poses[:, step.parent] @ step.parent_frame
        twist = twists[:, step.child]
        twist[...] = twists[:, step.parent]
        turn = at[:, :3, :3]
        for row in step.sliding:
            direction = turn @ plan.directions[row]
            at[:, :3, 3] += direction * values[:, row, None]
            if row in step.columns:
                twist[:, step.columns[row], 3:] += direction * slopes[:, row, None]
        rates = np.zeros((n, len(POSE), 3))
        for row in step.turning:
            rates[:, step.columns[row]] += (turn @ plan.directions[row]) * slopes[:, row, None]
            turn = turn @ turns[:, row]
        twist[..., :3] += rates
        twist[..., 3:] -= cross(rates, at[:, None, :3, 3])
        at[:, :3, :3] = turn
        poses[:, step.child] = at @ step.from_child
    return Segments(poses, twists)


def rotations(skew: Array, angle_rad: Array) -> Array:
    """Return rotations (p, k, 3, 3) by (p, k) angles about axes with skew matrices (k, 3, 3).

    Rodrigues: R = I + sin(angle) K + (1 - cos(angle)) K K.
    """
    sine, versine = np.sin(angle_rad)[..., None, None], 1.0 - np.cos(angle_rad)[..., None, None]
    return np.asarray(np.eye(3) + sine * skew + versine * (skew @ skew))
