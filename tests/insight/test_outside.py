"""What is said of floor, strap, pad and hand are the solution's own forces."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.insight import explain
from explorer.insight.outside import falling, outside, where
from explorer.mechanics import EXERCISES, solve
from explorer.mechanics.foot import FOOT
from tests.insight.scenarios import LEG, assert_words, typical

if TYPE_CHECKING:
    from explorer.mechanics import Solution
    from explorer.mechanics.scenario import Exercise


def _size(solution: Solution, name: str) -> float:
    return next(float(np.hypot(*force.force_N)) for force in solution.forces if force.name == name)


def _said(solution: Solution) -> str:
    return outside(solution).replace("\u00a0", " ")


def test_floor_under_a_standing_foot_and_where_it_presses() -> None:
    solution = solve(LEG, typical("good_morning", 0.3, None))
    place = solution.center_of_pressure_m
    assert place is not None
    assert _said(solution) == (
        f"The floor presses on this foot with {_size(solution, 'floor'):.0f} N, "
        f"{100 * place / FOOT.length_m:.0f}% of the way from heel to toes."
    )
    # Half of a man of 75 kg and of 20 kg.
    assert _size(solution, "floor") == pytest.approx(0.5 * (75.34 + 20.0) * 9.81, rel=0.01)


def test_strap_and_floor_of_a_kneeling_leg() -> None:
    solution = solve(LEG, typical("nordic_curl", 0.3, None))
    assert _said(solution) == (
        f"The strap holds the ankle down with {_size(solution, 'strap'):.0f} N, and the floor "
        f"gives {_size(solution, 'floor'):.0f} N for this leg's half of the body."
    )
    raised = _said(solve(LEG, typical("glute_ham_raise", 0.3, None)))
    assert "The roller holds the ankle down" in raised
    assert "the bench under the thigh gives" in raised


def test_one_foot_or_two_in_a_bridge() -> None:
    both = _said(solve(LEG, typical("glute_bridge")))
    alone = _said(solve(LEG, typical("single_leg_bridge")))
    assert both.endswith("for this leg's half of the body.")
    assert "half" not in alone


def test_stretches_are_held_from_outside_and_are_not_called_set_by_hand() -> None:
    for exercise, words in (
        ("hamstring_stretch", "A hand behind the shin holds the stretch"),
        ("calf_stretch_bent", "The floor under the ball of the foot holds the stretch"),
    ):
        solution = solve(LEG, typical(exercise))
        assert _said(solution).startswith(words)
        said = explain(LEG, solution)
        assert said.status.startswith("Relaxed: no muscle is active")
        assert "set by hand" not in " ".join(said.paragraphs).lower()


def test_nobody_could_stand_so() -> None:
    upright = typical("romanian_deadlift", 0.3, None)
    assert falling(solve(LEG, upright)) == ""
    fallen = solve(LEG, upright.with_(ankle_rad=math.radians(25.0)))
    assert fallen.falls
    assert "in front of the toes" in falling(fallen)
    assert explain(LEG, fallen).status.startswith("Nobody could stand so: the floor would have to")
    assert where(-0.1 * FOOT.length_m) == "10% of the foot's length behind the heel"
    assert where(1.5 * FOOT.length_m) == "50% of the foot's length in front of the toes"


def test_a_foot_on_the_floor_is_not_said_to_hang_free() -> None:
    standing = " ".join(explain(LEG, solve(LEG, typical("romanian_deadlift"))).paragraphs)
    assert "Nothing holds the foot" not in standing
    assert "The foot stands on the floor" in standing
    assert "must point the foot down" in standing
    bridge = " ".join(explain(LEG, solve(LEG, typical("glute_bridge"))).paragraphs)
    assert "The calf would pull against that" in bridge


def test_a_movement_is_not_called_holding() -> None:
    moving = explain(LEG, solve(LEG, typical("prone_leg_curl", 0.3, 1.0)))
    assert moving.paragraphs[0].startswith("To move like this")
    assert moving.status == "Balanced: the muscles can do this."
    assert moving.title.startswith("Lying leg curl, 10 kg:")
    held = explain(LEG, solve(LEG, typical("prone_leg_curl", 0.3, None)))
    assert held.paragraphs[0].startswith("To hold this pose")


def test_stretch_of_a_resting_calf_is_told_as_stretch() -> None:
    said = " ".join(explain(LEG, solve(LEG, typical("calf_stretch_straight"))).paragraphs)
    assert "it rests, yet stretch alone makes it pull with" in said


@pytest.mark.parametrize("exercise", EXERCISES)
@pytest.mark.parametrize("phase", [0.0, 0.3, 0.8])
def test_every_exercise_is_told_in_finished_words(exercise: Exercise, phase: float) -> None:
    for tempo_s in (None, 1.0):
        said = explain(LEG, solve(LEG, typical(exercise, phase, tempo_s)))
        assert_words(said.status)
        for paragraph in said.paragraphs:
            assert_words(paragraph)
        assert not re.search(r"\bnan\b|\binf\b|None", said.title)
