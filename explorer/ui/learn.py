"""The way into the lesson, which is made when it is first begun: it costs nothing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from explorer.insight.lesson import TITLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QVBoxLayout

    from explorer.ui.lesson import Lesson
    from explorer.ui.window import MainWindow


class Learn(QObject):
    """Begins and ends the lesson.

    Parameters
    ----------
    window : MainWindow
    column : of the answers, whose place the lesson takes while it runs
    """

    def __init__(self, window: MainWindow, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._column = window, column
        self._lesson: Lesson | None = None
        self.action = QAction(TITLE, self)
        self.action.setShortcut(QKeySequence("Ctrl+L"))
        self.action.setCheckable(True)
        self.action.setStatusTip("A lesson in short steps on this leg")
        self.action.triggered.connect(lambda on: self.lesson.start() if on else self.end())
        window.addAction(self.action)

    def add_to(self, menu: QMenu) -> None:
        """Put the lesson into a menu."""
        menu.addAction(self.action)

    @property
    def lesson(self) -> Lesson:
        """The lesson; made if need be."""
        if self._lesson is None:
            from explorer.ui.lesson import Lesson

            self._lesson = Lesson(self._window, self._column)
            self._lesson.toggled.connect(self.action.setChecked)
        return self._lesson

    def end(self) -> None:
        """Show what was shown before the lesson, if it runs."""
        if self._lesson is not None:
            self._lesson.end()
