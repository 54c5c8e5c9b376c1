"""What Qt paints over the picture: legend, labels, mechanics, and the name under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from explorer.export.legends import Legends
from explorer.export.notes import Notes
from explorer.language import tr
from explorer.scene.joint_drawing import joint_drawing
from explorer.scene.label_places import Rect
from explorer.scene.labels import LabelSet
from explorer.ui.theme import color, current_theme, letters_scale

if TYPE_CHECKING:
    from explorer.scene.coloring import Scale
    from explorer.scene.look import Look
    from explorer.ui.session import Frame

NOTHING = tr("Everything is hidden. Shift+H shows all again.")
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
        self.footprints = False
        #: Where the cube stands, which is kept free of labels.
        self.cube: Rect | None = None
        self.name = ""
        self.is_empty = False
        self._notes: Notes | None = None
        self._shown: tuple[Frame, Look] | None = None
        self._at = QPointF()

    def show_legends(self, scale: Scale | None, footprints: bool) -> None:
        """Show what the colours mean, if they follow a scale, and which footprint is which."""
        if (scale, footprints) != (self.scale, self.footprints):
            self.scale, self.footprints = scale, footprints
            self.update()

    def show_notes(self, made: Frame, look: Look) -> None:
        """Show labels, figures and mechanics of a frame, as far as the look asks for them.

        While something moves the labels stay with what they name.
        """
        self._shown = made, look
        is_empty = not any(item.visible for item in made.items)
        if is_empty != self.is_empty:
            self.is_empty = is_empty
            self.update()
        if look.labels == "none" and not look.numbers and look.mechanics is None:
            wanted = None
        else:
            moving = self._notes.labels if self._notes and look.quality == "fast" else None
            drawing = joint_drawing(made.leg, made.solution, look)
            wanted = Notes(made.items, look, self._size, self._taken(), drawing, moving)
        if wanted or self._notes:
            self._notes = wanted
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Place words of another size anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._shown is not None:
            self.show_notes(*self._shown)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Give the labels their places in the new size."""
        if self._shown is not None:
            self.show_notes(*self._shown)

    @property
    def labels(self) -> LabelSet:
        """The labels that are shown."""
        return self._notes.labels if self._notes else LabelSet()

    def show_name(self, name: str, at: QPointF) -> None:
        """Show a name beside a place; an empty one hides it."""
        if (name, at) != (self.name, self._at) and (name or self.name):
            self.name, self._at = name, at
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = color(current_theme().text)
            painter.save()
            painter.scale(letters_scale(), letters_scale())
            self._legends.paint(painter, ink)
            if self._notes:
                self._notes.paint(painter, ink)
            painter.restore()
            if self.is_empty:
                painter.setPen(color(current_theme().muted))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, NOTHING)
            if self.name:
                self._paint_name(painter)

    @property
    def legend_boxes(self) -> tuple[Rect, ...]:
        """Where the legends stand, in pixels of the widget."""
        return tuple(_scaled(box, letters_scale()) for box in self._legends.boxes)

    @property
    def _legends(self) -> Legends:
        return Legends(self._size, EDGE_PX, self.scale, self.footprints)

    @property
    def _size(self) -> tuple[float, float]:
        """Width and height in pixels of the words."""
        return self.width() / letters_scale(), self.height() / letters_scale()

    def _taken(self) -> tuple[Rect, ...]:
        boxes = self._legends.boxes
        return (*boxes, _scaled(self.cube, 1.0 / letters_scale())) if self.cube else boxes

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


def _scaled(box: Rect, scale: float) -> Rect:
    return Rect(scale * box.left, scale * box.top, scale * box.width, scale * box.height)
