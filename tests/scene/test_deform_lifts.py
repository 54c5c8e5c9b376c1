"""Offsets of single vertices: where they are baked, how they turn, and that others stay."""

from __future__ import annotations

import numpy as np

from explorer.scene.deform_lifts import Lifts


def test_a_baked_offset_goes_with_its_body() -> None:
    grid = np.radians(np.arange(0.0, 91.0, 15.0)).astype(np.float32)
    offsets = np.zeros((len(grid), 1, 3), np.float16)
    offsets[4, 0, 0] = 0.004
    lifts = Lifts(
        {
            "grid_knee_rad": grid,
            "lift_offsets_m_soleus": offsets,
            "lift_vertices_soleus": np.array([2], np.uint16),
            "lift_joints_soleus": np.array(["knee"]),
            "lift_body_soleus": np.array("tibia_r"),
        }
    )
    quarter = np.array([[0.0, -1, 0, 5], [1, 0, 0, 5], [0, 0, 1, 5], [0, 0, 0, 1]])
    for knee_deg, expected in ((60.0, 0.004), (0.0, 0.0), (90.0, 0.0)):
        points = {"soleus": np.zeros((3, 3), np.float32)}
        lifts(points, {"knee": float(np.radians(knee_deg))}, {"tibia_r": quarter})
        np.testing.assert_allclose(points["soleus"][2], [0.0, expected, 0.0], atol=5e-6)
        np.testing.assert_array_equal(points["soleus"][:2], 0.0)


def test_without_offsets_nothing_moves() -> None:
    points = {"soleus": np.ones((3, 3), np.float32)}
    Lifts({})(points, {"hip": 0.0, "knee": 0.0, "ankle": 0.0}, {})
    np.testing.assert_array_equal(points["soleus"], 1.0)
