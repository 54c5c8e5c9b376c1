"""A row of buttons of which some give way where the row is too short for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QToolButton


class ButtonRow(QWidget):
    """Buttons at the left and at the right; no button is ever cut short.

    Parameters
    ----------
    spare : buttons at the left, shown where there is room for all
    steady : buttons at the right, always shown
    """

    def __init__(
        self, spare: Sequence[QToolButton], steady: Sequence[QToolButton], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._spare, self._steady = tuple(spare), tuple(steady)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for button in self._spare:
            line.addWidget(button)
        line.addStretch(1)
        for button in self._steady:
            line.addWidget(button)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """All of them, from left to right."""
        return (*self._spare, *self._steady)

    def minimumSizeHint(self) -> QSize:
        """Return room for the steady buttons."""
        return QSize(_width(self._steady), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the spare buttons where they fit."""
        fit = event.size().width() >= _width(self.buttons)
        for button in self._spare:
            button.setVisible(fit)


def _width(buttons: Sequence[QToolButton]) -> int:
    return sum(button.sizeHint().width() for button in buttons)
