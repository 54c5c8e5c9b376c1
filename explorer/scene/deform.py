"""Let bones, muscles and tendons follow the joints (values only, no VTK).

Bones move rigidly with their bodies.  Muscles and tendons follow affine handles along their centre
curves, interpolated from tables that `python -m builder.rig` bakes into ``assets/meshes/rig.npz``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Self

import numpy as np

from explorer.anatomy import load_leg
from explorer.assets import asset_path
from explorer.mechanics.kinematics import motions as leg_motions
from explorer.scene.deform_handles import Array, Blend, Grid, Table, bulge_maps, pad
from explorer.scene.meshes import load_meshes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

AGAIN = "bake it again: python -m builder.rig"
JOINTS = ("hip", "knee", "ankle")

Motions = Callable[[float, float, float], Mapping[str, "NDArray[np.float64]"]]
"""Hip, knee and ankle angle (rad) to the motion (4, 4) of each body from rest."""


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
        If a muscle or tendon is missing in the tables or has another number of vertices there.
    """

    def __init__(
        self, meshes: Sequence[Mesh], tables: Mapping[str, NDArray], motions: Motions
    ) -> None:
        self._motions = motions
        self._bones = [(m.name, m.body, m.points) for m in meshes if m.kind == "bone"]
        soft = {m.name: m for m in meshes if m.kind != "bone"}
        self._order = [m.name for m in meshes]
        units = sorted(
            {k.split(".")[0] for k in tables if "." in k},
            key=lambda u: (tuple(tables[f"{u}.joints"]), u),
        )
        self._blend = Blend()
        self._tables: list[Table] = []
        bodies: list[str] = []
        tangents, centres, bulges, muscles = [], [], [], []
        first = 0
        grids = {j: Grid.of(tables[f"grid_{j}_rad"]) for j in JOINTS}
        groups: dict[tuple[str, ...], list[str]] = {}
        for name in units:
            groups.setdefault(tuple(map(str, tables[f"{name}.joints"])), []).append(name)
        for joints, members in groups.items():
            parts = []
            start = first
            for name in members:
                handles = tables[f"{name}.handles_m"]
                count = handles.shape[-3]
                parts.append(handles.reshape(*handles.shape[:-3], -1))
                bodies += [str(tables[f"{name}.body"])] * count
                tangents.append(tables[f"{name}.tangents"])
                centres.append(tables[f"{name}.centres_m"])
                bulges.append(tables[f"{name}.bulge"])
                muscles.append((slice(first, first + count), tuple(tables[f"{name}.muscles"])))
                for key in tables:
                    if key.startswith(f"{name}.places."):
                        structure = key.rsplit(".", 1)[1]
                        share = tables.get(f"{name}.share.{structure}")
                        self._attach(soft.get(structure), structure, tables[key], first, share)
                first += count
            values = np.concatenate(parts, axis=-1)
            for axis in range(len(joints)):
                values = pad(values, axis)
            self._tables.append(
                Table(joints, tuple(grids[j] for j in joints), values, slice(start, first))
            )
        if lost := sorted(soft.keys() - self._blend.spans.keys()):
            raise ValueError(f"rig.npz lacks {', '.join(lost)}; {AGAIN}")
        self._blend.close()
        self._bodies = sorted(set(bodies))
        self._body_of = np.array([self._bodies.index(b) for b in bodies])
        self._bulge = np.concatenate(bulges)[:, None, None] * bulge_maps(
            np.concatenate(tangents), np.concatenate(centres)
        )
        self._muscles = [(s, tuple(map(str, m))) for s, m in muscles]

    def _attach(
        self, mesh: Mesh | None, name: str, places: Array, first: int, share: Array | None
    ) -> None:
        if mesh is None or len(mesh.points) != len(places):
            raise ValueError(
                f"rig.npz has {len(places)} vertices for {name}, the mesh "
                f"{'is missing' if mesh is None else f'has {len(mesh.points)}'}; {AGAIN}"
            )
        self._blend.add(name, mesh.points, places, first, share)

    @classmethod
    def load(cls) -> Self:
        """The rig of the committed meshes."""
        leg = load_leg()
        with np.load(asset_path("meshes", "rig.npz")) as file:
            tables = dict(file)
        return cls(load_meshes(), tables, lambda h, k, a: leg_motions(leg, h, k, a))

    def pose(
        self,
        hip_rad: float,
        knee_rad: float,
        ankle_rad: float,
        activation: Mapping[str, float] | None = None,
    ) -> dict[str, Array]:
        """Posed vertices (n, 3) of every structure, metres, frame N, in the meshes' order.

        Parameters
        ----------
        hip_rad, knee_rad, ankle_rad : flexion, flexion and dorsiflexion positive; muscles hold
            still beyond hip -30..120, knee 0..140 and ankle -50..50 degrees
        activation : 0..1 by muscle, such as ``bflh_r``; a muscle left out is at rest.  Full
            activation thickens the middle of a belly, at equal volume.

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
        local = np.empty((len(self._body_of), 3, 4), np.float32)
        for table in self._tables:
            local[table.handles] = table.at(angles)
        if activation:
            local += local @ self._thicker(activation)
        frames = np.stack([moved[b] for b in self._bodies]).astype(np.float32)[self._body_of]
        handles = frames[:, :3, :3] @ local
        handles[:, :, 3] += frames[:, :3, 3]
        out = self._blend(handles)
        for name, body, points in self._bones:
            motion = moved[body].astype(np.float32)
            out[name] = points @ motion[:3, :3].T + motion[:3, 3]
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
