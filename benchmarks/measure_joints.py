"""How the bones of each joint lie against one another through its range: gaps and overlaps.

``PYTHONPATH=assets python -m benchmarks.measure_joints [MESHES]`` (default: the committed ones).
For each pair of facing bones: the smallest distance between them over the range (negative where
they overlap) and the angle of it, then the contact gap: least and greatest over the range of the
median over the closest 2 % of the facing vertices. Millimetres; angles in degrees.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.scene.contact import motions
from explorer.scene.meshes import load_meshes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.scene.meshes import Mesh

Array = NDArray[np.float64]

#: Vertices farther away than this from the other bone do not face it, m.
FACING_M = 0.03
CLOSEST = 0.02
MM = 1e3

ANGLES_DEG: Mapping[str, tuple[float, ...]] = {
    "hip": tuple(range(-20, 111, 10)),
    "knee": tuple(range(0, 131, 10)),
    "ankle": (*range(-40, 21, 10), 25),
    "rest": (0,),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two facing bones; ``half`` +1 or -1 keeps the lateral or medial vertices of the first."""

    first: str
    second: str
    joint: str
    half: int = 0

    @property
    def name(self) -> str:
        """Both bones, and which half."""
        side = {1: " lateral", -1: " medial", 0: ""}[self.half]
        return f"{self.first} - {self.second}{side}"


PAIRS = (
    Pair("femur", "hip_bone", "hip"),
    Pair("femur", "tibia", "knee", 1),
    Pair("femur", "tibia", "knee", -1),
    Pair("patella", "femur", "knee"),
    Pair("patella", "femur", "knee", 1),
    Pair("patella", "femur", "knee", -1),
    Pair("patella", "tibia", "knee"),
    Pair("talus", "tibia", "ankle"),
    Pair("talus", "fibula", "ankle"),
    Pair("calcaneus", "tibia", "ankle"),
    Pair("calcaneus", "fibula", "ankle"),
    Pair("fibula", "tibia", "rest"),
    Pair("sacrum", "hip_bone", "rest"),
    Pair("calcaneus", "talus", "rest"),
    Pair("navicular", "talus", "rest"),
    Pair("cuboid", "calcaneus", "rest"),
    Pair("cuboid", "navicular", "rest"),
    Pair("medial_cuneiform", "navicular", "rest"),
    Pair("intermediate_cuneiform", "navicular", "rest"),
    Pair("lateral_cuneiform", "navicular", "rest"),
    Pair("lateral_cuneiform", "cuboid", "rest"),
    Pair("medial_cuneiform", "intermediate_cuneiform", "rest"),
    Pair("lateral_cuneiform", "intermediate_cuneiform", "rest"),
    Pair("metatarsals", "medial_cuneiform", "rest"),
    Pair("metatarsals", "intermediate_cuneiform", "rest"),
    Pair("metatarsals", "lateral_cuneiform", "rest"),
    Pair("metatarsals", "cuboid", "rest"),
    Pair("phalanges", "metatarsals", "rest"),
)


def gaps(pair: Pair, bones: Mapping[str, Mesh], angle_rad: float) -> Array:
    """Distances (n,) of the first bone's facing vertices to the second, m; negative inside."""
    first, second = bones[pair.first], bones[pair.second]
    angles = {"hip": 0.0, "knee": 0.0, "ankle": 0.0}
    if pair.joint in angles:
        angles[pair.joint] = angle_rad
    moved = motions(load_leg(), *angles.values())
    relative = np.linalg.inv(moved[second.body]) @ moved[first.body]
    points = first.points.astype(np.float64)
    posed = points @ relative[:3, :3].T + relative[:3, 3]
    if pair.half:
        middle = np.median(points[:, 2]) if pair.first == "patella" else 0.0
        posed = posed[pair.half * (points[:, 2] - middle) > 0]
    other = second.points.astype(np.float64)
    low, high = other.min(axis=0) - FACING_M, other.max(axis=0) + FACING_M
    posed = posed[np.all((posed > low) & (posed < high), axis=1)]
    surface = pv.PolyData.from_regular_faces(other, second.triangles.astype(int))
    found = pv.PolyData(posed).compute_implicit_distance(surface)["implicit_distance"]
    distance = np.asarray(found, dtype=np.float64)
    return distance[distance < FACING_M]


def contact(distances: Array) -> float:
    """Median of the closest share of the distances."""
    count = max(int(CLOSEST * distances.size), 5)
    return float(np.median(np.sort(distances)[:count]))


def main() -> int:
    """Measure and print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    bones = {mesh.name: mesh for mesh in load_meshes(folder) if mesh.kind == "bone"}
    print(
        f"{'pair':38s} {'closest':>8} {'at':>5} {'gap least':>10} {'at':>5} {'most':>7} {'at':>5}"
    )
    for pair in PAIRS:
        found = {a: gaps(pair, bones, np.radians(a)) for a in ANGLES_DEG[pair.joint]}
        closest = {a: MM * g.min() for a, g in found.items()}
        gap = {a: MM * contact(g) for a, g in found.items()}
        at, least, most = (
            min(closest, key=closest.get),
            min(gap, key=gap.get),
            max(gap, key=gap.get),
        )
        print(
            f"{pair.name:38s} {closest[at]:8.2f} {at:5g} {gap[least]:10.2f} {least:5g} "
            f"{gap[most]:7.2f} {most:5g}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
