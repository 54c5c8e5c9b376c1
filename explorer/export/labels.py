"""Labels with their lines, painted by Qt over the picture.

The window and the saved picture call the same painter, so they agree at every resolution. Words
have a thin halo in the colour of the ground: they can be read on the leg too, and where the ground
is left clear.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from explorer.scene.label_places import Placed
from explorer.scene.labels import LINE_PX
from explorer.scene.ramp import ACCENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.labels import Label, LabelSet, Measure
    from explorer.scene.look import Labels

_LETTERS_PX = 12
_FIGURE_GAP_PX = 5.0
_DOT_PX = 1.9
_HALO_PX = 1.0
_AROUND = tuple(
    QPointF(_HALO_PX * x, _HALO_PX * y) for x, y in ((-1, -1), (1, -1), (-1, 1), (1, 1))
)


def measure(language: Labels) -> Measure:
    """Return what tells how wide words are, in pixels at scale 1."""
    return lambda words, is_figure: _width(words, language, is_figure)


def paint_labels(
    painter: QPainter,
    labels: LabelSet,
    language: Labels,
    ink: QColor,
    ground: QColor,
    selected: str | None = None,
) -> None:
    """Paint labels whose places are in the painter's units.

    Parameters
    ----------
    language : of the names; Latin stands in italics
    ink, ground : colours of the words and of their halo
    selected : key of the structure whose label stands out
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for label in labels.labels:
        _paint_line(painter, label, ink, ground, label.key == selected)
    for label in labels.labels:
        _paint_words(painter, label, language, ink, ground, label.key == selected)
    painter.restore()


def paint_haloed(
    painter: QPainter, at: QPointF, words: str, font: QFont, ink: QColor, ground: QColor
) -> None:
    """Paint words with their baseline's left end at a place, and a halo around them.

    A ground that is clear asks for none: a PDF would hold each word five times.
    """
    painter.setFont(font)
    painter.setPen(ground)
    # Letters beside themselves: many times quicker than the stroked outline of letters.
    for aside in _AROUND if ground.alpha() else ():
        painter.drawText(at + aside, words)
    painter.setPen(ink)
    painter.drawText(at, words)


def label_font(language: Labels = "english", bold: bool = False) -> QFont:
    """Return the letters of labels at scale 1."""
    font = QFont()
    font.setPixelSize(_LETTERS_PX)
    font.setItalic(language == "latin")
    font.setBold(bold)
    return font


@lru_cache(maxsize=1024)
def _width(words: str, language: Labels, is_figure: bool) -> float:
    font = label_font("english" if is_figure else language, bold=is_figure)
    return QFontMetricsF(font).horizontalAdvance(words)


def paint_leader(
    painter: QPainter, line: Sequence[QPointF], ink: QColor, ground: QColor, stands_out: bool
) -> None:
    """Paint a line from what is named, at its first point, with a dot there."""
    color, halo = QColor.fromRgbF(*ACCENT) if stands_out else QColor(ink), QColor(ground)
    color.setAlphaF(1.0 if stands_out else 0.8)
    halo.setAlphaF(0.75)
    round_ = Qt.PenCapStyle.RoundCap
    for pen in (QPen(halo, 2.6, c=round_), QPen(color, 1.4 if stands_out else 0.8, c=round_)):
        painter.setPen(pen)
        painter.drawPolyline(list(line))
    painter.setPen(QPen(halo, 1.0))
    painter.setBrush(color)
    painter.drawEllipse(line[0], _DOT_PX, _DOT_PX)


def _paint_line(
    painter: QPainter, label: Label, ink: QColor, ground: QColor, stands_out: bool
) -> None:
    anchor, port = QPointF(*label.at.anchor), QPointF(*label.at.port)
    if anchor != port or isinstance(label.at, Placed):
        paint_leader(painter, (anchor, port), ink, ground, stands_out)


def _paint_words(
    painter: QPainter,
    label: Label,
    language: Labels,
    ink: QColor,
    ground: QColor,
    stands_out: bool,
) -> None:
    at, box = label.at, QRectF(*_sides(label))
    on_leg = not isinstance(at, Placed)
    if on_leg:
        back, rim = QColor(ground), QColor(ink)
        back.setAlphaF(0.85)
        rim.setAlphaF(0.3)
        painter.setPen(QPen(rim, 0.6))
        painter.setBrush(back)
        painter.drawRoundedRect(box, 4.0, 4.0)
    font, bold = label_font(language, stands_out), label_font(bold=True)
    lines = label.lines or ("",)
    top = box.center().y() - LINE_PX * len(lines) / 2.0
    for row, words in enumerate(lines):
        figure = label.figure if row == len(lines) - 1 else ""
        name_px = QFontMetricsF(font).horizontalAdvance(words)
        gap = _FIGURE_GAP_PX if figure and words else 0.0
        whole = name_px + gap + (_width(figure, language, True) if figure else 0.0)
        x = box.left()
        if on_leg:
            x = box.center().x() - whole / 2.0
        elif isinstance(at, Placed) and at.side == "left":
            x = box.right() - whole
        y = top + LINE_PX * row + 0.78 * LINE_PX
        if words:
            paint_haloed(painter, QPointF(x, y), words, font, ink, ground)
        if figure:
            paint_haloed(painter, QPointF(x + name_px + gap, y), figure, bold, ink, ground)


def _sides(label: Label) -> tuple[float, float, float, float]:
    box = label.at.box
    return box.left, box.top, box.width, box.height
