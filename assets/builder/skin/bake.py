"""Bake how the skin follows the joints.

A posed skin is a blend of bone motions, and what is left of the way to the draped sheet. What is
left is small and smooth in the joint angles: it is kept as a few shapes whose shares stand in
tables, one over hip and knee, and one over knee and ankle for what the ankle adds. Hip and ankle
lie too far apart to act on one place.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
from scipy.spatial import cKDTree

from builder.skin.drape import Drape
from builder.skin.envelope import MIDDLE_Z_MM, envelope
from builder.solid import neighbour_mean
from builder.surface import Surface
from explorer.scene.follow import Follower, moved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from builder.contours import Array
    from explorer.scene.meshes import Mesh

    Pose = Callable[[float, float, float], Mapping[str, NDArray[np.float32]]]

#: Bones that the skin goes with, from above.
BONES = ("hip_bone", "femur", "tibia", "calcaneus")
GRIDS_DEG = {
    "hip": tuple(range(-30, 121, 15)),
    "knee": tuple(range(0, 141, 20)),
    "ankle": tuple(range(-50, 51, 25)),
}
#: Distance over which the skin changes from bone to bone, mm, and passes of spreading that.
CHANGE_MM, SPREAD = 12.0, 40
#: Shapes kept of each table.
SHAPES = 32
#: The trunk goes with the pelvis: above this height, and as near as this to its cut.
TRUNK_Y_MM, CUT_MM, FLOOR_Y_MM = 62.0, 26.0, -60.0


def bone_shares(skin: Surface, bones: Sequence[Array]) -> Array:
    """How far (n, b) each vertex of the skin goes with each bone."""
    distance = np.column_stack([cKDTree(bone).query(skin.points)[0] for bone in bones])
    share = np.exp(-(distance - distance.min(axis=1, keepdims=True)) / CHANGE_MM)
    mean = neighbour_mean(len(skin.points), skin.triangles)
    for _ in range(SPREAD):
        share = 0.5 * share + 0.5 * (mean @ share)
    return np.asarray(share / share.sum(axis=1, keepdims=True))


def anchored(skin: Surface) -> NDArray[np.bool_]:
    """Vertices of the skin that go with the pelvis alone: waist and the cut of the trunk."""
    _, y, z = skin.points.T
    cut = (z < MIDDLE_Z_MM + CUT_MM) & (y > FLOOR_Y_MM)
    return np.asarray((y > TRUNK_Y_MM) | cut)


class Poses:
    """The skin around the leg at any joint angles, as shifts from the blend of bone motions."""

    def __init__(self, skin: Surface, meshes: Sequence[Mesh], pose: Pose) -> None:
        self._skin, self._pose = skin, pose
        self._shown = [m.name for m in meshes if m.shown]
        by_name = {m.name: m for m in meshes}
        self._followers = [Follower(by_name[b].points) for b in BONES]
        self._anchors = (skin.points[anchored(skin)] * 1e-3).astype(np.float32)
        rest = [by_name[name].points for name in self._shown]
        self._drape = Drape(skin, 1e3 * np.vstack([*rest, self._anchors]).astype(np.float64))
        self.shares = bone_shares(skin, [1e3 * by_name[b].points.astype(np.float64) for b in BONES])

    def shift(self, angles_deg: Sequence[float]) -> Array:
        """What must be added at rest (n, 3), mm, before the bones move the skin."""
        hip, knee, ankle = np.radians(angles_deg).tolist()
        points = self._pose(hip, knee, ankle)
        motions = [f(points[b]) for f, b in zip(self._followers, BONES, strict=True)]
        anchors = moved(self._anchors, motions[0])
        around = [points[name] for name in self._shown]
        posed = self._drape(1e3 * np.vstack([*around, anchors]).astype(np.float64))
        blended = np.tensordot(self.shares, np.array(motions, np.float64), 1)
        back = np.linalg.solve(blended[:, :, :3], posed[..., None] - 1e3 * blended[:, :, 3:])
        return np.asarray(back[..., 0] - self._skin.points)


def shapes(shifts: Array) -> tuple[Array, Array]:
    """The shapes (k, 3n) that make up all ``shifts`` (..., 3n) best, and their shares (..., k)."""
    rows = shifts.reshape(-1, shifts.shape[-1])
    values, vectors = np.linalg.eigh(rows @ rows.T)
    kept = vectors[:, np.argsort(values)[::-1][:SHAPES]]
    shape = kept.T @ rows
    size = np.maximum(np.abs(shape).max(axis=1), 1e-9)
    return shape / size[:, None], (kept * size).reshape(*shifts.shape[:-1], -1)


def bake(meshes: Sequence[Mesh], pose: Pose) -> dict[str, NDArray[Any]]:
    """Arrays of skin.npz, in metres and radians."""
    surfaces = {m.name: Surface(1e3 * m.points.astype(float), m.triangles) for m in meshes}
    shown = [m for m in meshes if m.shown]
    pelvis = [surfaces[m.name] for m in shown if m.body == "pelvis"]
    skin = envelope([surfaces[m.name] for m in shown], pelvis)
    poses = Poses(skin, meshes, pose)

    def table(*axes: str) -> Array:
        grids = [GRIDS_DEG[axis] if axis in axes else (0.0,) for axis in GRIDS_DEG]
        found = np.array([poses.shift(angles).ravel() for angles in product(*grids)])
        return found.reshape(*(len(GRIDS_DEG[axis]) for axis in axes), -1)

    upper, lower = table("hip", "knee"), table("knee", "ankle")
    lower -= lower[:, GRIDS_DEG["ankle"].index(0)][:, None]
    checksum = 0
    for mesh in meshes:
        checksum = crc32(mesh.points.tobytes(), checksum)
    out: dict[str, NDArray[Any]] = {
        "bones": np.array(BONES),
        "checksum": np.array(checksum, np.uint32),
        "points_m": (1e-3 * skin.points).astype(np.float32),
        "shares": poses.shares.astype(np.float32),
        "triangles": skin.triangles,
    }
    for name, shifts in (("upper", upper), ("lower", lower)):
        shape, share = shapes(1e-3 * shifts)
        out[f"{name}_shapes"] = shape.astype(np.float16)
        out[f"{name}_shares_m"] = share.astype(np.float32)
    for name, grid in GRIDS_DEG.items():
        out[f"grid_{name}_rad"] = np.radians(grid).astype(np.float32)
    return dict(sorted(out.items()))
