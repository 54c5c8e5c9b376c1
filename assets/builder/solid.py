"""Distances to a closed surface, and moving what has sunk into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from builder.surface import Surface, Triangles

if TYPE_CHECKING:
    from builder.contours import Array


def vertex_normals(surface: Surface) -> Array:
    """Outward unit normals of the vertices, weighted by the area of their triangles."""
    a, b, c = (surface.points[surface.triangles[:, k]] for k in range(3))
    face = np.cross(b - a, c - a)
    normals = np.zeros_like(surface.points)
    for corner in range(3):
        np.add.at(normals, surface.triangles[:, corner], face)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None])


class Solid:
    """The inside of a dense surface, asked through its nearest vertex.

    Good to the spacing of the dense vertices (below 2 mm) squared over the surface's radius.
    """

    def __init__(self, dense: Surface) -> None:
        self.points = dense.points
        self.normals = vertex_normals(dense)
        self._tree = cKDTree(dense.points)

    def nearest(self, points: Array) -> tuple[Array, Array]:
        """The nearest place of the surface and its outward normal, for (n, 3) points."""
        _, index = self._tree.query(points)
        return self.points[index], self.normals[index]

    def height(self, points: Array) -> tuple[Array, Array]:
        """How far (n, 3) points stand outside (negative inside), and the way out (n, 3)."""
        place, normal = self.nearest(points)
        gap = points - place
        along = np.einsum("ij,ij->i", gap, normal)
        distance = np.linalg.norm(gap, axis=1)
        # Close to the surface the tangent plane is truer than the distance to one vertex.
        return np.where(distance < 3.0, along, np.sign(along) * distance), normal


def neighbour_mean(count: int, triangles: Triangles) -> sparse.csr_matrix:
    """Matrix (count, count) that replaces each vertex's value by the mean of its neighbours'."""
    ends = np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    ends = np.unique(np.sort(ends, axis=1), axis=0)
    rows = np.concatenate([ends[:, 0], ends[:, 1]])
    columns = np.concatenate([ends[:, 1], ends[:, 0]])
    joined = sparse.csr_matrix((np.ones(rows.size), (rows, columns)), shape=(count, count))
    return sparse.diags(1 / np.asarray(joined.sum(axis=1)).ravel()) @ joined


def push_out(surface: Surface, solids: list[Solid], clearance_mm: float) -> Surface:
    """Lift the vertices that lie inside other solids, and ease their neighbours along.

    Each pass lifts to ``clearance_mm`` above the solid; between passes the shift is smoothed over
    the mesh, so that no edge of the lifted patch shows.
    """
    points, passes = surface.points.copy(), 6
    mean = neighbour_mean(len(points), surface.triangles)
    for _ in range(passes):
        shift = np.zeros_like(points)
        for solid in solids:
            height, out = solid.height(points)
            sunk = height < clearance_mm
            lift = np.where(sunk & (height > -12.0), clearance_mm - height, 0.0)
            larger = lift > np.linalg.norm(shift, axis=1)
            shift[larger] = (lift[:, None] * out)[larger]
        if not shift.any():
            break
        eased = 0.5 * shift + 0.5 * (mean @ shift)
        still = np.linalg.norm(shift, axis=1) > 0
        eased[still] = shift[still]
        points += eased
    return Surface(points, surface.triangles)
