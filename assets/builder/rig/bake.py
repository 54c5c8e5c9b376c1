"""Bake the handle tables of all units and write them as one file."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Protocol

import numpy as np

from builder.rig.bones import Distance
from builder.rig.joints import Joints, Motions, Pose
from builder.rig.posing import Poser
from builder.rig.strand import Strand, volume
from builder.rig.units import UNITS, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from builder.rig.curves import Array

GRIDS_DEG: Mapping[str, tuple[float, ...]] = {
    "hip": tuple(range(-30, 121, 10)),
    "knee": tuple(range(0, 141, 10)),
    "ankle": tuple(range(-50, 51, 10)),
}
"""Joint angles at which the handles are solved; wider than the sliders, so that ends are safe."""

BULGE = 0.10
"""Greatest thickening of a fully active belly, before what keeps its volume is taken off."""

FOOT = ("talus_r", "calcn_r", "toes_r")


class RestMesh(Protocol):
    """A mesh of the leg at rest, as `explorer.scene.meshes` gives it."""

    name: str
    kind: str
    body: str
    muscles: tuple[str, ...]
    points: NDArray[np.float32]
    triangles: NDArray[np.int32]


def distances(meshes: Sequence[RestMesh]) -> dict[str, Distance]:
    """Distance field of each body's bones; the foot is one body."""
    groups: dict[str, list[RestMesh]] = {}
    for mesh in meshes:
        if mesh.kind == "bone":
            groups.setdefault("calcn_r" if mesh.body in FOOT else mesh.body, []).append(mesh)
    return {body: Distance.of(parts) for body, parts in groups.items()}


def solve(poser: Poser, spec: Unit) -> Array:
    """Handle table (one axis per slider, then handles, 3, 4) of one unit.

    Poses are solved outwards from neutral, each starting from its neighbour's way out of the
    bones, so that a curve stays on its side of a bone.
    """
    axes = [np.radians(GRIDS_DEG[name]) for name in spec.sliders]
    shape = tuple(len(a) for a in axes)
    table = np.zeros((*shape, len(poser.strand.knots), 3, 4))
    pushes: dict[tuple[int, ...], Array] = {}
    orders = [sorted(range(len(a)), key=lambda i, a=a: (abs(a[i]), a[i])) for a in axes]
    for cell in product(*orders):
        angles = {n: float(a[i]) for n, a, i in zip(spec.sliders, axes, cell, strict=True)}
        pose = Pose(**{f"{n}_rad": v for n, v in angles.items()})
        before = list(cell)
        for place in reversed(range(len(axes))):
            value = axes[place][cell[place]]
            if value != 0.0:
                before[place] -= int(np.sign(value))
                break
        start = pushes.get(tuple(before), np.zeros_like(poser.strand.curve))
        table[cell], pushes[cell] = poser.handles(pose, start)
    return table


def bulge(poser: Poser) -> Array:
    """Share (k,) by which full activation thickens the belly at each handle.

    A narrow hump in the middle is paid for by a wide one, so that the volume stays.
    """
    strand = poser.strand
    low, high = (f * strand.s[-1] for f in strand.belly)
    x = np.clip((strand.knots - low) / (high - low), 0.0, 1.0)
    hump = np.sin(np.pi * x) ** 2
    narrow, wide = hump**2, hump**0.5
    mesh = strand.meshes[strand.spec.belly]
    blend = strand.blend(strand.spec.belly)
    middle, along = poser.rest_points, poser.rest_tangents
    across = np.eye(3) - along[:, :, None] * along[:, None]

    def gain(share: Array) -> float:
        affine = np.eye(3) + share[:, None, None] * across
        offset = middle - np.einsum("kij,kj->ki", affine, middle)
        handles = np.concatenate([affine, offset[:, :, None]], axis=2)
        points = blend @ handles.transpose(0, 2, 1).reshape(-1, 3)
        return volume(points, mesh.triangles) / volume(
            mesh.points.astype(np.float64), mesh.triangles
        ) - 1.0

    return BULGE * (narrow - wide * gain(BULGE * narrow) / gain(BULGE * wide))


def bake(
    meshes: Sequence[RestMesh], motions: Motions, units: Sequence[Unit] = UNITS
) -> dict[str, NDArray]:
    """Arrays of the rig file, by name."""
    by_name = {m.name: m for m in meshes}
    joints, bones = Joints(motions), distances(meshes)
    out: dict[str, NDArray] = {
        f"grid_{n}_rad": np.radians(v).astype(np.float32) for n, v in GRIDS_DEG.items()
    }
    for spec in units:
        strand = Strand.of(spec, by_name)
        poser = Poser(strand, joints, bones)
        out[f"{spec.name}.joints"] = np.array(spec.sliders)
        out[f"{spec.name}.body"] = np.array(spec.bones[1])
        out[f"{spec.name}.muscles"] = np.array(by_name[spec.belly].muscles, dtype="U")
        out[f"{spec.name}.handles_m"] = solve(poser, spec).astype(np.float32)
        out[f"{spec.name}.centres_m"] = poser.rest_points.astype(np.float32)
        out[f"{spec.name}.tangents"] = poser.rest_tangents.astype(np.float32)
        out[f"{spec.name}.bulge"] = bulge(poser).astype(np.float32)
        for name, places in strand.places.items():
            out[f"{spec.name}.places.{name}"] = places.astype(np.float32)
    return out


def write(path: Path, arrays: Mapping[str, NDArray]) -> None:
    """Write the arrays as a compressed .npz, the same bytes for the same arrays."""
    np.savez_compressed(path, **dict(sorted(arrays.items())))
