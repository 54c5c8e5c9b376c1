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
_TURNED = [1, 0]


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
    s, e, square = start[..., :2], end[..., :2], radius_m * radius_m
    start_m = np.sqrt(np.maximum(np.vecdot(s, s) - square, 0.0))
    end_m = np.sqrt(np.maximum(np.vecdot(e, e) - square, 0.0))
    sine = s[..., 0] * e[..., 1] - s[..., 1] * e[..., 0]
    turn = direction * np.arctan2(sine, np.vecdot(s, e))
    # The cut of the angle lies a quarter turn on the free side, where no muscle ever runs.
    turn = np.where(turn < -0.5 * np.pi, turn + 2.0 * np.pi, turn)
    angle = turn - np.arctan2(start_m, radius_m) - np.arctan2(end_m, radius_m)
    return _Sweep(start_m, end_m, angle, start_m + radius_m * np.maximum(angle, 0.0) + end_m)


def _tangent(
    point: Array, tangent_m: Array, planar_m: Array, direction: Array, radius_m: Array, other: Array
) -> Array:
    """Return where the tangent from ``point`` meets the cylinder, on the helix to ``other``."""
    x, y, z = point[..., 0], point[..., 1], point[..., 2]
    square = radius_m * radius_m
    toward = radius_m / (square + tangent_m * tangent_m)
    along, across = radius_m * toward, direction * tangent_m * toward
    rise = z + (other[..., 2] - z) * tangent_m / planar_m
    met = np.empty((*rise.shape, 3))
    met[..., 0] = along * x - across * y
    met[..., 1] = along * y + across * x
    met[..., 2] = rise
    return met


def between(
    start: Array,
    start_two: Array,
    end_two: Array,
    frame: Array,
    radius_m: tuple[Array, Array],
    direction: tuple[Array, Array],
) -> tuple[Array, Array]:
    """Lead paths round two cylinders in a row, solved together.

    Parameters
    ----------
    start : (..., 3) array, in the frame of the first cylinder
    start_two, end_two : (..., 3) arrays, in the frame of the second
    frame : (..., 4, 4) array, pose of the second cylinder in the frame of the first
    radius_m, direction : two arrays each

    Returns
    -------
    Where the path touches down on the second cylinder, in the frame of the first, and where it
    leaves the first, in the frame of the second (..., 3): the ends to `wrap` round either. Where a
    cylinder is not touched, its neighbour sees through it.

    Notes
    -----
    From where the path touches down on the second cylinder follows where it leaves the first, and
    from that where it touches down again; Newton's method finds the point that comes back to
    itself, in the two directions of the second cylinder's surface.
    """
    back = inverse(frame)

    def exit_to(entry: Array) -> Array:
        leaving, touching = _lift_off(start, apply(frame, entry), radius_m[0], direction[0])
        return np.where(touching, apply(back, leaving), start_two)

    def entry_from(source: Array) -> Array:
        arriving, touching = _lift_off(end_two, source, radius_m[1], -direction[1])
        return np.where(touching, arriving, end_two)

    entry = entry_from(start_two)
    ways = np.zeros((2, *entry.shape))  # round the second cylinder, and along it
    ways[1, ..., 2] = 1.0
    sought = np.ones((*entry.shape[:-1], 1), dtype=bool)
    for _ in range(_ITERATIONS):
        radial = entry[..., :2] / np.sqrt(np.vecdot(entry[..., :2], entry[..., :2]))[..., None]
        ways[0, ..., 0], ways[0, ..., 1] = -radial[..., 1], radial[..., 0]
        beside = entry + _NUDGE_M * ways
        reached = entry_from(exit_to(np.concatenate([entry[None], beside])))
        moved, rates = reached[0] - entry, (reached[1:] - reached[0]) / _NUDGE_M
        # r_ij: how far along way i the point comes back for a nudge along way j.
        (r00, r01), (r10, r11) = np.vecdot(ways[:, None], rates)
        m0, m1 = np.vecdot(ways, moved)
        b0, b1 = r00 * m0 + r01 * m1, r10 * m0 + r11 * m1
        whole = (1.0 - r00) * (1.0 - r11) - r01 * r10
        x0, x1 = ((1.0 - r11) * b0 + r01 * b1) / whole, (r10 * b0 + (1.0 - r00) * b1) / whole
        new = reached[0] + x0[..., None] * ways[0] + x1[..., None] * ways[1]
        # A path that is found stays: what it gets must not depend on the paths beside it.
        entry = np.where(sought, new, entry)
        sought &= np.abs(moved).max(axis=-1, keepdims=True) >= _TOLERANCE_M
        if not sought.any():
            break
    return apply(frame, entry), exit_to(entry)


def _lift_off(
    start: Array, end: Array, radius_m: Array, direction: Array
) -> tuple[Array, NDArray[np.bool_]]:
    """Return where a wrapped path leaves the cylinder, (..., 3), and whether it touches it."""
    sweep = _sweep(start, end, radius_m, direction)
    return _tangent(end, sweep.end_m, sweep.planar_m, -direction, radius_m, start), (
        sweep.angle_rad[..., None] > 0.0
    )
