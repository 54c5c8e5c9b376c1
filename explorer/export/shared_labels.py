"""The names between two legs, painted by Qt: over the window's two pictures and the saved one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from explorer.export.labels import label_font, measure, paint_haloed, paint_leader
from explorer.export.notes import room_beside
from explorer.scene.label_places import GAP_PX
from explorer.scene.labels import LINE_PX
from explorer.scene.shared_labels import between_px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.describe import Item
    from explorer.scene.look import Look
    from explorer.scene.shared_labels import SharedLabel, SharedLabels


#: A leg is not made narrower than this for the sake of names.
_LEAST_LEG_PX = 110.0
#: Names beside each leg may take this part of its picture; where they need more, the legs share.
_OWN_PART = 0.5


def room_between(items: Sequence[Item], look: Look, width: float) -> float:
    """Return the room to leave between two pictures for names that their legs share.

    Nothing where each leg has room for its own, or where both have none to give.

    Parameters
    ----------
    items : of both legs
    width : of both pictures together, in pixels of the words
    """
    wanted = between_px(items, look, measure(look.labels))
    has_own = 2.0 * room_beside(items, look)[0] <= _OWN_PART * width / 2.0
    return 0.0 if has_own or width - wanted < 2.0 * _LEAST_LEG_PX else wanted


def paint_shared(
    painter: QPainter, labels: SharedLabels, look: Look, ink: QColor, ground: QColor
) -> None:
    """Paint names whose places are in the painter's units.

    Parameters
    ----------
    look : of which the language and the selection count
    ink, ground : colours of the words and of their halo
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for label in labels.labels:
        wide = _half_px(label, look)
        middle = label.box.left + label.box.width / 2.0
        edges = middle - wide - GAP_PX, middle + wide + GAP_PX
        for end, port, figure, edge in zip(
            label.ends, label.ports, label.figures, edges, strict=True
        ):
            if end is not None:
                # Without a figure in its way the line goes on to the words.
                path = [end, port] if figure else [end, port, (edge, port[1])]
                line = [QPointF(*point) for point in path]
                paint_leader(painter, line, ink, ground, label.key == look.selected)
    for label in labels.labels:
        _paint_words(painter, label, look, ink, ground)
    painter.restore()


def _half_px(label: SharedLabel, look: Look) -> float:
    metrics = QFontMetricsF(label_font(look.labels, label.key == look.selected))
    return max(metrics.horizontalAdvance(line) for line in label.lines) / 2.0


def _paint_words(
    painter: QPainter, label: SharedLabel, look: Look, ink: QColor, ground: QColor
) -> None:
    font, bold = label_font(look.labels, label.key == look.selected), label_font(bold=True)
    box = label.box
    middle = box.left + box.width / 2.0, box.top + box.height / 2.0
    top = middle[1] - LINE_PX * len(label.lines) / 2.0
    for row, words in enumerate(label.lines):
        x = middle[0] - QFontMetricsF(font).horizontalAdvance(words) / 2.0
        baseline = top + LINE_PX * row + 0.78 * LINE_PX
        paint_haloed(painter, QPointF(x, baseline), words, font, ink, ground)
    baseline = middle[1] + 0.28 * LINE_PX
    right = box.right - QFontMetricsF(bold).horizontalAdvance(label.figures[1])
    for figure, x in zip(label.figures, (box.left, right), strict=True):
        if figure:
            paint_haloed(painter, QPointF(x, baseline), figure, bold, ink, ground)
