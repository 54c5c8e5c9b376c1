"""No tendon ends in the air and no muscle in bone: the built meshes against each other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import pyvista as pv
from builder.solid import creased
from builder.surface import Surface
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from explorer.scene.meshes import Mesh, load_meshes

MM_PER_METRE = 1e3
REACH_MM = 3.0
CAP_MM = 8.0  # a stub's end is as broad as the stub is long
LEG = {mesh.name: mesh for mesh in load_meshes(fibers=False)}

Array = NDArray[np.float64]


def points_mm(mesh: Mesh) -> Array:
    return mesh.points.astype(np.float64) * MM_PER_METRE


def height_mm(points: Array, name: str) -> Array:
    """How far points stand outside a structure; negative inside."""
    surface = pv.PolyData.from_regular_faces(points_mm(LEG[name]), LEG[name].triangles.astype(int))
    measured = pv.PolyData(points).compute_implicit_distance(surface)
    return np.asarray(measured["implicit_distance"])


def ends_mm(mesh: Mesh) -> Array:
    """The two vertices that lie farthest apart along the surface."""
    points = points_mm(mesh)
    a, b = np.vstack([mesh.triangles[:, [i, (i + 1) % 3]] for i in range(3)]).T
    steps = np.linalg.norm(points[a] - points[b], axis=1)
    graph = csr_matrix((steps, (a, b)), shape=(len(points), len(points)))
    first = int(dijkstra(graph, indices=np.array(0)).argmax())
    return points[[first, int(dijkstra(graph, indices=np.array(first)).argmax())]]


#: Far broader above than the muscle at its end: it has tests of its own.
SHEET = "iliotibial_band"
CORDS = [mesh.name for mesh in LEG.values() if mesh.kind == "tendon" and mesh.name != SHEET]


@pytest.mark.parametrize("name", CORDS)
def test_both_ends_reach_what_they_join(name: str) -> None:
    points = points_mm(LEG[name])
    caps = [points[np.linalg.norm(points - end, axis=1) < CAP_MM] for end in ends_mm(LEG[name])]
    gaps = np.array([[height_mm(cap, joined).min() for cap in caps] for joined in LEG[name].joins])
    assert min(gaps.diagonal().max(), gaps[:, ::-1].diagonal().max()) < REACH_MM, gaps


def test_achilles_serves_all_three_heads() -> None:
    achilles = points_mm(LEG["achilles"])
    for head in ("soleus", "gastrocnemius_medial", "gastrocnemius_lateral"):
        assert height_mm(achilles, head).min() < 0, head


def test_achilles_runs_in_one_gentle_curve() -> None:
    """Seen from the side it bends one way only, so that pointing the toes makes no wave."""
    points = points_mm(LEG["achilles"])
    heights = np.arange(-640.0, -811.0, -17.0)
    middle = [points[np.abs(points[:, 1] - y) < 6.0, 0].mean() for y in heights]
    slopes = [after - before for before, after in pairwise(middle)]
    assert np.diff(slopes).max() < 0.3


def test_achilles_is_straight_from_the_calf_to_the_heel() -> None:
    points = points_mm(LEG["achilles"])
    heights = np.arange(-620.0, -821.0, -20.0)
    middle = [points[np.abs(points[:, 1] - y) < 6.0, 0].mean() for y in heights]
    assert np.abs(middle - np.linspace(middle[0], middle[-1], len(middle))).max() < 3.0


@pytest.mark.parametrize("joined", ["gluteus_maximus", "tensor_fasciae_latae", "tibia"])
def test_the_iliotibial_band_joins_both_its_muscles_and_the_tibia(joined: str) -> None:
    assert height_mm(points_mm(LEG[SHEET]), joined).min() < 0


def test_no_hole_is_left_at_the_trochanter() -> None:
    """Seen from the side, muscle or band covers the most lateral part of the femur."""
    femur = points_mm(LEG["femur"])
    tip = femur[(femur[:, 1] > -60.0)][femur[femur[:, 1] > -60.0, 2].argmax()]
    beside = np.vstack([tip, tip + np.array([0.0, 0.0, 100.0])])
    covered = [
        pv.PolyData.from_regular_faces(points_mm(mesh), mesh.triangles.astype(int)).ray_trace(
            *beside
        )[0]
        for mesh in LEG.values()
        if mesh.kind != "bone"
    ]
    assert any(len(hits) for hits in covered)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rectus_femoris", "vastus_lateralis"),
        ("iliacus", "sartorius"),
        ("sartorius", "vastus_medialis"),
        ("gastrocnemius_medial", "soleus"),
        ("peroneus_longus", "soleus"),
        ("adductor_magnus", "sartorius"),
        ("extensor_digitorum_longus", "extensor_hallucis_longus"),
    ],
)
def test_neighbours_do_not_cut_each_other(one: str, other: str) -> None:
    for inner, outer in ((one, other), (other, one)):
        points, around = points_mm(LEG[inner]), points_mm(LEG[outer])
        near = ((points > around.min(axis=0)) & (points < around.max(axis=0))).all(axis=1)
        assert height_mm(points[near], outer).min() > -0.5


@pytest.mark.parametrize("name", [mesh.name for mesh in LEG.values() if mesh.kind == "muscle"])
def test_muscle_and_bone_keep_out_of_each_other(name: str) -> None:
    """Both ways: a plate of bone may pass through a belly between its vertices."""
    for bone in LEG.values():
        if bone.kind != "bone":
            continue
        for inner, outer in ((name, bone.name), (bone.name, name)):
            points, around = points_mm(LEG[inner]), points_mm(LEG[outer])
            near = ((points > around.min(axis=0)) & (points < around.max(axis=0))).all(axis=1)
            if near.any():
                assert height_mm(points[near], outer).min() > -0.5, bone.name


@pytest.mark.parametrize("name", [mesh.name for mesh in LEG.values() if mesh.kind == "muscle"])
def test_no_triangles_of_a_belly_lie_folded_on_one_another(name: str) -> None:
    assert creased(Surface(points_mm(LEG[name]), LEG[name].triangles)).size == 0
