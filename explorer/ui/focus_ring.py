"""A ring around the control that answers the keyboard, alike for every kind of control.

It stands outside the control, so that it is seen against the window whatever the control's own
colour is. A control that got the focus by the mouse has none: the eye is there already.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from explorer.ui.theme import color, current_theme
from explorer.ui.timers import single_shot

RING_PX = 2.0
_NAME = "focusRing"


class FocusRing(QFocusFrame):
    """Follows its control wherever that goes; Qt's own frame does it, only the paint is ours."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(_NAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring along the frame's edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(current_theme().accent), RING_PX))
            half = RING_PX / 2.0
            # What is at the edge of its page is ringed inside the page.
            seen = QRectF(self._seen())
            # A page that is empty so far has nothing to be ringed.
            if seen.height() > 6.0 * RING_PX:
                painter.drawRoundedRect(seen.adjusted(half, half, -half, -half), 5.0, 5.0)

    def _seen(self) -> QRect:
        """Return what no ancestor cuts off."""
        seen, above = self.rect(), self.parentWidget()
        while above is not None:
            seen &= QRect(self.mapFrom(above, QPoint()), above.size())
            above = None if above.isWindow() else above.parentWidget()
        return seen


class FocusShower(QObject):
    """Hears where the focus goes, in every window of the application.

    A widget that dies gives the focus away while it dies, and must not be touched then: what has
    the focus is looked up once events are done.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._by_mouse = False
        self._soon = single_shot(self, 0, self._show)
        app.focusChanged.connect(self._note)

    def _note(self) -> None:
        self._by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._soon.start()

    def _show(self) -> None:
        now = QApplication.focusWidget()
        if self._ring is not None and isValid(self._ring):
            self._ring.setWidget(None)  # type: ignore[arg-type]  # Qt takes it for "none"
        self._ring = None
        if now is not None and not self._by_mouse and not now.isWindow():
            window = now.window()
            self._ring = window.findChild(FocusRing, _NAME) or FocusRing(window)
            self._ring.setWidget(now)


def show_focus(app: QApplication) -> None:
    """Show the focus in all windows from now on; asked twice, it is done once."""
    if app.findChild(FocusShower) is None:
        FocusShower(app)
