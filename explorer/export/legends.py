"""Where the legends stand, and the small one that tells origins from insertions.

The window and the saved picture call the same painter, so they agree at every resolution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from explorer.export.legend import SIZE, paint_legend
from explorer.language import tr
from explorer.scene.footprints import COLORS, KINDS
from explorer.scene.label_places import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.scene.coloring import Scale
    from explorer.scene.describe import Item
    from explorer.scene.look import Look

#: Width and height of the legend of the footprints at scale 1, in pixels.
FOOTPRINTS_SIZE = (88.0, 36.0)
#: What the moments at a joint take where they are many.
_MOMENTS_SIZE = (285.0, 92.0)
_ROW_PX = 18.0
_SWATCH_PX = 11.0
_GAP_PX, _PAD_PX = 12.0, 6.0
_LETTERS_PX = 12


def scale_shown(items: Iterable[Item], look: Look) -> Scale | None:
    """Return the scale that colours follow; None where no muscle is there to follow it."""
    has_muscle = any(item.visible and item.tissue == "muscle" for item in items)
    return look.scale if has_muscle else None


def stacked_px(look: Look, width: float) -> float:
    """Return by how much the words at the bottom stand higher than the colours' legend alone.

    In a picture of less width they stand one above the other.
    """
    stacked, ends = 0.0, SIZE[0] + 2.0 * _GAP_PX if look.scale is not None else 0.0
    if look.footprints and ends + FOOTPRINTS_SIZE[0] + _GAP_PX <= width:
        ends += FOOTPRINTS_SIZE[0] + _GAP_PX
    elif look.footprints:
        stacked += FOOTPRINTS_SIZE[1] + _GAP_PX
    if look.mechanics is not None and ends + _MOMENTS_SIZE[0] > width:
        stacked += _MOMENTS_SIZE[1]
    return stacked


class Legends:
    """Legends in the lower left corner.

    Parameters
    ----------
    size : of the picture, in pixels of the words
    edge_px : from the picture's edge
    scale : what the colours mean; None for no legend of them
    footprints : whether origins and insertions are to be told apart
    """

    def __init__(
        self, size: tuple[float, float], edge_px: float, scale: Scale | None, footprints: bool
    ) -> None:
        self._scale = scale
        #: A picture too narrow for the colours' legend gets a smaller one.
        self._scaled = max(min(1.0, (size[0] - 2.0 * edge_px) / SIZE[0]), 0.1)
        self._colors: Rect | None = None
        self._footprints: Rect | None = None
        if scale is not None:
            width, height = (self._scaled * side for side in SIZE)
            self._colors = Rect(edge_px, size[1] - edge_px - height, width, height)
        if footprints:
            width, height = FOOTPRINTS_SIZE
            left, top = edge_px + _GAP_PX, size[1] - edge_px - height
            if self._colors is not None:
                beside = self._colors.right + _GAP_PX
                if beside + width + edge_px <= size[0]:
                    left, top = beside, self._colors.top + (self._colors.height - height) / 2.0
                else:
                    top = self._colors.top - _GAP_PX - height
            self._footprints = Rect(left, top, width, height)

    @property
    def boxes(self) -> tuple[Rect, ...]:
        """Return where they stand, with a little room around them."""
        return tuple(
            Rect(
                box.left - _PAD_PX,
                box.top - _PAD_PX,
                box.width + 2 * _PAD_PX,
                box.height + 2 * _PAD_PX,
            )
            for box in (self._colors, self._footprints)
            if box is not None
        )

    def paint(self, painter: QPainter, ink: QColor) -> None:
        """Paint them in the painter's units; ``ink`` is the colour of the words."""
        if self._colors is not None and self._scale is not None:
            left, top = self._colors.left, self._colors.top
            paint_legend(painter, left, top, ink, self._scale, self._scaled)
        if self._footprints is not None:
            _paint_footprints(painter, self._footprints, ink)


def _paint_footprints(painter: QPainter, box: Rect, ink: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(_LETTERS_PX)
    font.setBold(False)
    painter.setFont(font)
    frame = QColor(ink)
    frame.setAlphaF(0.65)
    names = {"origin": tr("origin"), "insertion": tr("insertion")}
    for row, kind in enumerate(KINDS):
        top = box.top + _ROW_PX * row
        swatch = QRectF(box.left, top + (_ROW_PX - _SWATCH_PX) / 2.0, _SWATCH_PX, _SWATCH_PX)
        painter.setPen(QPen(frame, 0.75))
        painter.setBrush(QColor.fromRgbF(*COLORS[kind]))
        painter.drawRoundedRect(swatch, 2.0, 2.0)
        painter.setPen(ink)
        begin = swatch.right() + 6.0
        words = QRectF(begin, top, box.right - begin, _ROW_PX)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, names[kind])
    painter.restore()
