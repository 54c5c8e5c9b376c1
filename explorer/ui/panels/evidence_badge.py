"""How well a claim is borne out: a badge with the grade, its meaning in words, and the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from explorer.insight.claims import MEANINGS
from explorer.language import tr
from explorer.ui.panels.card import muted, plain, title
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from explorer.insight.claims import Grade

GRADE_NAMES: dict[Grade, str] = {
    "supported": tr("supported"),
    "model's prediction": tr("model's prediction"),
    "contested": tr("contested"),
    "common advice": tr("common advice"),
}


def badge(grade: Grade, parent: QWidget) -> QLabel:
    """Return the grade as a small label that says what it means."""
    made = QLabel(first_upper(GRADE_NAMES[grade]), parent)
    made.setProperty("role", "badge")
    made.setProperty("grade", grade)
    made.setToolTip(MEANINGS[grade])
    made.setAccessibleName(tr("Evidence: {grade}").format(grade=GRADE_NAMES[grade]))
    made.setAccessibleDescription(MEANINGS[grade])
    return made


def add_claim(
    column: QVBoxLayout, parent: QWidget, ask: str, text: str, grade: Grade, source: str
) -> None:
    """Add a claim below what a column holds, or a question with its answer."""
    if ask:
        heading = title(ask, parent)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(plain(text, parent))
    column.addWidget(badge(grade, parent), 0, Qt.AlignmentFlag.AlignLeft)
    if not ask:
        column.addWidget(plain(text, parent))
    column.addWidget(
        muted(
            tr("{meaning} Source: {source}").format(meaning=MEANINGS[grade], source=source), parent
        )
    )
