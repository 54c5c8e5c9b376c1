"""Shortest paths round cylinders, on a given side.

A path that goes round a cylinder unrolls to a straight line: it leaves both tangents at the same
helix angle. The side is fixed (``direction``), so that length and moment arm stay continuous while
the joints move; where the straight line passes the cylinder on that side there is no contact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.rigid import apply, inverse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array

# What is missed after the last move is of the order of its square, in metres; of that again the
# square is missed in length.
_ITERATIONS = 40
_TOLERANCE_M = 1e-5
_NUDGE_M = 1e-6
_AXIS = np.array([0.0, 0.0, 1.0])


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
    sweep = _sweep(start, end, radius_m, direction)
    touching = (sweep.angle_rad > 0.0)[..., None]
    middle = 0.5 * (start + end)
    first = _tangent(start, sweep.start_m, sweep.planar_m, direction, radius_m, end)
    last = _tangent(end, sweep.end_m, sweep.planar_m, -direction, radius_m, start)
    around = radius_m * np.maximum(sweep.angle_rad, 0.0)
    rise = (end[..., 2] - start[..., 2]) / sweep.planar_m
    return Contact(
        np.where(touching, first, middle),
        np.where(touching, last, middle),
        around * np.sqrt(1.0 + rise * rise),
        sweep.angle_rad,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Sweep:
    """A path seen along the axis: its two tangents, the angle between them, its whole length."""

    start_m: Array
    end_m: Array
    angle_rad: Array
    planar_m: Array


def _sweep(start: Array, end: Array, radius_m: Array, direction: Array) -> _Sweep:
    sx, sy, ex, ey = start[..., 0], start[..., 1], end[..., 0], end[..., 1]
    square = radius_m**2
    start_m = np.sqrt(np.maximum(sx * sx + sy * sy - square, 0.0))
    end_m = np.sqrt(np.maximum(ex * ex + ey * ey - square, 0.0))
    turn = direction * np.arctan2(sx * ey - sy * ex, sx * ex + sy * ey)
    # The cut of the angle lies a quarter turn on the free side, where no muscle ever runs.
    turn = np.where(turn < -0.5 * np.pi, turn + 2.0 * np.pi, turn)
    angle = turn - np.arctan2(start_m, radius_m) - np.arctan2(end_m, radius_m)
    return _Sweep(start_m, end_m, angle, start_m + radius_m * np.maximum(angle, 0.0) + end_m)


def _tangent(
    point: Array, tangent_m: Array, planar_m: Array, direction: Array, radius_m: Array, other: Array
) -> Array:
    """Return where the tangent from ``point`` meets the cylinder, on the helix to ``other``."""
    x, y, z = point[..., 0], point[..., 1], point[..., 2]
    square = radius_m**2 + tangent_m**2
    along, across = radius_m**2 / square, direction * radius_m * tangent_m / square
    met = np.empty(np.broadcast_shapes(point.shape, other.shape))
    met[..., 0] = along * x - across * y
    met[..., 1] = along * y + across * x
    met[..., 2] = z + (other[..., 2] - z) * tangent_m / planar_m
    return met


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
    Two contacts, in the cylinders' own frames.

    Notes
    -----
    From where the path touches down on the second cylinder follows where it leaves the first, and
    from that where it touches down again; Newton's method finds the point that comes back to
    itself, in the two directions of the second cylinder's surface.
    """
    to_one, to_two = inverse(frames[0]), inverse(frames[1])
    there, back = to_one @ frames[1], to_two @ frames[0]
    near, near_two, far = apply(to_one, start), apply(to_two, start), apply(to_two, end)

    def entry_from(source: Array) -> Array:
        arriving, touching = _lift_off(far, source, radius_m[1], -direction[1])
        return np.where(touching, arriving, far)

    def again(entry: Array) -> Array:
        leaving, touching = _lift_off(near, apply(there, entry), radius_m[0], direction[0])
        return entry_from(np.where(touching, apply(back, leaving), near_two))

    entry = entry_from(near_two)
    for _ in range(_ITERATIONS):
        around = np.stack([-entry[..., 1], entry[..., 0], np.zeros_like(entry[..., 0])], axis=-1)
        around /= np.sqrt((around * around).sum(axis=-1, keepdims=True))
        basis = np.stack([around, np.broadcast_to(_AXIS, around.shape)], axis=-1)  # (..., 3, 2)
        nudged = entry + _NUDGE_M * np.stack([np.zeros_like(entry), basis[..., 0], basis[..., 1]])
        reached, beside, beyond = again(nudged)
        moved = reached - entry
        across = np.swapaxes(basis, -1, -2)
        rates = across @ np.stack([beside - reached, beyond - reached], axis=-1) / _NUDGE_M
        further = np.linalg.solve(np.eye(2) - rates, rates @ (across @ moved[..., None]))
        entry = reached + (basis @ further)[..., 0]
        if np.abs(moved).max(initial=0.0) < _TOLERANCE_M:
            break
    one = wrap(near, apply(there, entry), radius_m[0], direction[0])
    source = np.where(one.angle_rad[..., None] > 0.0, apply(back, one.last), near_two)
    return one, wrap(source, far, radius_m[1], direction[1])


def _lift_off(
    start: Array, end: Array, radius_m: Array, direction: Array
) -> tuple[Array, NDArray[np.bool_]]:
    """Return where a wrapped path leaves the cylinder, (..., 3), and whether it touches it."""
    sweep = _sweep(start, end, radius_m, direction)
    return _tangent(end, sweep.end_m, sweep.planar_m, -direction, radius_m, start), (
        sweep.angle_rad[..., None] > 0.0
    )
