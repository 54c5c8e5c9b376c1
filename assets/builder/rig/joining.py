"""Ends of bellies that go with another unit's curve, so that heads which meet stay one piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial.transform import Rotation

from builder.rig.course import smoothstep
from builder.rig.curves import at, averaged, project

if TYPE_CHECKING:
    from collections.abc import Sequence

    from builder.rig.bones import Distance
    from builder.rig.curves import Array
    from builder.rig.strand import Strand
    from explorer.scene.meshes import Mesh

BESIDE_M = (0.030, 0.080)
"""From the first to the second of these distances a vertex comes to lie well beside the curve."""

LOOSE_M = (0.002, 0.024)
"""From the first to the second of these distances from its bone a vertex comes free of it."""

LOOSE_ROUNDS = 6
"""How often that is averaged over the surface: neighbours go alike."""

TIP_M = 0.009
"""The very tip goes with the curve whole, or it would be drawn out through its neighbours."""

TURN = 0.6
"""Share of the host's turn that a belly's end follows: at depth a full turn would crumple it."""


@dataclass(frozen=True)
class Guest:
    """The part of a belly that follows the solved curve of another unit.

    Attributes
    ----------
    strand : that unit at rest, with the belly for its only mesh
    table : its handles, one axis for each slider of the belly, then handles, 3, 4
    own : the same with one axis for each slider of the unit
    centres : where its handles lie at rest (k, 3), metres
    """

    strand: Strand
    table: Array
    own: Array
    centres: Array

    @classmethod
    def of(
        cls,
        host: Strand,
        table: Array,
        belly: Mesh,
        sliders: Sequence[str],
        bone: Distance | None = None,
    ) -> Guest:
        """Take the belly's end, which the host's ``host_m`` marks, into the host's curve.

        What lies on the ``bone`` that it arises from goes less with the curve, as the host's
        ``clings`` says: the belly shears.
        """
        points = belly.points.astype(np.float64)
        along = project(points, belly.triangles, host.curve, host.s)
        start, stop = host.spec.host_m
        off = np.linalg.norm(points - at(host.curve, host.s, along), axis=1)
        share = smoothstep((along - start) / (stop - start))
        well = smoothstep((off - BESIDE_M[0]) / (BESIDE_M[1] - BESIDE_M[0]))
        share *= 1.0 - (1.0 - host.spec.hosts[belly.name]) * well
        clings = host.spec.clings.get(belly.name, 1.0)
        if bone is not None and clings < 1.0:
            gap, _ = bone(points)
            loose = smoothstep((gap - LOOSE_M[0]) / (LOOSE_M[1] - LOOSE_M[0]))
            loose = averaged(loose, belly.triangles, LOOSE_ROUNDS)
            tip = smoothstep(1.0 - (along.max() - along) / TIP_M)
            share *= clings + (1.0 - clings) * (loose + (1.0 - loose) * tip)
        places = (along - host.knots[0]) / (host.knots[1] - host.knots[0])
        places = np.clip(places, 1.0, len(host.knots) - 2.001)
        spec = replace(host.spec, name=f"{host.spec.name}_ends", belly=belly.name)
        strand = replace(
            host, spec=spec, meshes={belly.name: belly}, places={belly.name: places}, share=share
        )
        centres = at(host.curve, host.s, host.knots)
        own = table = _turned_less(table, centres)
        for axis, slider in enumerate(sliders):
            if slider not in spec.sliders:
                table = np.expand_dims(table, axis)
        return cls(strand, table, own, centres)

    def points(self, cell: tuple[int, ...]) -> Array:
        """Share of the belly's vertices (n, 3) in one cell of the belly's table."""
        own = tuple(min(i, size - 1) for i, size in zip(cell, self.table.shape, strict=False))
        return np.asarray(
            self.strand.blend(self.strand.spec.belly)
            @ self.table[own].transpose(0, 2, 1).reshape(-1, 3)
        )

    def flat(self, shape: tuple[int, ...]) -> Array:
        """Handles of all poses (poses, handles, 3, 4) of a belly's table of this shape."""
        whole = np.broadcast_to(self.table, (*shape, *self.table.shape[-3:]))
        return whole.reshape(-1, *self.table.shape[-3:])


def _turned_less(table: Array, centres: Array) -> Array:
    """Handles (..., k, 3, 4) that move their ``centres`` (k, 3) alike, but turn less."""
    u, _, vt = np.linalg.svd(table[..., :3])
    turns = (u @ vt).reshape(-1, 3, 3)
    turns = Rotation.from_rotvec(TURN * Rotation.from_matrix(turns).as_rotvec()).as_matrix()
    turns = turns.reshape(table[..., :3].shape)
    places = np.einsum("...kij,kj->...ki", table[..., :3], centres) + table[..., 3]
    offsets = places - np.einsum("...kij,kj->...ki", turns, centres)
    return np.concatenate([turns, offsets[..., None]], axis=-1)
