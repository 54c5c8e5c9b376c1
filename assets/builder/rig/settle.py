"""Settle a posed belly with its strips: out of the bones, and at equal volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from builder.rig.measure import tendon_length
from builder.rig.strand import volume

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from builder.rig.curves import Array
    from builder.rig.joints import Pose
    from builder.rig.posing import Poser, Shape

VOLUME_ROUNDS = 4
TENDON_ROUNDS = 3
CLEARINGS = 6


def blended(
    posers: Sequence[Poser], handles: Sequence[Array], fixed: Mapping[str, Array] | None = None
) -> dict[str, Array]:
    """Posed vertices of the strips' meshes; those of a shared belly are the sum.

    ``fixed`` are the shares that other units have in them.
    """
    points = dict(fixed or {})
    for poser, own in zip(posers, handles, strict=True):
        stacked = own.transpose(0, 2, 1).reshape(-1, 3)
        for name, blend in poser.blends.items():
            points[name] = points.get(name, 0.0) + np.asarray(blend @ stacked)
    return points


def settle(
    posers: Sequence[Poser],
    starts: Sequence[Array],
    pose: Pose,
    fixed: Mapping[str, Array] | None = None,
) -> tuple[list[Array], list[Array]]:
    """Handles and pushes of the strips of one belly, out of the bones and at equal volume."""
    posed = [p.curve(pose, start) for p, start in zip(posers, starts, strict=True)]
    scales = [dict.fromkeys(p.tendons, 1.0) for p in posers]
    for _ in range(TENDON_ROUNDS):
        shapes = [
            p.shape(curve, pose, own) for p, curve, own in zip(posers, posed, scales, strict=True)
        ]
        handles = keep_volume(posers, shapes, fixed)
        points = blended(posers, handles, fixed)
        for poser, own in zip(posers, scales, strict=True):
            for name, wanted in poser.tendons.items():
                found = tendon_length(points[name], poser.strand.places[name])
                own[name] = float(np.clip(own[name] * wanted / found, 0.8, 1.25))
    for _ in range(CLEARINGS):
        for poser, shape in zip(posers, shapes, strict=True):
            poser.clear(shape, points, pose)
        handles = keep_volume(posers, shapes, fixed)
        points = blended(posers, handles, fixed)
    return handles, [s.push for s in shapes]


def keep_volume(
    posers: Sequence[Poser], shapes: Sequence[Shape], fixed: Mapping[str, Array] | None = None
) -> list[Array]:
    """Handles of the strips of one belly, with the one swelling that keeps its volume."""
    strand = posers[0].strand
    mesh = strand.meshes[strand.spec.belly]
    wanted = volume(mesh.points.astype(np.float64), mesh.triangles)
    swelling = 1.0
    for _ in range(VOLUME_ROUNDS):
        handles = [p.handles(s, swelling) for p, s in zip(posers, shapes, strict=True)]
        found = volume(blended(posers, handles, fixed)[strand.spec.belly], mesh.triangles)
        swelling *= float(np.clip(found / wanted, 0.3, 3.0)) ** -0.5
    return handles
