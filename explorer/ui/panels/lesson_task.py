"""What a step asks the reader to do, the buttons for it, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.insight.lesson.steps import CHOICES
from explorer.language import tr
from explorer.ui.panels.card import plain, title, write

if TYPE_CHECKING:
    from explorer.insight.lesson.figures import Change
    from explorer.insight.lesson.telling import Telling

_HEADINGS = {"look": tr("Look"), "drag": tr("Try it"), "predict": tr("What do you expect?")}


class LessonTask(QFrame):
    """The card of the task.

    Signals
    -------
    chosen : "more", "same" or "less", what the reader expects
    to_handle : the slider or button that the task is about is wanted
    shown : the leg should show it without the reader
    set_up : the leg should be as the step set it at first
    """

    chosen = Signal(str)
    to_handle = Signal()
    shown = Signal()
    set_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.heading = title("", self)
        self.ask = plain("", self)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "status")
        self.verdict.setAccessibleName(tr("Result"))
        self.choices: dict[Change, QPushButton] = {}
        choices = QHBoxLayout()
        choices.setSpacing(6)
        for choice in CHOICES:
            button = QPushButton(self)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self.choices[choice] = button
            choices.addWidget(button)
        self.handle = self._button(tr("Go to it"), self.to_handle)
        self.show_me = self._button(tr("Show me"), self.shown)
        self.again = self._button(tr("Set up again"), self.set_up)
        self.again.setToolTip(tr("Bring the leg back to where this step begins"))
        helps = QHBoxLayout()
        helps.setSpacing(6)
        for button in (self.handle, self.show_me, self.again):
            helps.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.ask)
        column.addLayout(choices)
        column.addWidget(self.verdict)
        column.addLayout(helps)

    def show_task(self, telling: Telling) -> None:
        """Ask."""
        step, task = telling.step, telling.step.task
        write(self.heading, _HEADINGS[task.kind])
        write(self.ask, telling.fill(task.ask))
        predicts = task.kind == "predict"
        for choice, button in self.choices.items():
            button.setText(task.choices[choice])
            button.setAccessibleDescription(self.ask.text())
            button.setChecked(False)
            button.setEnabled(True)
            button.setVisible(predicts)
        self.verdict.hide()
        self.handle.setVisible(task.kind == "drag")
        self.show_me.setVisible(bool(step.then) and not predicts)
        self.show_me.setAccessibleName(tr("Show me, without doing it myself"))
        self.again.setVisible(bool(step.then or step.advice) and not predicts)

    def show_done(self, verdict: str) -> None:
        """Say what came of it; a prediction cannot be changed then."""
        for button in self.choices.values():
            button.setEnabled(False)
        self.again.show()
        self.verdict.setVisible(bool(verdict))
        write(self.verdict, verdict)

    def _choose(self, choice: Change) -> None:
        for other, button in self.choices.items():
            button.setChecked(other == choice)
        self.chosen.emit(choice)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        made = QPushButton(text, self)
        made.clicked.connect(signal)
        return made
