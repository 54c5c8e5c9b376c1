"""Bake the handle tables of all units and write them as one file."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, product
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from builder.rig.bones import Distance
from builder.rig.joining import Guest
from builder.rig.joints import Joints, Lengths, Motions, Pose
from builder.rig.lift import lifts
from builder.rig.posing import Poser
from builder.rig.settle import settle
from builder.rig.soft import Belly
from builder.rig.strand import Strand, volume
from builder.rig.unfold import unfolded
from builder.rig.units import UNITS, Unit
from explorer.scene.packed import pack

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from builder.rig.curves import Array
    from explorer.scene.meshes import Mesh

GRIDS_DEG: Mapping[str, tuple[float, ...]] = {
    "hip": tuple(range(-30, 121, 15)),
    "knee": tuple(range(0, 136, 15)),
    "ankle": tuple(range(-45, 46, 15)),
}
"""Joint angles at which the handles are solved; wider than the sliders, so that ends are safe."""

BULGE = 0.11
"""Greatest thickening of a fully active belly."""

UNFOLDINGS = 3
"""How often a belly whose vertices were moved along its curve is solved again."""

FOOT = ("talus_r", "calcn_r", "toes_r")

Tables = dict[str, NDArray[Any]]


def distances(meshes: Sequence[Mesh]) -> dict[str, Distance]:
    """Sample the distance to each body's bones; the foot is one body."""
    groups: dict[str, list[Mesh]] = {}
    for mesh in meshes:
        if mesh.kind == "bone":
            groups.setdefault("calcn_r" if mesh.body in FOOT else mesh.body, []).append(mesh)
    return {body: Distance.of(parts) for body, parts in groups.items()}


def solve(
    posers: Sequence[Poser], axes: Sequence[Array], guests: Sequence[Guest] = ()
) -> list[Array]:
    """Handle table (one axis per slider, then handles, 3, 4) of each strip of one belly.

    Poses are solved outwards from neutral, each starting from its neighbour's way out of the
    bones, so that a curve stays on its side of a bone.
    """
    sliders = posers[0].strand.spec.sliders
    shape = tuple(len(a) for a in axes)
    tables = [np.zeros((*shape, len(p.strand.knots), 3, 4)) for p in posers]
    pushes: dict[tuple[int, ...], list[Array]] = {}
    rest = [np.zeros_like(p.strand.curve) for p in posers]
    for cell in product(*(np.argsort(np.abs(a), kind="stable").tolist() for a in axes)):
        values = [float(a[i]) for a, i in zip(axes, cell, strict=True)]
        pose = Pose(**{f"{n}_rad": v for n, v in zip(sliders, values, strict=True)})
        before = list(cell)
        bent = [i for i, value in enumerate(values) if value != 0.0]
        if bent:
            before[bent[-1]] -= int(np.sign(values[bent[-1]]))
        starts = pushes.get(tuple(before), rest)
        fixed = {g.strand.spec.belly: g.points(cell) for g in guests}
        solved, pushes[cell] = settle(posers, starts, pose, fixed)
        for table, handles in zip(tables, solved, strict=True):
            table[cell] = handles
    return tables


def bulge(poser: Poser) -> Array:
    """Share (k,) by which full activation thickens the belly at each handle.

    A narrow hump in the middle is paid for by a wide one, so that the volume stays.
    """
    strand = poser.strand
    low, high = (f * strand.s[-1] for f in strand.belly)
    hump = np.sin(np.pi * np.clip((strand.knots - low) / (high - low), 0.0, 1.0)) ** 2
    narrow, wide = hump**2, hump**0.5
    mesh = strand.meshes[strand.spec.belly]
    blend = strand.blend(strand.spec.belly)
    others = mesh.points * (1.0 - strand.share)[:, None]
    middle, along = poser.rest_points, poser.rest_tangents
    across = np.eye(3) - along[:, :, None] * along[:, None]

    def filled(share: Array) -> float:
        affine = np.eye(3) + share[:, None, None] * across
        offset = middle - np.einsum("kij,kj->ki", affine, middle)
        handles = np.concatenate([affine, offset[:, :, None]], axis=2)
        own = blend @ handles.transpose(0, 2, 1).reshape(-1, 3)
        return volume(own + others, mesh.triangles)

    none = filled(0.0 * hump)
    gains = [filled(BULGE * h) - none for h in (narrow, wide)]
    share = narrow - wide * gains[0] / gains[1]
    return np.asarray(BULGE * share / share.max())


def bake(
    meshes: Sequence[Mesh], motions: Motions, lengths: Lengths, units: Sequence[Unit] = UNITS
) -> Tables:
    """Arrays of the rig file, by name.

    Raises
    ------
    ValueError
        If a muscle or tendon belongs to no unit.
    """
    by_name = {m.name: m for m in meshes}
    owned = {n for u in UNITS for n in (u.belly, *u.proximal, *u.distal)}
    loose = sorted(m.name for m in meshes if m.kind != "bone" and m.name not in owned)
    if loose:
        raise ValueError(f"no muscle-tendon unit has {', '.join(loose)}: see builder/rig/units.py")
    joints, bones = Joints(motions), distances(meshes)
    out: Tables = {f"grid_{n}_rad": np.radians(v).astype(np.float32) for n, v in GRIDS_DEG.items()}
    bellies: dict[str, Belly] = {}
    for belly, group in groupby(units, key=lambda u: u.belly):
        strips = list(group)
        axes = [np.radians(GRIDS_DEG[n]) for n in strips[0].sliders]
        guests = [
            Guest.of(
                host.strand,
                host.table,
                by_name[belly],
                strips[0].sliders,
                bones[strips[0].bones[0]],
            )
            for host in bellies.values()
            if belly in host.strand.spec.hosts
        ]
        rest = [Strand.of(u, by_name) for u in strips]
        for guest in guests:
            rest = [replace(s, share=s.share * (1.0 - guest.strand.share)) for s in rest]
        posers = [Poser(s, joints, bones, bellies, lengths) for s in rest]
        tables = solve(posers, axes, guests)
        for _ in range(UNFOLDINGS):
            strands = [p.strand for p in posers] + [g.strand for g in guests]
            flat = [t.reshape(-1, *t.shape[-3:]) for t in tables]
            flat += [g.flat(tables[0].shape[:-3]) for g in guests]
            better = unfolded(strands, flat)
            if all(new is old for new, old in zip(better, strands, strict=True)):
                break
            count = len(posers)
            posers = [replace(p, strand=s) for p, s in zip(posers, better[:count], strict=True)]
            guests = [replace(g, strand=s) for g, s in zip(guests, better[count:], strict=True)]
            tables = solve(posers, axes, guests)
        muscles = by_name[belly].muscles if by_name[belly].kind == "muscle" else ()
        for poser, table in zip(posers, tables, strict=True):
            known = Belly(poser.strand, table, tuple(axes), joints, guests)
            bellies[poser.strand.spec.name] = known
            _store(out, poser, table, muscles)
        for guest in guests:
            _store_guest(out, guest)
    return out | lifts(out, meshes, motions, bones)


def _store(out: Tables, poser: Poser, table: Array, muscles: tuple[str, ...]) -> None:
    spec, strand = poser.strand.spec, poser.strand
    out[f"{spec.name}.joints"] = np.array(spec.sliders)
    out[f"{spec.name}.body"] = np.array(spec.bones[1])
    out[f"{spec.name}.muscles"] = np.array(muscles, dtype="U")
    out[f"{spec.name}.handles_m"] = table.astype(np.float32)
    out[f"{spec.name}.centres_m"] = poser.rest_points.astype(np.float32)
    out[f"{spec.name}.tangents"] = poser.rest_tangents.astype(np.float32)
    out[f"{spec.name}.bulge"] = bulge(poser).astype(np.float32)
    _store_places(out, strand)


def _store_guest(out: Tables, guest: Guest) -> None:
    spec, strand = guest.strand.spec, guest.strand
    out[f"{spec.name}.joints"] = np.array(spec.sliders)
    out[f"{spec.name}.body"] = np.array(spec.bones[1])
    out[f"{spec.name}.muscles"] = np.array((), dtype="U")
    out[f"{spec.name}.handles_m"] = guest.own.astype(np.float32)
    out[f"{spec.name}.centres_m"] = guest.centres.astype(np.float32)
    out[f"{spec.name}.tangents"] = np.zeros_like(guest.centres, dtype=np.float32)
    out[f"{spec.name}.bulge"] = np.zeros(len(guest.centres), np.float32)
    _store_places(out, strand)


def _store_places(out: Tables, strand: Strand) -> None:
    spec = strand.spec
    for name, places in strand.places.items():
        out[f"checksum_{name}"] = np.array(crc32(strand.meshes[name].points.tobytes()), np.uint32)
        out[f"{spec.name}.places.{name}"] = places.astype(np.float32)
    if np.any(strand.share < 1.0):
        out[f"{spec.name}.share.{spec.belly}"] = strand.share.astype(np.float32)


def write(path: Path, tables: Tables) -> None:
    """Write the arrays as an .npz, the same bytes for the same arrays."""
    few: dict[str, Any] = pack(tables)
    np.savez(path, **few)  # read at every start, so few arrays and not compressed
