"""Virtual work: what forces on the leg's bodies do per turn of each joint, seen from the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.kinematics import Segments


def cross(a: Array, b: Array) -> Array:
    """Return the z part of a x b for vectors (..., 2)."""
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])


def work_of(leg: Leg, posed: Segments, body: str, point_m: Array, force_N: Array) -> Array:
    """Return the (p, 7) work rates per POSE of (p, 2) forces at (p, 2) points of one body, N.m."""
    row = leg.body_names.index(body)
    zero = np.zeros((len(point_m), 1))
    twists = posed.twists[:, row : row + 1]
    return np.asarray(work_rates(twists, point_m[:, None], force_N[:, None], zero)[:, 0])


def work_rates(twists: Array, point_m: Array, force_N: Array, couple_Nm: Array) -> Array:
    """Return the (p, b, 7) work rates F . dx/dq + couple . d(angle)/dq.

    Parameters
    ----------
    twists : (p, b, 7, 6) array, see Segments
    point_m, force_N : (p, b, 2) arrays
    couple_Nm : (p, b) array
    """
    about = cross(point_m, force_N) + couple_Nm
    work = twists[..., 2] * about[..., None]
    return np.asarray(work + np.einsum("pbqi,pbi->pbq", twists[..., 3:5], force_N))
