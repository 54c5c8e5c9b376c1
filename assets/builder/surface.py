"""From a solid to a closed triangle mesh: iso-surface, smoothing, reduction, canonical order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkFiltersCore import vtkQuadricDecimation

from builder.contours import Array, Stack
from builder.field import Field, union

Triangles = NDArray[np.int32]

#: Iterations and pass band of the windowed-sinc smoothing: removes the grid, keeps the shape.
SMOOTHING = 20
PASS_BAND = 0.08


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """A closed triangle mesh with outward normals.

    Attributes
    ----------
    points : (n, 3) float64 array, millimetres, frame N
    triangles : (m, 3) int32 array
    """

    points: Array
    triangles: Triangles

    def poly(self) -> pv.PolyData:
        return pv.PolyData.from_regular_faces(self.points, self.triangles)

    def volume_mm3(self) -> float:
        a, b, c = (self.points[self.triangles[:, k]] for k in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def rebuild(stacks: list[Stack], grid_mm: float) -> Surface:
    """The dense smooth surface of a structure, the union of its stacks."""
    fields = [Field.of(stack, grid_mm) for stack in stacks]
    if len(fields) == 1:
        dense = isosurface(fields[0].values, fields[0].low, grid_mm)
        dense.points = fields[0].to_world(np.asarray(dense.points, dtype=np.float64))
    else:
        dense = isosurface(*union(fields, grid_mm), grid_mm)
    smooth = _without_crumbs(dense).smooth_taubin(
        n_iter=SMOOTHING, pass_band=PASS_BAND, normalize_coordinates=True
    )
    return _surface(smooth)


def isosurface(values: Array, low: Array, step_mm: float) -> pv.PolyData:
    """Where a sampled field is zero, in the coordinates of its grid."""
    image = pv.ImageData(dimensions=values.shape, spacing=(step_mm,) * 3, origin=low)
    image["field"] = values.ravel(order="F")
    found = image.contour([0.0], scalars="field", method="flying_edges")
    found.clear_data()
    return found.triangulate().clean()


def reduce(surface: Surface, edge_mm: float) -> Surface:
    """Fewer triangles, about ``edge_mm`` long, more where the surface bends.

    Quadric error metric (Garland and Heckbert 1997), regularised so that triangles stay full
    enough to bend with the muscle. Tries a finer mesh where the result would not be a closed
    manifold.
    """
    poly = surface.poly()
    wanted = poly.area / (0.866 * edge_mm**2)  # equilateral triangles, two per vertex
    for finer, regular in ((1.0, True), (1.0, False), (1.5, True), (1.5, False), (2.5, False)):
        filter_ = vtkQuadricDecimation()
        filter_.SetInputData(poly)
        filter_.SetTargetReduction(1 - wanted * finer / poly.n_points)
        filter_.VolumePreservationOn()
        filter_.SetRegularize(regular)
        filter_.SetRegularization(0.05)
        filter_.Update()
        reduced = pv.wrap(filter_.GetOutput())
        if reduced.is_manifold:
            return _surface(reduced)
    return surface


def _surface(poly: pv.PolyData) -> Surface:
    """Points and triangles of a mesh, turned outward."""
    points = np.array(poly.points, dtype=np.float64)
    triangles = np.array(poly.regular_faces, dtype=np.int32)
    surface = Surface(points, triangles)
    return surface if surface.volume_mm3() > 0 else Surface(points, triangles[:, ::-1])


def _without_crumbs(poly: pv.PolyData, share: float = 0.015) -> pv.PolyData:
    """Only the pieces that hold more than a ``share`` of the points."""
    labelled = poly.connectivity("all")
    region = np.asarray(labelled.point_data["RegionId"])
    large = np.bincount(region) > share * region.size
    triangles = labelled.regular_faces
    triangles = triangles[large[region[triangles[:, 0]]]]
    used, triangles = np.unique(triangles, return_inverse=True)
    return pv.PolyData.from_regular_faces(labelled.points[used], triangles.reshape(-1, 3))


def canonical(surface: Surface) -> Surface:
    """The same mesh with vertices and triangles in an order that only their places decide."""
    order = np.lexsort(surface.points.T)
    rank = np.empty(order.size, dtype=np.int32)
    rank[order] = np.arange(order.size, dtype=np.int32)
    triangles = rank[surface.triangles]
    first = triangles.argmin(axis=1)[:, None]
    triangles = np.take_along_axis(triangles, (first + np.arange(3)) % 3, axis=1)
    return Surface(surface.points[order], triangles[np.lexsort(triangles.T[::-1])])
