"""Keeps the names of muscles away while a quiz asks for one, and lets them come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from explorer.ui.window import MainWindow


class Hush(QObject):
    """Lets nothing in the window tell what is picked out.

    Names on and beside the picture, the tree of structures, the search, the comparison and the
    handout wait; the mouse only turns the leg.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: frozenset[str] | None = None
        self._stopped: list[QAction] = []
        self._page: QWidget | None = None
        window.session.changed.connect(self._guard)

    @property
    def is_on(self) -> bool:
        """Whether names are kept away now."""
        return self._kept is not None

    def keep(self, structures: frozenset[str]) -> None:
        """Keep away what these are called; they stay picked out."""
        self.release()
        window, self._kept = self._window, structures
        window.viewport.tells_names = False
        asks = window.asks
        if asks.currentWidget() is window.tree:
            self._page = asks.currentWidget()
            asks.setCurrentWidget(asks.controls)
        asks.setTabEnabled(asks.indexOf(window.tree), False)
        notes, actions = window.note_actions, window.actions_
        stopped = [*notes.labels.values(), notes.next_labels, window.structures.find]
        stopped += [actions.compare, actions.handout]
        self._stopped = [action for action in stopped if action.isEnabled()]
        for action in self._stopped:
            action.setEnabled(False)
        self._guard()

    def release(self) -> None:
        """Let names be seen again."""
        if self._kept is None:
            return
        window, self._kept = self._window, None
        window.viewport.tells_names = True
        window.asks.setTabEnabled(window.asks.indexOf(window.tree), True)
        if self._page is not None:
            window.asks.setCurrentWidget(self._page)
            self._page = None
        for action in self._stopped:
            action.setEnabled(True)
        self._stopped = []

    def _guard(self) -> None:
        """Undo what would tell it, such as labels that a step of undo brings back."""
        if self._kept is None:
            return
        look = self._window.session.look
        if (look.labels, look.selected, look.group) != ("none", None, self._kept):
            self._window.session.set_look(labels="none", selected=None, group=self._kept)
