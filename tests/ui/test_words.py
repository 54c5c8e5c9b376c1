"""Angles in words: a word carries the sign."""

from __future__ import annotations

import pytest

from explorer.mechanics import EXERCISES
from explorer.ui.words import ankle_words, hip_words, knee_words, uses


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (hip_words(45), "flexed 45°"),
        (hip_words(-10), "extended 10°"),
        (hip_words(0.04), "straight"),
        (knee_words(90.5), "flexed 90.5°"),
        (knee_words(0), "straight"),
        (ankle_words(-20), "plantarflexed 20° (toes pointed)"),
        (ankle_words(10), "dorsiflexed 10° (toes pulled up)"),
        (ankle_words(0), "neutral"),
    ],
)
def test_an_angle_is_said_without_a_sign(said: str, words: str) -> None:
    assert said == words


def test_only_what_an_exercise_uses_is_named() -> None:
    assert uses("prone_leg_curl") == {"load_kg", "ankle_hold"}
    assert uses("dynamometer") == {"moment_Nm", "ankle_hold"}
    assert uses("hold_sitting") == {"ankle_hold"}
    assert uses("relaxed") == set()


def test_every_exercise_has_an_answer() -> None:
    assert all(uses(exercise) <= {"load_kg", "moment_Nm", "ankle_hold"} for exercise in EXERCISES)
