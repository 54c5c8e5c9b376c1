"""Where the floor presses on a standing foot: drawn from the side, and in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.mechanics.foot import FOOT
from explorer.ui.panels.card import plain, set_role, title, write
from explorer.ui.theme import color, current_theme

_HEIGHT_PX = 66
_FLOOR_PX = 10  # room below the floor line
_ARROW_PX = 34
#: How far beyond heel and toes the drawing reaches, in lengths of the foot.
_MARGIN = 0.35
#: The foot's outline from the side: from the heel along it, and above the floor, in its lengths.
_OUTLINE = (
    (0.00, 0.00), (-0.01, 0.10), (0.03, 0.20), (0.08, 0.36), (0.30, 0.36), (0.36, 0.27),
    (0.62, 0.15), (0.92, 0.08), (1.00, 0.03), (0.98, 0.00),
)  # fmt: skip


class Footprint(QFrame):
    """A card with the point where the floor's force attacks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.drawing = _Drawing(self)
        self.words = plain("", self)
        set_role(self.words, "status")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (title(tr("Where the floor presses"), self), self.drawing, self.words):
            column.addWidget(part)
        self.setVisible(False)

    def show_place(self, place_m: float | None) -> None:
        """Show the centre of pressure, m in front of the heel; None hides the card."""
        self.setVisible(place_m is not None)
        if place_m is None:
            return
        self.drawing.show_place(place_m)
        words = pressure_words(place_m)
        write(self.words, words)
        self.drawing.setAccessibleDescription(words)
        set_role(self.words, "status" if 0.0 <= place_m <= FOOT.length_m else "warning")


def pressure_words(place_m: float) -> str:
    """Say where the floor presses, or that nobody could stand like this."""
    length_m = FOOT.length_m
    if place_m < 0.0:
        return tr(
            "Nobody could stand like this: the floor would have to press {gap} cm behind the heel."
        ).format(gap=f"{-100 * place_m:.0f}")
    if place_m > length_m:
        return tr(
            "Nobody could stand like this: the floor would have to press {gap} cm in front of the "
            "toes."
        ).format(gap=f"{100 * (place_m - length_m):.0f}")
    part = place_m / length_m
    under = (
        tr("under the heel")
        if part < 0.25
        else tr("under the middle of the foot")
        if part < 0.6
        else tr("under the ball of the foot")
        if part < 0.82
        else tr("under the toes")
    )
    return tr("{place} cm in front of the back of the heel, {under}.").format(
        place=f"{100 * place_m:.0f}", under=under
    )


def _rounded(points: list[QPointF]) -> QPainterPath:
    """Return a closed line that runs smoothly through the middles between points."""
    path = QPainterPath((points[-1] + points[0]) / 2)
    for here, after in zip(points, [*points[1:], points[0]], strict=True):
        path.quadTo(here, (here + after) / 2)
    return path


class _Drawing(QWidget):
    """The foot on the floor, with the floor's push as an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place_m = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Foot from the side, with the place where the floor presses"))

    def sizeHint(self) -> QSize:
        """Return a low, wide place."""
        return QSize(240, _HEIGHT_PX)

    def show_place(self, place_m: float) -> None:
        """Move the arrow."""
        if place_m != self._place_m:
            self._place_m = place_m
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint floor, foot and arrow; an arrow beyond the drawing stays at its edge."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            floor = self.height() - _FLOOR_PX
            foot_px = min((self.height() - _FLOOR_PX) / 0.40, self.width() / (1.0 + 2.0 * _MARGIN))
            left = (self.width() - foot_px) / 2.0

            points = [QPointF(left + x * foot_px, floor - y * foot_px) for x, y in _OUTLINE]
            painter.setPen(QPen(color(theme.muted), 1.2))
            painter.setBrush(color(theme.accent_soft))
            painter.drawPath(_rounded(points))
            painter.setPen(QPen(color(theme.line), 2))
            painter.drawLine(QPointF(0, floor + 1), QPointF(self.width(), floor + 1))

            part = self._place_m / FOOT.length_m
            stands = 0.0 <= part <= 1.0
            part = min(max(part, -_MARGIN), 1.0 + _MARGIN)
            tip = QPointF(left + part * foot_px, floor - _ARROW_PX)
            foot_of = QPointF(tip.x(), floor)
            ink = color(theme.accent if stands else theme.warn_text)
            painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(foot_of, tip)
            for side in (-5.0, 5.0):
                painter.drawLine(tip, tip + QPointF(side, 7.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QRectF(foot_of.x() - 4, foot_of.y() - 3, 8, 8))
