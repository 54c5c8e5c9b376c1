"""Lift single vertices out of bone where the handles of a section cannot.

Every pose of the grid is posed as the program does it.  What lies deeper in bone than at rest is
pushed out, and the push spreads over the surface around it, so that no dent is left.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

from builder.rig.course import smoothstep
from builder.rig.curves import Array, adjacency, unit
from builder.rig.joints import Pose
from builder.rig.measure import Rest, normals
from builder.rig.patch import relaid
from builder.rig.strand import volume
from explorer.scene.deform import Rig
from explorer.scene.deform_handles import Grid
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

CLEARINGS = 3
"""Rounds in which offsets are raised where a pose between the baked ones lies deep in bone."""

FILLED = 0.98
"""A belly that is left with less of its volume is filled up to this share of it."""

MOST_FILL_M = 0.001
"""No surface is moved farther for that."""

FREE_M = (0.002, 0.008)
"""From the first to the second of these distances from bone a surface comes free to be filled."""

SETTLINGS = 12
"""Rounds in which offsets are lessened where a pose between the baked ones turns a triangle."""

BETWEEN_DEG = 10
"""Steps of hip and knee at which such poses are looked for."""

RANGES_DEG: dict[str, tuple[float, float]] = {
    "hip": (-20.0, 110.0),
    "knee": (0.0, 130.0),
    "ankle": (-40.0, 25.0),
}
"""Joint angles up to which the offsets are exact: the grids' outer rows lie beyond."""

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
        ends = [np.radians(RANGES_DEG[j]) for j in joints]
        for cell in product(*(range(n) for n in shape)):
            given = {
                joint: float(np.clip(grid[i], *end))
                for joint, grid, end, i in zip(joints, grids, ends, cell, strict=True)
            }
            angles = Pose(**{f"{joint}_rad": angle for joint, angle in given.items()})
            posed, moved = rig.pose(*angles), moved_at(*angles)
            for name, one in group.items():
                push = one.push(posed[name].astype(np.float64), bones, moved)
                offsets[name][cell] = push @ moved[one.body][:3, :3]
        for name, solved in offsets.items():
            values = solved
            for axis, (grid, end) in enumerate(zip(grids, ends, strict=True)):
                values = carried_on(values, axis, grid, end)
            out[OFFSETS + name] = values.astype(np.float16)
            out[VERTICES + name] = np.arange(values.shape[-2], dtype=np.uint16)
            out[JOINTS + name] = np.array(joints)
            out[BODY + name] = np.array(lifted[name].body)
    out = trimmed(cleared(tables, known, moved_at, bones, out))
    return settled(tables, known, moved_at, out)


def trimmed(offsets: Tables) -> Tables:
    """The offsets of those vertices alone that are moved by them."""
    out: Tables = {}
    for name in (key.removeprefix(OFFSETS) for key in offsets if key.startswith(OFFSETS)):
        values = offsets[OFFSETS + name]
        far = np.linalg.norm(values.astype(np.float64), axis=-1)
        chosen = np.flatnonzero(far.reshape(-1, far.shape[-1]).max(axis=0) > LEAST_M)
        if len(chosen):
            out |= {what + name: offsets[what + name] for what in (JOINTS, BODY)}
            out[OFFSETS + name] = values[..., chosen, :]
            out[VERTICES + name] = offsets[VERTICES + name][chosen]
    return out


def cleared(
    tables: Tables,
    known: Sequence[Mesh],
    moved_at: Callable[..., Any],
    bones: Mapping[str, Distance],
    offsets: Tables,
) -> Tables:
    """The offsets, more where poses between the baked ones lie deep in bone."""
    out = dict(offsets)
    names = [key.removeprefix(OFFSETS) for key in offsets if key.startswith(OFFSETS)]
    lifted = {m.name: Lifted.of(m, tables) for m in known if m.name in names}
    for _ in range(CLEARINGS):
        rig = Rig(known, tables | out, moved_at)
        more = {name: np.zeros(out[OFFSETS + name].shape) for name in lifted}
        for pose, moving in _between([one.joints for one in lifted.values()]):
            posed, moved = rig.pose(*pose), moved_at(*pose)
            for name, one in lifted.items():
                if one.joints not in moving:
                    continue
                push = one.short(posed[name].astype(np.float64), bones, moved)
                if push.any():
                    seen = push[out[VERTICES + name]] @ moved[one.body][:3, :3]
                    near = more[name][_rows_near(tables, one.joints, pose)]
                    longer = _length(seen) > _length(near)
                    np.copyto(near, seen, where=longer[..., None])
        lifted = {name: one for name, one in lifted.items() if more[name].any()}
        for name in lifted:
            out[OFFSETS + name] = (out[OFFSETS + name] + more[name]).astype(np.float16)
        if not lifted:
            break
    return out


def carried_on(solved: Array, axis: int, grid: Array, ends: Array) -> Array:
    """Offsets of all rows of a grid, whose outer rows were ``solved`` for the ``ends`` of a range.

    Those rows are chosen so that the program, which interpolates, finds at the ends what was
    solved for them; rows farther out go straight on.
    """
    rows = np.moveaxis(solved.copy(), axis, 0)
    for low in (True, False):
        beyond = grid < ends[0] if low else grid > ends[1]
        if not beyond.any():
            continue
        inner, angles = (rows, grid) if low else (rows[::-1], -grid[::-1])
        outer = int(beyond.sum()) - 1
        aim = inner[outer].copy()
        cell, four = Grid.of(angles[outer:].astype(np.float32)).locate(ends[0] if low else -ends[1])
        shares = np.zeros(len(angles) - outer + 1)
        shares[cell : cell + 4] = four
        own, others = shares[1] + 2.0 * shares[0], shares[2:]
        others[0] -= shares[0]
        rest = np.tensordot(others, inner[outer + 1 : outer + 1 + len(others)], axes=1)
        found = (aim - rest) / own
        far = np.linalg.norm(found, axis=-1, keepdims=True)
        inner[outer] = found * np.minimum(1.0, MOST_M / np.maximum(far, 1e-9))
        for row in reversed(range(outer)):
            inner[row] = 2.0 * inner[row + 1] - inner[row + 2]
    return np.moveaxis(rows, 0, axis)


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
        # How much less each vertex of each baked pose is offset, for what turns close to it.
        less = {name: np.zeros(out[OFFSETS + name].shape[:-1]) for name in lifted}
        for pose, moving in _between([one.joints for one in lifted.values()]):
            posed = rig.pose(*pose)
            for name, one in lifted.items():
                if one.joints not in moving:
                    continue
                turned = one.turned(posed[name].astype(np.float64))
                if turned.size:
                    near = _rows_near(tables, one.joints, pose)
                    around = one.widened(turned)[out[VERTICES + name]]
                    less[name][near] = np.maximum(less[name][near], around)
        lifted = {name: one for name, one in lifted.items() if less[name].any()}
        for name in lifted:
            kept = 1.0 - 0.5 * less[name][..., None]
            out[OFFSETS + name] = (out[OFFSETS + name] * kept).astype(np.float16)
        if not lifted:
            break
    return out


def _rows_near(tables: Tables, joints: tuple[str, ...], pose: Pose) -> tuple[slice, ...]:
    """The baked poses on both sides of a pose, as an index of the offsets."""
    angles = pose._asdict()
    grids = {joint: Grid.of(tables[f"grid_{joint}_rad"]) for joint in joints}
    first = {joint: grid.locate(angles[f"{joint}_rad"])[0] for joint, grid in grids.items()}
    return tuple(slice(first[joint], first[joint] + 2) for joint in joints)


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
        areas = np.zeros_like(points)
        for corner in range(3):
            np.add.at(areas, self.rest.triangles[:, corner], normals(points, self.rest.triangles))
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


def _length(ways: Array) -> Array:
    return np.asarray(np.linalg.norm(ways, axis=-1))


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
