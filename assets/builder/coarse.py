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

    Surface = tuple[NDArray[np.int_], NDArray[np.int_]]

ASSETS = Path(__file__).resolve().parents[1]

#: Shares of the triangles that may stay; with the first one those of a whole leg in a window are 3
#: to 4 pixels wide.
KEPT = (0.25, 0.4, 0.6)
#: A slender tendon that lost more of its volume would be seen to shrink as the picture moves.
LOSS = 0.05


def choose(mesh: Mesh) -> Surface:
    """Return vertices (k,) of a mesh and triangles (m, 3) among these: few, within the loss."""
    whole = volume_m3(mesh.points, mesh.triangles)
    for share in KEPT:
        vertices, triangles = collapsed(mesh, share)
        if volume_m3(mesh.points[vertices], triangles) > (1.0 - LOSS) * whole:
            break
    return vertices, triangles


def volume_m3(points: NDArray[np.float32], triangles: NDArray[np.integer]) -> float:
    """Return the volume within a closed surface."""
    a, b, c = np.moveaxis(points.astype(float)[triangles], 1, 0)
    return float(np.einsum("ij,ij->", a, np.cross(b, c))) / 6.0


def collapsed(mesh: Mesh, kept: float) -> Surface:
    """Return vertices and triangles with this share of the triangles."""
    fine = pv.PolyData.from_regular_faces(mesh.points.astype(float), mesh.triangles.astype(int))
    coarse = fine.decimate(1.0 - kept)
    _, nearest = cKDTree(mesh.points).query(coarse.points)
    corners = np.asarray(nearest)[coarse.regular_faces]
    a, b, c = corners.T
    corners = corners[(a != b) & (b != c) & (c != a)]
    vertices, triangles = np.unique(corners, return_inverse=True)
    return vertices, triangles.reshape(-1, 3)


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
        vertices=np.concatenate(vertices).astype(np.uint16),
        triangle_counts=np.array([len(part) for part in triangles], np.int32),
        triangles=np.vstack(triangles).astype(np.uint16),
    )
    fine = sum(len(mesh.triangles) for mesh in meshes)
    few = sum(len(part) for part in triangles)
    print(f"{few} of {fine} triangles -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
