"""What the movement of the leg is held to: the worst of each, and two more measures of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from builder.rig.curves import unit
from builder.rig.measure import vertex_areas
from numpy.typing import NDArray
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.scene.meshes import Mesh

Array = NDArray[np.float64]

CALF = ("gastrocnemius_medial", "gastrocnemius_lateral")
THIGH = (
    "biceps_femoris_long_head", "biceps_femoris_short_head", "semitendinosus",
    "semimembranosus", "gracilis", "sartorius", "vastus_lateralis", "vastus_medialis",
)  # fmt: skip
REACH_M = 0.030
"""Deeper than this a point is taken to lie on the other side."""


@dataclass
class Worst:
    """The largest value so far, and where it was.

    Attributes
    ----------
    title, unit : what is printed as ``title: value unit where``
    """

    title: str
    unit: str
    value: float = 0.0
    where: str = "nowhere"

    def see(self, value: float, where: str) -> None:
        """Take up a value."""
        if value > self.value:
            self.value, self.where = value, where

    def __str__(self) -> str:
        """Line of the summary."""
        return f"{self.title}: {self.value:.1f} {self.unit} {self.where}"


LIES_M = 0.030
"""A vertex farther from all bones at rest lies on none."""


class Bedding:
    """The bone that each vertex of a structure lies on: the nearest at rest.

    Attributes
    ----------
    bodies : body of each vertex's bone, by structure
    lies : which vertices lie on it, no farther away than `LIES_M`, by structure
    """

    def __init__(self, meshes: Sequence[Mesh]) -> None:
        bones = [m for m in meshes if m.kind == "bone"]
        tree = cKDTree(np.vstack([m.points for m in bones]))
        body = np.concatenate([np.full(len(m.points), m.body) for m in bones])
        found = {m.name: tree.query(m.points) for m in meshes if m.kind != "bone"}
        self.bodies = {name: body[which] for name, (_, which) in found.items()}
        self.lies = {name: np.asarray(gap) <= LIES_M for name, (gap, _) in found.items()}

    def seen(self, name: str, points: Array, moved: Mapping[str, Array]) -> Array:
        """Posed vertices (n, 3) of a structure as their bones see them."""
        out = np.empty(points.shape)
        for body in np.unique(self.bodies[name]):
            own, motion = self.bodies[name] == body, moved[body]
            out[own] = (points[own] - motion[:3, 3]) @ motion[:3, :3]
        return out


def overlap(mesh: Mesh, posed: Array, others: Array) -> float:
    """How deep points (n, 3) lie in a posed belly at most, metres."""
    outward = vertex_areas(posed, mesh.triangles)
    found = cKDTree(posed).query(others, distance_upper_bound=REACH_M)
    gap, near = np.asarray(found[0]), np.asarray(found[1])
    close = np.isfinite(gap)
    off = others[close] - posed[near[close]]
    height = np.einsum("ij,ij->i", off, unit(outward)[near[close]])
    inside = (height < 0.0) & (-height > 0.7 * gap[close])
    return float(np.max(-height[inside], initial=0.0))


def calf_in_thigh(meshes: Mapping[str, Mesh], points: Mapping[str, Array]) -> tuple[float, str]:
    """Deepest overlap of a head of gastrocnemius with a thigh muscle, metres, and which."""
    found = [
        (overlap(meshes[a], points[a], points[b]), f"{a} with {b}") for a in CALF for b in THIGH
    ]
    return max(found)
