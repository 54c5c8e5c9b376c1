"""The laid fibres as the program reads them: in every structure, and only in the one laid in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.assets import asset_path
from explorer.scene.fibers import with_fibers
from explorer.scene.meshes import Mesh, load_meshes

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE = asset_path("meshes", "fibers.npz")


@pytest.fixture(scope="module")
def leg() -> dict[str, Mesh]:
    return {mesh.name: mesh for mesh in load_meshes()}


def fibers_of(mesh: Mesh) -> NDArray[np.float32]:
    assert mesh.fibers is not None, mesh.name
    return mesh.fibers


def test_every_vertex_has_its_place_and_share(leg: dict[str, Mesh]) -> None:
    for mesh in leg.values():
        fibers = fibers_of(mesh)
        assert fibers.shape == (len(mesh.points), 4)
        assert fibers.dtype == np.dtype(np.float32)
        assert np.all(np.isfinite(fibers)), mesh.name
        assert np.all((fibers[:, 3] >= 0.0) & (fibers[:, 3] <= 1.0)), mesh.name


def test_bones_have_their_places_at_rest(leg: dict[str, Mesh]) -> None:
    femur = leg["femur"]
    assert np.array_equal(fibers_of(femur)[:, :3], femur.points)
    assert not fibers_of(femur)[:, 3].any()


def test_places_have_no_seam(leg: dict[str, Mesh]) -> None:
    """Along an edge a place changes by no more than the edge, drawn together and leaned, allows."""
    for mesh in leg.values():
        if mesh.kind == "muscle":
            ends = np.vstack([mesh.triangles[:, [i, (i + 1) % 3]] for i in range(3)])
            step = np.linalg.norm(np.diff(mesh.points[ends], axis=1)[:, 0], axis=1)
            jump = np.linalg.norm(np.diff(fibers_of(mesh)[ends][:, :, :3], axis=1)[:, 0], axis=1)
            assert np.quantile(jump / step, 0.99) < 4.5, mesh.name
            assert jump.max() < 0.08, mesh.name


def test_bellies_are_red_in_the_middle_and_pearl_where_their_tendon_begins(
    leg: dict[str, Mesh],
) -> None:
    for name in ("semitendinosus", "biceps_femoris_long_head", "tibialis_anterior", "soleus"):
        belly = leg[name]
        share, height = fibers_of(belly)[:, 3], belly.points[:, 1]
        low, high = height.min(), height.max()
        middle = np.abs(height - (low + high) / 2.0) < 0.1 * (high - low)
        assert np.median(share[middle]) < 0.1, name
        assert share[height < low + 0.004].min() > 0.6, name
        assert 0.4 < np.mean(share < 0.3) < 0.98, name


def test_tendons_are_pearl_and_thin_out_on_their_belly_alone(leg: dict[str, Mesh]) -> None:
    tendon = leg["achilles"]
    share, height = fibers_of(tendon)[:, 3], tendon.points[:, 1]
    assert share[np.argmin(height)] == 1.0
    assert share[np.argmax(height)] < 0.2
    assert np.mean(share > 0.99) > 0.7
    assert fibers_of(leg["patellar_tendon"])[:, 3].min() == 1.0  # from bone to bone


def test_other_meshes_than_those_laid_in_are_named(leg: dict[str, Mesh]) -> None:
    soleus = leg["soleus"]
    moved = replace(soleus, points=soleus.points + np.float32(1e-3))
    with pytest.raises(ValueError, match=r"laid in another soleus; .*python -m builder\.fibers"):
        with_fibers([moved], FILE)
    with pytest.raises(ValueError, match=r"fibers\.npz lacks tail; .*python -m builder\.fibers"):
        with_fibers([replace(soleus, name="tail")], FILE)


def test_without_the_file_soft_tissue_is_smooth(leg: dict[str, Mesh]) -> None:
    missing = FILE.with_name("none.npz")
    soleus, femur = with_fibers([leg["soleus"], leg["femur"]], missing)
    assert soleus.fibers is None
    assert femur.fibers is not None
    assert all(mesh.fibers is None for mesh in load_meshes(fibers=False))
