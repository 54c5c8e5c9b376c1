"""Where each vertex lies in the grain of its tissue: what fibres and mottling are drawn from.

Muscles and tendons have it from ``fibers.npz``, which ``python -m builder.fibers`` lays; bones take
their places at rest, so that their mottling moves with them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from explorer.assets import reading
from explorer.scene.arrays import read_arrays

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

    #: Of each structure: checksum of the points that it was laid in, and fibres.
    Laid = dict[str, tuple[int, NDArray[np.float32]]]

AGAIN = "lay the fibres again: python -m builder.fibers"


def with_fibers(meshes: Iterable[Mesh], path: Path) -> tuple[Mesh, ...]:
    """Return the meshes with their fibres; without the file, muscles and tendons stay smooth.

    Raises
    ------
    AssetError
        Where the fibres cannot be read or were laid in other meshes; the message names file and
        structure.
    """
    if not path.exists():
        return tuple(replace(mesh, fibers=_fibers(mesh, None)) for mesh in meshes)
    with reading(path):
        laid = _read(path)
        return tuple(replace(mesh, fibers=_fibers(mesh, laid)) for mesh in meshes)


def _read(path: Path) -> Laid:
    file = read_arrays(path)
    parts = np.split(file["fibers"], np.cumsum(file["counts"])[:-1])
    rows = zip(file["names"].tolist(), file["checksums"].tolist(), parts, strict=True)
    return {name: (checksum, part) for name, checksum, part in rows}


def _fibers(mesh: Mesh, laid: Laid | None) -> NDArray[np.float32] | None:
    if mesh.kind == "bone":
        return np.column_stack([mesh.points, np.zeros(len(mesh.points), np.float32)])
    if laid is None:
        return None
    if mesh.name not in laid:
        raise ValueError(f"fibers.npz lacks {mesh.name}; {AGAIN}")
    checksum, fibers = laid[mesh.name]
    if checksum != crc32(mesh.points.tobytes()):
        raise ValueError(f"fibers.npz was laid in another {mesh.name}; {AGAIN}")
    if fibers.shape != (len(mesh.points), 4):
        raise ValueError(f"its fibres do not fit {mesh.name}")
    return fibers
