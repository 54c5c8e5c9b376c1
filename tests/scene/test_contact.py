"""The drawn joints: corrections of the model's that are small, smooth and carry what hangs on."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.mechanics.kinematics import motions as model_motions
from explorer.scene.contact import Correction, corrections, motions

LEG = load_leg()
BY_BODY = {correction.body: correction for correction in corrections()}


@pytest.mark.parametrize("hip_rad", [0.0, 1.2])
def test_a_straight_leg_is_the_models(hip_rad: float) -> None:
    model = model_motions(LEG, hip_rad, 0.0, 0.0)
    for body, motion in motions(LEG, hip_rad, 0.0, 0.0).items():
        np.testing.assert_allclose(motion, model[body], atol=1e-9)


def test_a_bent_knee_moves_tibia_and_foot_together() -> None:
    model, drawn = model_motions(LEG, 0.3, 1.0, 0.0), motions(LEG, 0.3, 1.0, 0.0)
    assert np.linalg.norm(drawn["tibia_r"] - model["tibia_r"]) > 1e-3
    for body in ("talus_r", "calcn_r", "toes_r"):
        on_shank = np.linalg.inv(model["tibia_r"]) @ model[body]
        np.testing.assert_allclose(drawn["tibia_r"] @ on_shank, drawn[body], atol=1e-12)
    np.testing.assert_array_equal(drawn["femur_r"], model["femur_r"])


@pytest.mark.parametrize("body", sorted(BY_BODY))
def test_corrections_are_small_rigid_and_smooth(body: str) -> None:
    correction = BY_BODY[body]
    low, high = correction.range_rad
    angles = np.arange(low, high, np.radians(1.0))
    moved = correction.at(angles)
    turned = moved[:, :3, :3]
    square = turned @ turned.transpose(0, 2, 1) - np.eye(3)
    np.testing.assert_allclose(square, 0.0, atol=1e-12)
    places = turned @ correction.about_m + moved[:, :3, 3]
    farthest_m = 0.014 if body == "patella_r" else 0.004  # its ligament holds the patella
    assert np.linalg.norm(places - correction.about_m, axis=1).max() < farthest_m
    cosine = (np.trace(turned, axis1=1, axis2=2) - 1) / 2
    assert np.degrees(np.arccos(np.clip(cosine, -1, 1))).max() < 20.0
    assert np.linalg.norm(np.diff(places, axis=0), axis=1).max() < 0.0007  # per degree
    assert np.linalg.norm(np.diff(places, n=2, axis=0), axis=1).max() < 0.00015


@pytest.mark.parametrize("body", sorted(BY_BODY))
def test_beyond_what_is_known_a_correction_holds_still(body: str) -> None:
    correction = BY_BODY[body]
    end = correction.range_rad[1]
    near, far = correction.at(np.array([end, end + 0.5]))
    np.testing.assert_array_equal(near, far)


def test_a_correction_turns_about_its_point() -> None:
    row = {
        "body": "b", "joint": "knee", "carries": ["b"], "about_mm": [0, 100, 0],
        "angles_deg": [0, 30, 60, 90], "turns_deg": [[0, 0, angle] for angle in (0, 30, 60, 90)],
        "shifts_mm": [[shift, 0, 0] for shift in (0, 1, 2, 3)],
    }  # fmt: skip
    (moved,) = Correction.of(row).at(np.array([np.pi / 2]))
    above = moved @ np.array([0.0, 0.15, 0.0, 1.0])
    np.testing.assert_allclose(above[:3], [0.003 - 0.05, 0.1, 0.0], atol=1e-12)
