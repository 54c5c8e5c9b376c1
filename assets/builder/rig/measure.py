"""How well posed meshes keep their shape: volumes, turned triangles, stretched edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from builder.rig.curves import Array, unit
from builder.rig.strand import volume

Index = NDArray[np.int32]


def normals(points: Array, triangles: Index) -> Array:
    """Area vectors (m, 3) of the triangles."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    return np.asarray(np.cross(b - a, c - a) / 2.0)


@dataclass(frozen=True)
class Rest:
    """A closed mesh at rest, and what a posed copy of it is compared with."""

    points: Array
    triangles: Index

    @property
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

    def inverted(self, posed: Array) -> int:
        """Number of triangles that face the other way than their surroundings carry them.

        The surroundings' turn is the best rotation (Kabsch 1976) of the edges around a vertex and
        around its neighbours; triangles below 0.02 mm2 at rest are slivers and left out.
        """
        a, b = np.concatenate([self.edges, self.edges[:, ::-1]]).T
        spread = np.einsum("ei,ej->eij", posed[b] - posed[a], self.points[b] - self.points[a])
        around = np.zeros((len(self.points), 3, 3))
        np.add.at(around, a, spread)
        wide = around.copy()
        np.add.at(wide, a, around[b])
        u, _, vt = np.linalg.svd(wide)
        flip = np.sign(np.linalg.det(u @ vt))
        u[:, :, 2] *= flip[:, None]
        turns = u @ vt
        before = normals(self.points, self.triangles)
        carried = np.einsum("mij,mj->mi", turns[self.triangles].mean(axis=1), unit(before))
        facing = np.einsum("mi,mi->m", carried, normals(posed, self.triangles))
        return int(np.sum((facing < 0.0) & (np.linalg.norm(before, axis=1) > 2e-8)))
