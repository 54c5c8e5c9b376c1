"""Why the calf joins in: this pose in plain words, and how sure each claim is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.insight.explain import Explanation


class ExplanationPanel(QFrame):
    """Title, paragraphs and, below them, the grades and sources of what is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = _text(self, "title")
        self.body = _text(self, "")
        self.notes_title = _text(self, "title")
        self.notes_title.setText("How sure is this?")
        self.notes = _text(self, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for label in (self.title, self.body, self.notes_title, self.notes):
            column.addWidget(label)

    def show_explanation(self, explanation: Explanation) -> None:
        """Write what is said about a pose, touching only what differs."""
        _write(self.title, escape(explanation.title))
        _write(self.body, _paragraphs(escape(text) for text in explanation.paragraphs))
        _write(
            self.notes,
            _paragraphs(
                f"<b>{escape(note.grade).capitalize()}:</b> {escape(note.text)} "
                f"<i>{escape(note.source)}</i>"
                for note in explanation.notes
            ),
        )


def _paragraphs(texts: Iterable[str]) -> str:
    return "".join(f"<p style='margin:0 0 7px 0'>{text}</p>" for text in texts)


def _text(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
