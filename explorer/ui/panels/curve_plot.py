"""The plot of the curves page: curves, shades, and a cursor that mouse and keys move."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.export.curve_styles import STYLES, axis_ticks, bounds, tick_text, ticks
from explorer.insight.curve_words import SHOWN, axis_words, from_screen, on_screen, stretches
from explorer.ui.panels.card import muted, write
from explorer.ui.theme import color, current_theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from explorer.anatomy.leg import Array
    from explorer.export.curve_styles import Style
    from explorer.insight.curves import Curves, Quantity
    from explorer.mechanics.scenario import Joint

HEIGHT_PX = 230
_LINE_PX = 2.2
_OUTDATED_OPACITY = 0.35
_SIDE_ROOM = 0.03
_KEY_STEPS = {
    Qt.Key.Key_Left: -1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_Right: 1.0,
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_PageDown: -10.0,
    Qt.Key.Key_PageUp: 10.0,
    Qt.Key.Key_Home: -math.inf,
    Qt.Key.Key_End: math.inf,
}


class CurvePlot(QWidget):
    """Shows curves of several muscles; the legend stands beside it.

    Signals
    -------
    asked : a place on the axis, rad or phase, where the leg should be posed
    """

    asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        self._quantity: Quantity = "activation"
        self._joint: Joint = "knee"
        self._chosen: Mapping[str, Style] = {}
        self._place: float | None = None
        self.plot = pyqtgraph.PlotWidget(self, enableMenu=False)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFixedHeight(HEIGHT_PX)
        # Made without a parent, though never shown, it would outlive the window.
        menu = self.plot.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.plot.hideButtons()
        self.plot.getPlotItem().layout.setContentsMargins(0.0, 8.0, 12.0, 0.0)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.shades: list[Any] = []
        self.zero = pyqtgraph.InfiniteLine(0.0, angle=0)
        self.lines = [pyqtgraph.PlotCurveItem(antialias=True, connect="finite") for _ in STYLES]
        self.cursor_line = pyqtgraph.InfiniteLine(angle=90)
        self.cursor_line.setZValue(10)
        for item in (self.zero, *self.lines, self.cursor_line):
            self.plot.addItem(item, ignoreBounds=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        column.addWidget(self.plot)
        self.below = muted("", self)
        self.below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.below)

    def show_curves(
        self, curves: Curves, quantity: Quantity, joint: Joint, chosen: Mapping[str, Style]
    ) -> None:
        """Draw a quantity of the chosen muscles, each in its style."""
        self._curves, self._quantity, self._joint = curves, quantity, joint
        self._chosen = dict(chosen)
        self._draw()

    def show_place(self, place: float | None) -> None:
        """Put the cursor to a place on the axis, rad or phase; None takes it away."""
        self._place = place
        self.cursor_line.setVisible(place is not None and self._curves is not None)
        if place is not None and self._curves is not None:
            self.cursor_line.setValue(on_screen(self._curves.axis, place))

    def x_px(self, place: float) -> float:
        """Return where a place on the axis is drawn, in pixels from the left."""
        assert self._curves is not None
        box = self.plot.getViewBox()
        scene = box.mapViewToScene(QPointF(on_screen(self._curves.axis, place), 0.0))
        return float(self.plot.mapFromScene(scene).x() + self.plot.x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pose the leg where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the leg follow the hand."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask_at(event.position().x())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move the cursor from the shortcuts of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _step(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor: arrows by one degree or percent, the page keys by ten."""
        step = _step(event)
        if step is None or self._curves is None:
            super().keyPressEvent(event)
            return
        here = self._curves.at[0] if self._place is None else self._place
        self._ask(round(on_screen(self._curves.axis, float(here)), 6) + step)

    def focusInEvent(self, _event: QEvent) -> None:
        """Show the focus."""
        self.update()

    def focusOutEvent(self, _event: QEvent) -> None:
        """Show that the focus is gone."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme; pale what is no longer the answer."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.EnabledChange:
            self.plot.getViewBox().setOpacity(1.0 if self.isEnabled() else _OUTDATED_OPACITY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and a frame where the keys are heard."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(theme.accent if self.hasFocus() else theme.card), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _ask_at(self, x_px: float) -> None:
        if self._curves is not None:
            scene = self.plot.mapToScene(round(x_px - self.plot.x()), 0)
            self._ask(round(float(self.plot.getViewBox().mapSceneToView(scene).x())))

    def _ask(self, shown: float) -> None:
        assert self._curves is not None
        ends = (on_screen(self._curves.axis, float(end)) for end in self._curves.at[[0, -1]])
        low, high = (round(end, 6) for end in ends)
        self.asked.emit(from_screen(self._curves.axis, min(max(shown, low), high)))

    def _draw(self) -> None:
        curves, theme = self._curves, current_theme()
        self.plot.setBackground(theme.card)
        if curves is None:
            return
        shown = SHOWN[self._quantity]
        rows = [curves.muscles.index(muscle) for muscle in self._chosen]
        values = curves.values(self._quantity, self._joint)[:, rows]
        x = np.array([on_screen(curves.axis, place) for place in curves.at.tolist()])
        low, high = bounds(values, self._quantity, shown.scale, shown.least_span)
        self._set_axes(x, low, high)
        self._shade(x, stretches(curves.overloaded))
        self.zero.setPen(_pen(theme.muted, 1.0))
        for line, style, column in zip(self.lines, self._chosen.values(), values.T, strict=False):
            pen = _pen(style.dark if theme.name == "dark" else style.light, _LINE_PX)
            if style.dash:
                pen.setDashPattern(list(style.dash))
            line.setData(x, shown.scale * column, pen=pen)
        for i, line in enumerate(self.lines):
            line.setVisible(i < len(rows))
        write(self.below, axis_words(curves.axis))
        self.cursor_line.setPen(_pen(theme.text, 1.5))
        self.show_place(self._place)

    def _shade(self, x: Array, runs: list[tuple[int, int]]) -> None:
        """Shade runs of points, each half a step beyond its first and last."""
        while self.shades:
            self.plot.removeItem(self.shades.pop())
        step = 0.5 * (x[1] - x[0])
        shade = QColor(current_theme().beyond)
        shade.setAlphaF(0.3)
        for first, last in runs:
            ends = (max(x[first] - step, x[0]), min(x[last] + step, x[-1]))
            edge = QPen(Qt.PenStyle.NoPen)
            made = pyqtgraph.LinearRegionItem(ends, movable=False, brush=shade, pen=edge)
            made.setZValue(-10)  # behind the curves
            self.plot.addItem(made, ignoreBounds=True)
            self.shades.append(made)

    def _set_axes(self, x: Array, low: float, high: float) -> None:
        theme = current_theme()
        font = QFont(self.font())
        for side, places in (("bottom", axis_ticks(x[0], x[-1])), ("left", ticks(low, high))):
            axis = self.plot.getAxis(side)
            axis.setTickFont(font)
            axis.setStyle(hideOverlappingLabels=False)
            axis.setTicks([[(place, tick_text(place)) for place in places]])
            axis.setPen(_pen(theme.line, 1.0))
            axis.setTextPen(_pen(theme.text, 1.0))
        self.plot.showGrid(x=True, y=True, alpha=0.25)
        room = _SIDE_ROOM * (x[-1] - x[0])  # else the numbers at the ends are left out
        self.plot.setRange(xRange=(x[0] - room, x[-1] + room), yRange=(low, high), padding=0.0)


def _step(event: QKeyEvent) -> float | None:
    """Return how far a key moves the cursor; None where it is another key."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return None if plain else _KEY_STEPS.get(Qt.Key(event.key()))


def _pen(name: str, width_px: float) -> QPen:
    pen = QPen(QColor(name), width_px)
    pen.setCosmetic(True)  # widths are in pixels, whatever the plot's scale
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
