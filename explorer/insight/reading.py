"""How hard a text is to read, as a school grade.

References
----------
Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted
personnel: the Flesch-Kincaid grade level.

Departures
----------
Syllables are counted by groups of vowels, without a dictionary; a figure such as 30 counts as no
word, since it is read at a glance.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z]+(?:['\u2019][A-Za-z]+)*")
_END = re.compile(r"[.!?]+(?=\s|$)|\n\s*\n")
_VOWELS = re.compile(r"[aeiouy]+")
#: An e that is not spoken, at the end or before a last s or d.
_SILENT = re.compile(r"(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeiouylsxzcgh]|[aeiouy]l)es$|[^aeiouytd]ed$")
#: Two vowels that are spoken one by one.
_PARTED = re.compile(r"(?<![cstxg])i[aou]|ie(?=nc|t)|eu(?=s)|u(?=al|at)|ea(?=s?$)|(?<=[aeoy])ing$")


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade: the years at school after which a text is easy to read.

    0.39 words per sentence + 11.8 syllables per word - 15.59.

    Raises
    ------
    ValueError
        Where there is no word.
    """
    found = words(text)
    if not found:
        raise ValueError("there is no word whose reading grade could be told")
    spoken = sum(syllables(word) for word in found)
    return 0.39 * len(found) / sentences(text) + 11.8 * spoken / len(found) - 15.59


def words(text: str) -> list[str]:
    """Return the words of a text, without figures; parts joined by a hyphen count singly."""
    return _WORD.findall(text)


def sentences(text: str) -> int:
    """Return how many sentences there are, at least one; a blank line ends one, too."""
    return max(1, sum(bool(words(part)) for part in _END.split(text)))


def syllables(word: str) -> int:
    """Return how many syllables a word has, at least one."""
    low = re.sub(r"['\u2019]", "", word.lower())
    count = len(_VOWELS.findall(low)) + len(_PARTED.findall(low))
    return max(1, count - bool(_SILENT.search(low)))
