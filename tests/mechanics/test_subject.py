"""Scaling a leg changes sizes and strength, and nothing that has no unit."""

from __future__ import annotations

from math import radians
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.anatomy import REFERENCE, Leg, Subject, load_leg, scaled
from explorer.anatomy.scaling import FEMALE_STRENGTH
from explorer.mechanics import EXERCISES, Scenario, at_phase, solve

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

subjects = st.builds(
    Subject, st.floats(40.0, 130.0), st.floats(1.4, 2.1), st.sampled_from(["male", "female"])
)
poses = st.fixed_dictionaries(
    {
        "hip_rad": st.floats(-20.0, 100.0).map(radians),
        "knee_rad": st.floats(0.0, 120.0).map(radians),
        "ankle_rad": st.floats(-40.0, 25.0).map(radians),
    }
)
LEG = load_leg()


def size(subject: Subject) -> float:
    return subject.height_m / REFERENCE.height_m


def strength_ratio(leg: Leg) -> float:
    return leg.muscles[0].max_isometric_force_N / LEG.muscles[0].max_isometric_force_N


def test_the_reference_subject_is_the_leg_of_the_tables() -> None:
    leg = load_leg()  # now: other tests read the tables anew
    assert load_leg("default", Subject(75.0, 1.70, "male")) is leg
    assert scaled(leg, REFERENCE) is leg
    assert load_leg("published", REFERENCE) is load_leg("published")


def test_a_subjects_leg_is_made_once() -> None:
    assert load_leg("default", Subject(60.0)) is load_leg("default", Subject(60.0))


@settings(max_examples=15)
@given(subjects, poses)
def test_poses_and_normalised_lengths_mean_the_same_in_every_size(
    subject: Subject, pose: dict[str, float]
) -> None:
    scenario = Scenario("dynamometer", activation=0.5, **pose)  # type: ignore[arg-type]
    ours, other = solve(LEG, scenario), solve(scaled(LEG, subject), scenario)
    h = size(subject)
    np.testing.assert_allclose(other.length_m, h * ours.length_m, atol=2e-6)
    np.testing.assert_allclose(other.moment_arms_m, h * ours.moment_arms_m, atol=2e-5)
    np.testing.assert_allclose(other.fiber_length_norm, ours.fiber_length_norm, atol=2e-4)
    for body, motion in ours.motions.items():
        np.testing.assert_allclose(other.motions[body][:3, :3], motion[:3, :3], atol=1e-12)
        np.testing.assert_allclose(other.motions[body][:3, 3], h * motion[:3, 3], atol=1e-12)
    share = strength_ratio(scaled(LEG, subject)) * h
    np.testing.assert_allclose(other.moments_Nm, share * ours.moments_Nm, rtol=5e-3, atol=0.02)


@settings(max_examples=15)
@given(subjects, poses, st.sampled_from(["hold_standing", "hold_lying", "hold_sitting"]))
def test_the_moments_that_a_pose_needs_grow_with_mass_and_height(
    subject: Subject, pose: dict[str, float], exercise: str
) -> None:
    scenario = Scenario(exercise, **pose)  # type: ignore[arg-type]
    ours, other = solve(LEG, scenario), solve(scaled(LEG, subject), scenario)
    factor = subject.mass_kg / REFERENCE.mass_kg * size(subject)
    for joint, moment_Nm in ours.required_moment_Nm.items():
        assert other.required_moment_Nm[joint] == pytest.approx(factor * moment_Nm, abs=1e-9)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_asks_for_mass_times_height(exercise: Exercise) -> None:
    # Loads of the same part of body mass; the kettlebell's own size does not grow.
    subject = Subject(90.0, 1.87)
    load_kg = 0.0 if exercise == "kettlebell_swing" else 10.0
    usual = Scenario(exercise, phase=0.2, load_kg=load_kg)
    mass = subject.mass_kg / REFERENCE.mass_kg
    ours = solve(LEG, at_phase(LEG, usual, 0.2))
    other_leg = scaled(LEG, subject)
    asked = at_phase(other_leg, usual.with_(load_kg=mass * load_kg), 0.2)
    other = solve(other_leg, asked)
    if exercise == "maximal_effort":
        assert other.required_moment_Nm["knee"] > ours.required_moment_Nm["knee"]
        return
    assert asked.ankle_rad == pytest.approx(ours.scenario.ankle_rad, abs=1e-6)
    for joint, moment_Nm in ours.required_moment_Nm.items():
        expected = mass * size(subject) * moment_Nm
        assert other.required_moment_Nm[joint] == pytest.approx(expected, rel=1e-6, abs=1e-4)
    if ours.center_of_pressure_m is not None:
        assert other.center_of_pressure_m == pytest.approx(ours.center_of_pressure_m, abs=1e-6)


@settings(max_examples=20)
@given(subjects, subjects)
def test_scaling_twice_is_scaling_once(first: Subject, second: Subject) -> None:
    twice, once = scaled(scaled(LEG, first), second), scaled(LEG, second)
    assert twice.subject == once.subject == second
    for a, b in zip(twice.muscles, once.muscles, strict=True):
        assert a.max_isometric_force_N == pytest.approx(b.max_isometric_force_N)
        assert a.tendon_slack_length_m == pytest.approx(b.tendon_slack_length_m)
    for body, same in zip(twice.bodies, once.bodies, strict=True):
        np.testing.assert_allclose(body.inertia_kg_m2, same.inertia_kg_m2)


def test_strength_follows_muscle_volume_over_fibre_length() -> None:
    # Handsfield 2014: 47.05 * 90 * 1.8 + 1289.6 = 8911.7 cm3 against 7288.5 for the reference.
    tall = scaled(LEG, Subject(90.0, 1.80))
    assert strength_ratio(tall) == pytest.approx(8911.7 / 7288.5 / (1.80 / 1.70), rel=1e-4)
    woman = scaled(LEG, Subject(sex="female"))
    assert strength_ratio(woman) == pytest.approx(FEMALE_STRENGTH)


def test_what_the_pelvis_carries_is_scaled_too() -> None:
    other = scaled(LEG, Subject(60.0, 1.53)).upper
    assert other.whole.mass_kg == pytest.approx(0.8 * LEG.upper.whole.mass_kg)
    np.testing.assert_allclose(other.hand_m, 0.9 * LEG.upper.hand_m)
    np.testing.assert_allclose(
        other.whole.inertia_kg_m2, 0.8 * 0.81 * LEG.upper.whole.inertia_kg_m2, atol=1e-12
    )
