"""The line of a number before and after begins behind its name, in whatever language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.ui.panels.before_after import BeforeAfter
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH_PX = 420


def first_accent_px(row: BeforeAfter) -> int:
    """Return the column where the point of a number that is nothing begins."""
    image, accent = row.grab().toImage(), color(current_theme().accent).rgb()
    return next(
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == accent for y in range(image.height()))
    )


@pytest.mark.parametrize("name", ["share", "activation of the muscles at the back"])
def test_a_line_begins_behind_every_name(qtbot: QtBot, name: str) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    column = QVBoxLayout(card)
    rows = [BeforeAfter(said, 0.0, 0.0, card) for said in ("lever", name)]
    for row in rows:
        column.addWidget(row)
    card.resize(WIDTH_PX, card.sizeHint().height())
    card.show()
    starts = {first_accent_px(row) for row in rows}
    assert len(starts) == 1
    assert starts.pop() > rows[1].fontMetrics().horizontalAdvance(name)
