"""Keeps the wheel from changing a value that the page merely scrolls past."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WheelNeedsFocus(QObject):
    """An event filter: a control takes the wheel only while it has the focus."""

    def watch(self, *controls: QWidget) -> None:
        """Filter the events of some controls."""
        for control in controls:
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a wheel event on to the page unless the control has the focus."""
        past = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and past:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
