"""Keep posed triangles from turning inside out: move vertices along their curves until none does.

On the inner side of a sharp bend the motion of a curve runs together.  Where it would fold the
surface, the places of the vertices around are spread, so that more of the surface shares the bend.
Only the motion changes: at rest every place gives the same vertex.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.optimize import Bounds, minimize

from builder.rig.curves import adjacency
from builder.rig.measure import Rest, normals
from builder.rig.strand import bspline, bspline_slope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from builder.rig.curves import Array
    from builder.rig.strand import Strand

KEEP = 0.15
"""Share of its area at rest that every triangle keeps facing outwards."""

GOAL = 0.18
"""Share that the triangles around one that keeps less are given."""

RINGS = 5
"""Vertices may move up to so many edges away from a triangle that keeps too little."""

TIGHT = 0.5
"""Poses in which a triangle there keeps less than this share have a say."""

UNEVEN = 1e-3
"""Cost of moving neighbours differently: per squared difference, in handle spacings."""

ROUNDS = 8


def unfolded(strands: Sequence[Strand], tables: Sequence[Array]) -> list[Strand]:
    """The strands of one belly with their vertices at places where no triangle folds.

    Parameters
    ----------
    strands : side by side; the first has all meshes, the others have a share in some
    tables : their handles in all poses that count, (poses, handles, 3, 4) each

    Returns
    -------
    The same strands if nothing folds.
    """
    out = list(strands)
    for name, mesh in strands[0].meshes.items():
        rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
        graph = adjacency(len(rest.points), mesh.triangles)
        for _ in range(ROUNDS):
            own = [i for i, strand in enumerate(out) if name in strand.meshes]
            posed = _posed([out[i] for i in own], [tables[i] for i in own], name)
            carried = np.stack([rest.carried(p) for p in posed])
            kept = np.stack([rest.facing(*pair) for pair in zip(posed, carried, strict=True)])
            poor = (kept.min(axis=0) < KEEP) & rest.counts
            if not poor.any():
                break
            free = np.zeros(len(rest.points))
            free[mesh.triangles[poor]] = 1.0
            for _ in range(RINGS):
                free += graph @ free
            patch = Patch.of(rest, np.flatnonzero(free))
            tight = (kept[:, patch.chosen] < TIGHT).any(axis=1)
            chosen = [tables[i][tight] for i in own]
            aims = carried[tight][:, patch.chosen]
            moved = patch.spread([out[i] for i in own], chosen, name, aims)
            for i, strand in zip(own, moved, strict=True):
                out[i] = strand
    return out


def _posed(strands: Sequence[Strand], tables: Sequence[Array], name: str) -> Array:
    """Vertices (poses, n, 3) of a mesh."""
    total: Array | float = 0.0
    for strand, table in zip(strands, tables, strict=True):
        blend = strand.blend(name)
        stacked = table.transpose(0, 1, 3, 2).reshape(len(table), -1, 3)
        total = total + np.stack([blend @ handles for handles in stacked])
    return np.asarray(total)


@dataclass(frozen=True)
class Follower:
    """Vertices that follow one curve.

    Attributes
    ----------
    images : where each handle takes each vertex (poses, n, handles, 3)
    share : part of each vertex that follows this curve (n,)
    """

    images: Array
    share: Array

    @classmethod
    def of(cls, strand: Strand, table: Array, name: str, vertices: NDArray[np.int64]) -> Follower:
        """Some vertices of a mesh, under the handles (poses, handles, 3, 4)."""
        points = strand.meshes[name].points[vertices].astype(np.float64)
        images = np.einsum("phcj,nj->pnhc", table[..., :3], points) + table[:, None, :, :, 3]
        belly = name == strand.spec.belly
        return cls(images, strand.share[vertices] if belly else np.ones(len(vertices)))

    def at(self, places: Array) -> tuple[Array, Array]:
        """Posed vertices (poses, n, 3) at these places (n,), and their change with the place."""
        cell = np.floor(places).astype(np.int64)
        columns = (cell - 1)[:, None] + np.arange(4)
        near = self.images[:, np.arange(len(cell))[:, None], columns]
        weights, slopes = (f(places - cell) * self.share[:, None] for f in (bspline, bspline_slope))
        return np.einsum("pnkc,nk->pnc", near, weights), np.einsum("pnkc,nk->pnc", near, slopes)


@dataclass(frozen=True)
class Patch:
    """The part of a mesh whose vertices may move, and the triangles that this changes.

    Attributes
    ----------
    chosen : whether a triangle of the mesh has a free vertex (m,)
    around : vertices of these triangles (n,)
    free : which of them may move, as indices into ``around``
    corners : the triangles, as indices into ``around`` (t, 3)
    ends : their edges, as indices into ``around`` (e, 2)
    area_m2 : their areas at rest (t,)
    """

    chosen: NDArray[np.bool_]
    around: NDArray[np.int64]
    free: NDArray[np.int64]
    corners: NDArray[np.int64]
    ends: NDArray[np.int64]
    area_m2: Array

    @classmethod
    def of(cls, rest: Rest, free: NDArray[np.int64]) -> Patch:
        """Collect the triangles around the ``free`` vertices; slivers have no say."""
        chosen = np.isin(rest.triangles, free).any(axis=1) & rest.counts
        triangles = rest.triangles[chosen]
        around = np.unique(np.concatenate([triangles.ravel(), free]))
        edges = rest.edges[np.isin(rest.edges, around).all(axis=1)]
        own, corners, ends = (np.searchsorted(around, i) for i in (free, triangles, edges))
        area = np.linalg.norm(normals(rest.points, triangles), axis=1)
        return cls(chosen, around, own, corners, ends, area)

    def spread(
        self, strands: Sequence[Strand], tables: Sequence[Array], name: str, carried: Array
    ) -> list[Strand]:
        """Move the free vertices so that the triangles keep their share of area in all poses.

        ``carried`` (poses, t, 3) are the directions that the triangles should face.
        """
        followers = [
            Follower.of(s, t, name, self.around) for s, t in zip(strands, tables, strict=True)
        ]
        before = np.array([s.places[name][self.around] for s in strands])
        aims = carried / self.area_m2[:, None]
        count = np.arange(len(self.ends))
        differences = sparse.csr_matrix(
            (np.repeat((1.0, -1.0), len(count)), (np.tile(count, 2), self.ends.T.ravel())),
            (len(count), len(self.around)),
        )

        def cost(moves: Array) -> tuple[float, Array]:
            full = np.zeros_like(before)
            full[:, self.free] = moves.reshape(len(before), -1)
            found = [f.at(p) for f, p in zip(followers, before + full, strict=True)]
            lack, pulls = self._lack(np.sum([points for points, _ in found], axis=0), aims)
            uneven = full @ differences.T
            slope = 2.0 * UNEVEN * uneven @ differences
            for row, (_, along) in zip(slope, found, strict=True):
                for corner, pull in zip(self.corners.T, pulls, strict=True):
                    change = np.einsum("pti,pti->t", pull, along[:, corner])
                    row += np.bincount(corner, change, len(row))
            return lack + UNEVEN * float(np.sum(uneven**2)), slope[:, self.free].ravel()

        now = before[:, self.free]
        last = np.array([[f.images.shape[2] - 2.001] for f in followers])  # four handles each
        bounds = Bounds((1.0 - now).ravel(), (last - now).ravel())
        best = minimize(cost, np.zeros(now.size), jac=True, method="L-BFGS-B", bounds=bounds)
        out = []
        for strand, moves in zip(strands, best.x.reshape(now.shape), strict=True):
            places = strand.places[name].copy()
            places[self.around[self.free]] += moves
            out.append(replace(strand, places={**strand.places, name: places}))
        return out

    def _lack(self, posed: Array, aims: Array) -> tuple[float, tuple[Array, Array, Array]]:
        """Squared shares below the goal, summed, and their change with each triangle's corners.

        ``aims`` (poses, t, 3) are the directions to face over the areas at rest.
        """
        a, b, c = (posed[:, corner] for corner in self.corners.T)
        first, second = b - a, c - a
        lack = np.maximum(GOAL - np.einsum("pti,pti->pt", _cross(first, second), aims) / 2.0, 0.0)
        pull = lack[..., None] * aims
        with_b, with_c = _cross(pull, second), _cross(first, pull)
        return float(np.sum(lack**2)), (-with_b - with_c, with_b, with_c)


def _cross(a: Array, b: Array) -> Array:
    """Cross products of vectors (..., 3); `numpy.cross` takes three times as long."""
    x, y, z = a[..., 0], a[..., 1], a[..., 2]
    u, v, w = b[..., 0], b[..., 1], b[..., 2]
    return np.stack([y * w - z * v, z * u - x * w, x * v - y * u], axis=-1)
