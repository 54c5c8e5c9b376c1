"""The way from one view to another: a turn about one axis, while the picture slides and grows."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.scene.camera import rotated, to_vector

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.camera import Camera

    Array = NDArray[np.float64]


def eased(share: float) -> float:
    """Return how far a movement is at a share of its time, both 0..1: soft at both ends.

    ``3 s^2 - 2 s^3``: no speed at the ends, 1.5 times the mean in the middle.
    """
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def between(start: Camera, end: Camera, share: float) -> Camera:
    """Return the camera at a share of the way, 0..1; the ends themselves at 0 and 1.

    The axes turn about one axis at one rate, the shorter way round (spherical interpolation). The
    focus moves straight, the height by equal factors. The lines of sight are those of ``end``.
    """
    if share <= 0.0:
        return replace(start, parallel=end.parallel)
    if share >= 1.0:
        return end
    axis, angle_rad = _turn(start.axes, end.axes)
    toward, up = (
        rotated(np.array(v), axis, share * angle_rad) for v in (start.direction, start.up)
    )
    focus = (1.0 - share) * np.array(start.focus_m) + share * np.array(end.focus_m)
    return replace(
        end,
        focus_m=to_vector(focus),
        direction=to_vector(toward),
        up=to_vector(up),
        height_m=start.height_m ** (1.0 - share) * end.height_m**share,
    )


def _turn(start: Array, end: Array) -> tuple[Array, float]:
    """Return unit axis and angle, 0..pi, that turn the rows of one frame into those of another."""
    turn = end.T @ start
    # The axis is what the turn leaves alone: the last right singular vector of (turn - 1). It
    # holds for half a turn too, where the antisymmetric part of the matrix vanishes.
    axis = np.linalg.svd(turn - np.eye(3))[2][2]
    twice_sine = np.array(
        [turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]]
    )
    angle_rad = math.atan2(float(np.linalg.norm(twice_sine)), float(np.trace(turn)) - 1.0)
    return (-axis if axis @ twice_sine < 0.0 else axis), angle_rad
