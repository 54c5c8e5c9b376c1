from __future__ import annotations

from math import cos, nan, radians, sin
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.anatomy import load_leg
from explorer.mechanics import COORDINATES, EXERCISES, Scenario, solve
from explorer.mechanics.exercises.contacts import GRAVITY_M_PER_S2
from explorer.mechanics.exercises.posture import PAD_M
from explorer.mechanics.kinematics import motions
from explorer.mechanics.scenario import JOINTS
from tests.mechanics.grid import LEG, Array

ROW = {name: i for i, name in enumerate(LEG.muscle_names)}
COLUMN = {"hip": 0, "knee": 3, "ankle": 4}


def possible(**fields: Any) -> Scenario:
    """A scenario; maximal effort is of the knee, so that it must balance too."""
    if fields["exercise"] == "maximal_effort" and fields["balance"]:
        fields["balance"] = tuple({*fields["balance"], "knee"})
    return Scenario(**fields)


scenarios = st.builds(
    possible,
    exercise=st.sampled_from(EXERCISES),
    hip_rad=st.floats(-30, 120).map(radians),
    knee_rad=st.floats(0, 140).map(radians),
    ankle_rad=st.floats(-50, 50).map(radians),
    load_kg=st.floats(0, 60),
    ankle_hold=st.sampled_from(["free", "held"]),
    moment_Nm=st.floats(-100, 200),
    balance=st.none() | st.lists(st.sampled_from(JOINTS), min_size=1, unique=True).map(tuple),
    tendon=st.sampled_from(["elastic", "rigid"]),
)


@settings(max_examples=60)
@given(scenarios)
def test_every_answer_is_finite_and_balanced_or_says_what_is_missing(scenario: Scenario) -> None:
    solution = solve(LEG, scenario)
    for array in (
        solution.activation,
        solution.force_N,
        solution.length_m,
        solution.moment_arms_m,
        solution.moments_Nm,
    ):
        assert np.isfinite(array).all()
    assert ((solution.activation >= 0) & (solution.activation <= 1)).all()
    net = solution.moments_Nm.sum(axis=0)
    for joint, required in solution.required_moment_Nm.items():
        missing = solution.missing_moment_Nm[joint]
        assert net[COLUMN[joint]] + missing == pytest.approx(required, abs=1e-6)
    if solution.status == "balanced":
        assert not any(solution.missing_moment_Nm.values())
    if solution.status == "overloaded":
        assert any(solution.missing_moment_Nm.values())


def test_shares_add_up_to_one() -> None:
    solution = solve(LEG, Scenario(load_kg=15))
    assert solution.shares[:, 3].sum() == pytest.approx(1.0)
    nothing = Scenario("dynamometer", moment_Nm=0.0, balance=("knee",))
    assert np.isnan(solve(LEG, nothing).shares[:, 3]).all()


def test_prescribed_activations_are_taken_as_they_are() -> None:
    every = solve(LEG, Scenario("dynamometer", activation=1.0))
    assert every.status == "prescribed"
    assert (every.activation == 1.0).all()
    some = solve(LEG, Scenario("dynamometer", activation={"bflh_r": 0.5}))
    assert some.activation[ROW["bflh_r"]] == 0.5
    assert some.activation.sum() == 0.5
    assert solve(LEG, Scenario("relaxed")).activation.sum() == 0.0
    with pytest.raises(ValueError, match="no muscle 'biceps'"):
        solve(LEG, Scenario(activation={"biceps": 0.5}))


def test_prescribing_the_solved_activations_gives_the_same_forces() -> None:
    scenario = Scenario(load_kg=20, ankle_rad=radians(-10))
    solved = solve(LEG, scenario)
    given = dict(zip(solved.muscles, solved.activation.tolist(), strict=True))
    again = solve(LEG, scenario.with_(activation=given))
    np.testing.assert_allclose(again.force_N, solved.force_N, atol=1e-6)


def test_a_load_that_is_too_much_is_an_answer() -> None:
    solution = solve(LEG, Scenario(load_kg=300, knee_rad=radians(90)))
    assert solution.status == "overloaded"
    assert solution.missing_moment_Nm["knee"] > 100
    assert solution.missing_moment_Nm["ankle"] == 0.0  # a free foot stays in balance
    assert solution.activation[ROW["semimem_r"]] == pytest.approx(1.0)


def test_maximal_effort_is_the_largest_dynamometer_moment() -> None:
    effort = Scenario("maximal_effort", knee_rad=radians(60), ankle_hold="held")
    strongest = solve(LEG, effort).required_moment_Nm["knee"]
    test = effort.with_(exercise="dynamometer")
    assert solve(LEG, test.with_(moment_Nm=strongest - 0.01)).status == "balanced"
    assert solve(LEG, test.with_(moment_Nm=strongest + 0.01)).status == "overloaded"


def test_more_load_takes_more_effort() -> None:
    efforts = [
        (solve(LEG, Scenario(load_kg=load)).activation ** 2).sum() for load in range(0, 22, 3)
    ]
    assert (np.diff(efforts) > 0).all()


def test_a_free_ankle_costs_more_than_a_held_one() -> None:
    free, held = (
        (solve(LEG, Scenario(load_kg=15, ankle_hold=hold)).activation ** 2).sum()
        for hold in ("free", "held")
    )
    assert free > held


def center(body: str, motion: dict[str, Array]) -> Array:
    """Posed centre of mass of a body (the bodies' frames are parallel to the neutral pose)."""
    index = LEG.body_names.index(body)
    rest = motions(LEG, 0, 0, 0)
    assert np.allclose(rest[body], np.eye(4))
    origins = {
        "femur_r": (0, 0, 0),
        "tibia_r": (0.003578, -0.406092, -0.000263),
        "patella_r": (0.044310, -0.418760, 0),
        "talus_r": (-0.006422, -0.806092, -0.000263),
        "calcn_r": (-0.055192, -0.848042, 0.007657),
        "toes_r": (0.123608, -0.850042, 0.008737),
    }
    point = np.array([*(LEG.bodies[index].center_of_mass_m + np.array(origins[body])), 1.0])
    return np.asarray((motion[body] @ point)[:3])


def test_hip_moment_of_a_lifted_leg_by_hand() -> None:
    """Lying face down, the hip carries the weight of the leg times its lever arm."""
    solution = solve(LEG, Scenario("hold_lying", knee_rad=0.0))
    motion = motions(LEG, 0.0, 0.0, 0.0)
    by_hand = 0.0
    for body in LEG.bodies[1:]:
        # Down is +x (anterior): the weight bends the hip, the muscles must extend it.
        by_hand -= body.mass_kg * GRAVITY_M_PER_S2 * -center(body.name, motion)[1]
    assert solution.required_moment_Nm["hip"] == pytest.approx(by_hand, abs=0.1)


@pytest.mark.parametrize("knee_deg", [0, 45, 90])
def test_knee_moment_of_a_curl_by_hand(knee_deg: float) -> None:
    """Pad force times its lever arm about the knee, plus the weight of shank and foot (planar)."""
    knee = radians(knee_deg)
    load = 20.0
    held = Scenario(knee_rad=knee, load_kg=load, ankle_hold="held")
    with_load = solve(LEG, held).required_moment_Nm["knee"]
    without = solve(LEG, held.with_(load_kg=0.0)).required_moment_Nm["knee"]
    lever = -PAD_M[1]
    assert with_load - without == pytest.approx(load * GRAVITY_M_PER_S2 * lever, rel=0.06)
    masses = {b.name: b.mass_kg for b in LEG.bodies}
    levers = {"tibia_r": 0.1867, "talus_r": 0.40, "calcn_r": 0.42, "toes_r": 0.44}
    shank = sum(masses[b] * GRAVITY_M_PER_S2 * levers[b] for b in levers)
    foot = sum(masses[b] * GRAVITY_M_PER_S2 * d for b, d in (("calcn_r", 0.04), ("toes_r", 0.16)))
    assert without == pytest.approx(shank * cos(knee) + foot * sin(knee), abs=1.0)


def test_the_bench_carries_the_hip_and_the_stand_does_not() -> None:
    assert "hip" not in solve(LEG, Scenario("prone_leg_curl")).required_moment_Nm
    assert "hip" in solve(LEG, Scenario("standing_leg_curl")).required_moment_Nm


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"knee_rad": radians(500)}, "knee must lie between 0 and 140 degrees"),
        ({"hip_rad": nan}, "hip must lie between"),
        ({"ankle_rad": "20"}, "ankle must lie between"),
        ({"load_kg": -1}, "load must lie between 0 and 300 kg"),
        ({"load_kg": True}, "load must lie between"),
        ({"exercise": "squat"}, "exercise must be one of prone_leg_curl"),
        ({"ankle_hold": "loose"}, "ankle_hold must be one of free, held"),
        ({"balance": ("knee", "knee")}, "balance must name"),
        ({"balance": ()}, "balance must name"),
        ({"exercise": "maximal_effort", "balance": ("hip",)}, "balance must name the knee"),
        ({"balance": ("toe",)}, "balance must be one of hip, knee, ankle"),
        ({"activation": 2.0}, "activation must lie between 0 and 1"),
        ({"activation": {"bflh_r": nan}}, "activation of bflh_r must lie between 0 and 1"),
        ({"tendon": "soft"}, "tendon must be one of elastic, rigid"),
    ],
)
def test_impossible_scenarios_are_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Scenario(**change)


def test_bounds_themselves_are_allowed() -> None:
    solution = solve(
        LEG, Scenario(hip_rad=radians(120), knee_rad=radians(140), ankle_rad=radians(-50))
    )
    assert solution.status in ("balanced", "overloaded")


def test_row_finds_a_muscle_or_says_which_there_are() -> None:
    solution = solve(LEG, Scenario())
    assert solution.muscles[solution.row("soleus_r")] == "soleus_r"
    with pytest.raises(ValueError, match="known: addbrev_r"):
        solution.row("deltoid")


def test_results_cover_all_muscles_and_coordinates() -> None:
    solution = solve(load_leg(), Scenario())
    assert len(solution.muscles) == 40
    assert solution.moment_arms_m.shape == (40, len(COORDINATES))
    assert set(solution.motions) == set(LEG.body_names)
    assert len(solution.paths_m) == 40


@pytest.mark.parametrize("moment_Nm", [20, 40, 60, 80])
def test_a_load_within_reach_is_balanced_though_a_rigid_tendon_could_not(moment_Nm: float) -> None:
    """With rigid tendons the stretched calf would outpull the shin muscles at a free ankle."""
    scenario = Scenario(
        "dynamometer",
        knee_rad=radians(10),
        ankle_rad=radians(20),
        moment_Nm=moment_Nm,
        balance=("knee", "ankle"),
    )
    assert solve(LEG, scenario).status == "balanced"
    assert solve(LEG, scenario.with_(tendon="rigid")).status == "overloaded"
