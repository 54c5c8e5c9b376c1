"""Distances to a closed surface, and moving what has sunk into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from builder.surface import Surface, Triangles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from builder.contours import Array


#: Passes of lifting, and the depth, mm, from which on a vertex belongs on the other side.
PASSES = 10
DEEPEST_MM = 12.0


def vertex_normals(surface: Surface) -> Array:
    """Outward unit normals of the vertices, weighted by the area of their triangles."""
    a, b, c = (surface.points[surface.triangles[:, k]] for k in range(3))
    face = np.cross(b - a, c - a)
    normals = np.zeros_like(surface.points)
    for corner in range(3):
        np.add.at(normals, surface.triangles[:, corner], face)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None])


class Obstacle(Protocol):
    """What a surface must stay out of."""

    def height(self, points: Array) -> tuple[Array, Array]:
        """How far (n, 3) points stand outside (negative inside), and the way out (n, 3)."""
        ...


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

    def height(self, points: Array, sight_mm: float = np.inf) -> tuple[Array, Array]:
        """How far (n, 3) points stand outside (negative inside), and the way out (n, 3).

        Beyond ``sight_mm`` the height is ``sight_mm`` and no way is given.
        """
        if np.isfinite(sight_mm):
            near, found = self._tree.query(points, distance_upper_bound=sight_mm)
            distance, index = np.asarray(near), np.asarray(found)
            seen = np.isfinite(distance)
            height, out = np.full(len(points), sight_mm), np.zeros_like(points)
            height[seen], out[seen] = self._height(points[seen], index[seen])
            return height, out
        return self._height(points, np.asarray(self._tree.query(points)[1]))

    def _height(self, points: Array, index: NDArray[np.int64]) -> tuple[Array, Array]:
        place, normal = self.points[index], self.normals[index]
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
    return sparse.csr_matrix(sparse.diags(1 / np.asarray(joined.sum(axis=1)).ravel()) @ joined)


def push_out(surface: Surface, solids: Sequence[Obstacle], clearance_mm: float) -> Surface:
    """Lift the vertices that lie inside other solids, and ease their neighbours along.

    Each pass lifts to ``clearance_mm`` above the solid; between passes the shift is smoothed over
    the mesh, so that no edge of the lifted patch shows. What folds over is
    smoothed, except after the last pass.
    """
    points = surface.points.copy()
    mean = neighbour_mean(len(points), surface.triangles)
    for left in reversed(range(PASSES)):
        shift = np.zeros_like(points)
        for solid in solids:
            height, out = solid.height(points)
            sunk = (height < clearance_mm) & (height > -DEEPEST_MM)
            lift = np.where(sunk, clearance_mm - height, 0.0)
            larger = lift > np.linalg.norm(shift, axis=1)
            shift[larger] = (lift[:, None] * out)[larger]
        lifted = np.linalg.norm(shift, axis=1) > 0
        if not lifted.any():
            break
        points += np.where(lifted[:, None], shift, 0.5 * (mean @ shift))
        if left > 0:
            folded = creased(Surface(points, surface.triangles))
            points[folded] = (mean @ points)[folded]
    return Surface(points, surface.triangles)


def creased(surface: Surface) -> NDArray[np.int64]:
    """Vertices of neighbouring triangles that are folded on one another (beyond 120 degrees)."""
    a, b, c = (surface.points[surface.triangles[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    normal /= np.maximum(np.linalg.norm(normal, axis=1), 1e-12)[:, None]
    ends = np.vstack([surface.triangles[:, [k, (k + 1) % 3]] for k in range(3)])
    owner = np.tile(np.arange(len(surface.triangles)), 3)
    order = np.lexsort(np.sort(ends, axis=1).T)  # the two triangles of an edge come together
    left, right = owner[order[::2]], owner[order[1::2]]
    folded = np.einsum("ij,ij->i", normal[left], normal[right]) < -0.5
    corners = surface.triangles[np.concatenate([left[folded], right[folded]])]
    return np.unique(corners).astype(np.int64)
