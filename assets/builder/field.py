"""From sections to a solid: signed distances, interpolated between the planes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import CubicHermiteSpline
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    from builder.contours import Array, Stack

#: Distances are cut off here: farther away they would only bend the interpolation.
REACH_MM = 20.0


def signed_distance(outlines: list[Array], us: Array, vs: Array) -> Array:
    """Distance to closed outlines on the grid ``us`` x ``vs``: positive inside (even-odd rule).

    Parameters
    ----------
    outlines : list of (n, 2) arrays
        Polygons; the last point joins the first.
    us, vs : (m,) and (k,) arrays

    Returns
    -------
    (m, k) array, within +-REACH_MM
    """
    starts = np.vstack(outlines)
    edges = np.vstack([np.roll(loop, -1, axis=0) - loop for loop in outlines])
    first = np.concatenate([[0], np.cumsum([len(loop) for loop in outlines])])
    before = np.concatenate([np.roll(np.arange(a, b), 1) for a, b in pairwise(first)])

    grid = np.stack(np.meshgrid(us, vs, indexing="ij"), axis=-1).reshape(-1, 2)
    _, nearest = cKDTree(starts).query(grid)
    distance = np.minimum(
        _to_segment(grid, starts[nearest], edges[nearest]),
        _to_segment(grid, starts[before[nearest]], edges[before[nearest]]),
    ).reshape(us.size, vs.size)

    # A point is inside where a ray towards +u crosses the outlines an odd number of times.
    low, high = starts[:, 1], starts[:, 1] + edges[:, 1]
    inside = np.empty(distance.shape, dtype=bool)
    for column, v in enumerate(vs):
        hit = (low > v) != (high > v)
        crossing = starts[hit, 0] + (v - low[hit]) / edges[hit, 1] * edges[hit, 0]
        inside[:, column] = (crossing > us[:, None]).sum(axis=1) % 2 == 1
    return np.clip(np.where(inside, distance, -distance), -REACH_MM, REACH_MM)


def _to_segment(points: Array, start: Array, edge: Array) -> Array:
    along = np.einsum("ij,ij->i", points - start, edge) / np.einsum("ij,ij->i", edge, edge)
    foot = start + np.clip(along, 0.0, 1.0)[:, None] * edge
    return np.asarray(np.linalg.norm(points - foot, axis=1))


def _centroid(loop: Array) -> Array:
    """Centroid of the area inside a polygon."""
    after = np.roll(loop, -1, axis=0)
    cross = loop[:, 0] * after[:, 1] - after[:, 0] * loop[:, 1]
    return np.asarray(((loop + after) * cross[:, None]).sum(axis=0) / (3 * cross.sum()))


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """Signed distance of one stack on a grid over (t, u, v), with u and v from a moving centre.

    The centre follows the section's centroid, so that an oblique belly is interpolated along
    itself and not in steps. Inside is positive.

    Attributes
    ----------
    values : (nt, nu, nv) array, millimetres
    low : (3,) array
        Grid coordinates of the first value.
    step_mm : float
    """

    stack: Stack
    centre: CubicHermiteSpline
    values: Array
    low: Array
    step_mm: float

    @classmethod
    def of(cls, stack: Stack, step_mm: float) -> Field:
        """Sample a stack of at least two sections.

        References
        ----------
        Raya and Udupa 1990, IEEE Trans Med Imaging 9: shape-based interpolation; here cubic along
        the axis, about a moving centre.
        """
        t = np.array([section.t_mm for section in stack.sections])
        single = all(len(section.outlines) == 1 for section in stack.sections)
        centres = np.array(
            [_centroid(s.outlines[0]) if single else np.zeros(2) for s in stack.sections]
        )
        outlines = [
            [loop - centre for loop in section.outlines]
            for section, centre in zip(stack.sections, centres, strict=True)
        ]
        points = np.vstack([loop for loops in outlines for loop in loops])
        margin = 3 * step_mm
        low, high = points.min(axis=0) - margin, points.max(axis=0) + margin
        us, vs = (np.arange(a, b, step_mm) for a, b in zip(low, high, strict=True))
        ts = np.arange(stack.reach_mm[0] - margin, stack.reach_mm[1] + margin, step_mm)

        distance = np.array([signed_distance(loops, us, vs) for loops in outlines])
        values = _spline(t, distance)(np.clip(ts, t[0], t[-1]))
        radius = distance[[0, -1]].max(axis=(1, 2))
        values -= _cap(t[0] - ts, t[0] - stack.reach_mm[0], radius[0])[:, None, None]
        values -= _cap(ts - t[-1], stack.reach_mm[1] - t[-1], radius[1])[:, None, None]
        return cls(stack, _spline(t, centres), values, np.array([ts[0], us[0], vs[0]]), step_mm)

    def to_world(self, grid_points: Array) -> Array:
        """Places in frame N of (n, 3) points (t, u, v)."""
        shifted = grid_points.copy()
        shifted[:, 1:] += self._centre(grid_points[:, 0])
        return np.asarray(self.stack.origin_mm + shifted @ self.stack.axes)

    def at(self, points: Array) -> Array:
        """Signed distance at (n, 3) points in frame N; -REACH_MM outside the grid."""
        grid = (points - self.stack.origin_mm) @ self.stack.axes.T
        grid[:, 1:] -= self._centre(grid[:, 0])
        index = (grid - self.low) / self.step_mm
        return np.asarray(map_coordinates(self.values, index.T, order=1, cval=-REACH_MM))

    def bounds(self) -> tuple[Array, Array]:
        """The box in frame N that holds the whole grid."""
        high = self.low + self.step_mm * (np.array(self.values.shape) - 1)
        t = np.arange(self.low[0], high[0] + self.step_mm, self.step_mm)
        corners = np.array(
            [(a, b, c) for a in t for b in (self.low[1], high[1]) for c in (self.low[2], high[2])]
        )
        world = self.to_world(corners)
        return world.min(axis=0), world.max(axis=0)

    def _centre(self, t: Array) -> Array:
        ends = self.centre.x[[0, -1]]
        return np.asarray(self.centre(np.clip(t, *ends)))


def _spline(t: Array, values: Array) -> CubicHermiteSpline:
    """Cubic through the values whose slopes are those of parabolas through three neighbours."""
    return CubicHermiteSpline(t, values, np.gradient(values, t, axis=0))


def _cap(over: Array, height: float, radius: float) -> Array:
    """How much distance the field loses ``over`` mm beyond an end section: half an ellipsoid.

    The loss reaches the section's inradius at the cap's ``height`` and grows evenly after it.
    """
    height = max(height, 0.2)  # a flat end still needs a slope to be found
    share = np.maximum(over, 0.0) / height
    round_part = radius * (1 - np.sqrt(np.clip(1 - share**2, 0.0, 1.0)))
    return np.where(share < 1, round_part, radius + (share - 1) * height)


def union(fields: list[Field], step_mm: float, blend_mm: float = 1.5) -> tuple[Array, Array]:
    """Several fields as one on a grid in frame N, rounded where they meet.

    Returns
    -------
    values : (nx, ny, nz) array
    low : (3,) array
        Place of the first value.
    """
    boxes = [field.bounds() for field in fields]
    low = np.min([box[0] for box in boxes], axis=0) - step_mm
    high = np.max([box[1] for box in boxes], axis=0) + step_mm
    axes = [np.arange(a, b, step_mm) for a, b in zip(low, high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    joined = fields[0].at(points)
    for field in fields[1:]:
        other = field.at(points)
        near = np.clip(blend_mm - np.abs(joined - other), 0.0, None)
        both = np.minimum(joined, other) > -REACH_MM
        joined = np.maximum(joined, other) + np.where(both, near**2 / (4 * blend_mm), 0.0)
    return joined.reshape([axis.size for axis in axes]), low
