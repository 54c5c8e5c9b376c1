"""From the rebuilt bellies to those of the picture: set right, set apart, reduced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from builder.carve import carved
from builder.separate import separate
from builder.solid import Solid, push_out
from builder.surface import Surface, reduce

if TYPE_CHECKING:
    from collections.abc import Mapping

    from builder.contours import Array, Structure

#: Edges of the meshes that are set apart, mm: even, and fine enough for thin margins.
EVEN_MM = 2.5

#: What stays between neighbours, before and after the reduction, mm, and the passes taken.
GAP_MM, PASSES = 0.4, 14
LIGHT_GAP_MM, LIGHT_PASSES = 0.1, 8

#: Bellies stay this far off bone, so that their straight triangles do so too.
BONE_GAP_MM = 0.5

#: A plate of the hip bone, or its edge, passes between the two sides of these.
CARVED = ("iliacus", "adductor_magnus", "gluteus_maximus", "obturator_externus")

#: The scan's foot was pointed, and the soleus' lower end went forward with the heel. Standing, the
#: end lies on the straight calcaneal tendon: below this height it leans back, mm per mm,
#: which eases in over the last of these.
SOLEUS_LEANS_BELOW_MM = -618.0
SOLEUS_LEAN = 0.12
LEAN_EASE_MM = 10.0


def lean_back(points: Array, below_mm: float, slope: float) -> Array:
    """Shear points backward in proportion to their depth under a height; the volume stays."""
    depth = np.clip(below_mm - points[:, 1], 0.0, None)
    leaned = points.copy()
    leaned[:, 0] -= slope * depth**2 / (depth + LEAN_EASE_MM)
    return leaned


def settled(structures: list[Structure], dense: Mapping[str, Surface]) -> dict[str, Surface]:
    """The meshes of all bellies, clear of each other and of the bones.

    Parameters
    ----------
    structures : all bones and bellies
    dense : their rebuilt surfaces

    Returns
    -------
    dict of str to Surface
        Reduced to each structure's own edge; volumes are those of ``dense``.
    """
    muscles = [s for s in structures if s.kind == "muscle"]
    bones = {s.name: dense[s.name] for s in structures if s.kind == "bone"}
    volumes = {s.name: dense[s.name].volume_mm3() for s in muscles}
    clear = {s.name: dense[s.name] for s in muscles}
    clear |= {name: carved(clear[name], [bones["hip_bone"]]) for name in CARVED}
    even = {name: reduce(surface, EVEN_MM) for name, surface in clear.items()}
    leaned = lean_back(even["soleus"].points, SOLEUS_LEANS_BELOW_MM, SOLEUS_LEAN)
    even["soleus"] = Surface(leaned, even["soleus"].triangles)
    apart = separate(even, bones, volumes, GAP_MM, PASSES)
    light = {s.name: reduce(apart[s.name], s.edge_mm) for s in muscles}
    light = separate(light, bones, volumes, LIGHT_GAP_MM, LIGHT_PASSES, finer=1)
    solids = [Solid(surface) for surface in bones.values()]
    return {name: push_out(surface, solids, BONE_GAP_MM) for name, surface in light.items()}
