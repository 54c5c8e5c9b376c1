"""Why the calf joins in: this pose in plain words, and how sure each claim is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.ui.panels.evidence_badge import GRADE_NAMES
from explorer.ui.words import first_upper

if TYPE_CHECKING:
    from explorer.insight.explain import Explanation


class ExplanationPanel(QFrame):
    """Title, paragraphs and, below them, the grades and sources of what is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = _label(self, "title")
        self.notes_title = _label(self, "title")
        self.notes_title.setText(tr("How sure is this?"))
        self.notes = _label(self, "muted")
        self.notes.setTextFormat(Qt.TextFormat.RichText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A label for each paragraph: plain text is laid out many times faster than rich text, and
        # while a slider is dragged only some paragraphs change.
        self._paragraphs: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        for label in (self.title, self.notes_title, self.notes):
            self._column.addWidget(label)

    def show_explanation(self, explanation: Explanation) -> None:
        """Write what is said about a pose, touching only what differs."""
        _write(self.title, explanation.title)
        while len(self._paragraphs) < len(explanation.paragraphs):
            self._paragraphs.append(_label(self, ""))
            self._column.insertWidget(len(self._paragraphs), self._paragraphs[-1])
        for number, label in enumerate(self._paragraphs):
            label.setVisible(number < len(explanation.paragraphs))
            if number < len(explanation.paragraphs):
                _write(label, explanation.paragraphs[number])
        notes = (
            f"<p style='margin:0 0 7px 0'><b>{escape(first_upper(GRADE_NAMES[note.grade]))}:</b> "
            f"{escape(note.text)} <i>{escape(note.source)}</i></p>"
            for note in explanation.notes
        )
        _write(self.notes, "".join(notes))

    def text(self) -> str:
        """Return title and paragraphs as they are shown."""
        shown = [label.text() for label in self._paragraphs if not label.isHidden()]
        return "\n".join((self.title.text(), *shown))


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
