"""A slider that marks which part of its range is typical."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from explorer.ui.theme import color, current_theme

HANDLE_PX = 18
GROOVE_PX = 5


class RangeSlider(QSlider):
    """A horizontal slider: green where typical, amber beyond; a press jumps to its place.

    Parameters
    ----------
    bounds : (low, high)
        Whole units, such as degrees.
    typical : (low, high), optional
        The part marked as typical; without it the groove is filled up to the handle.
    mark : float, optional
        A place with a mark; the groove is filled from there to the handle.
    """

    def __init__(
        self,
        bounds: tuple[int, int],
        typical: tuple[int, int] | None = None,
        parent: QWidget | None = None,
        mark: float | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(*bounds)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typical = typical
        self._mark = mark
        self._size = 1.0
        self._handle_px = HANDLE_PX

    def set_size(self, size: float) -> None:
        """Make handle and groove larger than they are in the window, there 1."""
        self._size, self._handle_px = size, round(HANDLE_PX * size)
        self.updateGeometry()
        self.update()

    def set_mark(self, mark: float) -> None:
        """Put the mark elsewhere."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable height to grab."""
        return QSize(160, self._handle_px + 6)

    minimumSizeHint = sizeHint

    def event(self, event: QEvent) -> bool:
        """Keep Home and End for the slider while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        ):
            event.accept()
            return True
        return super().event(event)

    def x_of(self, value: float) -> float:
        """Return where a value lies, in widget pixels."""
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return self._handle_px / 2 + share * (self.width() - self._handle_px)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is down."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        self.setSliderPosition(
            QStyle.sliderValueFromPosition(
                self.minimum(),
                self.maximum(),
                round(event.position().x() - self._handle_px / 2),
                self.width() - self._handle_px,
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint groove, zones and handle."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if self.isEnabled() else 0.4)
            painter.setPen(Qt.PenStyle.NoPen)
            middle = self.height() / 2
            groove_px = GROOVE_PX * self._size

            def groove(low: float, high: float, name: str) -> None:
                left, right = self.x_of(low), self.x_of(high)
                painter.setBrush(color(name))
                area = QRectF(left, middle - groove_px / 2, right - left, groove_px)
                painter.drawRoundedRect(area, groove_px / 2, groove_px / 2)

            if self._typical is None:
                groove(self.minimum(), self.maximum(), theme.line)
                start = self.minimum() if self._mark is None else self._mark
                here = self.sliderPosition()
                groove(min(start, here), max(start, here), theme.accent)
            else:
                groove(self.minimum(), self.maximum(), theme.beyond)
                groove(*self._typical, theme.typical)
            mark = 0 if self._mark is None and self.minimum() < 0 < self.maximum() else self._mark
            if mark is not None:
                zero, half = self.x_of(mark), self._handle_px / 2 - 1
                painter.setPen(QPen(color(theme.muted), 1))
                painter.drawLine(QPointF(zero, middle - half), QPointF(zero, middle + half))
            radius = (HANDLE_PX / 2 - 1.5) * self._size
            focused = self.hasFocus() or self.isSliderDown()
            painter.setPen(QPen(color(theme.accent), 3 if focused else 2))
            painter.setBrush(color(theme.accent if self.isSliderDown() else theme.card))
            painter.drawEllipse(QPointF(self.x_of(self.sliderPosition()), middle), radius, radius)
