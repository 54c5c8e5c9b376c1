"""What a patient reads from afar: true to the figures, short, and without a technical word."""

from __future__ import annotations

import re

import pytest

from explorer.anatomy import load_leg
from explorer.insight.grade import AIM, reading_grade
from explorer.insight.plain_now import HARD, LITTLE, level_of, now
from explorer.mechanics import EXERCISES, Scenario, solve

JARGON = re.compile(
    r"N·m|activation|flexi|dorsi|plantar|gastroc|soleus|glute|quadriceps|hamstring|moment|\d"
)


def said(**asked: object) -> str:
    return " ".join(now(solve(load_leg(), Scenario(**asked))))  # type: ignore[arg-type]


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_is_told_in_a_few_plain_words(exercise: str) -> None:
    words = said(exercise=exercise, knee_rad=0.7, hip_rad=0.3, load_kg=10.0)
    assert words
    assert not JARGON.search(words), words
    assert len(words) < 190
    assert reading_grade(words) <= AIM


def test_the_load_makes_the_back_of_the_thigh_work_harder() -> None:
    light, heavy = (said(knee_rad=0.8, load_kg=load) for load in (2.0, 15.0))
    assert "back of your thigh works hard" in heavy
    assert "works hard" not in light
    assert "Your calf helps to bend the knee" in heavy


def test_a_stretch_says_what_it_stretches() -> None:
    assert "rest" in said(exercise="calf_stretch_straight", ankle_rad=0.35)
    assert "stretches your calf" in said(exercise="calf_stretch_straight", ankle_rad=0.35)
    assert "back of your thigh" in said(exercise="hamstring_stretch", hip_rad=1.6, knee_rad=0.1)
    assert said(exercise="relaxed") == "Your muscles rest."


def test_too_much_is_said() -> None:
    assert "more than the leg can hold" in said(knee_rad=0.8, load_kg=90.0)


def test_levels_begin_where_they_say() -> None:
    assert [level_of(effort) for effort in (0.0, LITTLE, HARD - 1e-9, HARD, 1.0)] == [
        "rests",
        "little",
        "little",
        "hard",
        "hard",
    ]
