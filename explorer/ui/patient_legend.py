"""What the colours mean, in three rows of words without figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.language import tr
from explorer.scene.coloring import scale_of
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from explorer.scene.coloring import ColorBy

#: A part of the whole scale, and what its colour says: of work, and of stretch.
WORK = ((0.85, tr("works hard")), (0.25, tr("works a little")), (0.0, tr("rests")))
STRETCH = ((0.85, tr("stretched a lot")), (0.25, tr("stretched a little")), (0.0, tr("at ease")))
_ROW, _SWATCH = 1.5, (1.7, 0.9)  # of the size of the letters


class PatientLegend(QWidget):
    """Shows three colours with their words, in the widget's own font."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._color_by: ColorBy = "activation"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def rows(self) -> tuple[tuple[float, str], ...]:
        """What is shown, the most first."""
        return STRETCH if self._color_by == "passive_force" else WORK

    def show_colors(self, color_by: ColorBy) -> None:
        """Explain the colours of work, or those of stretch."""
        if color_by != self._color_by:
            self._color_by = color_by
            self._tell()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the words take."""
        metrics = QFontMetricsF(self.font())
        size = metrics.height()
        widest = max(metrics.horizontalAdvance(words) for _, words in self.rows)
        return QSize(round(widest + (_SWATCH[0] + 0.7) * size), round(3 * _ROW * size))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        scale = scale_of(self._color_by)
        if scale is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            size = QFontMetricsF(self.font()).height()
            theme = current_theme()
            for row, (part, words) in enumerate(self.rows):
                middle = (row + 0.5) * _ROW * size
                width, height = (side * size for side in _SWATCH)
                box = QRectF(1.0, middle - height / 2.0, width, height)
                value = scale.low + part * (scale.high - scale.low)
                painter.setPen(QPen(color(theme.muted), 1))
                painter.setBrush(QColor.fromRgbF(*scale.color(value)))
                painter.drawRoundedRect(box, 0.2 * size, 0.2 * size)
                painter.setPen(color(theme.text))
                left = box.right() + 0.6 * size
                place = QRectF(left, middle - size, self.width() - left, 2.0 * size)
                middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(place, middle_left, words)

    def _tell(self) -> None:
        said = ", ".join(words for _, words in self.rows)
        self.setAccessibleName(tr("Colours, from the darkest: {rows}").format(rows=said))
