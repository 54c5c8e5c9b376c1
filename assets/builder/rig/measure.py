"""How well posed meshes keep their shape: volumes, turned triangles, stretched edges."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from builder.rig.curves import Array, adjacency, unit
from builder.rig.strand import volume

Index = NDArray[np.int32]

SECTIONS = 9

SLIVER_M2 = 2e-8
"""Smaller triangles have no direction of their own."""


def normals(points: Array, triangles: Index) -> Array:
    """Area vectors (m, 3) of the triangles."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    return np.asarray(np.cross(b - a, c - a) / 2.0)


def vertex_areas(points: Array, triangles: Index) -> Array:
    """Area vectors (n, 3) of the triangles around each vertex, summed."""
    out, face = np.zeros_like(points), normals(points, triangles)
    for corner in range(3):
        np.add.at(out, triangles[:, corner], face)
    return out


def tendon_length(points: Array, places: Array) -> float:
    """Length of a tendon's middle line, metres: sections by place along the curve, ends left out.

    ``places`` (n,) in handle spacings.
    """
    margin = min(1.0, 0.25 * float(np.ptp(places)))
    edges = np.linspace(places.min() + margin, places.max() - margin, SECTIONS)
    cells = np.digitize(places, edges)
    cut = [cells == i for i in range(1, SECTIONS)]
    line = np.array([points[inside].mean(axis=0) for inside in cut if inside.any()])
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())


@dataclass(frozen=True)
class Rest:
    """A closed mesh at rest, and what a posed copy of it is compared with."""

    points: Array
    triangles: Index

    @cached_property
    def edges(self) -> NDArray[np.int32]:
        """Each edge once, (e, 2)."""
        ends = np.concatenate([self.triangles[:, [i, (i + 1) % 3]] for i in range(3)])
        return np.asarray(np.unique(np.sort(ends, axis=1), axis=0))

    def volume_change(self, posed: Array) -> float:
        """Change of the enclosed volume as a fraction of that at rest."""
        return volume(posed, self.triangles) / volume(self.points, self.triangles) - 1.0

    def stretch(self, posed: Array) -> Array:
        """Length of each edge over its length at rest, (e,)."""
        a, b = self.edges.T
        rest = np.linalg.norm(self.points[a] - self.points[b], axis=1)
        return np.asarray(np.linalg.norm(posed[a] - posed[b], axis=1) / np.maximum(rest, 1e-6))

    @cached_property
    def _gather(self) -> sparse.csr_matrix:
        """Matrix (n, e) that adds up the edges around each vertex and around its neighbours."""
        count, edges = len(self.points), len(self.edges)
        at = (self.edges.T.ravel(), np.tile(np.arange(edges), 2))
        ends = sparse.csr_matrix((np.ones(2 * edges), at), shape=(count, edges))
        wide = sparse.identity(count) + adjacency(count, self.triangles)
        return sparse.csr_matrix(wide @ ends)

    @cached_property
    def counts(self) -> NDArray[np.bool_]:
        """Triangles (m,) that are no slivers: 0.02 mm2 at rest and more."""
        return np.asarray(np.linalg.norm(normals(self.points, self.triangles), axis=1) > SLIVER_M2)

    def carried(self, posed: Array) -> Array:
        """Unit normals at rest (m, 3), turned as each triangle's surroundings turn.

        The surroundings' turn is the best rotation (Kabsch 1976) of the edges around a vertex and
        around its neighbours.
        """
        a, b = self.edges.T
        spread = np.einsum("ei,ej->eij", posed[b] - posed[a], self.points[b] - self.points[a])
        u, _, vt = np.linalg.svd((self._gather @ spread.reshape(-1, 9)).reshape(-1, 3, 3))
        flip = np.sign(np.linalg.det(u @ vt))
        u[:, :, 2] *= flip[:, None]
        turns = u @ vt
        before = unit(normals(self.points, self.triangles))
        return np.asarray(np.einsum("mij,mj->mi", turns[self.triangles].mean(axis=1), before))

    def facing(self, posed: Array, carried: Array) -> Array:
        """Area (m,) that each triangle turns the way its surroundings carry it, over that at rest.

        1 for an unchanged triangle, negative for one turned inside out.
        """
        area = np.linalg.norm(normals(self.points, self.triangles), axis=1)
        towards = np.einsum("mi,mi->m", carried, normals(posed, self.triangles))
        return np.asarray(towards / np.maximum(area, 1e-12))

    def inverted(self, posed: Array) -> int:
        """Number of triangles, slivers left out, that are turned inside out."""
        return int(np.sum((self.facing(posed, self.carried(posed)) < 0.0) & self.counts))
