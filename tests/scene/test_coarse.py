"""Coarse triangles: few, through the structure's own vertices, and close to its surface."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.spatial import cKDTree

from explorer.assets import asset_path
from explorer.scene.coarse import Coarse, mirrored_coarse, with_coarse
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.mirror import mirrored

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FILE = asset_path("meshes", "coarse.npz")
LEG = {mesh.name: mesh for mesh in load_meshes()}


def coarse_of(mesh: Mesh) -> Coarse:
    assert mesh.coarse is not None, mesh.name
    return mesh.coarse


def volume_m3(points: NDArray[np.float32], triangles: NDArray[np.int32]) -> float:
    a, b, c = np.moveaxis(points.astype(float)[triangles], 1, 0)
    return float(np.einsum("ij,ij->", a, np.cross(b, c))) / 6.0


def test_about_a_quarter_of_the_triangles_stays() -> None:
    fine = sum(len(mesh.triangles) for mesh in LEG.values())
    few = sum(len(coarse_of(mesh).triangles) for mesh in LEG.values())
    assert 0.20 * fine < few < 0.33 * fine


@pytest.mark.parametrize("name", LEG)
def test_coarse_surface_keeps_shape_and_outside(name: str) -> None:
    mesh, coarse = LEG[name], coarse_of(LEG[name])
    assert len(np.unique(coarse.vertices)) == len(coarse.vertices)
    assert np.array_equal(np.unique(coarse.triangles), np.arange(len(coarse.vertices)))
    points = mesh.points[coarse.vertices]
    whole = volume_m3(mesh.points, mesh.triangles)
    assert volume_m3(points, coarse.triangles) == pytest.approx(whole, rel=0.051)
    # corners and middles of its triangles lie on the fine surface, up to its own edges
    spots = np.vstack([points, points[coarse.triangles].mean(axis=1)])
    edge = np.linalg.norm(np.diff(mesh.points[mesh.triangles], axis=1), axis=2).max()
    away, _ = cKDTree(mesh.points).query(spots)
    assert np.max(away) < edge


def test_the_mirror_turns_coarse_triangles_round() -> None:
    femur = LEG["femur"]
    coarse = mirrored_coarse(coarse_of(femur))
    points = mirrored(femur.points[coarse.vertices])
    assert volume_m3(points, coarse.triangles) > 0.0
    assert mirrored_coarse(coarse_of(femur)) is coarse


def test_other_meshes_are_refused_by_name() -> None:
    soleus = LEG["soleus"]
    moved = replace(soleus, points=soleus.points + np.float32(0.001))
    with pytest.raises(ValueError, match=r"another soleus; .*python -m builder\.coarse"):
        with_coarse([moved], FILE)
    with pytest.raises(ValueError, match=r"coarse\.npz lacks tail; .*python -m builder\.coarse"):
        with_coarse([replace(soleus, name="tail")], FILE)


def test_without_the_file_meshes_stay_whole(tmp_path: Path) -> None:
    bare = replace(LEG["soleus"], coarse=None)
    assert with_coarse([bare], tmp_path / "coarse.npz") == (bare,)
    assert all(mesh.coarse is None for mesh in load_meshes(fibers=False))
