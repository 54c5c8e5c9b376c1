"""What was done last, by the words of the menus: it helps to find how a fault came about.

Entries that menus make when they open, such as recent files and own scenes, bear names that people
gave, and are left out.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu

LONGEST = 20


class Trail(QObject):
    """Notes the commands of a window as they are given.

    Parameters
    ----------
    window : whose menus are filled
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._steps: deque[tuple[str, int]] = deque(maxlen=LONGEST)
        for top in window.menuBar().actions():
            # PySide6 6.10 types what a menu's action returns as any object.
            menu: QMenu | None = top.menu()  # type: ignore[assignment]
            if menu is not None:
                for words, action in _commands(menu, _plain(top.text())):
                    action.triggered.connect(partial(self._note_command, words))

    def note(self, words: str) -> None:
        """Take something as done; what is done over and over is counted."""
        if self._steps and self._steps[-1][0] == words:
            words, count = self._steps.pop()
            self._steps.append((words, count + 1))
        else:
            self._steps.append((words, 1))

    @property
    def steps(self) -> tuple[str, ...]:
        """What was done, the last at the end."""
        return tuple(
            words if count == 1 else f"{words} ({count} times)" for words, count in self._steps
        )

    def _note_command(self, words: str, _checked: bool = False) -> None:
        self.note(words)


def _commands(menu: QMenu, above: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        words = f"{above} > {_plain(action.text())}"
        below: QMenu | None = action.menu()  # type: ignore[assignment]
        if below is not None:
            yield from _commands(below, words)
        elif not action.isSeparator():
            yield words, action


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
