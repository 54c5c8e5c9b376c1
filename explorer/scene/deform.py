"""Let bones, muscles and tendons follow the joints (values only, no VTK).

Bones move rigidly with their bodies, as `explorer.scene.contact` says.  Muscles and tendons follow
affine handles along their centre curves, interpolated from tables that `python -m builder.rig`
bakes into ``assets/meshes/rig.npz``; few vertices are then lifted out of bone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, Self
from zlib import crc32

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy import load_leg
from explorer.assets import asset_path, reading
from explorer.scene.arrays import read_arrays
from explorer.scene.contact import corrections
from explorer.scene.contact import motions as leg_motions
from explorer.scene.deform_handles import Array, Blend, Grid, Table, bulge_maps, pad
from explorer.scene.deform_lifts import Lifts
from explorer.scene.meshes import load_meshes
from explorer.scene.packed import unpack

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.scene.meshes import Mesh

JOINTS = ("hip", "knee", "ankle")
_PLACES = "places."
AGAIN = "bake it again: python -m builder.rig"

Motions = Callable[[float, float, float], Mapping[str, NDArray[np.float64]]]
"""Hip, knee and ankle angle (rad) to the motion (4, 4) of each body from rest."""

Tables = Mapping[str, NDArray[Any]]
"""Arrays of ``rig.npz``: ``<unit>.<what>``, ``grid_<joint>_rad`` and ``checksum_<structure>``."""


class Rig:
    """The posable leg.

    Parameters
    ----------
    meshes : all structures at rest, frame N, metres
    tables : arrays of ``rig.npz``, baked from the same meshes
    motions : forward kinematics of the leg

    Raises
    ------
    ValueError
        If the tables were baked from other meshes; the message names the structure.
    """

    def __init__(self, meshes: Sequence[Mesh], tables: Tables, motions: Motions) -> None:
        self._motions = motions
        self._order = [m.name for m in meshes]
        self._bones = [m for m in meshes if m.kind == "bone"]
        self._blend = Blend()
        self._tables: list[Table] = []
        self._muscles: list[tuple[slice, tuple[str, ...]]] = []

        def joints_of(unit: str) -> tuple[str, ...]:
            return tuple(map(str, tables[f"{unit}.joints"]))

        shapes: dict[str, list[str]] = {}  # structures that follow each unit
        for key in tables:
            unit, _, what = key.partition(".")
            if what.startswith(_PLACES):
                shapes.setdefault(unit, []).append(what.removeprefix(_PLACES))
        units = sorted(shapes, key=lambda u: (joints_of(u), u))
        soft = {m.name: m for m in meshes if m.kind != "bone"}
        bodies: list[str] = []
        for joints, group in groupby(units, key=joints_of):
            first = len(bodies)
            parts = []
            for unit in group:
                self._attach(unit, shapes[unit], soft, tables, len(bodies))
                handles = tables[f"{unit}.handles_m"]
                parts.append(handles.reshape(*handles.shape[:-3], -1))
                bodies += [str(tables[f"{unit}.body"])] * handles.shape[-3]
            values = np.concatenate(parts, axis=-1)
            for axis in range(len(joints)):
                values = pad(values, axis)
            grids = tuple(Grid.of(tables[f"grid_{j}_rad"]) for j in joints)
            self._tables.append(Table(joints, grids, values, slice(first, len(bodies))))
        if lost := sorted(soft.keys() - self._blend.spans.keys()):
            raise ValueError(f"rig.npz lacks {', '.join(lost)}; {AGAIN}")
        self._blend.close()
        self._lifts = Lifts(tables)
        self._bodies = sorted(set(bodies))
        self._body_of = np.array([self._bodies.index(b) for b in bodies])
        tangents, centres, bulge = (
            np.concatenate([tables[f"{u}.{what}"] for u in units])
            for what in ("tangents", "centres_m", "bulge")
        )
        self._bulge = bulge[:, None, None] * bulge_maps(tangents, centres)

    def _attach(
        self, unit: str, shapes: list[str], soft: Mapping[str, Mesh], tables: Tables, first: int
    ) -> None:
        """Take up the meshes of one unit, whose handles begin at ``first``."""
        count = tables[f"{unit}.handles_m"].shape[-3]
        muscles = tuple(map(str, tables[f"{unit}.muscles"]))
        self._muscles.append((slice(first, first + count), muscles))
        for name in shapes:
            mesh = soft.get(name)
            if mesh is None or crc32(mesh.points.tobytes()) != tables[f"checksum_{name}"]:
                wrong = "is missing" if mesh is None else "is another mesh than the baked one"
                raise ValueError(f"{name} {wrong}; {AGAIN}")
            share = tables.get(f"{unit}.share.{name}")
            self._blend.add(name, mesh.points, tables[f"{unit}.{_PLACES}{name}"], first, share)

    @classmethod
    def load(cls, meshes: Sequence[Mesh] | None = None, file: Path | None = None) -> Self:
        """Make the rig of the committed meshes, read already or not.

        Raises
        ------
        AssetError
            Where the tables are missing, broken or baked from other meshes.
        """
        leg = load_leg()
        path = file or asset_path("meshes", "rig.npz")
        meshes = meshes or load_meshes(fibers=False)
        corrections()  # which a file of their own holds
        with reading(path), np.errstate(over="raise", invalid="raise", divide="raise"):
            made = cls(meshes, unpack(read_arrays(path)), lambda h, k, a: leg_motions(leg, h, k, a))
            made.pose(0.0, 0.0, 0.0)  # all fits together
            return made

    def pose(
        self,
        hip_rad: float,
        knee_rad: float,
        ankle_rad: float,
        activation: Mapping[str, float] | None = None,
        world: ArrayLike | None = None,
    ) -> dict[str, Array]:
        """Pose every structure: vertices (n, 3) by name, metres, frame N, in the meshes' order.

        Parameters
        ----------
        hip_rad, knee_rad, ankle_rad : flexion, flexion and dorsiflexion positive; beyond hip
            -30..120, knee 0..135 and ankle -45..45 degrees muscles keep their shape
        activation : 0..1 by muscle, such as ``bflh_r``; a muscle left out is at rest.  Full
            activation thickens the middle of a belly by 11 %, at equal volume.
        world : (4, 4), by default the hip-centred frame of the pelvis
            Where the whole posed leg is to lie, such as ``Solution.world``.

        Raises
        ------
        ValueError
            If an angle is not finite or an activation lies outside 0..1.
        """
        angles = dict(zip(JOINTS, (hip_rad, knee_rad, ankle_rad), strict=True))
        for name, value in angles.items():
            if not math.isfinite(value):
                raise ValueError(f"{name}_rad must be finite, got {value}")
        moved = self._motions(hip_rad, knee_rad, ankle_rad)
        if world is not None:
            moved = {body: np.asarray(world) @ motion for body, motion in moved.items()}
        local = np.empty((len(self._body_of), 3, 4), np.float32)
        for table in self._tables:
            local[table.handles] = table.at(angles)
        if activation:
            local += local @ self._thicker(activation)
        frames = np.stack([moved[b] for b in self._bodies]).astype(np.float32)[self._body_of]
        handles = frames[:, :3, :3] @ local
        handles[:, :, 3] += frames[:, :3, 3]
        out = self._blend(handles)
        self._lifts(out, angles, moved)
        for bone in self._bones:
            motion = moved[bone.body].astype(np.float32)
            out[bone.name] = bone.points @ motion[:3, :3].T + motion[:3, 3]
        return {name: out[name] for name in self._order}

    def _thicker(self, activation: Mapping[str, float]) -> Array:
        """Bulge maps (k, 4, 4) of all handles at the given activation."""
        for name, value in activation.items():
            if not 0.0 <= value <= 1.0:
                raise ValueError(f"activation of {name} must lie in 0..1, got {value}")
        share = np.zeros((len(self._body_of), 1, 1), np.float32)
        for handles, muscles in self._muscles:
            if muscles:
                share[handles] = sum(activation.get(m, 0.0) for m in muscles) / len(muscles)
        return share * self._bulge
