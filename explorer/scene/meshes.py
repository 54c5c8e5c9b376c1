"""The built meshes of the leg, read from the package's assets."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from explorer.assets import asset_path, read_json, reading
from explorer.scene.arrays import check_triangles
from explorer.scene.coarse import with_coarse
from explorer.scene.fibers import with_fibers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.scene.coarse import Coarse

Kind = Literal["bone", "muscle", "tendon"]

_HEADER = (
    "ply\nformat binary_little_endian 1.0\n"
    "element vertex {vertices}\n"
    "property float x\nproperty float y\nproperty float z\n"
    "element face {triangles}\n"
    "property list uchar int vertex_indices\nend_header\n"
)
_LONGEST_NAME = 100  # of a file
_FACE = np.dtype([("count", "u1"), ("vertices", "<i4", 3)])


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """One structure of the leg in the neutral pose; a closed surface with outward normals.

    Attributes
    ----------
    name : str
        Key of the structure, such as ``biceps_femoris_long_head``.
    kind : {"bone", "muscle", "tendon"}
    body : str
        The model body that carries a bone; empty for muscles and tendons.
    english, latin : str
    muscles : tuple of str
        Keys of the model's muscles that the structure shows, such as ``bflh_r``.
    joins : tuple of str
        Names of the structures at the two ends of a tendon; empty for bones and muscles.
    shown : bool
        False for what the usual picture leaves out.
    points : (n, 3) float32 array, metres, frame N
        Origin in the right hip joint centre; x anterior, y up, z to the right.
    triangles : (m, 3) int32 array, counter-clockwise seen from outside
    fibers : (n, 4) float32 array, or None where none are laid
        Places across and along the fibres at rest, m, and the share of tendon, 0..1.
    coarse : Coarse or None, fewer triangles for pictures in motion
    """

    name: str
    kind: Kind
    body: str
    english: str
    latin: str
    muscles: tuple[str, ...]
    joins: tuple[str, ...]
    shown: bool
    points: NDArray[np.float32]
    triangles: NDArray[np.int32]
    fibers: NDArray[np.float32] | None = None
    coarse: Coarse | None = None


def load_meshes(folder: Path | None = None, fibers: bool = True) -> tuple[Mesh, ...]:
    """Every structure of the leg, in the order of the manifest.

    Parameters
    ----------
    folder : path, optional
        Holds manifest.json and the PLY files; the package's own by default.
    fibers : bool
        Whether to read fibres and coarse triangles too; the builder, which makes them last, does
        without.

    Raises
    ------
    AssetError
        Where the manifest or a mesh is missing, cut short or not the one that was built; the
        message names the file.
    """
    folder = folder or asset_path("meshes")
    manifest = folder / "manifest.json"
    with reading(manifest):
        meshes = tuple(_mesh(folder, row) for row in read_json(manifest)["structures"])
        if not meshes or len({mesh.name for mesh in meshes}) != len(meshes):
            raise ValueError("it lists no structures, or one of them twice")
    if not fibers:
        return meshes
    return with_coarse(with_fibers(meshes, folder / "fibers.npz"), folder / "coarse.npz")


def _mesh(folder: Path, row: dict[str, Any]) -> Mesh:
    texts = row["name"], row["body"], row["english"], row["latin"], *row["muscles"], *row["joins"]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a name in it is no text")
    if row["kind"] not in get_args(Kind):
        raise ValueError(f"{row['name']} is of no kind that there is")
    if Path(row["file"]).name != row["file"] or len(row["file"]) > _LONGEST_NAME:
        raise ValueError(f"the file of {row['name']} lies elsewhere")
    path = folder / row["file"]
    with reading(path):
        points, triangles = _read(path, row)
    return Mesh(
        name=row["name"],
        kind=row["kind"],
        body=row["body"],
        english=row["english"],
        latin=row["latin"],
        muscles=tuple(row["muscles"]),
        joins=tuple(row["joins"]),
        shown=row["shown"],
        points=points,
        triangles=triangles,
    )


def _read(path: Path, row: dict[str, Any]) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Points and triangles of the one PLY layout that the builder writes."""
    content = path.read_bytes()
    header = _HEADER.format(vertices=row["vertices"], triangles=row["triangles"]).encode("ascii")
    size = len(header) + 12 * row["vertices"] + _FACE.itemsize * row["triangles"]
    if len(content) != size:
        raise ValueError(f"it has {len(content)} bytes, its manifest expects {size}")
    if hashlib.sha256(content).hexdigest() != row["sha256"]:
        raise ValueError("it is not the mesh of its manifest: the checksum differs")
    points = np.frombuffer(content, "<f4", 3 * row["vertices"], len(header)).reshape(-1, 3)
    faces = np.frombuffer(content, _FACE, row["triangles"], len(header) + points.nbytes)
    triangles = np.ascontiguousarray(faces["vertices"], dtype=np.int32)
    check_triangles(triangles, len(points))
    if not np.isfinite(points).all():
        raise ValueError("it holds a number that is none")
    return points.astype(np.float32), triangles
