"""``python -m builder.coarse``: choose fewer triangles for pictures in motion.

Writes ``coarse.npz`` beside the meshes. Edges are collapsed where that bends the surface least
(Garland and Heckbert 1997), then every corner goes to the nearest vertex of the structure, so that
the posed vertices serve both surfaces. Run it after a change of the meshes. Options: ``--out FILE``
(default assets/meshes/coarse.npz).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pyvista as pv
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

ASSETS = Path(__file__).resolve().parents[1]

#: Share of the triangles that stay: of the whole leg in a window they are then 3 to 4 pixels wide.
KEPT = 0.25


def choose(mesh: Mesh, kept: float = KEPT) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Return vertices (k,) of a mesh and triangles (m, 3) among these."""
    fine = pv.PolyData.from_regular_faces(mesh.points.astype(float), mesh.triangles)
    coarse = fine.decimate(1.0 - kept)
    _, nearest = cKDTree(mesh.points).query(coarse.points)
    corners = nearest[coarse.regular_faces]
    a, b, c = corners.T
    corners = corners[(a != b) & (b != c) & (c != a)]
    vertices, triangles = np.unique(corners, return_inverse=True)
    return vertices.astype(np.uint16), triangles.reshape(-1, 3).astype(np.uint16)


def main() -> None:
    """Parse the options and write the file."""
    parser = argparse.ArgumentParser(prog="builder.coarse", description="Choose fewer triangles.")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes" / "coarse.npz")
    options = parser.parse_args()
    sys.path.insert(0, str(ASSETS.parent))
    from explorer.scene.meshes import load_meshes

    meshes = load_meshes(fibers=False)
    vertices, triangles = zip(*(choose(mesh) for mesh in meshes), strict=True)
    np.savez(
        options.out,  # read at every start, so few arrays and not packed
        names=np.array([mesh.name for mesh in meshes]),
        checksums=np.array([crc32(mesh.points.tobytes()) for mesh in meshes], np.uint32),
        vertex_counts=np.array([len(part) for part in vertices], np.int32),
        vertices=np.concatenate(vertices),
        triangle_counts=np.array([len(part) for part in triangles], np.int32),
        triangles=np.vstack(triangles),
    )
    fine = sum(len(mesh.triangles) for mesh in meshes)
    few = sum(len(part) for part in triangles)
    print(f"{few} of {fine} triangles -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
