"""The built meshes as the program reads them."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.assets import asset_path
from explorer.scene.meshes import Mesh, load_meshes

if TYPE_CHECKING:
    from pathlib import Path

BODIES = {"pelvis", "femur_r", "tibia_r", "patella_r", "talus_r", "calcn_r", "toes_r"}


@pytest.fixture(scope="module")
def leg() -> dict[str, Mesh]:
    return {mesh.name: mesh for mesh in load_meshes()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A manifest that lists only the patella, beside its mesh."""
    rows = json.loads(asset_path("meshes", "manifest.json").read_text(encoding="utf-8"))
    rows["structures"] = [row for row in rows["structures"] if row["name"] == "patella"]
    (tmp_path / "manifest.json").write_text(json.dumps(rows), encoding="utf-8")
    shutil.copy(asset_path("meshes", "patella.ply"), tmp_path)
    return tmp_path


def edges(mesh: Mesh) -> Counter[tuple[int, int]]:
    """How often each directed edge is walked."""
    ends = np.vstack([mesh.triangles[:, [i, (i + 1) % 3]] for i in range(3)])
    return Counter(map(tuple, ends.tolist()))


def volume_m3(mesh: Mesh) -> float:
    a, b, c = (mesh.points[mesh.triangles[:, i]].astype(np.float64) for i in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def test_holds_every_structure(leg: dict[str, Mesh]) -> None:
    kinds = Counter(mesh.kind for mesh in leg.values())
    assert kinds == {"bone": 15, "muscle": 38, "tendon": 29}
    assert {mesh.body for mesh in leg.values() if mesh.kind == "bone"} == BODIES
    assert not leg["psoas_major"].shown


def test_is_light_enough_for_software_rendering(leg: dict[str, Mesh]) -> None:
    assert 60_000 < sum(len(mesh.points) for mesh in leg.values()) < 85_000


def test_every_surface_is_a_closed_manifold_turned_outward(leg: dict[str, Mesh]) -> None:
    for mesh in leg.values():
        walked = edges(mesh)
        assert set(walked.values()) == {1}, mesh.name
        assert all((b, a) in walked for a, b in walked), mesh.name
        assert len(np.unique(mesh.triangles)) == len(mesh.points), mesh.name
        assert volume_m3(mesh) > 0, mesh.name


def test_sizes_are_those_of_a_man_in_metres(leg: dict[str, Mesh]) -> None:
    """Volumes of the atlas' own table: femur 488, vastus lateralis 799, soleus 480 cm3."""
    for name, cm3 in (("femur", 487.7), ("vastus_lateralis", 798.6), ("soleus", 480.0)):
        assert volume_m3(leg[name]) * 1e6 == pytest.approx(cm3, rel=0.02)
    heights = np.concatenate([mesh.points[:, 1] for mesh in leg.values()])
    assert -0.88 < heights.min() < -0.85


def test_the_hip_joint_centre_lies_in_the_femoral_head(leg: dict[str, Mesh]) -> None:
    near = np.linalg.norm(leg["femur"].points, axis=1)
    assert 0.018 < near.min() < 0.03


def test_names_model_muscles_and_joins(leg: dict[str, Mesh]) -> None:
    assert leg["biceps_femoris_long_head"].muscles == ("bflh_r",)
    assert leg["achilles"].joins == ("soleus", "calcaneus")
    for mesh in leg.values():
        assert set(mesh.joins) <= leg.keys(), mesh.name


def test_reads_a_folder(folder: Path) -> None:
    (patella,) = load_meshes(folder)
    assert patella.points.dtype == np.dtype(np.float32)
    assert patella.triangles.dtype == np.dtype(np.int32)
    assert patella.body == "patella_r"


def test_a_missing_mesh_is_named(folder: Path) -> None:
    (folder / "patella.ply").unlink()
    with pytest.raises(ValueError, match=r"patella\.ply is missing"):
        load_meshes(folder)


def test_a_mesh_cut_short_is_named(folder: Path) -> None:
    file = folder / "patella.ply"
    file.write_bytes(file.read_bytes()[:-10])
    with pytest.raises(ValueError, match=r"patella\.ply is damaged .*its manifest expects \d+"):
        load_meshes(folder)


def test_a_changed_mesh_is_named(folder: Path) -> None:
    file = folder / "patella.ply"
    content = bytearray(file.read_bytes())
    content[500] ^= 1
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"patella\.ply is damaged .*not the mesh of its manifest"):
        load_meshes(folder)


@pytest.mark.parametrize("text", ["", "[]", '{"structures": [{}]}', '{"structures": 3}'])
def test_a_broken_manifest_is_named(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"manifest\.json is damaged"):
        load_meshes(folder)


def test_a_missing_manifest_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"manifest\.json is missing"):
        load_meshes(tmp_path)


@pytest.mark.parametrize("name", ["../patella.ply", "/etc/passwd", "[" * 3000])
def test_a_mesh_lies_in_its_folder_and_has_a_short_name(folder: Path, name: str) -> None:
    place = folder / "manifest.json"
    text = place.read_text(encoding="utf-8").replace('"patella.ply"', f'"{name}"')
    assert name in text
    place.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="the file of patella lies elsewhere") as caught:
        load_meshes(folder)
    assert len(str(caught.value)) < 500
