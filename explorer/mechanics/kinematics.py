"""Where the bones are, and how they move with each joint coordinate.

All arrays lead with the poses, (p, ...), so that one pose and a thousand take the same way. Posed
points are in the pelvis-fixed frame with its origin in the hip joint centre, metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.leg import Polynomial, Spline
from explorer.mechanics.rigid import cross, inverse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array, Joint, Leg

#: The joint coordinates of a pose, in the order of its columns; rad, positive as named.
POSE = (
    "hip_flexion",
    "hip_adduction",
    "hip_rotation",
    "knee_flexion",
    "ankle_dorsiflexion",
    "subtalar_inversion",
    "toe_extension",
)


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


def segments(leg: Leg, pose_rad: Array) -> Segments:
    """Pose all bodies.

    Parameters
    ----------
    pose_rad : (p, 7) array, per POSE
    """
    n = len(pose_rad)
    names = leg.body_names
    poses = np.zeros((n, len(names), 4, 4))
    twists = np.zeros((n, len(names), len(POSE), 6))
    poses[:, 0] = np.eye(4)
    poses[:, 0, :3, 3] = -leg.hip_center_m
    for joint in leg.joints:
        parent, child = names.index(joint.parent), names.index(joint.child)
        twists[:, child] = twists[:, parent]
        at = poses[:, parent] @ joint.parent_frame
        moved = _joint_motion(joint, pose_rad, at, twists[:, child])
        poses[:, child] = moved @ _inverse_child_frame(joint)
    return Segments(poses, twists)


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


@cache
def _inverse_neutral(leg: Leg) -> Array:
    return inverse(segments(leg, np.zeros((1, len(POSE)))).poses[0])


@cache
def _inverse_child_frame(joint: Joint) -> Array:
    return inverse(joint.child_frame)


def _joint_motion(joint: Joint, pose_rad: Array, at: Array, twists: Array) -> Array:
    """Move a joint frame ``at`` (p, 4, 4) through the joint's axes; adds the joint's twists.

    The translations are along the axes of the parent's frame, whatever the rotations (the order of
    OpenSim's CustomJoint).
    """
    moved = at.copy()
    turn = at[:, :3, :3]
    rates: list[tuple[int, bool, Array]] = []
    for axis, name in zip(joint.axes, joint.coordinates, strict=True):
        column = POSE.index(name) if name else 0
        value, slope = evaluate(axis.function, pose_rad[:, column])
        if axis.kind == "translation":
            direction = at[:, :3, :3] @ axis.direction
            moved[:, :3, 3] += direction * value[:, None]
        else:
            direction = turn @ axis.direction
            turn = turn @ rotations(axis.direction, value)
        if name:
            rates.append((column, axis.kind == "rotation", direction * slope[:, None]))
    moved[:, :3, :3] = turn
    center = moved[:, :3, 3]
    for column, turning, rate in rates:
        if turning:
            twists[:, column, :3] += rate
            twists[:, column, 3:] -= cross(rate, center)
        else:
            twists[:, column, 3:] += rate
    return moved


def rotations(direction: Array, angle_rad: Array) -> Array:
    """Return the (p, 3, 3) rotations by (p,) angles about a unit (3,) direction (Rodrigues)."""
    x, y, z = direction
    skew = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    sine, versine = np.sin(angle_rad), 1.0 - np.cos(angle_rad)
    turned: Array = (
        np.identity(3) + sine[:, None, None] * skew + versine[:, None, None] * (skew @ skew)
    )
    return turned


def evaluate(function: Polynomial | Spline, q: Array) -> tuple[Array, Array]:
    """Return value and slope of a joint function at (p,) coordinates."""
    if isinstance(function, Polynomial):
        if function.coefficients == (1.0, 0.0):
            return q, np.ones_like(q)
        exponents, value_terms, slope_terms = _polynomial_terms(function)
        powers = q[:, None] ** exponents
        return powers @ value_terms, powers @ slope_terms
    x, coefficients = _spline_coefficients(function)
    inside = np.clip(q, x[0], x[-1])
    i = np.clip(np.searchsorted(x, inside, side="right") - 1, 0, len(x) - 2)
    y, b, c, d = coefficients[:, i]
    h = inside - x[i]
    slope = b + h * (2 * c + 3 * h * d)
    return y + h * (b + h * (c + h * d)) + (q - inside) * slope, slope


@cache
def _polynomial_terms(polynomial: Polynomial) -> tuple[Array, Array, Array]:
    """Return exponents 0..n, and what each power counts in the value and in the slope."""
    rising = np.array(polynomial.coefficients[::-1])
    exponents = np.arange(float(len(rising)))
    return exponents, rising, np.append(rising[1:] * exponents[1:], 0.0)


@cache
def _spline_coefficients(spline: Spline) -> tuple[Array, Array]:
    """Return the knots and the (4, n - 1) coefficients y, b, c, d of y + b h + c h^2 + d h^3.

    The third derivative at either end is that of the cubic through the four points nearest to it
    (Forsythe, Malcolm & Moler 1977, Computer Methods for Mathematical Computations, ch. 4), as in
    SIMM and OpenSim.
    """
    x, y = np.array(spline.x), np.array(spline.y)
    n = len(x)
    h, secant = np.diff(x), np.diff(y) / np.diff(x)
    second = np.diff(secant) / (x[2:] - x[:-2])
    third = np.diff(second) / (x[3:] - x[:-3])
    # Unknowns s_i = f''(x_i) / 6; the inner rows make the first derivative continuous.
    matrix, right = np.zeros((n, n)), np.zeros(n)
    for i in range(1, n - 1):
        matrix[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i] = secant[i] - secant[i - 1]
    matrix[0, :2], right[0] = (-h[0], h[0]), h[0] ** 2 * third[0]
    matrix[-1, -2:], right[-1] = (h[-1], -h[-1]), -(h[-1] ** 2) * third[-1]
    s = np.linalg.solve(matrix, right)
    b = secant - h * (s[1:] + 2 * s[:-1])
    return x, np.array([y[:-1], b, 3 * s[:-1], np.diff(s) / h])
