"""The choice of language, from the next start on; the person may start again at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMessageBox

from explorer.language import tr
from explorer.ui.language import SYSTEM, languages, start_again

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu


class LanguageActions(QObject):
    """Every language there is, and that of the system.

    Parameters
    ----------
    window : closed before the program starts again

    Attributes
    ----------
    chosen : code of the language that the next start speaks; empty follows the system
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.chosen = SYSTEM
        names = {SYSTEM: tr("As the &system"), **languages()}
        self.actions_ = {code: QAction(name, self) for code, name in names.items()}
        together = QActionGroup(self)
        for code, action in self.actions_.items():
            action.setCheckable(True)
            together.addAction(action)
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
        self.resume(SYSTEM)

    def add_to(self, menu: QMenu) -> None:
        """Put them into a menu."""
        menu.addMenu(tr("Lan&guage")).addActions(list(self.actions_.values()))

    def resume(self, code: str) -> None:
        """Show what was chosen before."""
        self.chosen = code
        self.actions_[code].setChecked(True)

    def _choose(self, code: str) -> None:
        if code == self.chosen:
            return
        self.resume(code)
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Language"),
            tr("The language changes when Leg Explorer starts the next time."),
            parent=self._window,
        )
        self.question.setInformativeText(
            tr("Start again now? The leg comes back as it is shown here.")
        )
        self.now = self.question.addButton(tr("Start again"), QMessageBox.ButtonRole.AcceptRole)
        self.question.addButton(tr("Later"), QMessageBox.ButtonRole.RejectRole)
        self.question.finished.connect(self._go_on)
        self.question.open()

    def _go_on(self) -> None:
        again = self.question.clickedButton() is self.now
        self.question.deleteLater()
        if again:
            self._window.close()  # keeps what is shown, for the start that follows
            start_again()
