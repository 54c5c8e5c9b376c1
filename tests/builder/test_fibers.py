"""Fibres laid in the built meshes: along the muscle, leaning by its pennation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from builder.fibers import frames, lay
from builder.pennation import PENNATION
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.scene.meshes import Mesh, load_meshes

Array = NDArray[np.float64]
MESHES = load_meshes(fibers=False)
BY_NAME = {mesh.name: mesh for mesh in MESHES}


@pytest.fixture(scope="module")
def laid() -> dict[str, NDArray[np.float32]]:
    return lay(MESHES, {m.name: m.pennation_rad for m in load_leg().muscles})


@pytest.fixture(scope="module")
def straight() -> dict[str, NDArray[np.float32]]:
    return lay(MESHES, {})


def directions(mesh: Mesh, places: NDArray[np.float32]) -> tuple[Array, Array]:
    """Middle (m, 3) of each triangle and the unit direction in it along which it is the same fibre.

    The gradients of both places across lie in the triangle's plane; where one fibre runs both stay
    as they are, so it runs square to the larger one.
    """
    corner = mesh.points[mesh.triangles].astype(np.float64)
    place = places[mesh.triangles].astype(np.float64)
    edges = corner[:, 1:] - corner[:, :1]
    normal = np.cross(edges[:, 0], edges[:, 1])
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    system = np.concatenate([edges, normal[:, None]], axis=1)
    change = place[:, 1:, :3] - place[:, :1, :3]
    right = np.concatenate([change, np.zeros((len(edges), 1, 3))], axis=1)
    slopes = np.linalg.solve(system, right)  # (m, xyz, place)
    larger = np.argmax(np.linalg.norm(slopes[:, :, :2], axis=1), axis=1)
    across = slopes[np.arange(len(slopes)), :, larger]
    along = np.cross(normal, across)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    along *= np.sign(np.einsum("ij,ij->i", along, slopes[:, :, 2]))[:, None]
    return corner.mean(axis=1), along


def test_committed_fibres_are_those_that_the_command_lays(
    laid: dict[str, NDArray[np.float32]],
) -> None:
    loaded = {mesh.name: mesh.fibers for mesh in load_meshes() if mesh.kind != "bone"}
    assert laid.keys() == loaded.keys()
    for name, fibers in loaded.items():
        assert fibers is not None
        assert np.abs(fibers - laid[name]).max() < 1e-4, name


def test_fibres_of_a_strap_run_along_it(laid: dict[str, NDArray[np.float32]]) -> None:
    mesh = BY_NAME["semitendinosus"]
    middles, along = directions(mesh, laid[mesh.name])
    inner = np.abs(middles[:, 1] - mesh.points[:, 1].mean()) < 0.08
    assert np.median(np.degrees(np.arccos(np.clip(-along[inner, 1], -1, 1)))) < 12.0


@pytest.mark.parametrize("name", ["vastus_lateralis", "vastus_medialis", "gastrocnemius_medial"])
def test_one_sided_fibres_lean_by_the_pennation_angle(
    laid: dict[str, NDArray[np.float32]], straight: dict[str, NDArray[np.float32]], name: str
) -> None:
    """On the faces that show it, the lean against the unleaned lines is near the model's angle."""
    mesh = BY_NAME[name]
    (middles, leaned), (_, plain) = (directions(mesh, f[name]) for f in (laid, straight))
    toward = np.array(PENNATION[name].toward)
    corner = mesh.points[mesh.triangles].astype(np.float64)
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    height = middles[:, 1]
    inner = np.abs(height - height.mean()) < 0.2 * np.ptp(height)
    flat = inner & (np.abs(normal @ toward) < 0.3)
    lean = np.arcsin(np.clip((leaned - plain)[flat] @ toward, -1, 1))
    angle = next(m.pennation_rad for m in load_leg().muscles if m.name in mesh.muscles)
    assert math.degrees(np.median(lean)) == pytest.approx(math.degrees(angle), abs=6.0)


def test_rectus_femoris_parts_from_its_middle_and_soleus_meets_there(
    laid: dict[str, NDArray[np.float32]],
) -> None:
    for name, sign in (("rectus_femoris", 1.0), ("soleus", -1.0)):
        mesh = BY_NAME[name]
        middles, along = directions(mesh, laid[name])
        corner = mesh.points[mesh.triangles].astype(np.float64)
        normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
        facing = np.abs(normal[:, 0]) > 0.8 * np.linalg.norm(normal, axis=1)
        inner = facing & (np.abs(middles[:, 1] - middles[:, 1].mean()) < 0.06)
        side = middles[:, 2] - np.median(middles[inner, 2])
        for half in (side > 0.008, side < -0.008):
            outward = along[inner & half, 2] * np.sign(side[inner & half])
            assert sign * np.median(outward) > 0.05, name


def test_frames_turn_about_the_curve_least() -> None:
    turn = np.linspace(0.0, math.pi / 2, 60)
    quarter = np.column_stack([np.cos(turn), np.sin(turn), np.zeros_like(turn)])
    across = frames(quarter, np.array([0.0, 0.0, 1.0]))
    assert np.allclose(across[:, 0], [0.0, 0.0, 1.0], atol=1e-6)
    assert np.allclose(np.einsum("nki,nli->nkl", across, across), np.eye(2), atol=1e-6)
    assert np.allclose(np.abs(across[:, 1] @ [0.0, 0.0, 1.0]), 0.0, atol=1e-6)
