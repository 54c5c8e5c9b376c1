"""Lift single vertices out of bone where the handles of a section cannot.

Every pose of the grid is posed as the program does it.  What lies deeper in bone than at rest is
pushed out, and the push spreads over the surface around it, so that no dent is left.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

from builder.rig.curves import Array, adjacency
from builder.rig.joints import Pose
from builder.rig.measure import Rest
from explorer.scene.deform import Rig
from explorer.scene.deform_lifts import BODY, JOINTS, OFFSETS, VERTICES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from builder.rig.bones import Distance
    from builder.rig.joints import Motions
    from explorer.scene.meshes import Mesh

SLACK_M = 0.0010
"""Vertices may lie this much deeper in bone than at rest."""

MOST_M = 0.015
"""No vertex is lifted farther."""

LEAST_M = 0.0002
"""Vertices that are never lifted farther are left alone."""

SPREADS = (10, 40)
"""Rounds over which a push spreads; more where fewer would turn a triangle inside out."""

KEEP = 0.2
"""Share of its area at rest that every triangle keeps facing outwards."""

ROUNDS, DAMPINGS = 3, 6

SETTLINGS = 12
"""Rounds in which offsets are lessened where a pose between the baked ones turns a triangle."""

BETWEEN_DEG = 10
"""Steps of hip and knee at which such poses are looked for."""

Tables = dict[str, "NDArray[Any]"]


def lifts(
    tables: Tables, meshes: Sequence[Mesh], motions: Motions, bones: Mapping[str, Distance]
) -> Tables:
    """Offsets of all structures that enter bone, as `explorer.scene.deform_lifts` reads them.

    ``tables`` are the handles of all units.
    """

    def moved_at(hip_rad: float, knee_rad: float, ankle_rad: float) -> dict[str, Array]:
        found = motions(np.array([[hip_rad, knee_rad, ankle_rad]]))
        return {body: motion[0] for body, motion in found.items()}

    known = [m for m in meshes if m.kind == "bone" or f"checksum_{m.name}" in tables]
    rig = Rig(known, tables, moved_at)
    lifted = {m.name: Lifted.of(m, tables) for m in known if m.kind != "bone"}
    out: Tables = {}
    for joints in sorted({one.joints for one in lifted.values()}):
        grids = [tables[f"grid_{j}_rad"].astype(np.float64) for j in joints]
        group = {n: one for n, one in lifted.items() if one.joints == joints}
        shape = tuple(len(g) for g in grids)
        offsets = {n: np.zeros((*shape, len(one.rest.points), 3)) for n, one in group.items()}
        for cell in product(*(range(n) for n in shape)):
            given = {j: float(g[i]) for j, g, i in zip(joints, grids, cell, strict=True)}
            angles = Pose(**{f"{joint}_rad": angle for joint, angle in given.items()})
            posed, moved = rig.pose(*angles), moved_at(*angles)
            for name, one in group.items():
                push = one.push(posed[name].astype(np.float64), bones, moved)
                offsets[name][cell] = push @ moved[one.body][:3, :3]
        for name, values in offsets.items():
            far = np.linalg.norm(values, axis=-1).reshape(-1, values.shape[-2]).max(axis=0)
            chosen = np.flatnonzero(far > LEAST_M)
            if len(chosen):
                out[OFFSETS + name] = values[..., chosen, :].astype(np.float16)
                out[VERTICES + name] = chosen.astype(np.uint16)
                out[JOINTS + name] = np.array(joints)
                out[BODY + name] = np.array(lifted[name].body)
    return settled(tables, known, moved_at, out)


def settled(
    tables: Tables, known: Sequence[Mesh], moved_at: Callable[..., Any], offsets: Tables
) -> Tables:
    """The offsets, less around triangles that turn inside out in poses between the baked ones.

    ``known`` are the meshes that ``tables`` move, and ``moved_at`` tells how the bones lie.
    """
    out = dict(offsets)
    names = [key.removeprefix(OFFSETS) for key in offsets if key.startswith(OFFSETS)]
    lifted = {m.name: Lifted.of(m, tables) for m in known if m.name in names}
    for _ in range(SETTLINGS):
        rig = Rig(known, tables | out, moved_at)
        around = {name: np.zeros(len(one.rest.points)) for name, one in lifted.items()}
        for pose, moving in _between([one.joints for one in lifted.values()]):
            posed = rig.pose(*pose)
            for name, one in lifted.items():
                if one.joints in moving:
                    around[name][one.turned(posed[name].astype(np.float64))] = 1.0
        lifted = {name: one for name, one in lifted.items() if around[name].any()}
        for name, one in lifted.items():
            less = (1.0 - 0.5 * one.widened(around[name]))[out[VERTICES + name]]
            out[OFFSETS + name] = (out[OFFSETS + name] * less[:, None]).astype(np.float16)
        if not lifted:
            break
    return out


def _between(joints: Sequence[tuple[str, ...]]) -> Iterator[tuple[Pose, set[tuple[str, ...]]]]:
    """Poses of hip and knee, each with the sets of joints of which it is a pose of its own."""
    steps = {"hip": range(-20, 111, BETWEEN_DEG), "knee": range(0, 131, BETWEEN_DEG)}
    for hip_deg, knee_deg in product(steps["hip"], steps["knee"]):
        moving = {
            some
            for some in joints
            if ("hip" in some or hip_deg == 0) and ("knee" in some or knee_deg == 0)
        }
        if moving:
            yield Pose(np.radians(hip_deg), np.radians(knee_deg), 0.0), moving


class Lifted:
    """One structure: how deep it lies in bone at rest, and how a push spreads over it."""

    def __init__(self, mesh: Mesh, joints: tuple[str, ...], body: str) -> None:
        self.rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
        self.joints, self.body = joints, body
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

    def push(
        self, posed: Array, bones: Mapping[str, Distance], moved: Mapping[str, Array]
    ) -> Array:
        """Way (n, 3) of each posed vertex out of the bones, in frame N."""
        if self._resting is None:
            still = {b: np.eye(4) for b in bones}
            self._resting = np.minimum(_depth(self.rest.points, bones, still)[0], 0.0)
        total = np.zeros_like(posed)
        for _ in range(ROUNDS):
            depth, outward = _depth(posed + total, bones, moved)
            need = np.clip(self._resting - depth - SLACK_M, 0.0, MOST_M)
            if not need.any():
                break
            total += self._spread(need[:, None] * outward, posed + total)
        far = np.linalg.norm(total, axis=1, keepdims=True)
        total = total * np.minimum(1.0, MOST_M / np.maximum(far, 1e-9))
        before = self._poor(posed).sum()
        if self._poor(posed + total).sum() <= before:
            return np.asarray(total)
        return self._damped(total, posed, before)

    def turned(self, posed: Array) -> NDArray[np.int32]:
        """Vertices of the triangles that are inside out in this pose."""
        facing = self.rest.facing(posed, self.rest.carried(posed))
        found: NDArray[np.int32] = self.rest.triangles[(facing < 0.0) & self.rest.counts].ravel()
        return found

    def widened(self, marked: Array) -> Array:
        """Marks (n,) of 1 on vertices, carried on to their neighbours and less to those beyond."""
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
            around = np.zeros(len(push))
            around[self.rest.triangles[self._poor(posed + push)]] = 1.0
            push = push * (1.0 - 0.5 * self.widened(around))[:, None]
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
