"""What Qt paints over the picture: the legend, and the name under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.export.legend import SIZE, paint_legend
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from explorer.scene.coloring import Scale

_GAP_PX = 16
_PAD_PX = 8
EDGE_PX = 6


class Overlay(QWidget):
    """A clear pane over the picture that lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.scale: Scale | None = None
        self.name = ""
        self._at = QPointF()

    def show_scale(self, scale: Scale | None) -> None:
        """Show the legend of what the colours mean; none where they follow no scale."""
        if scale != self.scale:
            self.scale = scale
            self.update()

    def show_name(self, name: str, at: QPointF) -> None:
        """Show a name beside a place; an empty one hides it."""
        if (name, at) != (self.name, self._at) and (name or self.name):
            self.name, self._at = name, at
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scale is not None:
            top = self.height() - SIZE[1] - EDGE_PX
            paint_legend(painter, EDGE_PX, top, color(current_theme().text), self.scale)
        if self.name:
            self._paint_name(painter)

    def _paint_name(self, painter: QPainter) -> None:
        theme = current_theme()
        width = painter.fontMetrics().horizontalAdvance(self.name) + 2 * _PAD_PX
        height = painter.fontMetrics().height() + _PAD_PX
        x = min(self._at.x() + _GAP_PX, self.width() - width - 4)
        y = self._at.y() + _GAP_PX
        if y + height > self.height() - 4:
            y = self._at.y() - _GAP_PX - height
        box = QRectF(max(x, 4), y, width, height)
        painter.setPen(QPen(color(theme.line), 1))
        painter.setBrush(color(theme.card))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(color(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.name)
