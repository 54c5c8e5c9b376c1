from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.mechanics.kinematics import POSE, motions, pelvis_frame, segments
from tests.mechanics.grid import DATA, LEG


def test_segment_poses_equal_opensim() -> None:
    with (DATA / "fk_check.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        hip, knee, ankle = (
            np.radians(float(row[k])) for k in ("hip_flex", "knee_flex", "ankle_pf")
        )
        pose = pelvis_frame(LEG, motions(LEG, hip, knee, -ankle))[row["body"]]
        turn = [[float(row[f"R{i}{j}"]) for j in range(3)] for i in range(3)]
        np.testing.assert_allclose(pose[:3, :3], turn, atol=1e-6)
        np.testing.assert_allclose(
            pose[:3, 3], [float(row[k]) for k in ("px", "py", "pz")], atol=1e-6
        )


def test_neutral_moves_nothing() -> None:
    for body, motion in motions(LEG, 0.0, 0.0, 0.0).items():
        np.testing.assert_allclose(motion, np.eye(4), atol=1e-15, err_msg=body)


@given(st.lists(st.floats(-0.5, 0.5), min_size=7, max_size=7))
def test_twists_are_the_rates_of_the_poses(q: list[float]) -> None:
    pose = np.array([q]) + np.array([0.4, 0, 0, 1.0, 0, 0, 0])
    point, step = np.array([0.02, -0.3, 0.05, 1.0]), 1e-6
    posed = segments(LEG, pose)
    at = (posed.poses @ point)[0, :, :3]
    for c in range(len(POSE)):
        rates = []
        for sign in (1, -1):
            moved = pose.copy()
            moved[0, c] += sign * step
            rates.append((segments(LEG, moved).poses @ point)[0, :, :3])
        twist = posed.twists[0, :, c]
        expected = np.cross(twist[:, :3], at) + twist[:, 3:]
        np.testing.assert_allclose((rates[0] - rates[1]) / (2 * step), expected, atol=1e-8)


@pytest.mark.parametrize(
    ("hip", "knee", "ankle", "axis", "sign"),
    [(90, 0, 0, 0, 1), (0, 90, 0, 0, -1), (0, 0, 20, 1, 1)],
    ids=[
        "hip flexion brings the thigh forward",
        "knee flexion the shank back",
        "dorsiflexion the toes up",
    ],
)
def test_signs(hip: float, knee: float, ankle: float, axis: int, sign: int) -> None:
    body = "talus_r" if hip or knee else "toes_r"
    moved = motions(LEG, *np.radians([hip, knee, ankle]))[body]
    rest = np.array([0.1, -0.85, 0.0, 1.0]) if body == "toes_r" else np.array([0, -0.8, 0, 1.0])
    assert sign * ((moved @ rest) - rest)[axis] > 0.02
