"""Where each vertex lies in the grain of its tissue: what fibres and mottling are drawn from.

Muscles and tendons have it from ``fibers.npz``, which ``python -m builder.fibers`` lays; bones take
their places at rest, so that their mottling moves with them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

AGAIN = "lay the fibres again: python -m builder.fibers"


def with_fibers(meshes: Iterable[Mesh], path: Path) -> tuple[Mesh, ...]:
    """Return the meshes with their fibres; without the file, muscles and tendons stay smooth.

    Raises
    ------
    ValueError
        Where the fibres were laid in other meshes; the message names the structure.
    """
    laid: dict[str, NDArray[np.generic]] = {}
    if path.exists():
        with np.load(path) as file:
            laid = dict(file)
    return tuple(replace(mesh, fibers=_fibers(mesh, laid)) for mesh in meshes)


def _fibers(mesh: Mesh, laid: dict[str, NDArray[np.generic]]) -> NDArray[np.float32] | None:
    if mesh.kind == "bone":
        return np.column_stack([mesh.points, np.zeros(len(mesh.points), np.float32)])
    if not laid:
        return None
    if mesh.name not in laid:
        raise ValueError(f"fibers.npz lacks {mesh.name}; {AGAIN}")
    if laid[f"checksum_{mesh.name}"] != crc32(mesh.points.tobytes()):
        raise ValueError(f"fibers.npz was laid in another {mesh.name}; {AGAIN}")
    return laid[mesh.name].astype(np.float32)
