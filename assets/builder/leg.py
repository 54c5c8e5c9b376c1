"""The whole leg: bones first, bellies beside them, tendons from belly to bone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from builder.align import aligned
from builder.bellies import settled
from builder.contact import MEETINGS, Motions, fit_all, swept
from builder.contours import Structure, read_stacks, read_structures
from builder.field import Field
from builder.seat import leave_belly, meet_bone
from builder.solid import Solid, push_out
from builder.surface import Surface, quartered, rebuild, reduce
from builder.sweep import Band, Support, Tendon, drape, read_tendons, sweep

if TYPE_CHECKING:
    from pathlib import Path

    from builder.contours import Array, Stack

#: Bones give way to the bones named here, where the fitted scans overlap at a joint.
YIELDS = {
    "fibula": ("tibia",),
    "talus": ("tibia", "fibula"),
    "calcaneus": ("talus",),
    "navicular": ("talus",),
    "cuboid": ("calcaneus",),
    "medial_cuneiform": ("navicular",),
    "lateral_cuneiform": ("navicular", "cuboid"),
    "metatarsals": ("medial_cuneiform", "intermediate_cuneiform", "lateral_cuneiform", "cuboid"),
}
JOINT_GAP_MM = 0.3

#: A tendon stands clear of the structure that it joins from this far on, mm.
JOIN_MM = 12.0
APONEUROSIS_MM = 12.0

#: Inside its own belly a tendon is not moved by what lies under the belly.
BURIED_MM, BURIED_SLACK_MM = 40.0, 8.0

#: A tendon stays this far off bones that it only passes.
PASSING_GAP_MM = 0.2

#: How deep a tendon's middle ends in bone, and an aponeurosis in its belly.
BONE_DEPTH_MM, BELLY_DEPTH_MM = 0.5, 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Leg:
    """Everything measured, ready to be meshed.

    Attributes
    ----------
    dense : dict of str to Surface
        The full smooth surface of every bone and belly.
    bellies : dict of str to Surface
        The meshes of the muscles, clear of each other.
    solids : dict of str to Solid
        What tendons lie on: the full surface of a bone, the mesh of a belly.
    motions : how the bones are moved so that their joints close
    """

    structures: list[Structure]
    tendons: list[Tendon]
    stacks: dict[str, list[Stack]]
    dense: dict[str, Surface]
    bellies: dict[str, Surface]
    solids: dict[str, Solid]
    motions: Motions

    @classmethod
    def measured(cls, atlas: Path) -> Leg:
        """Rebuild all bones and bellies of an atlas folder."""
        structures = read_structures(atlas)
        stacks = read_stacks(atlas)
        dense = {s.name: rebuild(stacks[s.name], s.grid_mm, s.kind) for s in structures}
        dense = {name: aligned(name, surface) for name, surface in dense.items()}
        solids = {name: Solid(surface) for name, surface in dense.items()}
        motions = fit_all(solids)
        for name, meetings in MEETINGS.items():
            dense[name] = push_out(dense[name], [swept(m, solids, motions) for m in meetings], 0.0)
            solids[name] = Solid(dense[name])
        for name, others in YIELDS.items():
            dense[name] = push_out(dense[name], [solids[o] for o in others], JOINT_GAP_MM)
            solids[name] = Solid(dense[name])
        bellies = settled(structures, dense)
        # Tendons lie on what is drawn, flat triangles and all, or they would show a gap.
        solids |= {name: Solid(quartered(belly, 2)) for name, belly in bellies.items()}
        return cls(structures, read_tendons(atlas), stacks, dense, bellies, solids, motions)

    @property
    def bones(self) -> list[str]:
        """Names of all bones."""
        return [s.name for s in self.structures if s.kind == "bone"]

    def mesh(self, structure: Structure) -> Surface:
        """The mesh of a bone or belly."""
        if structure.kind == "muscle":
            return self.bellies[structure.name]
        return reduce(self.dense[structure.name], structure.edge_mm)

    def tendon_mesh(self, tendon: Tendon) -> Surface:
        """The mesh of a tendon, seated in its belly and on its bone."""
        band = Band.of(self.seated(tendon))
        s, length = band.s, band.s[-1]
        slack = np.zeros(len(s))
        for name, distance in ((tendon.start, s), (tendon.end, length - s)):
            if name not in self.bones and name not in tendon.over:
                slack = np.maximum(slack, BURIED_SLACK_MM * (1 - _rise(distance, BURIED_MM)))
        supports = []
        for name in (*self.bones, *tendon.over):
            flush = name in tendon.over
            share, depth = np.ones(len(s)), BELLY_DEPTH_MM if flush else BONE_DEPTH_MM
            if flush and tendon.start in tendon.over:
                share = _rise(s, APONEUROSIS_MM)
            elif name == tendon.start:
                share = _rise(s, JOIN_MM)
            if name == tendon.end:
                share = np.minimum(share, _rise(length - s, JOIN_MM))
            supports.append(Support(self.solids[name], share, depth, slack, flush))
        # Margins and cones may still graze a bone that the tendon only passes.
        passed = [self.solids[b] for b in self.bones if b not in (tendon.start, tendon.end)]
        return push_out(sweep(band, drape(band, supports)), passed, PASSING_GAP_MM)

    def seated(self, tendon: Tendon) -> Tendon:
        """The tendon with its ends moved into belly and bone."""
        bones = set(self.bones)
        for name, at_start in ((tendon.start, True), (tendon.end, False)):
            if name in bones:
                tendon = meet_bone(tendon, self.solids[name], at_start)
            elif name not in tendon.over:  # else it lies on the belly as an aponeurosis
                field = Field.of(self.stacks[name][0], 1.0)
                tendon = leave_belly(tendon, field, at_start)
        return tendon


def _rise(distance: Array, length_mm: float) -> Array:
    """Smoothly from 0 at a joined end to 1 at ``length_mm``."""
    x = np.clip(distance / length_mm, 0.0, 1.0)
    return np.asarray(x * x * (3 - 2 * x))
