"""What a patient reads is plain, and says what the model computed."""

from __future__ import annotations

import math
import re

import pytest

from explorer.anatomy import load_leg
from explorer.insight.advice import ADVICE
from explorer.insight.grade import AIM, reading_grade
from explorer.insight.plain import about, compared, pose, story, title
from explorer.insight.plain_advice import GRADES, PLAIN, offered
from explorer.insight.shares import group_shares
from explorer.insight.usual import usual
from explorer.mechanics import EXERCISES, Scenario, Solution, solve

#: Words of the trade that no handout says.
JARGON = re.compile(
    r"gastrocnemius|soleus|flexion|plantar|dorsi|activation|moment|N·m|torque|quadriceps|glute(us|al)"
    r"|adductor|diagnos|synerg",
    re.IGNORECASE,
)


def _solved(**changes: object) -> Solution:
    start = Scenario(knee_rad=math.radians(45.0), load_kg=10.0)
    return solve(load_leg(), start.with_(**changes))


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_is_told_plainly(exercise: str) -> None:
    leg = load_leg()
    start = Scenario(load_kg=10.0, moment_Nm=40.0)
    for ankle_rad in (0.0, -0.4, 0.2):
        scenario = usual(leg, start, exercise).with_(ankle_rad=ankle_rad)  # type: ignore[arg-type]
        text = "\n".join(story(solve(leg, scenario)))
        assert text
        assert reading_grade(text) <= AIM
        assert not JARGON.search(text)
        assert pose(scenario)[0].isupper()
        assert title(scenario)


def test_the_figures_are_those_of_the_solution() -> None:
    solution = _solved(ankle_hold="held")
    share = {row.name: row for row in group_shares(solution)}
    text = " ".join(story(solution))
    assert f"(hamstrings) do {about(share['hamstrings'].share or 0.0)} of this work" in text
    assert f"hamstrings work at {about(share['hamstrings'].activation)}" in text
    assert f"calf works at {about(share['gastrocnemius'].activation)}" in text


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (0.0, "less than 5 percent"),
        (0.02, "less than 5 percent"),
        (0.04, "about 5 percent"),
        (0.52, "about 50 percent"),
        (0.96, "about 95 percent"),
        (1.0, "nearly 100 percent"),
    ],
)
def test_parts_are_rounded_to_what_one_can_use(part: float, words: str) -> None:
    assert about(part) == words


def test_why_the_calf_joins_in_follows_foot_and_hold() -> None:
    held = " ".join(story(_solved(ankle_hold="held", ankle_rad=0.2)))
    free = " ".join(story(_solved(ankle_hold="free", load_kg=25.0)))
    assert "Your foot is held" in held
    assert "foot is pulled up" in held
    assert "Nothing holds your foot" in free
    assert "pulled up" not in free


def test_too_much_and_falling_are_said() -> None:
    assert "more than the leg of the model can hold" in story(_solved(load_kg=80.0))[-1]
    falls = _solved(exercise="romanian_deadlift", hip_rad=0.8, ankle_rad=-0.5)
    assert falls.falls
    assert "without falling" in story(falls)[-1]


def test_a_stretch_says_what_is_stretched_and_rest_says_rest() -> None:
    stretch = _solved(exercise="hamstring_stretch", hip_rad=math.pi / 2, knee_rad=0.2)
    assert "(hamstrings)" in " ".join(story(stretch))
    assert story(_solved(exercise="relaxed")) == ("Your muscles rest here. No muscle has to work.",)


def test_activations_set_by_hand_are_said_to_be() -> None:
    assert "set by hand" in story(_solved(activation=0.5))[0]


def test_a_comparison_tells_which_leg_works_harder() -> None:
    light, heavy = _solved(load_kg=5.0), _solved(load_kg=20.0)
    assert "In B the hamstrings work harder than in A" in compared(light, heavy)
    assert "In B the hamstrings work less hard than in A" in compared(heavy, light)
    assert "about as hard in B as in A" in compared(light, light)
    told = story(heavy, light)
    assert told[0] == compared(light, heavy)
    assert "To hold pose B" in told[1]


def test_every_advice_has_plain_words() -> None:
    assert set(PLAIN) == {each.key for each in ADVICE}
    assert {each.note.grade for each in ADVICE} <= set(GRADES)
    assert reading_grade("\n".join(PLAIN.values())) <= AIM
    assert not any(JARGON.search(text) for text in PLAIN.values())


def test_only_what_applies_is_offered() -> None:
    leg = load_leg()
    curl = {each.key for each in offered(leg, Scenario(load_kg=10.0))}
    assert "lighter_load" in curl
    assert "feet_away" not in curl
    assert "point_toes" not in {
        each.key for each in offered(leg, Scenario(ankle_rad=math.radians(-20.0)))
    }
    assert offered(leg, Scenario(exercise="calf_stretch_bent")) == ()
    assert offered(leg, Scenario(activation=0.5)) == ()
