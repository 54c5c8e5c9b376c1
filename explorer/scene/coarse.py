"""Fewer triangles of each structure, for pictures in motion where no graphics card draws.

They join some of the structure's own vertices, so the posed ones serve both;
``python -m builder.coarse`` chooses them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from explorer.assets import reading
from explorer.scene.arrays import check_triangles, read_arrays

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

AGAIN = "choose the coarse triangles again: python -m builder.coarse"


@dataclass(frozen=True, slots=True, eq=False)
class Coarse:
    """A coarser surface through some vertices of a structure.

    Attributes
    ----------
    vertices : (k,) indices of those vertices
    triangles : (m, 3) int32 among ``vertices``, counter-clockwise from outside
    """

    vertices: NDArray[np.intp]
    triangles: NDArray[np.int32]


@lru_cache(512)
def mirrored_coarse(coarse: Coarse) -> Coarse:
    """Return the triangles turned round, for points in the mirror; the same again each time."""
    return replace(coarse, triangles=np.ascontiguousarray(coarse.triangles[:, ::-1]))


def with_coarse(meshes: Iterable[Mesh], path: Path) -> tuple[Mesh, ...]:
    """Return the meshes with their coarse triangles; without the file, as they are.

    Raises
    ------
    AssetError
        Where the triangles cannot be read or were chosen for other meshes; the message names
        file and structure.
    """
    if not path.exists():
        return tuple(meshes)
    with reading(path):
        return _with_coarse(tuple(meshes), path)


def _with_coarse(meshes: tuple[Mesh, ...], path: Path) -> tuple[Mesh, ...]:
    tables = read_arrays(path)
    vertices = np.split(tables["vertices"].astype(np.intp), _ends(tables["vertex_counts"]))
    triangles = np.split(tables["triangles"].astype(np.int32), _ends(tables["triangle_counts"]))
    rows = zip(tables["checksums"].tolist(), vertices, triangles, strict=True)
    chosen = dict(zip(tables["names"].tolist(), rows, strict=True))

    def found(mesh: Mesh) -> Coarse:
        if mesh.name not in chosen:
            raise ValueError(f"coarse.npz lacks {mesh.name}; {AGAIN}")
        checksum, own, joined = chosen[mesh.name]
        if checksum != crc32(mesh.points.tobytes()):
            raise ValueError(f"coarse.npz was made for another {mesh.name}; {AGAIN}")
        if own.size and not 0 <= int(own.min()) <= int(own.max()) < len(mesh.points):
            raise ValueError(f"it names vertices that {mesh.name} has not")
        check_triangles(joined, len(own))
        return Coarse(own, joined)

    return tuple(replace(mesh, coarse=found(mesh)) for mesh in meshes)


def _ends(counts: NDArray[np.int32]) -> NDArray[np.int64]:
    return np.cumsum(counts, dtype=np.int64)[:-1]
