"""Signed distance to the bones, sampled on voxels (metres, frame N at rest)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from scipy.ndimage import map_coordinates

from builder.rig.curves import Array, unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.scene.meshes import Mesh

VOXEL_M = 0.003
MARGIN_M = 0.030


@dataclass(frozen=True)
class Distance:
    """Distance to one body's bones, positive outside; far outside the grid it is 1 m."""

    origin_m: Array
    values_m: Array
    gradient: Array

    @classmethod
    def of(cls, bones: Iterable[Mesh]) -> Distance:
        """Sample the nearest of ``bones`` on a grid of VOXEL_M around them."""
        surfaces = [
            pv.PolyData.from_regular_faces(b.points.astype(np.float64), b.triangles.astype(int))
            for b in bones
        ]
        low = np.min([s.points.min(axis=0) for s in surfaces], axis=0) - MARGIN_M
        high = np.max([s.points.max(axis=0) for s in surfaces], axis=0) + MARGIN_M
        axes = [np.arange(a, b + VOXEL_M, VOXEL_M) for a, b in zip(low, high, strict=True)]
        grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
        values = np.full(grid.shape[:3], 1.0)
        flat = values.reshape(-1)
        for surface in surfaces:
            box_low = surface.points.min(axis=0) - MARGIN_M
            box_high = surface.points.max(axis=0) + MARGIN_M
            near = np.all((grid >= box_low) & (grid <= box_high), axis=-1).reshape(-1)
            cloud = pv.PolyData(grid.reshape(-1, 3)[near])
            found = cloud.compute_implicit_distance(surface)["implicit_distance"]
            flat[near] = np.minimum(flat[near], np.asarray(found))
        gradient = np.stack(np.gradient(np.minimum(values, 2 * MARGIN_M), VOXEL_M))
        return cls(low, values, gradient)

    def __call__(self, points_m: Array) -> tuple[Array, Array]:
        """Distance (n,) and outward direction (n, 3) at ``points_m`` (n, 3)."""
        place = ((points_m - self.origin_m) / VOXEL_M).T
        size = np.array(self.values_m.shape)[:, None]
        outside = np.any((place < 0) | (place > size - 1), axis=0)
        distance = map_coordinates(self.values_m, place, order=1, mode="nearest")
        distance[outside] = 1.0
        slope = [map_coordinates(g, place, order=1, mode="nearest") for g in self.gradient]
        return distance, unit(np.stack(slope, axis=-1))
