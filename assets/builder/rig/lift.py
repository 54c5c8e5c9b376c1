"""Lift single vertices out of bone where the handles of a section cannot.

Every pose of the grid is posed as the program does it, and what enters bone is brought out
(``lifted.py``).  Then the poses between are looked at, too.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from builder.rig.joints import Pose
from builder.rig.lifted import MOST_M, Lifted
from explorer.scene.deform import Rig
from explorer.scene.deform_handles import Grid
from explorer.scene.deform_lifts import BODY, JOINTS, OFFSETS, VERTICES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from builder.rig.bones import Distance
    from builder.rig.curves import Array
    from builder.rig.joints import Motions
    from explorer.scene.meshes import Mesh

LEAST_M = 0.0002
"""Vertices that are never lifted farther are left alone."""

CLEARINGS = 3
"""Rounds in which offsets are raised where a pose between the baked ones lies deep in bone."""

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


def _length(ways: Array) -> Array:
    return np.asarray(np.linalg.norm(ways, axis=-1))
