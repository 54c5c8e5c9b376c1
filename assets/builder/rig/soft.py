"""Posed bellies as obstacles, so that one muscle lies on another instead of passing through it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from builder.rig.curves import at, unit
from builder.rig.measure import vertex_areas

if TYPE_CHECKING:
    from collections.abc import Sequence

    from builder.rig.curves import Array
    from builder.rig.joining import Guest
    from builder.rig.joints import Joints, Pose
    from builder.rig.strand import Strand

NEIGHBOURS = 8
OTHER_SIDE = 0.02

REACH_M, FAR_M = 0.020, 1.0
"""Points farther than this from the surface count as far outside."""


@dataclass
class Belly:
    """The posed belly of a baked unit; its distance is measured as of a bone.

    Attributes
    ----------
    strand : the unit at rest
    table : its baked handles
    axes : the joint angles of the table, one array per slider, radians
    guests : the parts of it that follow other units
    """

    strand: Strand
    table: Array
    axes: tuple[Array, ...]
    joints: Joints
    guests: Sequence[Guest] = ()
    _known: dict[tuple[int, ...], tuple[cKDTree, Array, Array]] = field(default_factory=dict)

    def distance(
        self, points_m: Array, pose: Pose, reference: str, side: Array | None = None
    ) -> tuple[Array, Array]:
        """Signed distance (n,) and outward direction (n, 3) of points seen from ``reference``.

        ``side`` (n, 3) are the outward directions at rest: what faces the other way counts less,
        so that a tendon is not drawn through a thin edge.
        """
        spec = self.strand.spec
        cell = self._cell(pose)
        if cell not in self._known:
            self._known[cell] = self._surface(cell)
        tree, surface, normals = self._known[cell]
        motion = self.joints.relative(spec.bones[1], reference, pose)
        local = (points_m - motion[:3, 3]) @ motion[:3, :3]
        gap, near = tree.query(local, k=NEIGHBOURS)
        weight = 1.0 / np.maximum(gap, 1e-4) ** 2
        if side is not None:
            facing = np.einsum("nki,ni->nk", normals[near], side)
            weight *= np.clip(facing, OTHER_SIDE, 1.0)
        weight /= weight.sum(axis=1, keepdims=True)
        heights = np.einsum("nki,nki->nk", local[:, None] - surface[near], normals[near])
        outward = unit(np.einsum("nk,nki->ni", weight, normals[near]))
        height = np.where(np.asarray(gap)[:, 0] < REACH_M, np.sum(weight * heights, axis=1), FAR_M)
        return height, outward @ motion[:3, :3].T

    def line(self, pose: Pose, reference: str) -> tuple[Array, Array]:
        """Centre curve (n, 3) between its ends, and its turn (n, 3, 3), seen from ``reference``."""
        cell = self._cell(pose)
        strand = self.strand
        inside = (strand.knots >= 0.0) & (strand.knots <= strand.s[-1])
        centres = at(strand.curve, strand.s, strand.knots[inside])
        handles = self.table[cell][inside]
        line = np.einsum("kij,kj->ki", handles[..., :3], centres) + handles[..., 3]
        motion = self.joints.relative(strand.spec.bones[1], reference, pose)
        return line @ motion[:3, :3].T + motion[:3, 3], motion[:3, :3] @ handles[..., :3]

    def _cell(self, pose: Pose) -> tuple[int, ...]:
        """Baked pose that lies nearest."""
        angles = pose._asdict()
        return tuple(
            int(np.argmin(np.abs(axis - angles[f"{name}_rad"])))
            for name, axis in zip(self.strand.spec.sliders, self.axes, strict=True)
        )

    def _surface(self, cell: tuple[int, ...]) -> tuple[cKDTree, Array, Array]:
        name = self.strand.spec.belly
        stacked = self.table[cell].transpose(0, 2, 1).reshape(-1, 3)
        points = np.asarray(self.strand.blend(name) @ stacked)
        points = points + sum(guest.points(cell) for guest in self.guests)
        areas = vertex_areas(points, self.strand.meshes[name].triangles)
        return cKDTree(points), points, unit(areas)
