"""A model opens in another program: with its shapes, normals, colours, names and its scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pygltflib
import pytest

from explorer.anatomy import load_leg
from explorer.document.document import Asked, Document
from explorer.document.leg_file import leg_text
from explorer.document.shown import Shown
from explorer.export.carry import carried
from explorer.export.model import model, save_model
from explorer.mechanics import Scenario, solve
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.describe import Item

_SCENARIO = Scenario(knee_rad=1.0)
_DOCUMENT = Document(Asked(_SCENARIO), Shown(labels="latin"))


@pytest.fixture(scope="module")
def items() -> tuple[Item, ...]:
    leg = load_leg()
    look = Look(faded=frozenset(["tibia"]), hidden=frozenset(["femur"]))
    return Drawing()(leg, solve(leg, _SCENARIO), look)


@pytest.fixture(scope="module")
def opened(items: tuple[Item, ...]) -> pygltflib.GLTF2:
    found = pygltflib.GLTF2.load_from_bytes(model(items, _DOCUMENT))
    assert found is not None
    return found


_KINDS = {5121: np.uint8, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
_WIDTHS = {"SCALAR": 1, "VEC3": 3, "VEC4": 4}


def _array(file: pygltflib.GLTF2, number: int) -> NDArray[np.float64]:
    accessor = file.accessors[number]
    view = file.bufferViews[accessor.bufferView]
    start = (view.byteOffset or 0) + (accessor.byteOffset or 0)
    width = _WIDTHS[accessor.type]
    kind = np.dtype(_KINDS[accessor.componentType])
    blob = file.binary_blob()
    found = np.frombuffer(blob, kind, accessor.count * width, start)
    return found.reshape(-1, width).astype(np.float64)


def _mesh(file: pygltflib.GLTF2, name: str) -> pygltflib.Primitive:
    (mesh,) = [mesh for mesh in file.meshes if mesh.name == name]
    (primitive,) = mesh.primitives
    return primitive


def test_every_visible_structure_is_there_by_name(
    opened: pygltflib.GLTF2, items: tuple[Item, ...]
) -> None:
    names = {mesh.name for mesh in opened.meshes}
    assert names == {item.key for item in items if item.visible}
    assert "femur" not in names
    assert names <= {node.name for node in opened.nodes}


def test_the_leg_stands_upright_and_looks_along_z(
    opened: pygltflib.GLTF2, items: tuple[Item, ...]
) -> None:
    (soleus,) = [item for item in items if item.key == "soleus"]
    found = _array(opened, _mesh(opened, "soleus").attributes.POSITION)
    x, y, z = soleus.points.T
    np.testing.assert_allclose(found, np.column_stack([-z, y, x]), atol=1e-6)


def test_normals_are_of_length_one_and_point_outwards(opened: pygltflib.GLTF2) -> None:
    primitive = _mesh(opened, "soleus")
    points = _array(opened, primitive.attributes.POSITION)
    normals = _array(opened, primitive.attributes.NORMAL)
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1.0, atol=1e-3)
    triangles = _array(opened, primitive.indices).reshape(-1, 3).astype(int)
    a, b, c = points[triangles].transpose(1, 0, 2)
    faces = np.cross(b - a, c - a)
    assert np.einsum("ij,ij->", a, faces) > 0.0  # a volume, so the triangles face outwards
    along = np.einsum("ij,ij->i", faces, normals[triangles[:, 0]])
    assert np.mean(along > 0.0) > 0.99


def test_colours_are_those_of_the_picture_in_linear_light(
    opened: pygltflib.GLTF2, items: tuple[Item, ...]
) -> None:
    (tibia,) = [item for item in items if item.key == "tibia"]
    found = _array(opened, _mesh(opened, "tibia").attributes.COLOR_0) / 255.0
    srgb = 1.055 * found[0, :3] ** (1 / 2.4) - 0.055
    np.testing.assert_allclose(srgb, tibia.color, atol=0.01)
    assert found[0, 3] == pytest.approx(tibia.opacity, abs=0.01)


def test_ghosts_are_clear_and_the_rest_is_not(opened: pygltflib.GLTF2) -> None:
    def mode(name: str) -> str:
        found: str = opened.materials[_mesh(opened, name).material].alphaMode
        return found

    assert mode("tibia") == "BLEND"
    assert mode("fibula") == "OPAQUE"


def test_a_model_carries_its_scene_and_its_credit(
    items: tuple[Item, ...], opened: pygltflib.GLTF2, tmp_path: Path
) -> None:
    assert "Andreassen" in opened.asset.copyright
    out = tmp_path / "leg.glb"
    save_model(items, _DOCUMENT, out)
    assert leg_text(carried(out)) == leg_text(_DOCUMENT)


def test_what_cannot_be_made_is_said_and_leaves_nothing(
    items: tuple[Item, ...], tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="at least one visible structure"):
        model((), _DOCUMENT)
    with pytest.raises(ValueError, match=r"cannot write .*: there is no such file"):
        save_model(items, _DOCUMENT, tmp_path / "none" / "leg.glb")
    assert list(tmp_path.iterdir()) == []
