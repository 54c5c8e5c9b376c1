"""The way into the help, which is made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.language import tr
from explorer.ui.new_action import new_action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from explorer.ui.help import HelpDialog
    from explorer.ui.window import MainWindow


class HelpActions(QObject):
    """Opens the help on the page that fits, and on the list of keys.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: HelpDialog | None = None
        self.here = new_action(
            window, tr("&Help"), "F1", tr("Read the help on the page that fits where you are")
        )
        self.keys = new_action(
            window, tr("&Mouse and keys"), "Shift+F1", tr("See all that mouse and keys do")
        )
        self.here.triggered.connect(self._open_here)
        self.keys.triggered.connect(self._open_keys)

    def add_to(self, menu: QMenu) -> None:
        """Put them into a menu."""
        menu.addActions([self.here, self.keys])

    @property
    def dialog(self) -> HelpDialog:
        """The help; made if need be."""
        if self._dialog is None:
            from explorer.ui.help import HelpDialog

            self._dialog = HelpDialog(self._window)
        return self._dialog

    def _open_here(self) -> None:
        from explorer.ui.help import fitting

        self.dialog.open_at(fitting(self._window))

    def _open_keys(self) -> None:
        from explorer.ui.help import KEYS

        self.dialog.open_at(KEYS)
