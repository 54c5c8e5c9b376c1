"""One number before and after: a hollow and a full point on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from explorer.insight.figures import percent
from explorer.language import tr
from explorer.ui.theme import STACKED, color, current_theme, for_letters, letters_scale

if TYPE_CHECKING:
    from explorer.insight.measures import Numbers

_NAME_PX, _NUMBER_PX, _HEIGHT_PX = 132, 96, 20
_POINT_PX, _GAP_PX = 4.5, 8


def add_numbers(column: QVBoxLayout, parent: QWidget, before: Numbers, after: Numbers) -> None:
    """Add the calf's share, where there is one, and the hamstrings' activation."""
    if before.calf_share is not None and after.calf_share is not None:
        column.addWidget(
            BeforeAfter(tr("calf's share"), before.calf_share, after.calf_share, parent)
        )
    now, then = before.hamstring_activation, after.hamstring_activation
    column.addWidget(BeforeAfter(tr("hamstring activation"), now, then, parent))


class BeforeAfter(QWidget):
    """A part of a whole, 0..1, before and after a change.

    Parameters
    ----------
    name : of the number
    before, after : float; beyond 0..1 the point stays at the end of its line
    """

    def __init__(self, name: str, before: float, after: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._before, self._after = name, before, after
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def show_after(self, after: float) -> None:
        """Show another number after the change."""
        if after != self._after:
            self._after = after
            self._say()
            self.update()

    def _say(self) -> None:
        before, after = percent(self._before), percent(self._after)
        self.setAccessibleName(
            tr("{name}: {before} before, {after} after").format(
                name=self._name, before=before, after=after
            )
        )

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        if self._is_stacked:
            line_px = self.fontMetrics().height()
            return QSize(for_letters(_NAME_PX + _NUMBER_PX), line_px + round(4 * _POINT_PX))
        return QSize(self._names_px() + _NUMBER_PX + 60, _HEIGHT_PX)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that letters of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _names_px(self) -> int:
        """Return room for each name beside this one, so that all lines begin at one place."""
        letters, card = self.fontMetrics(), self.parentWidget()
        rows = card.findChildren(BeforeAfter) if card else [self]
        return max(_NAME_PX, *(letters.horizontalAdvance(row._name) + _GAP_PX for row in rows))

    @property
    def _is_stacked(self) -> bool:
        """Whether the points stand under the words, which leave no room beside them."""
        return letters_scale() > STACKED

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, line, points and numbers."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if self.isEnabled() else 0.45)
            area = QRectF(self.rect())
            line = QRectF(area)
            if self._is_stacked:
                area.setBottom(self.fontMetrics().height())
                line.setTop(area.bottom())
            painter.setPen(color(theme.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._name)
            painter.setPen(color(theme.text))
            numbers = f"{percent(self._before)} → {percent(self._after)}"
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(area, right, numbers)
            if not self._is_stacked:
                line.adjust(self._names_px(), 0.0, -_NUMBER_PX, 0.0)
            left, width = line.left() + _POINT_PX, line.width() - 2 * _POINT_PX
            before, after = (
                QPointF(left + min(max(value, 0.0), 1.0) * width, line.center().y())
                for value in (self._before, self._after)
            )
            painter.setPen(QPen(color(theme.line), 3))
            painter.drawLine(QPointF(left, before.y()), QPointF(left + width, before.y()))
            painter.setPen(QPen(color(theme.accent), 3))
            painter.drawLine(before, after)
            painter.setPen(QPen(color(theme.accent), 2))
            painter.setBrush(color(theme.card))
            painter.drawEllipse(before, _POINT_PX, _POINT_PX)
            painter.setBrush(color(theme.accent))
            painter.drawEllipse(after, _POINT_PX, _POINT_PX)
