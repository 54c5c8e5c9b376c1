"""Work in steps, between which the window lives: how far it is, and a way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout

from explorer.language import tr
from explorer.ui.in_steps import InSteps

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

#: What takes no longer is done before a dialog could be read.
_AT_ONCE_S = 0.4


class Stepping(QDialog):
    """Does work step by step, and can be stopped before each.

    Parameters
    ----------
    title : of the window
    format_ : of what is done, with ``%v`` of ``%m``, or ``%p`` for its share
    steps : do the work, and yield how much of it is done; what it returns is ``made``
    count : how much there is
    """

    def __init__(
        self,
        title: str,
        format_: str,
        steps: Generator[float, None, Any],
        count: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(title)
        self.bar.setFormat(format_)
        self.bar.setRange(0, count)
        self.bar.setValue(0)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.bar)
        column.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(420)
        self.is_done, self.error = False, ""
        self.made: Any = None
        self._work = InSteps(self)
        self._work.stepped.connect(lambda done: self.bar.setValue(int(done)))
        self._work.ended.connect(self._end)
        self._work.failed.connect(self._fail)
        self._work.broke.connect(self.reject)
        self._work.begin(steps)

    def run(self) -> bool:
        """Work until all is done, a step fails, or somebody stops it; tell whether all is done."""
        at_once = time.monotonic() + _AT_ONCE_S
        try:
            while self._work.is_busy and time.monotonic() < at_once:
                self._work.step()
            if self._work.is_busy:
                self.exec()
        finally:
            self._work.stop()
            self.deleteLater()
        return self.is_done

    def _end(self, made: object) -> None:
        self.is_done, self.made = True, made
        self.accept()

    def _fail(self, error: str) -> None:
        self.error = error
        self.reject()
