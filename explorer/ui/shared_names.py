"""The names that two compared legs share, on a clear pane over both pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from explorer.export.labels import measure
from explorer.export.shared_labels import paint_shared
from explorer.scene.shared_labels import LegShown, SharedLabels, share_labels
from explorer.scene.stage import GROUNDS
from explorer.ui.theme import color, current_theme, letters_scale

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from explorer.scene.look import Look
    from explorer.ui.session import Frame


class SharedNames(QWidget):
    """Lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.labels = SharedLabels()
        self._look: Look | None = None
        self.hide()

    def show_names(self, frames: tuple[Frame, Frame], places: tuple[QRect, QRect]) -> None:
        """Show the names of what both pictures show, at their places in the parent."""
        both = places[0].united(places[1])
        self.setGeometry(both)
        scale = letters_scale()
        one, two = (
            LegShown(
                frame.items,
                (place.x() - both.x()) / scale,
                (place.y() - both.y()) / scale,
                (place.width() / scale, place.height() / scale),
            )
            for frame, place in zip(frames, places, strict=True)
        )
        look = frames[1].look
        moving = self.labels if look.quality == "fast" else None
        self.labels = share_labels((one, two), look, measure(look.labels), moving)
        self._look = look
        self.show()
        self.raise_()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.labels = SharedLabels()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names."""
        if self._look is not None:
            with QPainter(self) as painter:
                painter.scale(letters_scale(), letters_scale())
                ink = color(current_theme().text)
                ground = QColor.fromRgbF(*GROUNDS[self._look.background])
                paint_shared(painter, self.labels, self._look, ink, ground)
