"""What takes the place of the window's answers for a while, and then puts back what was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.ui.glide import GLIDE_MS, Glide

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from explorer.document.document import Document
    from explorer.mechanics import Scenario
    from explorer.ui.window import MainWindow


class Guest(QObject):
    """A lesson or a quiz: a page beside the leg, which it sets and lets move.

    Parameters
    ----------
    window : MainWindow
    page : what is shown in place of the answers
    column : of the answers

    Signals
    -------
    toggled : whether it runs now
    """

    toggled = Signal(bool)

    def __init__(self, window: MainWindow, page: QWidget, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._place = window, page
        column.addWidget(page)
        self.glide = Glide(window.session, self)
        self._before: Document | None = None
        self._path: Path | None = None

    @property
    def runs(self) -> bool:
        """Whether it has taken the place."""
        return self._before is not None

    def take_place(self) -> None:
        """Remember what is shown, and show the page in place of the answers."""
        documents = self._window.documents
        self._before, self._path = documents.now, documents.path
        self._window.answers.hide()
        self._place.show()
        self.toggled.emit(True)

    def give_back(self) -> bool:
        """Show what was shown before; False where a file was opened or kept meanwhile."""
        before, self._before = self._before, None
        assert before is not None
        documents = self._window.documents
        self.glide.stop()
        self.toggled.emit(False)
        self._place.hide()
        self._window.answers.show()
        if documents.path != self._path:
            return False
        documents.take(before)
        return True

    def glide_to(self, aim: Scenario, times: int = 1) -> None:
        """Let the leg move to a scenario, ``times`` as slowly as usual; at once where turns do."""
        turns = self._window.viewport.turning
        self.glide.duration_ms = times * GLIDE_MS if turns.is_on and turns.duration_ms > 0 else 0
        self.glide.to(aim)
