"""Files that travel with the program, for the campaign of changed files.

Whole assets take a fifth of a second to read, so small parts of them stand for them: one muscle,
its bones and a corner of the skin, in files of the same make.
"""

from __future__ import annotations

import io
import json
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
from PySide6.QtCore import QTranslator

from explorer.anatomy import load
from explorer.anatomy.cards import read_cards
from explorer.assets import AssetError, asset_path
from explorer.insight.lesson.steps import LESSON, read_chapter
from explorer.mechanics import Scenario
from explorer.scene.coarse import with_coarse
from explorer.scene.contact import read_corrections
from explorer.scene.deform import Rig
from explorer.scene.fibers import with_fibers
from explorer.scene.footprints import Footprints, load_footprints
from explorer.scene.look import Look
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.packed import pack, unpack
from explorer.scene.skin import Skin

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    Tables = dict[str, NDArray[Any]]

#: The smallest unit of the rig, and bones of every body that it needs.
MUSCLE = "popliteus"
TABLES = ("muscles.csv", "path_points.csv", "joints.json", "bodies.csv", "wrap_objects.csv",
          "calibration.csv")  # fmt: skip
SKIN_POINTS = 64
POSE_RAD = (0.3, 0.8, -0.2)


@cache
def meshes() -> tuple[Mesh, ...]:
    """Return all structures at rest."""
    return load_meshes(fibers=False)


@cache
def few_meshes() -> tuple[Mesh, ...]:
    """Return one muscle and the bones."""
    return tuple(mesh for mesh in meshes() if mesh.kind == "bone" or mesh.name == MUSCLE)


@cache
def make_samples() -> dict[str, bytes]:
    """Return one good file of each kind, by its name."""
    meshes = asset_path("meshes")
    rows = json.loads((meshes / "manifest.json").read_text(encoding="utf-8"))["structures"]
    few = [row for row in rows if row["name"] == MUSCLE]
    return {
        "manifest.json": json.dumps({"structures": few}).encode(),
        f"{MUSCLE}.ply": (meshes / f"{MUSCLE}.ply").read_bytes(),
        "fibers.npz": _packed(_listed("fibers", "names", {"counts": "fibers"})),
        "coarse.npz": _packed(
            _listed(
                "coarse", "names", {"vertex_counts": "vertices", "triangle_counts": "triangles"}
            )
        ),
        "footprints.npz": (meshes / "footprints.npz").read_bytes(),
        "rig.npz": _packed(pack(_rig())),
        "skin.npz": _packed(_skin()),
        "contact.json": (meshes / "contact.json").read_bytes(),
        "chapter.toml": sorted(LESSON.glob("*.toml"))[0].read_bytes(),
        "de.qm": asset_path("language", "de.qm").read_bytes(),
    } | {name: (load.TABLES / name).read_bytes() for name in (*TABLES, "anatomy.csv")}


def changed_within(
    content: bytes, change: Callable[[bytes], bytes], chance: random.Random
) -> bytes:
    """Return an ``.npz`` with one array's file changed, and all sums right again."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = chance.choice(sorted(parts))
    parts[name] = change(parts[name])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return out.getvalue()


def look_at(name: str, path: Path) -> None:
    """Read a file as the program does, and use it.

    Raises
    ------
    AssetError
        Where it is refused as it should be.
    """
    if name in TABLES:
        _read_table(name, path)
    else:
        _READ[name](path)


def _read_table(name: str, path: Path) -> None:
    """Read the leg with one table in another's place."""
    own = load.TABLES
    folder = path.parent / "tables"
    folder.mkdir(exist_ok=True)
    for table in own.iterdir():
        if not (folder / table.name).exists():
            (folder / table.name).symlink_to(table)
    (folder / name).unlink()
    (folder / name).symlink_to(path)
    load.TABLES = folder
    try:
        load.read_leg("default")
    finally:
        load.TABLES = own
        (folder / name).unlink()


def _read_mesh(path: Path) -> None:
    for name in ("manifest.json", f"{MUSCLE}.ply"):
        if not (path.parent / name).exists():
            (path.parent / name).write_bytes(make_samples()[name])
    try:
        load_meshes(path.parent, fibers=False)
    finally:
        path.unlink()  # the next try begins with good ones


def _use_footprints(path: Path) -> None:
    found = Footprints(meshes(), load_footprints(meshes(), path))
    found.items({mesh.name: mesh.points for mesh in meshes()}, Look())


def _use_skin(path: Path) -> None:
    points = {mesh.name: mesh.points for mesh in few_meshes()}
    Skin.load(few_meshes(), path).item(points, Scenario(knee_rad=POSE_RAD[1]))


def _use_corrections(path: Path) -> None:
    for correction in read_corrections(path):
        correction.at(np.array(POSE_RAD))


def _read_words(path: Path) -> None:
    words = QTranslator()
    if not words.load(str(path)):
        raise AssetError(path, "it is no catalogue")
    words.translate("", "Bend the knee")


_READ: dict[str, Callable[[Path], object]] = {
    "manifest.json": _read_mesh,
    f"{MUSCLE}.ply": _read_mesh,
    "fibers.npz": lambda path: with_fibers(few_meshes(), path),
    "coarse.npz": lambda path: with_coarse(few_meshes(), path),
    "footprints.npz": _use_footprints,
    "rig.npz": lambda path: Rig.load(few_meshes(), path).pose(*POSE_RAD),
    "skin.npz": _use_skin,
    "contact.json": _use_corrections,
    "chapter.toml": read_chapter,
    "anatomy.csv": read_cards,
    "de.qm": _read_words,
}


#: All kinds that are read here.
NAMES = frozenset({*_READ, *TABLES})


def _listed(file: str, names: str, counted: dict[str, str]) -> Tables:
    """Return of a file that lists structures the parts of those few."""
    tables = _arrays(file)
    kept = np.isin(tables[names], [mesh.name for mesh in few_meshes()])
    for counts, values in counted.items():
        parts = np.split(tables[values], np.cumsum(tables[counts])[:-1])
        tables[values] = np.concatenate(
            [part for part, keep in zip(parts, kept, strict=True) if keep]
        )
    return {
        name: values[kept] if len(values) == len(kept) else values
        for name, values in tables.items()
    }


def _rig() -> Tables:
    tables = unpack(_arrays("rig"))
    starts = (f"{MUSCLE}.", "grid_", f"checksum_{MUSCLE}")
    return {
        name: values
        for name, values in tables.items()
        if name.startswith(starts) or (name.startswith("lift_") and name.endswith(f"_{MUSCLE}"))
    }


def _skin() -> Tables:
    tables = _arrays("skin")
    checksum = 0
    for mesh in few_meshes():
        checksum = crc32(mesh.points.tobytes(), checksum)
    tables["checksum"] = np.array(checksum, tables["checksum"].dtype)
    for name in ("points_m", "shares"):
        tables[name] = tables[name][:SKIN_POINTS]
    for name in ("upper_shapes", "lower_shapes"):
        tables[name] = tables[name].reshape(len(tables[name]), -1)[:, : 3 * SKIN_POINTS]
    inside = (tables["triangles"] < SKIN_POINTS).all(axis=1)
    tables["triangles"] = tables["triangles"][inside]
    return tables


def _arrays(file: str) -> Tables:
    with np.load(asset_path("meshes", f"{file}.npz"), allow_pickle=False) as stored:
        return dict(stored)


def _packed(tables: Tables) -> bytes:
    out = io.BytesIO()
    np.savez_compressed(out, **tables)  # type: ignore[arg-type]  # its stubs take the names for options
    return out.getvalue()
