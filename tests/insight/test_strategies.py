"""What is said of a strategy is what solving before and after says, whatever the advice hopes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, get_args

import numpy as np
import pytest

from explorer.insight.advice import ADVICE
from explorer.insight.claims import Grade
from explorer.insight.measures import hamstring_work_J, measure, over_time
from explorer.insight.shares import group_shares
from explorer.insight.strategies import Strategy, strategies
from explorer.insight.usual import repetition, usual
from explorer.mechanics import EXERCISES, Scenario, solve, solve_many
from explorer.mechanics.exercises import TASKS
from tests.insight.scenarios import LEG, assert_words, typical

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise


def _of(scenario: Scenario, key: str) -> Strategy:
    found = strategies(LEG, scenario)
    return next(each for each in found.apply if each.advice.key == key)


def test_before_and_after_are_the_scenarios_solved_alone() -> None:
    scenario = typical("prone_leg_curl")
    pointed = _of(scenario, "point_toes")
    assert pointed.change.scenario == scenario.with_(ankle_rad=math.radians(-20.0))
    for outcome, posed in (
        (pointed.before, scenario),
        (pointed.after, pointed.change.scenario),
    ):
        rows = {row.name: row for row in group_shares(solve(LEG, posed))}
        assert outcome.numbers.calf_share == pytest.approx(rows["gastrocnemius"].share, abs=1e-3)
        assert outcome.numbers.hamstring_N == pytest.approx(rows["hamstrings"].force_N, abs=0.5)
        assert outcome.work_J is None


def test_pointing_the_toes_stays_contested_although_the_model_agrees() -> None:
    pointed = _of(typical("prone_leg_curl"), "point_toes")
    assert pointed.agrees is True
    assert pointed.advice.note.grade == "contested"
    assert "ten weeks" in pointed.advice.note.text


def test_a_lighter_load_that_leaves_the_calf_a_larger_share_is_not_praised() -> None:
    lighter = _of(typical("prone_leg_curl"), "lighter_load")
    before, after = lighter.before.numbers, lighter.after.numbers
    assert before.calf_share is not None
    assert after.calf_share is not None
    assert after.calf_share > before.calf_share + 0.01
    assert after.calf_N < before.calf_N
    assert lighter.agrees is False
    assert "own numbers do not support it here" in lighter.verdict


def test_stretching_a_leg_that_is_not_stretched_changes_nothing() -> None:
    stretch = _of(Scenario(knee_rad=math.radians(60.0)), "stretch_calf")
    assert stretch.agrees is None
    assert "hardly anything" in stretch.verdict


def test_strategies_that_do_not_apply_say_why() -> None:
    reasons = dict(strategies(LEG, typical("romanian_deadlift")).left_out)
    assert reasons["Point the toes"] == "Standing in balance sets the ankle."
    assert reasons["Choose a hip-led exercise: Romanian deadlift"].startswith("This is the")
    assert "Feet further away" in reasons
    curl = dict(strategies(LEG, typical("prone_leg_curl")).left_out)
    assert "what this leg carries" in curl["One leg at a time"]
    assert strategies(LEG, typical("hamstring_stretch")).apply == ()
    assert strategies(LEG, Scenario(activation=0.3)).apply == ()


def test_an_overload_after_is_never_praised_as_more_work() -> None:
    heavy = typical("prone_leg_curl").with_(load_kg=10.0, hamstring_strength=0.5)
    progress = _of(heavy.with_(load_kg=40.0), "progress")
    assert not progress.after.numbers.balanced
    assert progress.agrees is not True


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_grades_finite_numbers_and_words(exercise: Exercise) -> None:
    found = strategies(LEG, typical(exercise, 0.3, 1.0))
    assert len(found.apply) + len(found.left_out) == len(ADVICE)
    for each in found.apply:
        assert_words(each.numbers)
        assert_words(each.verdict)
        assert each.advice.note.grade in get_args(Grade)
        assert each.advice.note.source
        # Parts of different things never stand under the same bare sign.
        for part in each.numbers.split("%")[:-1]:
            assert any(word in part for word in ("activation", "share", "→", "strong"))
        for outcome in (each.before, each.after):
            numbers = outcome.numbers
            assert np.isfinite(numbers.hamstring_activation)
            assert outcome.work_J is None or outcome.work_J >= 0.0
    for _, reason in found.left_out:
        assert_words(reason)


def test_work_is_force_over_shortening() -> None:
    """Compared with moments times joint angles: what tendon forces do, they do at the joints."""
    steps = repetition(LEG, typical("seated_leg_curl", 0.3, None))
    half = steps[: len(steps) // 2 + 1]
    solutions = solve_many(LEG, half)
    knee = np.array([scenario.knee_rad for scenario in half])
    hams = np.isin(LEG.muscle_names, ("bflh_r", "bfsh_r", "semimem_r", "semiten_r"))
    moment = solutions.moments_Nm[:, hams, 3].sum(axis=1)
    expected = float((0.5 * (moment[1:] + moment[:-1]) * np.diff(knee)).sum())
    assert hamstring_work_J(solutions) == pytest.approx(expected, rel=0.01)


def test_means_over_a_repetition() -> None:
    solutions = solve_many(LEG, repetition(LEG, typical("prone_leg_curl")))
    each, mean = measure(solutions), over_time(solutions)
    assert mean.hamstring_N == pytest.approx(each.hamstring_N.mean())
    assert mean.calf_share == pytest.approx(each.calf_Nm.sum() / each.knee_Nm.sum())
    assert mean.highest_activation == each.highest_activation.max()
    # A deadlift's knee moment changes sides on the way: it has no share.
    deadlift = solve_many(LEG, repetition(LEG, typical("single_leg_deadlift")))
    assert np.ptp(np.sign(measure(deadlift).knee_Nm)) == 2
    assert over_time(deadlift).calf_share is None


@pytest.mark.parametrize("exercise", EXERCISES)
def test_usual_keeps_the_person_and_takes_the_exercise_as_usual(exercise: Exercise) -> None:
    person = Scenario(hamstring_fatigue=0.2, calf_tightness=0.5, load_kg=33.0)
    found = usual(LEG, person, exercise)
    assert (found.hamstring_fatigue, found.calf_tightness) == (0.2, 0.5)
    assert found.load_kg == TASKS[exercise].load_kg
    assert found.ankle_hold == TASKS[exercise].hold
    assert not solve(LEG, found.with_(tempo_up_s=None, tempo_down_s=None)).falls
