"""The ways into lesson and quiz, each made when it is first begun: they cost nothing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from explorer.insight.lesson import TITLE
from explorer.language import tr
from explorer.ui.new_action import new_action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QVBoxLayout

    from explorer.ui.lesson import Lesson
    from explorer.ui.quiz import QuizRun
    from explorer.ui.window import MainWindow


class Learn(QObject):
    """Begins and ends the lesson and the quiz, of which one runs at a time.

    Parameters
    ----------
    window : MainWindow
    column : of the answers, whose place they take while they run
    """

    def __init__(self, window: MainWindow, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._column = window, column
        self._lesson: Lesson | None = None
        self._quiz: QuizRun | None = None
        self.action = QAction(TITLE, self)
        self.action.setShortcut(QKeySequence("Ctrl+L"))
        self.action.setCheckable(True)
        self.action.setStatusTip(tr("A lesson in short steps on this leg"))
        self.action.triggered.connect(lambda on: self._start_lesson() if on else self.end())
        window.addAction(self.action)
        tip = tr("Questions on this leg, answered by the model")
        self.quiz_action = new_action(window, tr("&Quiz"), "Ctrl+K", tip)
        self.quiz_action.setCheckable(True)
        self.quiz_action.triggered.connect(lambda on: self._start_quiz() if on else self.end())

    def add_to(self, menu: QMenu) -> None:
        """Put lesson and quiz into a menu."""
        menu.addActions([self.action, self.quiz_action])

    @property
    def lesson(self) -> Lesson:
        """The lesson; made if need be."""
        if self._lesson is None:
            from explorer.ui.lesson import Lesson

            self._lesson = Lesson(self._window, self._column)
            self._lesson.toggled.connect(self.action.setChecked)
        return self._lesson

    @property
    def quiz(self) -> QuizRun:
        """The quiz; made if need be."""
        if self._quiz is None:
            from explorer.ui.quiz import QuizRun

            self._quiz = QuizRun(self._window, self._column)
            self._quiz.toggled.connect(self.quiz_action.setChecked)
        return self._quiz

    def end(self) -> None:
        """Show what was shown before lesson or quiz, if one runs."""
        for runs in (self._lesson, self._quiz):
            if runs is not None:
                runs.end()

    def _start_lesson(self) -> None:
        self.end()
        self.lesson.start()

    def _start_quiz(self) -> None:
        self.end()
        self.quiz.start()
