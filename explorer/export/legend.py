"""The legend of the colours, painted by Qt over the picture.

The window and the saved picture call the same painter, so they agree at every resolution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPen

from explorer.language import tr

if TYPE_CHECKING:
    from explorer.scene.coloring import Scale

NOTE = tr("computed, not measured")
#: Width and height of the legend at scale 1, in pixels.
SIZE = (224.0, 66.0)

_SIDE = 22.0  # room for half of the outermost numbers
_BAR = QRectF(_SIDE, 19.0, SIZE[0] - 2 * _SIDE, 11.0)
_STOPS = 40


def paint_legend(
    painter: QPainter,
    left: float,
    top: float,
    ink: QColor,
    colors: Scale,
    scale: float = 1.0,
) -> None:
    """Paint the legend with its top left corner at a place.

    Parameters
    ----------
    left, top : place in the painter's units
    ink : colour of words, ticks and frame; choose it to stand out from the ground
    colors : what the colours mean
    scale : 1 for a window of usual size; the legend is ``SIZE`` times this
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.scale(scale, scale)
    faint = QColor(ink)
    faint.setAlphaF(0.65)
    _paint_text(painter, QRectF(0.0, 0.0, SIZE[0], 16.0), colors.title, ink, 12, bold=True)
    _paint_bar(painter, colors, faint)
    for value, words in colors.ticks:
        x = _BAR.left() + _BAR.width() * (value - colors.low) / (colors.high - colors.low)
        painter.setPen(QPen(faint, 1.0))
        painter.drawLine(QPointF(x, _BAR.bottom()), QPointF(x, _BAR.bottom() + 3.0))
        _paint_text(painter, QRectF(x - 26.0, _BAR.bottom() + 3.0, 52.0, 14.0), words, ink, 11)
    _paint_text(painter, QRectF(0.0, 51.0, SIZE[0], 14.0), NOTE, faint, 11)
    painter.restore()


def _paint_bar(painter: QPainter, colors: Scale, frame: QColor) -> None:
    gradient = QLinearGradient(_BAR.topLeft(), _BAR.topRight())
    for step in range(_STOPS + 1):
        value = colors.low + (colors.high - colors.low) * step / _STOPS
        gradient.setColorAt(step / _STOPS, QColor.fromRgbF(*colors.color(value)))
    painter.setPen(QPen(frame, 0.75))
    painter.setBrush(gradient)
    painter.drawRect(_BAR)


def _paint_text(
    painter: QPainter, box: QRectF, text: str, ink: QColor, size: int, bold: bool = False
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
