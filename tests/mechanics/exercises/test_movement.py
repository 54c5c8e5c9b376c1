from __future__ import annotations

from math import degrees, radians
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc

from explorer.mechanics import EXERCISES, Scenario, at_phase
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.exercises.movement import progress
from tests.mechanics.grid import LEG


def at(phase: float, momentum: float = 0.0) -> float:
    return float(progress(np.array([phase]), np.array([momentum]))[0])


@given(st.floats(0, 0.5), st.floats(0, 1))
def test_progress_is_the_incomplete_beta_function(phase: float, momentum: float) -> None:
    t = 2.0 * phase
    expected = (1 - momentum) * betainc(3, 3, t) + momentum * betainc(3, 7, t)
    assert at(phase, momentum) == pytest.approx(expected, abs=1e-12)


@given(st.floats(0, 0.5), st.floats(0, 0.5), st.floats(0, 1))
def test_the_way_there_only_goes_on_and_the_way_back_only_back(
    one: float, other: float, momentum: float
) -> None:
    first, second = sorted((one, other))
    assert at(first, momentum) <= at(second, momentum) + 1e-12
    assert at(1.0 - first, momentum) <= at(1.0 - second, momentum) + 1e-12


def test_a_repetition_ends_where_it_starts() -> None:
    assert at(0.0) == 0.0
    assert at(0.5) == 1.0
    assert at(1.0) == 0.0


def test_momentum_gets_further_early() -> None:
    assert at(0.15, 1.0) > at(0.15, 0.5) > at(0.15, 0.0)


@pytest.mark.parametrize("exercise", [e for e in EXERCISES if TASKS[e].moves])
def test_the_phase_sets_its_joints_and_leaves_the_others(exercise: str) -> None:
    base = Scenario(exercise, hip_rad=0.2, knee_rad=0.3, ankle_rad=0.1)  # type: ignore[arg-type]
    moved = moved_joints(TASKS[base.exercise])
    start, middle = at_phase(LEG, base, 0.0), at_phase(LEG, base, 0.5)
    for joint in ("hip", "knee", "ankle"):
        values = {getattr(scenario, f"{joint}_rad") for scenario in (base, start, middle)}
        assert len(values) == (1 if joint not in moved else 3)
    for joint, coefficients in TASKS[base.exercise].moves.items():
        there, back = getattr(start, f"{joint}_rad"), getattr(middle, f"{joint}_rad")
        assert degrees(there) == pytest.approx(coefficients[0])
        assert degrees(back) == pytest.approx(sum(coefficients))
    assert start.phase == 0.0
    assert at_phase(LEG, base, 1.0).with_(phase=0.0) == start


def test_what_does_not_move_stays() -> None:
    base = Scenario("hold_sitting", hip_rad=radians(85))
    assert at_phase(LEG, base, 0.4) is base


def test_a_heavier_bar_makes_one_lean_further_back() -> None:
    light, heavy = (
        at_phase(LEG, Scenario("good_morning", knee_rad=radians(15), load_kg=load), 0.5)
        for load in (0.0, 60.0)
    )
    assert heavy.ankle_rad < light.ankle_rad


def test_every_pose_of_every_exercise_is_within_the_sliders() -> None:
    for exercise in EXERCISES:
        task = TASKS[exercise]
        rests: dict[str, Any] = {
            f"{joint}_rad": radians(angle) for joint, angle in task.rests.items()
        }
        for phase in np.linspace(0, 1, 11):  # Scenario refuses what is out of range
            at_phase(LEG, Scenario(exercise, load_kg=task.load_kg, **rests), float(phase))
