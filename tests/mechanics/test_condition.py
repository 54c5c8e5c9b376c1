"""What changes the answer does so smoothly, and the way physics says."""

from __future__ import annotations

from math import radians
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.mechanics import EXERCISES, Scenario, Solution, at_phase, solve
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import WHAT_IF_RANGES
from tests.mechanics.grid import LEG

ROW = {name: i for i, name in enumerate(LEG.muscle_names)}
HAMSTRINGS = [ROW[name] for name in ("bflh_r", "bfsh_r", "semimem_r", "semiten_r")]
GASTROCNEMIUS = [ROW[name] for name in ("gasmed_r", "gaslat_r")]
CURL = Scenario(load_kg=8.0, knee_rad=radians(40), ankle_hold="held")

curls = st.builds(
    Scenario,
    exercise=st.sampled_from(["prone_leg_curl", "seated_leg_curl", "standing_leg_curl"]),
    hip_rad=st.floats(0, 80).map(radians),
    knee_rad=st.floats(10, 90).map(radians),
    ankle_rad=st.floats(-20, 15).map(radians),
    load_kg=st.floats(1, 12),
    ankle_hold=st.sampled_from(["free", "held"]),
)


def effort(scenario: Scenario) -> float:
    return float((solve(LEG, scenario).activation ** 2).sum())


def calf_share(solution: Solution) -> float:
    return float(solution.shares[GASTROCNEMIUS, 3].sum())


def mean(solution: Solution, rows: list[int]) -> float:
    return float(solution.activation[rows].mean())


@settings(max_examples=25)
@given(curls, st.floats(0.3, 1.8), st.floats(0.01, 0.5))
@pytest.mark.parametrize("field", ["hamstring_strength", "calf_strength", "gluteal_strength"])
def test_strength_never_costs_effort(
    field: str, scenario: Scenario, weaker: float, more: float
) -> None:
    stronger = min(weaker + more, 2.0)
    weak, strong = (scenario.with_(**{field: value}) for value in (weaker, stronger))
    if solve(LEG, weak).status == "balanced":
        assert effort(strong) <= effort(weak) + 1e-6


@settings(max_examples=25)
@given(curls, st.floats(0, 0.8), st.floats(0.01, 0.1))
def test_fatigue_never_saves_effort(scenario: Scenario, tired: float, more: float) -> None:
    fresh, worn = (scenario.with_(hamstring_fatigue=value) for value in (tired, tired + more))
    if solve(LEG, worn).status == "balanced":
        assert effort(worn) >= effort(fresh) - 1e-6


@settings(max_examples=15)
@given(curls, st.floats(0, 0.9), st.floats(0.02, 0.1))
def test_attention_and_habit_prefer_what_they_name(
    scenario: Scenario, value: float, more: float
) -> None:
    """At optimum the preferred group never works less when it counts for less."""
    for field, rows in (("hamstring_attention", HAMSTRINGS), ("calf_habit", GASTROCNEMIUS)):
        less, greater = (
            solve(LEG, scenario.with_(**{field: v})) for v in (value, min(value + more, 1.0))
        )
        assert (greater.activation[rows] ** 2).sum() >= (less.activation[rows] ** 2).sum() - 1e-6


@pytest.mark.parametrize(
    ("field", "low", "high"),
    [(field, *bounds) for field, bounds in WHAT_IF_RANGES.items()],
)
@pytest.mark.parametrize("exercise", ["prone_leg_curl", "romanian_deadlift", "glute_bridge"])
def test_the_answer_changes_without_jumps(
    field: str, low: float, high: float, exercise: Any
) -> None:
    """A hundredth of the slider moves no activation by more than a part of its range."""
    task = TASKS[exercise]
    rests: dict[str, Any] = {f"{joint}_rad": radians(angle) for joint, angle in task.rests.items()}
    scenario = at_phase(LEG, Scenario(exercise, load_kg=4.0, tempo_up_s=1.5, **rests), 0.3)
    low = max(low, 0.4) if field.endswith("strength") else low
    high = min(high, 0.6) if field.endswith("fatigue") else high
    values = np.linspace(low, high, 101)
    activation = np.array(
        [solve(LEG, scenario.with_(**{field: float(v)})).activation for v in values]
    )
    assert np.abs(np.diff(activation, axis=0)).max() < 0.05


def test_at_their_defaults_they_change_nothing() -> None:
    plain = solve(LEG, CURL)
    neutral = {"strength": 1.0, "exponent": 2.0}
    given = {name: neutral.get(name.rpartition("_")[2], 0.0) for name in WHAT_IF_RANGES}
    same = solve(LEG, CURL.with_(**given))
    np.testing.assert_array_equal(same.activation, plain.activation)


def test_weak_and_tired_hamstrings_shift_work_to_the_calf() -> None:
    """A model's prediction, no experiment: facts, section f."""
    base = calf_share(solve(LEG, CURL))
    assert calf_share(solve(LEG, CURL.with_(hamstring_strength=0.6))) > base + 0.02
    assert calf_share(solve(LEG, CURL.with_(hamstring_fatigue=0.4))) > base + 0.02
    assert calf_share(solve(LEG, CURL.with_(calf_strength=0.5))) < base - 0.02
    assert calf_share(solve(LEG, CURL.with_(calf_habit=0.5))) > base + 0.02
    assert calf_share(solve(LEG, CURL.with_(hamstring_attention=0.5))) < base - 0.02


def test_weak_glutes_make_the_hamstrings_work_at_the_hip() -> None:
    bridge = Scenario("glute_bridge", hip_rad=0.0, knee_rad=radians(90))
    weak = bridge.with_(gluteal_strength=0.4)
    assert mean(solve(LEG, weak), HAMSTRINGS) > mean(solve(LEG, bridge), HAMSTRINGS) + 0.02


def test_tight_muscles_resist_earlier() -> None:
    stretch = Scenario("hamstring_stretch", hip_rad=radians(90), knee_rad=radians(20))
    moments = [
        float(solve(LEG, stretch.with_(hamstring_tightness=t)).moments_Nm[HAMSTRINGS, 3].sum())
        for t in (-1.0, -0.5, 0.0, 0.5, 1.0)
    ]
    assert (np.diff(moments) > 0.5).all()
    calf = Scenario("calf_stretch_straight", knee_rad=0.0, ankle_rad=radians(10))
    slack, tight = (
        solve(LEG, calf.with_(calf_tightness=t)).moments_Nm[:, 4].sum() for t in (0.0, 1.0)
    )
    assert tight < slack - 1.0


def test_a_higher_exponent_shares_the_work_more_evenly() -> None:
    highest = [
        solve(LEG, CURL.with_(cost_exponent=p)).activation.max() for p in (1.5, 2.0, 3.0, 5.0)
    ]
    assert (np.diff(highest) < 0.0).all()


def test_faster_lifting_takes_more_activation() -> None:
    lift = at_phase(LEG, CURL.with_(load_kg=4.0), 0.25)
    slow, fast = (mean(solve(LEG, lift.with_(tempo_up_s=s)), HAMSTRINGS) for s in (3.0, 0.8))
    assert fast > slow > mean(solve(LEG, lift), HAMSTRINGS)


def fields() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "exercise": st.sampled_from(EXERCISES),
            "hip_rad": st.floats(-30, 120).map(radians),
            "knee_rad": st.floats(0, 140).map(radians),
            "ankle_rad": st.floats(-50, 50).map(radians),
            "load_kg": st.floats(0, 300),
            "moment_Nm": st.floats(-300, 300),
            "ankle_hold": st.sampled_from(["free", "held"]),
            "tendon": st.sampled_from(["elastic", "rigid"]),
            "phase": st.none() | st.floats(0, 1),
            "tempo_up_s": st.none() | st.floats(0.3, 30),
            "tempo_down_s": st.none() | st.floats(0.3, 30),
            **{name: st.floats(*bounds) for name, bounds in WHAT_IF_RANGES.items()},
        }
    )


@settings(max_examples=120)
@given(fields())
def test_every_scenario_has_an_answer(given: dict[str, Any]) -> None:
    """See benchmarks/measure_scenarios.py for 10,000 of them."""
    solution = solve(LEG, Scenario(**given))
    assert np.isfinite(solution.activation).all()
    assert np.isfinite(solution.force_N).all()
    assert np.isfinite(solution.moments_Nm).all()
    lacks = {j for j, missing in solution.missing_moment_Nm.items() if missing}
    assert (solution.status == "overloaded") == bool(lacks)
