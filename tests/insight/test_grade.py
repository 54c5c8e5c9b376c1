"""The reading grade agrees with counts made by hand."""

from __future__ import annotations

import pytest

from explorer.insight.grade import reading_grade, syllables, words_of

#: Counted by speaking each word aloud.
SPOKEN = {
    1: "the knee foot bend bends move moves pulled worked stretched calves shin thigh straight "
    "toes weight made you're wakes rise legs lies held",
    2: "muscle muscles ankle hamstrings pointed needed pieces stretches always doctor moving "
    "doing being handout minute urine people",
    3: "computer exercise another together reduces medial gluteus carrying quadriceps",
    4: "activation experiment repetition information",
    5: "gastrocnemius",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(w, n) for n, text in SPOKEN.items() for w in text.split()],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_figures_and_hyphens_are_words() -> None:
    assert words_of("Kick-like pain, 20 percent: you're done.") == [
        "Kick",
        "like",
        "pain",
        "20",
        "percent",
        "you're",
        "done",
    ]
    assert syllables("20") == 2


@pytest.mark.parametrize(
    ("text", "words", "sentences", "spoken"),
    [
        ("The hamstrings bend the knee. They also straighten the hip.", 10, 2, 13),
        ("Computational recruitment minimises activation.", 4, 1, 16),
        ("Rest for 2 days\nCall the doctor if the pain does not go away", 14, 2, 16),
    ],
)
def test_grade_by_hand(text: str, words: int, sentences: int, spoken: int) -> None:
    by_hand = 0.39 * words / sentences + 11.8 * spoken / words - 15.59
    assert reading_grade(text) == pytest.approx(max(by_hand, 0.0))


def test_long_words_and_long_sentences_are_harder() -> None:
    easy = "Bend your knee. Hold it there. Then let it go."
    joined = "Bend your knee and hold it there and then let it go."
    hard = "Maintain maximal flexion of the articulation, subsequently relaxing gradually."
    assert reading_grade(easy) < reading_grade(joined) < reading_grade(hard)


@pytest.mark.parametrize("text", ["", "  \n", "...", "—"])
def test_no_words_have_no_grade(text: str) -> None:
    assert reading_grade(text) == 0.0
