"""The parts that the panels are built of: a card, a title, quiet text, a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget


def card(parent: QWidget, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    frame = QFrame(parent)
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 12)
    column.setSpacing(spacing)
    return frame, column


def title(text: str, parent: QWidget) -> QLabel:
    """Return a card's title."""
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label


def muted(text: str, parent: QWidget) -> QLabel:
    """Return quiet text of as many lines as it needs."""
    label = plain(text, parent)
    label.setProperty("role", "muted")
    return label


def plain(text: str, parent: QWidget) -> QLabel:
    """Return text of as many lines as it needs."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def make_scroll(area: QScrollArea, spacing: int = 12) -> QVBoxLayout:
    """Let an area scroll, sideways only where words are too wide; return its content's column."""
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content = QWidget(area)
    column = QVBoxLayout(content)
    column.setContentsMargins(2, 0, 8, 0)
    column.setSpacing(spacing)
    area.setWidget(content)
    return column


def in_sight(part: QWidget, area: QScrollArea) -> bool:
    """Return whether some of a part is not scrolled away."""
    window = area.viewport()
    place = QRect(part.mapTo(window, QPoint()), part.size())
    return part.isVisible() and window.rect().intersects(place)


def set_role(label: QLabel, role: str) -> None:
    """Give a label another look of the style sheet."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def write(label: QLabel, text: str) -> None:
    """Write a text where it differs: laying out costs more than comparing."""
    if label.text() != text:
        label.setText(text)
