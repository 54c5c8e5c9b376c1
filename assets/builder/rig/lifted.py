"""One structure that enters bone: how deep it lies there at rest, and how it is brought out.

What lies deeper in bone than at rest is pushed out, and the push spreads over the surface around,
so that no dent is left. What stays caught, since that would fold the surface, is laid anew as a
patch; a belly that lost volume by it is filled up again.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

from builder.rig.course import smoothstep
from builder.rig.curves import Array, adjacency, unit
from builder.rig.measure import Rest, vertex_areas
from builder.rig.patch import relaid
from builder.rig.strand import volume

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from builder.rig.bones import Distance
    from explorer.scene.meshes import Mesh

SLACK_M = 0.0010
"""Vertices may lie this much deeper in bone than at rest."""

MOST_M = 0.015
"""No vertex is lifted farther."""

CAUGHT_M = 0.002
"""Vertices deeper than this after all pushes are caught: their patch is laid anew."""

RINGS = (3, 4, 5, 6, 8)
"""Rings of neighbours of which such a patch may consist; more where fewer do not do."""

DRAWS = (20.0, 6.0)
"""How much more it then heeds the way out than the shape of its surroundings, to be tried."""

SPREADS = (10, 40)
"""Rounds over which a push spreads; more where fewer would turn a triangle inside out."""

KEEP = 0.2
"""Share of its area at rest that every triangle keeps facing outwards."""

ROUNDS, DAMPINGS = 3, 6

FILLED = 0.98
"""A belly that is left with less of its volume is filled up to this share of it."""

MOST_FILL_M = 0.001
"""No surface is moved farther for that."""

FREE_M = (0.002, 0.008)
"""From the first to the second of these distances from bone a surface comes free to be filled."""


class Lifted:
    """One structure: how deep it lies in bone at rest, and how a push spreads over it."""

    def __init__(self, mesh: Mesh, joints: tuple[str, ...], body: str) -> None:
        self.rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
        self.joints, self.body, self.is_belly = joints, body, mesh.kind == "muscle"
        graph = adjacency(len(mesh.points), mesh.triangles)
        self._mean = sparse.diags(1.0 / np.asarray(graph.sum(axis=1)).ravel()) @ graph
        self._resting: Array | None = None

    @classmethod
    def of(cls, mesh: Mesh, tables: Mapping[str, NDArray[Any]]) -> Lifted:
        """Read from the tables which joints the structure follows, and seen from which body."""
        units = [k.split(".")[0] for k in tables if k.endswith(f".places.{mesh.name}")]
        joints = {str(j) for u in units for j in tables[f"{u}.joints"]}
        body = str(tables[f"{units[0]}.body"])
        if body == "femur_r" and "ankle" not in joints:
            joints.add("hip")  # the pelvis comes near as the hip bends
        return cls(mesh, tuple(j for j in ("hip", "knee", "ankle") if j in joints), body)

    def resting(self, bones: Mapping[str, Distance]) -> Array:
        """Depth (n,) in bone at rest, at most 0."""
        if self._resting is None:
            still = {b: np.eye(4) for b in bones}
            self._resting = np.minimum(_depth(self.rest.points, bones, still)[0], 0.0)
        return self._resting

    def push(
        self, posed: Array, bones: Mapping[str, Distance], moved: Mapping[str, Array]
    ) -> Array:
        """Way (n, 3) of each posed vertex out of the bones, in frame N."""
        resting = self.resting(bones)
        total = np.zeros_like(posed)
        for _ in range(ROUNDS):
            depth, outward = _depth(posed + total, bones, moved)
            need = np.clip(resting - depth - SLACK_M, 0.0, MOST_M)
            if not need.any():
                break
            total += self._spread(need[:, None] * outward, posed + total)
        far = np.linalg.norm(total, axis=1, keepdims=True)
        total = total * np.minimum(1.0, MOST_M / np.maximum(far, 1e-9))
        before = self._poor(posed).sum()
        if self._poor(posed + total).sum() > before:
            total = self._damped(total, posed, before)
        return self._filled(self._relaid(total, posed, bones, moved), posed, bones, moved)

    def short(
        self, posed: Array, bones: Mapping[str, Distance], moved: Mapping[str, Array]
    ) -> Array:
        """Way (n, 3) that vertices which still lie deep in bone would have to go, and around."""
        depth, outward = _depth(posed, bones, moved)
        need = np.clip(self.resting(bones) - depth - CAUGHT_M, 0.0, MOST_M)
        return self._spread(need[:, None] * outward, posed) if need.any() else np.zeros_like(posed)

    def _filled(
        self,
        total: Array,
        posed: Array,
        bones: Mapping[str, Distance],
        moved: Mapping[str, Array],
    ) -> Array:
        """The push, with the surface that is free of bone moved outward for the volume it costs."""
        points = posed + total
        lost = FILLED * volume(self.rest.points, self.rest.triangles)
        lost -= volume(points, self.rest.triangles)
        if lost <= 0.0 or not self.is_belly or not total.any():
            return total
        depth, _ = _depth(points, bones, moved)
        free = smoothstep((depth - FREE_M[0]) / (FREE_M[1] - FREE_M[0]))
        areas = vertex_areas(points, self.rest.triangles)
        grown = unit(areas) * free[:, None]
        gain = np.sum(grown * areas) / 3.0
        return total + grown * min(lost / gain, MOST_FILL_M) if gain > 0.0 else total

    def _relaid(
        self,
        total: Array,
        posed: Array,
        bones: Mapping[str, Distance],
        moved: Mapping[str, Array],
    ) -> Array:
        """The push, with what is still caught in bone laid around it, if that folds nothing."""
        resting = self.resting(bones)

        def out(points: Array, which: NDArray[np.int64]) -> Array:
            depth, outward = _depth(points, bones, moved)
            need = np.clip(resting[which] - depth - SLACK_M, 0.0, MOST_M)
            return np.asarray(need[:, None] * outward)

        pushed = posed + total
        depth, _ = _depth(pushed, bones, moved)
        caught = resting - depth > CAUGHT_M
        if not caught.any():
            return total
        folded = self.rest.inverted(posed)
        for rings, draw in product(RINGS, DRAWS):
            laid = relaid(self.rest.points, self.rest.edges, pushed, caught, out, rings, draw)
            left = resting - _depth(laid, bones, moved)[0] > CAUGHT_M
            if not left.any() and self.rest.inverted(laid) <= folded:
                return laid - posed
        return total

    def turned(self, posed: Array) -> NDArray[np.int32]:
        """Vertices of the triangles that are inside out in this pose."""
        facing = self.rest.facing(posed, self.rest.carried(posed))
        found: NDArray[np.int32] = self.rest.triangles[(facing < 0.0) & self.rest.counts].ravel()
        return found

    def widened(self, which: NDArray[np.int32]) -> Array:
        """Marks (n,): 1 on some vertices, less on those around."""
        marked = np.zeros(len(self.rest.points))
        marked[which] = 1.0
        for _ in range(2):
            marked = np.maximum(marked, self._mean @ marked)
        return marked

    def _poor(self, posed: Array) -> NDArray[np.bool_]:
        """Triangles (m,) that are turned inside out, or so nearly that the next pose may do it."""
        return (self.rest.facing(posed, self.rest.carried(posed)) < KEEP) & self.rest.counts

    def _spread(self, push: Array, posed: Array) -> Array:
        """The push, with its surroundings carried along until no triangle folds."""
        before = self._poor(posed).sum()
        fixed = push.any(axis=1)
        soft, done = push, 0
        for rounds in SPREADS:
            for _ in range(rounds - done):
                soft = self._mean @ soft
                soft[fixed] = np.where(_longer(soft, push), soft, push)[fixed]
            done = rounds
            if self._poor(posed + soft).sum() <= before:
                return soft
        return self._damped(soft, posed, before)

    def _damped(self, push: Array, posed: Array, most: int) -> Array:
        """The push, less around the triangles that it would turn inside out."""
        for _ in range(DAMPINGS):
            around = self.widened(self.rest.triangles[self._poor(posed + push)].ravel())
            push = push * (1.0 - 0.5 * around)[:, None]
            if self._poor(posed + push).sum() <= most:
                return push
        return np.zeros_like(push)


def _longer(a: Array, b: Array) -> NDArray[np.bool_]:
    return np.asarray(np.einsum("ni,ni->n", a, b) > np.einsum("ni,ni->n", b, b))[:, None]


def _depth(
    points: Array, bones: Mapping[str, Distance], moved: Mapping[str, Array]
) -> tuple[Array, Array]:
    """Distance (n,) to the nearest bone, negative inside, and the way out (n, 3)."""
    nearest, outward = np.full(len(points), 1.0), np.zeros_like(points)
    for body, distance in bones.items():
        motion = moved[body]
        found, way = distance((points - motion[:3, 3]) @ motion[:3, :3])
        nearer = found < nearest
        nearest[nearer] = found[nearer]
        outward[nearer] = way[nearer] @ motion[:3, :3].T
    return nearest, outward
