"""How far the rebuilt meshes lie from the surfaces that their cross-sections were taken from.

``python benchmarks/measure_meshes.py FOLDER`` with FOLDER holding one registered
``<structure>.ply`` (millimetres, frame N) per bone and muscle; those surfaces are not part of the
project. Prints one row per structure: symmetric mean, 95th percentile and maximum distance
between 2 x 5000 area-weighted samples, and the error of the volume.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.scene.meshes import load_meshes

Array = NDArray[np.float64]
SAMPLES = 5000
MM_PER_METRE = 1e3


def samples(surface: pv.PolyData, seed: int) -> Array:
    """Points spread over a triangle mesh in proportion to area, (SAMPLES, 3)."""
    random = np.random.default_rng(seed)
    points = np.asarray(surface.points, dtype=np.float64)
    a, b, c = (points[surface.regular_faces[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    chosen = random.choice(len(area), SAMPLES, p=area / area.sum())
    u, v = random.random((2, SAMPLES, 1))
    beyond = u + v > 1
    u, v = np.where(beyond, 1 - u, u), np.where(beyond, 1 - v, v)
    return np.asarray(a[chosen] + u * (b - a)[chosen] + v * (c - a)[chosen])


def distances(points: Array, surface: pv.PolyData) -> Array:
    """Distance of each point to the nearest place of a surface."""
    measured = pv.PolyData(points).compute_implicit_distance(surface)
    return np.abs(np.asarray(measured["implicit_distance"], dtype=np.float64))


def main() -> int:
    """Measure against the folder given, and print a row per structure."""
    folder = Path(sys.argv[1]) if len(sys.argv) == 2 else None
    if folder is None or not folder.is_dir():
        print("measure_meshes: no folder of registered surfaces given, nothing measured")
        return 0
    print(f"{'structure':28s} {'mean':>6} {'p95':>6} {'max':>6} mm {'volume':>7} %")
    worst = 0.0
    for mesh in load_meshes(fibers=False):
        file = folder / f"{mesh.name}.ply"
        if not file.is_file():
            continue
        built = pv.PolyData.from_regular_faces(
            mesh.points.astype(np.float64) * MM_PER_METRE, mesh.triangles.astype(int)
        )
        measured = pv.read(file).triangulate()
        both = np.concatenate(
            [distances(samples(built, 1), measured), distances(samples(measured, 2), built)]
        )
        mean, p95, largest = both.mean(), np.percentile(both, 95), both.max()
        volume = 100 * (built.volume / measured.volume - 1)
        worst = max(worst, mean)
        print(f"{mesh.name:28s} {mean:6.2f} {p95:6.2f} {largest:6.1f}    {volume:+7.1f}")
    print(f"meshes_worst_mean_distance: {worst:.2f} mm")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
