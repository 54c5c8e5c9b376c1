"""Frames as (4, 4) matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy.leg import Array


def rotation_xyz(angles_rad: Sequence[float]) -> Array:
    """Return the (3, 3) rotation by body-fixed angles about x, then y, then z (rad)."""
    (cx, cy, cz), (sx, sy, sz) = np.cos(angles_rad), np.sin(angles_rad)
    about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    rotation: Array = about_x @ about_y @ about_z
    return rotation


def frame(translation_m: Sequence[float], angles_rad: Sequence[float]) -> Array:
    """Return the (4, 4) pose with the given translation (m) and body-fixed xyz angles (rad)."""
    pose = np.eye(4)
    pose[:3, :3] = rotation_xyz(angles_rad)
    pose[:3, 3] = translation_m
    return pose
