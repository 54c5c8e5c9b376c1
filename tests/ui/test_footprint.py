"""Where the floor presses, in words and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.mechanics.foot import FOOT
from explorer.ui.panels.footprint import Footprint, pressure_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("part", "words"),
    [(0.1, "heel"), (0.45, "middle"), (0.7, "ball"), (0.95, "toes")],
)
def test_a_place_under_the_foot_is_named(part: float, words: str) -> None:
    said = pressure_words(part * FOOT.length_m)
    assert f"under the {words}" in said
    assert "Nobody" not in said


@pytest.mark.parametrize(
    ("place_m", "words"),
    [(-0.03, "3 cm behind the heel"), (FOOT.length_m + 0.05, "5 cm in front of the toes")],
)
def test_beyond_the_foot_nobody_could_stand(place_m: float, words: str) -> None:
    said = pressure_words(place_m)
    assert "Nobody could stand like this" in said
    assert words in said


def test_the_arrow_follows_the_place(qtbot: QtBot) -> None:
    card = Footprint()
    qtbot.addWidget(card)
    card.resize(320, 140)
    card.show_place(0.02)
    card.show()
    heel = card.drawing.grab().toImage()
    card.show_place(0.2)
    assert card.drawing.grab().toImage() != heel
    assert card.words.property("role") == "status"
    card.show_place(0.4)
    assert card.words.property("role") == "warning"
    assert card.drawing.accessibleDescription() == card.words.text()
    card.show_place(None)
    assert not card.isVisible()
