"""An unexpected error: one window says what happened, and the program goes on as it was before.

Errors that come while that window is open, and those that were shown already, are logged and named
in the status bar only, so that a fault in each repaint does not fill the screen.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.assets import AssetError
from explorer.language import tr
from explorer.ui.clipboard import copy_text
from explorer.ui.report import places, report, without_names
from explorer.ui.trail import Trail

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.ui.log import Log
    from explorer.ui.window import MainWindow


class Faults(QObject):
    """Takes the errors that nothing else takes, from whichever thread.

    Parameters
    ----------
    window : MainWindow
    log : Log

    Attributes
    ----------
    trail : Trail
    dialog : FaultDialog or None, the one that is open
    good : Document or None
        What was shown when the window last came to rest.
    """

    # Through the queue: a painter may still be at work where the error comes from.
    _caught = Signal(object)

    def __init__(self, window: MainWindow, log: Log) -> None:
        super().__init__(window)
        self._window, self._log = window, log
        self.trail = Trail(window)
        self.dialog: FaultDialog | None = None
        self.good: Document | None = None
        self._shown: set[tuple[type[BaseException], tuple[str, ...]]] = set()
        self._named: set[Path] = set()  # files that were told of
        self._handles = False
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)
        window.session.rested.connect(lambda _frame: self._keep_good())
        window.asks.changed.connect(lambda changes: self.trail.note(", ".join(changes)))

    def hook(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        """Stand for ``sys.excepthook``."""
        if isinstance(error, AssetError):
            sys.stderr.write(f"leg-explorer: {error}\n")
        else:
            sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self._caught.emit(error)

    def _keep_good(self) -> None:
        self.good = self._window.documents.now

    def _take(self, error: BaseException) -> None:
        self._log.fault(error)
        if isinstance(error, AssetError):
            self._name_file(error)
            return
        words = tr("Something went wrong: {error}").format(error=without_names(_words_of(error)))
        self._window.statusBar().showMessage(words)
        which = type(error), places(error)[-1:]
        if self._handles or self.dialog is not None or which in self._shown:
            return
        self._shown.add(which)
        self._handles = True
        try:
            self._show(error)
            self._go_back()
        finally:
            self._handles = False

    def _name_file(self, error: AssetError) -> None:
        """Say which file of the program is damaged: that is no fault to be reported."""
        said = str(error)
        self._window.statusBar().showMessage(said)
        if error.path not in self._named:
            self._named.add(error.path)
            box = QMessageBox(QMessageBox.Icon.Warning, "Leg Explorer", said, parent=self._window)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _show(self, error: BaseException) -> None:
        parent = QApplication.activeModalWidget() or self._window
        self.dialog = FaultDialog(_words_of(error), report(error, self.trail.steps), parent)
        self.dialog.finished.connect(self._close)
        self.dialog.open()

    def _go_back(self) -> None:
        """Bring the last good state back, where something else is shown now."""
        if self.good is not None and self._window.documents.now != self.good:
            self._window.documents.take(self.good)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


class FaultDialog(QDialog):
    """What happened, that nothing is lost, and a report to copy."""

    def __init__(self, words: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setMinimumSize(560, 420)
        said = QLabel(
            tr(
                "Leg Explorer met a fault of its own and goes on with what was shown before. "
                "You can work on. The report below tells the makers where to look; "
                "read it before you pass it on."
            ),
            self,
        )
        said.setWordWrap(True)
        what = QLabel(without_names(words), self)
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        self.report = QPlainTextEdit(text, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Report"))
        self.report.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (said, what, self.report, buttons):
            column.addWidget(part)
        column.setStretchFactor(self.report, 1)

    def _copy(self) -> None:
        if copy_text(self.report.toPlainText()):
            self.copy.setText(tr("Copied"))
        else:
            self.report.selectAll()
            self.report.setFocus()
            self.copy.setText(tr("Not copied: select and copy it above"))


def _words_of(error: BaseException) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words if len(words) <= 300 else f"{words[:297]}..."
