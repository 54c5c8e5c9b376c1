"""What the measure of the movement says about simple bodies."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from benchmarks.movement_limits import LIES_M, Bedding, Worst, overlap
from explorer.scene.meshes import Kind, Mesh


def ball(
    name: str, kind: Kind, body: str, radius_m: float, centre: tuple[float, float, float]
) -> Mesh:
    sphere = pv.Sphere(radius=radius_m, center=centre, theta_resolution=40, phi_resolution=40)
    triangles = sphere.regular_faces.astype(np.int32)
    points = np.asarray(sphere.points, np.float32)
    return Mesh(name, kind, body, "", "", (), (), True, points, triangles)


def test_the_worst_is_kept_with_its_place() -> None:
    worst = Worst("movement_worst_volume", "%")
    for value, where in ((0.4, "soleus 0/0/0"), (2.0, "iliacus 110/0/0"), (1.0, "psoas 0/0/0")):
        worst.see(value, where)
    assert str(worst) == "movement_worst_volume: 2.0 % iliacus 110/0/0"


def test_overlap_is_the_depth_below_the_surface() -> None:
    calf = ball("calf", "muscle", "", 0.03, (0.0, 0.0, 0.0))
    points = calf.points.astype(np.float64)
    thigh = ball("thigh", "muscle", "", 0.03, (0.0, 0.055, 0.0)).points.astype(np.float64)
    assert overlap(calf, points, thigh) == pytest.approx(0.005, abs=0.0005)
    assert overlap(calf, points, thigh + np.array([0.0, 0.02, 0.0])) == 0.0


def test_a_vertex_lies_on_the_nearest_bone_and_moves_against_it() -> None:
    upper = ball("upper", "bone", "femur_r", 0.02, (0.0, 0.1, 0.0))
    lower = ball("lower", "bone", "tibia_r", 0.02, (0.0, -0.1, 0.0))
    belly = ball("belly", "muscle", "", 0.1, (0.05, 0.0, 0.0))
    bedding = Bedding([upper, lower, belly])
    own = bedding.bodies["belly"]
    assert set(own[belly.points[:, 1] > 0.01]) == {"femur_r"}
    assert set(own[belly.points[:, 1] < -0.01]) == {"tibia_r"}
    gap_m = np.linalg.norm(belly.points - [0.0, 0.1, 0.0], axis=1) - 0.02
    assert bedding.lies["belly"][(gap_m < LIES_M - 0.002)].all()
    assert not bedding.lies["belly"][np.abs(belly.points[:, 1]) < 0.02].any()
    turned = np.diag([-1.0, 1.0, -1.0, 1.0])
    moved = {"femur_r": turned, "tibia_r": np.eye(4)}
    points = belly.points.astype(np.float64)
    posed = np.where((own == "femur_r")[:, None], points * [-1.0, 1.0, -1.0], points)
    np.testing.assert_allclose(bedding.seen("belly", posed, moved), points, atol=1e-12)
