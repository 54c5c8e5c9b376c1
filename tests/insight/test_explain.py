"""The explanation says what the numbers say, in words that a student reads at once."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import pytest

from explorer.anatomy import load_leg
from explorer.insight import Explanation, explain
from explorer.insight.claims import PUBLISHED, TOES
from explorer.mechanics import EXERCISES, Scenario

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from tests.insight.conftest import MakeSolution

FORCE_N = {"bflh_r": 400.0, "semimem_r": 500.0, "gasmed_r": 300.0, "tibant_r": 300.0}


def _text(explanation: Explanation) -> str:
    return " ".join(explanation.paragraphs).replace("\u00a0", " ")


def test_numbers_of_this_pose(leg: Leg, make_solution: MakeSolution) -> None:
    said = explain(leg, make_solution(Scenario(load_kg=20.0), force_N=FORCE_N))
    assert said.title == "Lying leg curl, 20 kg: hip straight, knee bent 45°, ankle neutral"
    assert said.status == "Balanced: the muscles can hold this."
    text = _text(said)
    assert "bend the knee with 38 N·m" in text
    assert "the hamstrings 84% and gastrocnemius 16%" in text
    assert "15% active and pulls with 300 N, about 20 mm behind the axis of the knee" in text
    assert "That makes 6.0 N·m." in text


@pytest.mark.parametrize("ankle_deg", [-20.0, 0.0, 20.0])
def test_free_foot_names_the_shin_and_held_foot_what_holds_it(
    leg: Leg, make_solution: MakeSolution, ankle_deg: float
) -> None:
    scenario = Scenario(ankle_rad=math.radians(ankle_deg))
    free = make_solution(
        scenario,
        force_N=FORCE_N,
        required_Nm={"knee": 38.0, "ankle": 0.0},
        missing_Nm={"knee": 0.0, "ankle": 0.0},
    )
    held = make_solution(scenario.with_(ankle_hold="held"), force_N=FORCE_N)
    assert "shin muscles are 10% active" in _text(explain(leg, free))
    assert "something outside holds the foot" in _text(explain(leg, held))
    larger = "usually takes a larger share" in _text(explain(leg, held))
    smaller = "usually takes a smaller share" in _text(explain(leg, held))
    assert (smaller, larger) == (ankle_deg < 0, ankle_deg > 0)


def test_overload_says_what_is_missing_and_where(leg: Leg, make_solution: MakeSolution) -> None:
    solution = make_solution(
        force_N=FORCE_N,
        status="overloaded",
        required_Nm={"hip": 0.0, "knee": 60.0, "ankle": 0.0},
        missing_Nm={"hip": 0.0, "knee": 22.0, "ankle": -3.25},
    )
    said = explain(leg, solution)
    status = said.status.replace("\u00a0", " ")
    assert status == "Too much: the muscles lack 22 N·m at the knee and 3.2 N·m at the ankle."
    assert "must bend the knee with 60 N·m" in _text(said)
    assert "they reach only 38 N·m" in _text(said)


def test_extension_is_not_called_bending(leg: Leg, make_solution: MakeSolution) -> None:
    said = explain(leg, make_solution(force_N={"vaslat_r": 500.0, "gasmed_r": 50.0}))
    assert "must straighten the knee with 19 N·m" in _text(said)
    assert "the quadriceps 105%" in _text(said)
    assert "pull the other way take 5% away" in _text(said)
    assert "Why the calf joins in" not in _text(said)


def test_muscles_against_each_other_are_told_in_moments(
    leg: Leg, make_solution: MakeSolution
) -> None:
    said = explain(leg, make_solution(force_N={"semimem_r": 1000.0, "vaslat_r": 750.0}))
    assert "the hamstrings 40 N·m." in _text(said)
    assert "other way with 30 N·m, so only 10 N·m is left" in _text(said)


def test_hip_that_must_balance_is_named(leg: Leg, make_solution: MakeSolution) -> None:
    solution = make_solution(force_N=FORCE_N, required_Nm={"hip": -12.0, "knee": 38.0})
    assert "At the same time they must straighten the hip with 12 N·m" in _text(
        explain(leg, solution)
    )


@pytest.mark.parametrize(
    ("scenario", "title"),
    [
        (Scenario("dynamometer", moment_Nm=-40.0), "Strength test, straightening with 40 N·m"),
        (Scenario("dynamometer", moment_Nm=40.0), "Strength test, bending with 40 N·m"),
        (Scenario(activation=1.0), "Activations set by hand"),
        (Scenario("hold_standing"), "Holding the leg still, standing"),
    ],
)
def test_title_names_the_task(
    leg: Leg, make_solution: MakeSolution, scenario: Scenario, title: str
) -> None:
    said = explain(leg, make_solution(scenario, force_N=FORCE_N))
    assert said.title.replace("\u00a0", " ").startswith(f"{title}: hip straight")


def test_prescribed_and_resting(leg: Leg, make_solution: MakeSolution) -> None:
    scenario = Scenario(activation=0.3)
    by_hand = make_solution(
        scenario, force_N=FORCE_N, status="prescribed", required_Nm={}, missing_Nm={}
    )
    rest = make_solution(scenario, status="prescribed", required_Nm={}, missing_Nm={})
    assert "set by hand. Together the muscles bend the knee with 38" in _text(explain(leg, by_hand))
    assert "By stretch alone they hardly turn the knee." in _text(explain(leg, rest))
    assert "hardly pulls at all" in _text(explain(leg, rest))


def test_full_effort_and_rest_are_not_called_holding(leg: Leg, make_solution: MakeSolution) -> None:
    effort = explain(leg, make_solution(Scenario("maximal_effort"), force_N=FORCE_N))
    assert effort.status == "Full effort: this is all that the muscles can give here."
    assert _text(effort).startswith("At full effort, the muscles bend the knee with 38 N·m")
    rest = make_solution(Scenario("relaxed"), status="prescribed", required_Nm={}, missing_Nm={})
    assert explain(leg, rest).status.startswith("At rest:")


def test_contested_claims_are_shown_as_such(leg: Leg, make_solution: MakeSolution) -> None:
    said = explain(leg, make_solution(force_N=FORCE_N))
    assert TOES in said.notes
    assert TOES.grade == "contested"
    assert all(note.source for note in said.notes)
    assert {note.grade for note in said.notes} == {
        "supported",
        "model's prediction",
        "contested",
    }


def test_published_leg_is_called_too_strong(leg: Leg, make_solution: MakeSolution) -> None:
    solution = make_solution(force_N=FORCE_N)
    assert PUBLISHED in explain(load_leg("published"), solution).notes
    assert PUBLISHED not in explain(leg, solution).notes


@pytest.mark.parametrize("exercise", EXERCISES)
def test_reading_grade_is_about_eight(leg: Leg, make_solution: MakeSolution, exercise: str) -> None:
    scenario = Scenario(exercise=exercise, ankle_rad=-0.35, hip_rad=0.5)  # type: ignore[arg-type]
    said = explain(leg, make_solution(scenario, force_N=FORCE_N))
    assert _grade(" ".join(said.paragraphs)) < 8.5
    assert _grade(" ".join(note.text for note in said.notes)) < 9.5


def _grade(text: str) -> float:
    """Flesch-Kincaid grade; names of muscles count as one word of two syllables, as learned."""
    learned = r"gastrocnemius|hamstrings?|semi\w+|quadriceps|femoris"
    text = re.sub(learned, "hammer", text.replace("N·m", "units"))
    sentences = len(re.findall(r"[.?](?=\s|$)", text))
    words = re.findall(r"[A-Za-z]+", text)
    vowels = sum(
        max(1, len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^l])e\b", "", w)))) for w in words
    )
    return 0.39 * len(words) / sentences + 11.8 * vowels / len(words) - 15.59
