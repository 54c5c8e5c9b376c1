"""How hard a text is to read: the school grade of an English text, and of one in German."""

from __future__ import annotations

import re

from explorer.insight.grade_german import german_grade
from explorer.language import spoken

#: A patient's text should need no more years of school than this.
AIM = 8.0
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"[.!?:]+(?=\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")


def reading_grade(text: str) -> float:
    """Return the school grade of a text in the language of this process, never below 0."""
    return german_grade(text) if spoken() == "de" else english_grade(text)


def english_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade, never below 0; 0 for a text without words.

    .. math:: G = 0.39 w / s + 11.8 y / w - 15.59

    for w words, s sentences and y syllables. The end of a line ends a sentence, so that lists
    count too.

    Departures
    ----------
    A colon ends a sentence, and a figure has a syllable for each digit.

    References
    ----------
    Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75, Naval Technical
    Training Command: the grade level formula.
    """
    words = words_of(text)
    if not words:
        return 0.0
    sentences = sum(bool(_WORD.search(part)) for part in _SENTENCE.split(text))
    spoken = sum(map(syllables, words))
    return max(0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59, 0.0)


def words_of(text: str) -> list[str]:
    """Return the words; parts that are joined by a hyphen count one by one."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return how many syllables a word has, by its spelling; at least 1.

    Groups of vowels are counted, less an ``e`` that is not spoken, and more where two vowels in a
    row are. About one word in ten comes out one too many or too few.
    """
    letters = re.sub(r"[^a-z]", "", word.lower())
    if not letters:
        return max(sum(sign.isdigit() for sign in word), 1)
    letters = letters.replace("qu", "q")
    count = len(_VOWELS.findall(letters))
    if re.search(r"[^aeiouy]e$", letters) and not re.search(r"[^aeiouy]le$", letters):
        count -= 1  # "move", but not "muscle"
    elif re.search(r"[^aeiouytd]ed$", letters):
        count -= 1  # "pulled", but not "pointed"
    elif re.search(r"[^aeiouyscxzgl]es$|(?<=[aeiouy])les$", letters) and not re.search(
        r"[sc]hes$", letters
    ):
        count -= 1  # "calves", but not "muscles", "pieces" or "stretches"
    count += len(re.findall(r"[aeiouy](?=ing)|(?<![ctsg])ia|iu|eus$|io(?!n)|uou", letters))
    return max(count, 1)
