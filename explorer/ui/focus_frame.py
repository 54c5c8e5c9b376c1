"""A frame around a painted widget that has the focus, drawn over all that it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_LINE_PX = 2.0


class FocusFrame(QWidget):
    """A clear pane over a widget that shows when the keys go there; the mouse goes through."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus and the size."""
        assert isinstance(watched, QWidget)
        if event.type() == QEvent.Type.FocusIn:
            self._cover(watched.rect())
            self.show()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._cover(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(current_theme().accent), _LINE_PX))
            edge = _LINE_PX / 2.0 + 1.0
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 5, 5)

    def _cover(self, place: QRect) -> None:
        self.setGeometry(place)
        self.raise_()
