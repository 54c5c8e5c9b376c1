"""Colours and size of letters in the View menu; what is chosen shows at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from explorer.language import tr
from explorer.ui.appearance import LETTERS_PERCENT, THEMES, USUAL, Appearance, ThemeChoice, apply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu

    from explorer.ui.session import Session

_THEMES: Mapping[ThemeChoice, str] = {
    "system": tr("As the &system"),
    "light": tr("&Light"),
    "dark": tr("&Dark"),
}


class AppearanceActions(QObject):
    """Choices, each ticked where it is the one that holds; the picture's ground follows.

    Parameters
    ----------
    window : whose menus show them
    session : whose pictures they concern

    Attributes
    ----------
    now : Appearance
    """

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self.now = USUAL
        self.themes = {theme: self._choice(_THEMES[theme]) for theme in THEMES}
        self.letters = {percent: self._choice(_said(percent)) for percent in LETTERS_PERCENT}
        for group in (self.themes, self.letters):
            together = QActionGroup(self)
            for action in group.values():
                together.addAction(action)
        for theme, action in self.themes.items():
            action.triggered.connect(
                lambda _=False, theme=theme: self.take(replace(self.now, theme=theme))
            )
        for percent, action in self.letters.items():
            action.triggered.connect(
                lambda _=False, percent=percent: self.take(
                    replace(self.now, letters_percent=percent)
                )
            )
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._tick()

    def add_to(self, menu: QMenu) -> None:
        """Put them into the View menu."""
        menu.addSeparator()
        menu.addMenu(tr("Li&ght and dark")).addActions(list(self.themes.values()))
        menu.addMenu(tr("Si&ze of letters")).addActions(list(self.letters.values()))

    def take(self, appearance: Appearance) -> None:
        """Let everything look so from now on."""
        self.now = appearance
        self._session.set_look(background=apply(appearance).name)
        self._tick()

    def stop(self) -> None:
        """Follow the system no longer, before the window dies."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_system)

    def _follow_system(self) -> None:
        self.take(self.now)

    def _tick(self) -> None:
        self.themes[self.now.theme].setChecked(True)
        self.letters[self.now.letters_percent].setChecked(True)

    def _choice(self, text: str) -> QAction:
        made = QAction(text, self)
        made.setCheckable(True)
        return made


def _said(percent: int) -> str:
    if percent == 100:
        return tr("As the system")
    return tr("{percent}%").format(percent=percent)
