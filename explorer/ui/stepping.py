"""Work in steps, between which the window lives: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout

from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget


class Stepping(QDialog):
    """Does work step by step, and can be stopped before each.

    Parameters
    ----------
    title : of the window
    format_ : of what is done, with ``%v`` of ``%m``
    steps : do the work, and yield how much of it is done
    count : how much there is
    """

    def __init__(
        self,
        title: str,
        format_: str,
        steps: Generator[int, None, None],
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
        self._steps = steps
        self.is_done, self.error = False, ""
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    def run(self) -> bool:
        """Work until all is done, a step fails, or somebody stops it; tell whether all is done."""
        self._next.start()
        self.exec()
        self._next.stop()
        self._steps.close()
        self.deleteLater()
        return self.is_done

    def _step(self) -> None:
        try:
            self.bar.setValue(next(self._steps))
        except StopIteration:
            self.is_done = True
            self.accept()
        except (ValueError, RuntimeError) as error:
            self.error = f"{error}"
            self.reject()
        except BaseException:
            self.reject()  # asked for another step, what broke would look done
            raise
