"""Shortest paths round cylinders, on a given side.

A path that goes round a cylinder unrolls to a straight line: it leaves both tangents at the same
helix angle. The side is fixed (``direction``), so that length and moment arm stay continuous while
the joints move; where the straight line passes the cylinder on that side there is no contact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array

#: Iterations after which two linked cylinders agree to rounding in every pose of the leg.
_ITERATIONS = 60
_TOLERANCE_M = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """How a path meets a cylinder; arrays lead with the paths.

    Attributes
    ----------
    first, last : (..., 3) arrays
        Where the path touches down and lifts off, m; without contact both are the middle of the
        straight line.
    arc_m : (...,) array, length on the surface, 0 without contact
    angle_rad : (...,) array, angle about the axis between the two, negative without contact
    """

    first: Array
    last: Array
    arc_m: Array
    angle_rad: Array


def wrap(start: Array, end: Array, radius_m: Array, direction: Array) -> Contact:
    """Lead a path from ``start`` to ``end`` (..., 3), both in the cylinder's frame, round it.

    A point inside the cylinder is taken as lying on its surface.
    """
    angle_start = np.arctan2(start[..., 1], start[..., 0])
    angle_end = np.arctan2(end[..., 1], end[..., 0])
    d_start = np.maximum(np.hypot(start[..., 0], start[..., 1]), radius_m)
    d_end = np.maximum(np.hypot(end[..., 0], end[..., 1]), radius_m)
    # The cut of the angle lies a quarter turn on the free side, where no muscle ever runs.
    turn = direction * (angle_end - angle_start) + 0.5 * np.pi
    turn = turn - 2.0 * np.pi * np.floor(turn / (2.0 * np.pi)) - 0.5 * np.pi
    off_start, off_end = np.arccos(radius_m / d_start), np.arccos(radius_m / d_end)
    angle = turn - off_start - off_end
    touching = angle > 0.0

    tangent_start = np.sqrt(d_start**2 - radius_m**2)
    tangent_end = np.sqrt(d_end**2 - radius_m**2)
    around = radius_m * np.maximum(angle, 0.0)
    planar = tangent_start + around + tangent_end
    rise = end[..., 2] - start[..., 2]
    first_angle = angle_start + direction * off_start
    last_angle = angle_end - direction * off_end
    first = np.stack(
        [
            radius_m * np.cos(first_angle),
            radius_m * np.sin(first_angle),
            start[..., 2] + rise * tangent_start / planar,
        ],
        axis=-1,
    )
    last = np.stack(
        [
            radius_m * np.cos(last_angle),
            radius_m * np.sin(last_angle),
            end[..., 2] - rise * tangent_end / planar,
        ],
        axis=-1,
    )
    passing = 0.5 * (start + end)
    mask = touching[..., None]
    arc = np.where(touching, np.hypot(around, rise * around / planar), 0.0)
    return Contact(np.where(mask, first, passing), np.where(mask, last, passing), arc, angle)


def wrap_two(
    start: Array,
    end: Array,
    frames: tuple[Array, Array],
    radius_m: tuple[Array, Array],
    direction: tuple[Array, Array],
) -> tuple[Contact, Contact]:
    """Lead paths round two cylinders in a row, solved together.

    Parameters
    ----------
    start, end : (..., 3) arrays in a common frame
    frames : two (..., 4, 4) arrays, poses of the cylinders in that frame
    radius_m, direction : two arrays each

    Returns
    -------
    Two contacts, in the cylinders' own frames. The point where the path leaves one cylinder is the
    start of its way to the other; going to and fro shortens the path every time and converges.
    """
    to_one, to_two = np.linalg.inv(frames[0]), np.linalg.inv(frames[1])
    near, far = apply(to_one, start), apply(to_two, end)
    entry, step, rate = end, None, np.zeros(near.shape[:-1] + (1,))
    for iteration in range(_ITERATIONS):
        leaving, touching = _lift_off(near, apply(to_one, entry), radius_m[0], direction[0])
        source = np.where(touching, apply(frames[0], leaving), start)
        arriving, touching = _lift_off(far, apply(to_two, source), radius_m[1], -direction[1])
        new = np.where(touching, apply(frames[1], arriving), end) - entry
        moved = float(np.abs(new).max(initial=0.0))
        if step is not None and iteration % 2:
            # The steps shrink like a geometric series: go to its sum.
            square = np.maximum((step * step).sum(axis=-1, keepdims=True), 1e-30)
            rate = np.clip((step * new).sum(axis=-1, keepdims=True) / square, 0.0, 0.9)
        entry, step = entry + new / (1.0 - rate), new
        rate = np.zeros_like(rate)
        if moved < _TOLERANCE_M:
            break
    one = wrap(near, apply(to_one, entry), radius_m[0], direction[0])
    source = np.where(one.angle_rad[..., None] > 0.0, apply(frames[0], one.last), start)
    return one, wrap(apply(to_two, source), far, radius_m[1], direction[1])


def _lift_off(start: Array, end: Array, radius_m: Array, direction: Array) -> tuple[Array, Array]:
    """Return where a wrapped path leaves the cylinder, (..., 3), and whether it touches it."""
    contact = wrap(start, end, radius_m, direction)
    return contact.last, contact.angle_rad[..., None] > 0.0


def apply(frames: Array, points: Array) -> Array:
    """Move (..., 3) points by (..., 4, 4) frames."""
    moved: Array = np.einsum("...ij,...j->...i", frames[..., :3, :3], points) + frames[..., :3, 3]
    return moved
