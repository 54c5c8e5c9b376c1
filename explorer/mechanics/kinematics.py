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
from explorer.mechanics.rigid import apply, cross, inverse
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

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
    """All joints as arrays (j joints, k axes in a row), so that one call serves all.

    Attributes
    ----------
    functions : of the k axes
    skew : (k, 3, 3), of the axes' directions
    turning, sliding : (j, 3) rows of k
        The axes that each joint turns about, in order, and those that it slides along; those that
        a joint has fewer than three of are ``k``, which never moves.
    turns, slides : (j, 3, 3), directions of those axes, one a row
    turn_columns, slide_columns : (j, 7, 3), 1 where such an axis moves with a coordinate of POSE
    parent, child : rows of the bodies
    parent_frame, from_child : (j, 4, 4)
    above : (b, j), 1 where a joint moves a body
    """

    functions: Functions
    skew: Array
    turning: NDArray[np.intp]
    sliding: NDArray[np.intp]
    turns: Array
    slides: Array
    turn_columns: Array
    slide_columns: Array
    parent: tuple[int, ...]
    child: tuple[int, ...]
    parent_frame: Array
    from_child: Array
    above: Array


@lru_cache(maxsize=32)
def _plan(leg: Leg) -> _Plan:
    names, joints = leg.body_names, leg.joints
    axes = [axis for joint in joints for axis in joint.axes]
    keys = [name for joint in joints for name in joint.coordinates]
    columns = [POSE.index(name) if name else -1 for name in keys]
    j, k = len(joints), len(axes)
    rows = {kind: np.full((j, 3), k) for kind in ("rotation", "translation")}
    directions = {kind: np.zeros((j, 3, 3)) for kind in rows}
    moves = {kind: np.zeros((j, len(POSE), 3)) for kind in rows}
    above, row = np.zeros((len(names), j)), 0
    for i, joint in enumerate(joints):
        child = names.index(joint.child)
        above[child] = above[names.index(joint.parent)]
        above[child, i] = 1.0
        for axis in joint.axes:
            place = int((rows[axis.kind][i] < k).sum())
            rows[axis.kind][i, place] = row
            directions[axis.kind][i, place] = axis.direction
            if columns[row] >= 0:
                moves[axis.kind][i, columns[row], place] = 1.0
            row += 1
    skew = np.swapaxes(np.cross(np.array([a.direction for a in axes])[:, None], np.eye(3)), 1, 2)
    return _Plan(
        gather([axis.function for axis in axes], [max(c, 0) for c in columns]),
        skew,
        rows["rotation"],
        rows["translation"],
        directions["rotation"],
        directions["translation"],
        moves["rotation"],
        moves["translation"],
        tuple(names.index(joint.parent) for joint in joints),
        tuple(names.index(joint.child) for joint in joints),
        np.array([joint.parent_frame for joint in joints]),
        inverse(np.array([joint.child_frame for joint in joints])),
        above,
    )


def segments(leg: Leg, pose_rad: Array) -> Segments:
    """Pose all bodies.

    Parameters
    ----------
    pose_rad : (p, 7) array, per POSE

    Notes
    -----
    A joint first slides along the axes of its parent's frame, then turns about its axes one after
    the other, each in the frame that the ones before have turned (OpenSim's CustomJoint). Its rate
    with a coordinate is a twist about the joint's moved centre, and a body has the rates of all
    joints above it.
    """
    plan, n, joints = _plan(leg), len(pose_rad), len(leg.joints)
    values, slopes = (np.append(x, np.zeros((n, 1)), axis=1) for x in plan.functions(pose_rad))
    rotated = np.empty((n, len(plan.skew) + 1, 3, 3))
    rotated[:, :-1], rotated[:, -1] = rotations(plan.skew, values[:, :-1]), np.eye(3)
    first, second, third = (rotated[:, rows] for rows in plan.turning.T)
    two = first @ second
    moved = np.zeros((n, joints, 4, 4))  # the joints, each in its frame in the parent
    moved[..., :3, :3] = two @ third
    moved[..., :3, 3] = (values[:, plan.sliding, None] * plan.slides).sum(axis=2)
    moved[..., 3, 3] = 1.0

    poses = np.zeros((n, len(leg.bodies), 4, 4))
    poses[:, 0] = np.eye(4)
    poses[:, 0, :3, 3] = -leg.hip_center_m
    at = np.empty_like(moved)
    moved_child = moved @ plan.from_child
    for joint, (parent, child) in enumerate(zip(plan.parent, plan.child, strict=True)):
        at[:, joint] = poses[:, parent] @ plan.parent_frame[joint]
        poses[:, child] = at[:, joint] @ moved_child[:, joint]

    across = np.swapaxes(at[..., :3, :3], -1, -2)
    axes = np.empty((n, joints, 3, 3))  # of the turns, one a row, as the turns before leave them
    axes[:, :, 0] = plan.turns[:, 0]
    axes[:, :, 1] = (first @ plan.turns[:, 1, :, None])[..., 0]
    axes[:, :, 2] = (two @ plan.turns[:, 2, :, None])[..., 0]
    turning = (axes * slopes[:, plan.turning, None]) @ across
    sliding = (plan.slides * slopes[:, plan.sliding, None]) @ across
    center = apply(at, moved[..., :3, 3])[:, :, None]
    shifting = np.concatenate([turning, -cross(turning, center)], axis=-1)
    own = plan.turn_columns @ shifting
    own[..., 3:] += plan.slide_columns @ sliding
    twists = plan.above @ own.reshape(n, joints, -1)
    return Segments(poses, twists.reshape(n, -1, len(POSE), 6))


def rotations(skew: Array, angle_rad: Array) -> Array:
    """Return rotations (p, k, 3, 3) by (p, k) angles about axes with skew matrices (k, 3, 3).

    Rodrigues: R = I + sin(angle) K + (1 - cos(angle)) K K.
    """
    sine, versine = np.sin(angle_rad)[..., None, None], 1.0 - np.cos(angle_rad)[..., None, None]
    return np.asarray(np.eye(3) + sine * skew + versine * (skew @ skew))
