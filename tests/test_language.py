"""A text is English until a language is spoken, and where that language lacks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.language import number, speak, tr, within

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def german() -> Iterator[None]:
    speak({"knee": "Knie"}.get, ",", keeps_capitals=True)
    yield
    speak(None)


def test_english_is_the_source() -> None:
    assert tr("knee") == "knee"


def test_a_language_is_spoken(german: None) -> None:
    assert tr("knee") == "Knie"


def test_what_a_language_lacks_stays_english(german: None) -> None:
    assert tr("hip") == "hip"


def test_numbers_have_the_sign_of_the_language(german: None) -> None:
    assert number(2.5, ".1f") == "2,5"


def test_numbers_have_a_point_in_english() -> None:
    assert number(2.5, ".1f") == "2.5"


def test_nouns_keep_their_capital_where_the_language_says_so(german: None) -> None:
    assert within("Knie") == "Knie"


def test_names_are_small_within_an_english_sentence() -> None:
    assert within("Fibre length") == "fibre length"
