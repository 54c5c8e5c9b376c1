"""Reading the meshes of the whole leg, checksums included; and how many vertices that is."""

from __future__ import annotations

import statistics
import time

from benchmarks.report import row
from explorer.scene.meshes import load_meshes

REPEATS = 15


def main() -> None:
    """Print the rows."""
    times_ms = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        meshes = load_meshes()
        times_ms.append(1e3 * (time.perf_counter() - start))
    row("meshes_load_median", statistics.median(times_ms), "ms")
    row("meshes_vertices", sum(len(mesh.points) for mesh in meshes), "vertices")


if __name__ == "__main__":
    main()
