"""From a solid to a closed triangle mesh: iso-surface, smoothing, reduction, canonical order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkFiltersCore import vtkQuadricDecimation

from builder.field import Field, union

if TYPE_CHECKING:
    from builder.contours import Array, Stack

Triangles = NDArray[np.int32]

#: Pass band and iterations of the windowed-sinc smoothing: it takes the grid off bones, and off
#: bellies the ripples between sections too.
SMOOTHING = {"bone": (0.08, 20), "muscle": (0.02, 40)}

#: Tried in turn until the reduced mesh is a closed manifold: share of the wanted vertices, and
#: whether the triangles are regularised.
ATTEMPTS = (
    (1.0, True),
    (1.0, False),
    (1.1, True),
    (1.1, False),
    (1.3, True),
    (1.6, True),
    (0.9, False),
    (0.8, False),
)


#: A piece with a smaller share of the points is an artefact of the sections.
CRUMB = 0.015


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
        """The same mesh for pyvista."""
        poly: pv.PolyData = pv.PolyData.from_regular_faces(self.points, self.triangles.astype(int))
        return poly

    def volume_mm3(self) -> float:
        """Enclosed volume, positive for outward normals."""
        a, b, c = (self.points[self.triangles[:, k]] for k in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def rebuild(stacks: list[Stack], grid_mm: float, kind: str) -> Surface:
    """The dense smooth surface of a bone or muscle, the union of its stacks."""
    return meshed([Field.of(stack, grid_mm) for stack in stacks], grid_mm, kind)


def meshed(fields: list[Field], grid_mm: float, kind: str, crumb: float = CRUMB) -> Surface:
    """The dense smooth surface of one solid or the union of several.

    Pieces with less than the share ``crumb`` of the points are left out.
    """
    if len(fields) == 1:
        dense = isosurface(fields[0].values, fields[0].low, grid_mm)
        dense.points = fields[0].to_world(np.asarray(dense.points, dtype=np.float64))
    else:
        dense = isosurface(*union(fields, grid_mm), grid_mm)
    pass_band, iterations = SMOOTHING[kind]
    smooth = _without_crumbs(dense, crumb).smooth_taubin(
        n_iter=iterations, pass_band=pass_band, normalize_coordinates=True
    )
    return surface_of(smooth)


def isosurface(values: Array, low: Array, step_mm: float) -> pv.PolyData:
    """Where a sampled field is zero, in the coordinates of its grid."""
    image = pv.ImageData(dimensions=values.shape, spacing=(step_mm,) * 3, origin=low)
    image["field"] = values.ravel(order="F")
    found = image.contour([0.0], scalars="field", method="flying_edges")
    found.clear_data()
    joined: pv.PolyData = found.triangulate().clean()
    return joined


def reduce(surface: Surface, edge_mm: float) -> Surface:
    """Fewer triangles, about ``edge_mm`` long, more where the surface bends.

    Quadric error metric (Garland and Heckbert 1997), regularised so that triangles stay full
    enough to bend with the muscle.

    Raises
    ------
    ValueError
        Where no attempt gives a closed manifold: the dense surface has a tunnel that is finer
        than the wanted edges.
    """
    poly = surface.poly()
    wanted = poly.area / (0.866 * edge_mm**2)  # equilateral triangles, two per vertex
    for share, regular in ATTEMPTS:
        if share * wanted >= poly.n_points:
            return surface
        filter_ = vtkQuadricDecimation()
        filter_.SetInputData(poly)
        filter_.SetTargetReduction(1 - share * wanted / poly.n_points)
        filter_.VolumePreservationOn()
        filter_.SetRegularize(regular)
        filter_.SetRegularization(0.05)
        filter_.Update()
        reduced = pv.wrap(filter_.GetOutput())
        if reduced.is_manifold:
            return surface_of(reduced)
    raise ValueError(f"no closed mesh with edges of {edge_mm} mm: give the field another grid_mm")


def surface_of(poly: pv.PolyData) -> Surface:
    """Points and triangles of a mesh, turned outward."""
    points = np.array(poly.points, dtype=np.float64)
    triangles = np.array(poly.regular_faces, dtype=np.int32)
    surface = Surface(points, triangles)
    return surface if surface.volume_mm3() > 0 else Surface(points, triangles[:, ::-1])


def _without_crumbs(poly: pv.PolyData, share: float) -> pv.PolyData:
    """Only the pieces that hold more than a ``share`` of the points."""
    labelled = poly.connectivity("all")
    region = np.asarray(labelled.point_data["RegionId"])
    large = np.bincount(region) > share * region.size
    triangles = labelled.regular_faces
    triangles = triangles[large[region[triangles[:, 0]]]]
    used, index = np.unique(triangles, return_inverse=True)
    kept: pv.PolyData = pv.PolyData.from_regular_faces(
        labelled.points[used], index.reshape(-1, 3).astype(int)
    )
    return kept


def canonical(surface: Surface) -> Surface:
    """The same mesh with vertices and triangles in an order that only their places decide."""
    order = np.lexsort(surface.points.T)
    rank = np.empty(order.size, dtype=np.int32)
    rank[order] = np.arange(order.size, dtype=np.int32)
    triangles = rank[surface.triangles]
    first = triangles.argmin(axis=1)[:, None]
    triangles = np.take_along_axis(triangles, (first + np.arange(3)) % 3, axis=1)
    return Surface(surface.points[order], triangles[np.lexsort(triangles.T[::-1])])


def quartered(surface: Surface, times: int) -> Surface:
    """The same flat triangles, each cut into four, so many times."""
    points, triangles = surface.points, surface.triangles
    for _ in range(times):
        ends = np.sort(
            np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
        )
        edges, index = np.unique(ends, axis=0, return_inverse=True)
        ab, bc, ca = (index.reshape(3, -1) + len(points)).astype(np.int32)
        a, b, c = triangles.T
        points = np.vstack([points, points[edges].mean(axis=1)])
        triangles = np.vstack(
            [np.column_stack(t) for t in ((a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca))]
        )
    return Surface(points, triangles)
