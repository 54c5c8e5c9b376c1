"""Bellies cut clear of a bone whose plate passes between their two sides.

Where a fitted bone is thinner than it lies off, some of a belly lies beyond the plate, and no push
along the nearest way out brings both sides to one. There the belly becomes its own inside less the
bone, an implicit difference, and only the larger piece stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from builder.solid import Solid
from builder.surface import Surface, isosurface, surface_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from builder.contours import Array

#: Grid of the difference, mm.
STEP_MM = 1.5

#: Pass band and iterations of the smoothing: the grid goes, the new face stays off the bone.
SMOOTHING = (0.1, 40)

#: What stays between belly and bone, mm, and how far before it the new edge is rounded: what would
#: be left thinner than that is no muscle.
GAP_MM, ROUND_MM = 0.6, 3.0

#: Farther than this from a surface no distance is asked for, mm.
REACH_MM = 6.0


def carved(belly: Surface, bones: Iterable[Surface]) -> Surface:
    """The largest piece of a belly that lies outside all bones."""
    low = belly.points.min(axis=0) - 2 * STEP_MM
    shape = np.ceil((np.ptp(belly.points, axis=0) + 4 * STEP_MM) / STEP_MM).astype(int) + 1
    grid = low + STEP_MM * np.indices(shape).reshape(3, -1).T
    values = -_height(belly, grid)
    for bone in bones:
        inside = np.flatnonzero(values > -REACH_MM)
        values[inside] = rounded_least(values[inside], _height(bone, grid[inside]) - GAP_MM)
    largest = isosurface(values.reshape(shape), low, STEP_MM).connectivity("largest")
    smooth = largest.smooth_taubin(
        n_iter=SMOOTHING[1], pass_band=SMOOTHING[0], normalize_coordinates=True
    )
    return surface_of(smooth.clean())


def rounded_least(a: Array, b: Array) -> Array:
    """The lesser of two fields, with the edge between them rounded."""
    near = np.maximum(ROUND_MM - np.abs(a - b), 0.0)
    return np.asarray(np.minimum(a, b) - near**2 / (4 * ROUND_MM))


def _height(surface: Surface, points: Array) -> Array:
    """How far points stand outside a surface; ``REACH_MM`` at most, both ways."""
    height, _ = Solid(surface).height(points)
    return np.clip(height, -REACH_MM, REACH_MM)
