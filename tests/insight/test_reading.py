"""The reading grade: its formula, its counts, and that it tells plain from learned."""

from __future__ import annotations

import pytest

from explorer.insight.reading import grade, sentences, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("knee", 1),
        ("muscle", 2),
        ("muscles", 2),
        ("hamstrings", 2),
        ("gastrocnemius", 5),
        ("soleus", 3),
        ("calves", 1),
        ("pulled", 1),
        ("pointed", 2),
        ("makes", 1),
        ("exercises", 4),
        ("action", 2),
        ("area", 3),
        ("straight", 1),
        ("lying", 2),
        ("the", 1),
        ("changes", 2),
        ("usual", 3),
        ("medicine", 3),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_and_words() -> None:
    text = "Bend the knee, by 30.5 cm. Does it hurt? No!\n\nA heading\n\nDon't stop"
    assert sentences(text) == 5
    assert words("Don't stop at 30 cm: two-joint") == ["Don't", "stop", "at", "cm", "two", "joint"]


def test_formula() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert grade("The cat sat on the mat.") == pytest.approx(-1.45)


def test_long_words_and_long_sentences_are_harder() -> None:
    plain = "Bend your knee. Hold it. Then let go."
    joined = "Bend your knee and hold it and then let go."
    learned = "Flexion of the articulation necessitates gastrocnemius participation."
    assert grade(plain) < grade(joined) < grade(learned)
    assert grade(learned) > 12


def test_no_words_no_grade() -> None:
    with pytest.raises(ValueError, match="no word"):
        grade("30 + 5.")
