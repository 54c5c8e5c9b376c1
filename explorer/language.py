"""The language of all that a person reads: English in the source, others from a catalogue.

Write ``tr("Bend the knee")``, and ``tr("{muscle} at {level}").format(muscle=…, level=…)`` where
something is filled in, so that a translator sees whole sentences and may reorder them. The text
must be one literal: Qt's ``lupdate`` collects it from the source.

A process speaks one language, chosen before the modules with texts are imported; so a constant of a
module may be translated where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_find: Callable[[str], str | None] | None = None
_point = "."
_keeps_capitals = False
_code = "en"


def tr(text: str) -> str:
    """Return a text in the language of this process, or itself where it has no translation."""
    if _find is None:
        return text
    return _find(text) or text


def number(value: float, form: str) -> str:
    """Write a number for people, such as ``number(2.5, ".1f")``, with their decimal sign.

    What programs read (files, tables of the command line) keeps the point and is written without.
    """
    return format(value, form).replace(".", _point)


def within(name: str) -> str:
    """Return a name as it stands within a sentence: in small letters, where nouns have such."""
    return name if _keeps_capitals else name.lower()


def spoken() -> str:
    """Return the code of the language of this process, such as ``"en"``."""
    return _code


def speak(
    find: Callable[[str], str | None] | None,
    point: str = ".",
    keeps_capitals: bool = False,
    code: str = "en",
) -> None:
    """Take the language of this process.

    Parameters
    ----------
    find : callable or None
        Gives a text's translation, or nothing; None is English.
    point : str
        The decimal sign.
    keeps_capitals : bool
        Whether nouns begin with a capital within a sentence, as in German.
    code : str
        Of the language, as a page on paper tells it to who reads it aloud.
    """
    global _find, _point, _keeps_capitals, _code
    _find, _point, _keeps_capitals, _code = find, point, keeps_capitals, code
