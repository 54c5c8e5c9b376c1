"""How hard a text is to read: the school grade of a German text."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]+|\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"[.!?:]+(?=\s|$)|\n+")
_VOWELS = re.compile(r"aa|ai|au|äu|ee|ei|eu|ie|oo|ui|[aeiouyäöü]")
_MANY_SYLLABLES, _MANY_LETTERS = 3, 7


def german_grade(text: str) -> float:
    """Return the first Wiener Sachtextformel, never below 0; 0 for a text without words.

    .. math:: G = 0.1935 m + 0.1672 l + 0.1297 w - 0.0327 e - 0.875

    for m, w and e the percentages of words of three or more syllables, of seven or more letters
    and of one syllable, and l words in a sentence. The end of a line ends a sentence, so that
    lists count too.

    Departures
    ----------
    A colon ends a sentence, and a figure has a syllable for each digit.

    References
    ----------
    Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben: the first formula.
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = sum(bool(_WORD.search(part)) for part in _SENTENCE.split(text))
    spoken = [german_syllables(word) for word in words]
    percent = 100.0 / len(words)
    many = percent * sum(count >= _MANY_SYLLABLES for count in spoken)
    long = percent * sum(len(word) >= _MANY_LETTERS for word in words)
    one = percent * sum(count == 1 for count in spoken)
    length = len(words) / sentences
    return max(0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * one - 0.875, 0.0)


def german_syllables(word: str) -> int:
    """Return how many syllables a word has, by its spelling; at least 1."""
    if word[0].isdigit():
        return max(sum(sign.isdigit() for sign in word), 1)
    return max(len(_VOWELS.findall(word.lower().replace("qu", "q"))), 1)
