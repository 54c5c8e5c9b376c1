"""The painted attachments in figures, beside the ends of the model's muscle paths.

``python -m benchmarks.measure_footprints`` prints one row per patch: card, kind, bone, area in cm2,
the distance in mm of a path's end of the card's muscles from the patch's middle and from the patch
itself, and which path that is. The model lays the ends of a broad muscle for its lever arms, and
lets the four heads of quadriceps end on the tibia; more than 15 mm from the patch elsewhere
deserves a look.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.anatomy.cards import card
from explorer.mechanics.kinematics import POSE, segments
from explorer.scene.footprints import Footprint, load_footprints
from explorer.scene.meshes import load_meshes

Array = NDArray[np.float64]


def area_cm2(footprint: Footprint) -> float:
    """Area of a patch, cm2."""
    corners = footprint.points[footprint.triangles].astype(float)
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return float(np.linalg.norm(across, axis=1).sum() / 2.0 * 1e4)


def path_ends() -> dict[str, tuple[Array, Array]]:
    """First and last point of each muscle's path in the neutral pose, m, frame N."""
    leg = load_leg()
    poses = segments(leg, np.zeros((1, len(POSE)))).poses[0]
    rest = dict(zip(leg.body_names, poses, strict=True))
    ends = {}
    for muscle in leg.muscles:
        first, last = (
            rest[point.body][:3] @ np.append(point.position_m, 1.0)
            for point in (muscle.path[0], muscle.path[-1])
        )
        ends[muscle.name] = (first, last)
    return ends


def main() -> None:
    """Measure and print."""
    ends = path_ends()
    print(f"{'card':30s} {'kind':9s} {'bone':16s} {'cm2':>6} {'middle':>6} {'patch':>6} path")
    for footprint in load_footprints(load_meshes()):
        row = f"{footprint.card:30s} {footprint.kind:9s} {footprint.bone:16s}"
        row += f" {area_cm2(footprint):6.2f}"
        middle = footprint.points.mean(axis=0)
        end = 0 if footprint.kind == "origin" else 1
        far = {
            name: float(np.linalg.norm(ends[name][end] - middle))
            for name in card(footprint.card).muscles
        }
        if far:
            nearest = min(far, key=lambda name: far[name])
            close = np.linalg.norm(ends[nearest][end] - footprint.points, axis=1).min()
            row += f" {1e3 * far[nearest]:6.0f} {1e3 * close:6.0f} {nearest}"
        print(row)


if __name__ == "__main__":
    main()
