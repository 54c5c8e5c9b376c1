"""One factor at a time: what it does is what solving alone says."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.insight.causes import Effect, causes
from explorer.insight.changes import FACTORS, flung
from explorer.insight.shares import group_shares
from explorer.mechanics import EXERCISES, Scenario, at_phase, solve
from tests.insight.scenarios import LEG, assert_words, typical

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise


def _of(effects: tuple[Effect, ...], key: str) -> Effect:
    return next(effect for effect in effects if effect.key == key)


@pytest.mark.parametrize("exercise", ["prone_leg_curl", "good_morning", "glute_bridge"])
def test_numbers_are_those_of_each_scenario_solved_alone(exercise: Exercise) -> None:
    found = causes(LEG, typical(exercise))
    assert {effect.key for effect in found.effects}.isdisjoint(name for name, _ in found.left_out)
    assert len(found.effects) + len(found.left_out) == len(FACTORS)
    for effect in found.effects:
        for scenario, numbers in (
            (typical(exercise), effect.before),
            (effect.change.scenario, effect.after),
        ):
            rows = {row.name: row for row in group_shares(solve(LEG, scenario))}
            hams, calf = rows["hamstrings"], rows["gastrocnemius"]
            assert numbers.hamstring_activation == pytest.approx(hams.activation, abs=1e-4)
            assert numbers.calf_N == pytest.approx(calf.force_N, abs=0.2)
            if numbers.calf_share is not None:
                assert numbers.calf_share == pytest.approx(calf.share, abs=1e-3)
    sizes = [effect.size for effect in found.effects]
    assert sizes == sorted(sizes, reverse=True)


def test_a_factor_that_acts_goes_to_neutral_and_one_that_does_not_is_tried() -> None:
    pointed = typical("prone_leg_curl").with_(ankle_rad=math.radians(10.0), calf_habit=0.8)
    found = causes(LEG, pointed).effects
    ankle, habit, tired = (_of(found, k) for k in ("ankle_rad", "calf_habit", "hamstring_fatigue"))
    assert ankle.change.to_neutral
    assert ankle.change.scenario == pointed.with_(ankle_rad=0.0)
    assert habit.change.to_neutral
    assert habit.change.scenario == pointed.with_(calf_habit=0.0)
    assert not tired.change.to_neutral
    assert tired.change.scenario == pointed.with_(hamstring_fatigue=0.3)


@settings(max_examples=15)
@given(degrees=st.floats(10.0, 80.0), load_kg=st.floats(3.0, 9.0))
def test_weakness_fatigue_and_habit_shift_the_curl_to_the_calf(
    degrees: float, load_kg: float
) -> None:
    scenario = Scenario(knee_rad=math.radians(degrees), load_kg=load_kg)
    found = causes(LEG, scenario).effects
    for key in ("hamstring_strength", "hamstring_fatigue", "calf_habit"):
        change = _of(found, key).calf_share_change
        assert change is not None
        assert change > -1e-4
    attention = _of(found, "hamstring_attention")
    assert attention.hamstring_activation_change > 0.0


def test_what_cannot_apply_says_why() -> None:
    found = causes(LEG, typical("romanian_deadlift"))
    reasons = dict(found.left_out)
    assert reasons["ankle"] == "Standing in balance sets the ankle."
    assert reasons["who holds the foot"] == "Here the floor alone holds the foot."
    still = dict(causes(LEG, Scenario()).left_out)
    assert still["tempo"].startswith("The leg is held still")
    rest = {effect.key for effect in causes(LEG, typical("relaxed")).effects}
    assert rest == {"ankle_rad", "calf_tightness", "hamstring_tightness"}


def test_who_stands_leans_anew_to_carry_another_load() -> None:
    scenario = typical("good_morning", 0.5, None).with_(load_kg=60.0)
    scenario = at_phase(LEG, scenario, 0.5)
    load = _of(causes(LEG, scenario).effects, "load_kg")
    assert load.change.scenario.load_kg == 20.0
    assert load.change.scenario.ankle_rad != scenario.ankle_rad
    before, after = (solve(LEG, s) for s in (scenario, load.change.scenario))
    assert after.center_of_pressure_m == pytest.approx(before.center_of_pressure_m, abs=1e-3)


def test_overload_is_told_before_the_list() -> None:
    heavy = causes(LEG, typical("prone_leg_curl").with_(load_kg=200.0))
    assert heavy.note.startswith("This load is beyond the muscles")
    assert _of(heavy.effects, "load_kg").sentence.endswith("Then the muscles could hold the load.")
    assert causes(LEG, typical("prone_leg_curl")).note == ""


@settings(max_examples=20)
@given(phase=st.floats(0.05, 0.95), momentum=st.floats(0.0, 1.0))
def test_momentum_is_changed_at_the_same_pose(phase: float, momentum: float) -> None:
    scenario = at_phase(LEG, typical("prone_leg_curl"), phase)
    new = flung(scenario, momentum)
    assert new.phase is not None
    assert (new.phase <= 0.5) == (phase <= 0.5)
    knee = at_phase(LEG, new, new.phase).knee_rad
    assert math.degrees(knee) == pytest.approx(math.degrees(scenario.knee_rad), abs=0.1)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_finite_effects_and_words(exercise: Exercise) -> None:
    for tempo_s in (None, 1.0):
        found = causes(LEG, typical(exercise, 0.3, tempo_s))
        assert found.effects
        for effect in found.effects:
            assert_words(effect.sentence)
            assert np.isfinite(effect.size)
        for name, reason in found.left_out:
            assert name
            assert_words(reason)
