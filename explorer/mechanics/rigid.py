"""Rigid frames and vectors, many at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array

_NEXT, _LAST = [1, 2, 0], [2, 0, 1]


def apply(frames: Array, points: Array) -> Array:
    """Move (..., 3) points by (..., 4, 4) frames."""
    moved: Array = (frames[..., :3, :3] @ points[..., None])[..., 0] + frames[..., :3, 3]
    return moved


def inverse(frames: Array) -> Array:
    """Return the inverses of (..., 4, 4) rigid frames."""
    turned = np.zeros_like(frames)
    turned[..., :3, :3] = np.swapaxes(frames[..., :3, :3], -1, -2)
    turned[..., :3, 3] = -apply(turned, frames[..., :3, 3])
    turned[..., 3, 3] = 1.0
    return turned


def cross(a: Array, b: Array) -> Array:
    """Return the cross product of (..., 3) vectors; much quicker than numpy's on few of them."""
    product: Array = a[..., _NEXT] * b[..., _LAST] - a[..., _LAST] * b[..., _NEXT]
    return product
