"""The scene in words: pose, who works, what limits, with the figures of the solution."""

from __future__ import annotations

import math

import pytest

from explorer.anatomy import load_leg
from explorer.insight.scene_words import scene_words
from explorer.insight.usual import usual
from explorer.mechanics import EXERCISES, Scenario, solve


def words(scenario: Scenario) -> str:
    return scene_words(load_leg(), solve(load_leg(), scenario))


def test_pose_task_and_the_muscles_that_work_most_are_said_with_their_figures() -> None:
    scenario = Scenario(knee_rad=math.radians(45.0), load_kg=10.0)
    solution = solve(load_leg(), scenario)
    said = scene_words(load_leg(), solution)
    assert said.startswith("Lying leg curl, 10 kg: hip straight, knee bent 45°, ankle neutral")
    assert "foot free." in said
    most = int(solution.activation.argmax())
    first = said.split("Working most: ")[1]
    assert f"{100 * solution.activation[most]:.0f}% active" in first.split(";")[0]
    assert f"{solution.force_N[most]:.0f}\u00a0N" in first.split(";")[0]
    assert "bend the knee" in said
    assert "Balanced" in said


def test_what_is_missing_and_who_is_at_the_limit_is_said() -> None:
    said = words(Scenario(load_kg=120.0))
    assert "Too much: the muscles lack" in said
    assert "give all they can" in said
    assert "give all they can" not in words(Scenario(load_kg=5.0))


def test_a_resting_leg_has_no_muscle_that_works() -> None:
    said = words(usual(load_leg(), Scenario(), "relaxed"))
    assert "No muscle is active." in said
    assert "Working most" not in said


@pytest.mark.parametrize("exercise", EXERCISES[::4])
def test_shares_of_more_than_the_whole_are_never_told(exercise: str) -> None:
    said = words(usual(load_leg(), Scenario(), exercise))  # type: ignore[arg-type]
    parts = [int(word.rstrip("%.,;:")) for word in said.split() if "%" in word]
    assert all(0 <= part <= 100 for part in parts)
    assert "None" not in said
    assert "nan" not in said
