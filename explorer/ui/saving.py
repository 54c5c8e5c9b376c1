"""What dialogs share that draw for long and write a file: progress, a way to stop, a line if not.

It draws between the window's other events. While it draws, Cancel stops it, and the dialog stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.ui.in_steps import InSteps

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path


class SavingDialog(QDialog):
    """Asks, draws step by step, and closes once the file is written.

    Parameters
    ----------
    title : of the window

    Attributes
    ----------
    saved : Path or None, the file that was written
    """

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.saved: Path | None = None
        self._out: Path | None = None
        self._work = InSteps(self)
        self._work.stepped.connect(self._show_done)
        self._work.ended.connect(self._end)
        self._work.failed.connect(self._fail)
        self._work.broke.connect(lambda: self._show_busy(False))

    @property
    def is_busy(self) -> bool:
        """Whether something is being drawn."""
        return self._work.is_busy

    def save(self) -> None:
        """Begin to draw, or say why nothing can be saved."""
        raise NotImplementedError

    def reject(self) -> None:
        """Stop what is being drawn; else close."""
        if self.is_busy:
            self._work.stop()
            self._fail(tr("Stopped; nothing was saved."))
        else:
            super().reject()

    def _lay(self, fields: QWidget, below: Sequence[QWidget], counted: str) -> None:
        """Put progress, message and buttons below what is asked, for the eye and the Tab key.

        Parameters
        ----------
        counted : what the progress counts, for screen readers
        """
        self._fields = fields
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(counted)
        self.progress.hide()
        self.message = QLabel(self)
        self.message.setProperty("role", "warning")
        self.message.setWordWrap(True)
        self.message.hide()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        for part in (fields, *below, self.progress, self.message, self.buttons):
            column.addWidget(part)
        self.setMinimumWidth(480)

    def _begin_work(self, out: Path, steps: Generator[Any, None, None]) -> None:
        self._out = out
        self._say("")
        self.progress.setValue(0)
        self._show_busy(True)
        self._work.begin(steps)

    def _show_done(self, done: Any) -> None:
        """Show what a step yielded."""
        raise NotImplementedError

    def _remember(self, out: Path) -> None:
        """Keep what was chosen, for the next time in this run."""
        raise NotImplementedError

    def _end(self) -> None:
        assert self._out is not None
        self._show_busy(False)
        self._remember(self._out)
        self.saved = self._out
        self.accept()

    def _fail(self, why: str) -> None:
        self._show_busy(False)
        self._say(why)

    def _show_busy(self, busy: bool) -> None:
        self._fields.setEnabled(not busy)
        self.progress.setVisible(busy)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
