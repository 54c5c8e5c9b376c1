"""The answers of a quiz to choose from: buttons that wrap their words, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.ui.panels.card import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 4


class Choice(QPushButton):
    """One answer; Alt with its number chooses it.

    Plain digits are the keys of the views.
    """

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self._number = number
        self.key = f"Alt+{number}"
        self.badge = QLabel(str(number), self)
        self.badge.setProperty("role", "muted")
        self.badge.setMinimumWidth(self.badge.fontMetrics().horizontalAdvance("✓✗"))
        self.words = plain("", self)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 7, 10, 7)
        line.setSpacing(10)
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        for label in (self.badge, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        QShortcut(QKeySequence(self.key), self).activated.connect(self.click)

    def show_choice(self, text: str, ask: str) -> None:
        """Offer an answer."""
        self.words.setText(text)
        self.setEnabled(True)
        self.setToolTip(self.key)
        self.setAccessibleName(text)
        self.setAccessibleDescription(ask)
        self._mark("", str(self._number))

    def show_result(self, is_right: bool, is_chosen: bool) -> None:
        """Mark the right answer, and a wrong one that was chosen; it cannot be chosen any more."""
        self.setEnabled(False)
        text = self.words.text()
        if is_right:
            self._mark("right", "✓")
            self.setAccessibleName(tr("{answer}: right").format(answer=text))
        elif is_chosen:
            self._mark("wrong", "✗")
            self.setAccessibleName(tr("{answer}: not right").format(answer=text))

    def sizeHint(self) -> QSize:
        """Return the size of the words, not of a button without any."""
        return self._words_size()

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self._words_size()

    def _words_size(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def _mark(self, result: str, badge: str) -> None:
        self.badge.setText(badge)
        self.setProperty("result", result)
        for part in (self, self.words):
            part.style().unpolish(part)
            part.style().polish(part)


class QuizAnswers(QWidget):
    """Up to four answers below each other.

    Signals
    -------
    chosen : place of an answer, counted from 0
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = tuple(Choice(number, self) for number in range(1, MOST + 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            column.addWidget(button)

    def show_choices(self, choices: Sequence[str], ask: str) -> None:
        """Offer the answers to a question."""
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(choices))
            if place < len(choices):
                button.show_choice(choices[place], ask)

    def show_result(self, answer: int, choice: int | None) -> None:
        """Mark the right answer and the chosen one."""
        for place, button in enumerate(self.buttons):
            button.show_result(place == answer, place == choice)
