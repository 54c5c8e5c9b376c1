"""The German reading grade agrees with counts made by hand."""

from __future__ import annotations

import pytest

from explorer.insight.grade import reading_grade
from explorer.insight.grade_german import german_grade, german_syllables
from explorer.language import speak


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("Bein", 1),
        ("Knie", 1),
        ("Wade", 2),
        ("beugen", 2),
        ("Muskeln", 2),
        ("Übungen", 3),
        ("Oberschenkel", 4),
        ("Sprunggelenk", 3),
        ("20", 2),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert german_syllables(word) == count


def test_grade_by_hand() -> None:
    """Of 8 words, 2 have three syllables, 2 seven letters, and 4 one syllable."""
    text = "Die Wade beugt das Knie. Übungen helfen Oberschenkeln."
    by_hand = 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875
    assert german_grade(text) == pytest.approx(by_hand)
    assert german_grade("") == 0.0


def test_the_grade_is_that_of_the_language_spoken() -> None:
    text = "Die Muskeln hinten am Oberschenkel arbeiten stark."
    english = reading_grade(text)
    speak(None, code="de")
    try:
        assert reading_grade(text) == german_grade(text) != english
    finally:
        speak(None)
