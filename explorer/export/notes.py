"""All that is written and drawn over the picture of the leg: labels, figures, mechanics.

The window and the saved picture make and paint the same notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from explorer.export.labels import measure, paint_labels
from explorer.export.mechanics import balance_box, paint_mechanics, paint_moments
from explorer.scene.labels import LabelSet, lay_out, side_room
from explorer.scene.stage import GROUNDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from explorer.scene.describe import Item
    from explorer.scene.joint_drawing import JointDrawing
    from explorer.scene.label_places import Rect
    from explorer.scene.look import Look


def room_beside(items: Sequence[Item], look: Look) -> tuple[float, float]:
    """Return what ``frame`` leaves free for labels at each side, at least and at best."""
    return side_room(items, look, measure(look.labels))


class Notes:
    """Notes with their places, made once and painted as often as need be.

    Parameters
    ----------
    items, look : what is shown
    size : of the picture, in pixels of the words
    taken : where other words stand
    drawing : the mechanics at a joint
    moving : the labels of a moment ago, while something moves
    labels : with the places they have; by default they are placed here
    """

    def __init__(
        self,
        items: Sequence[Item],
        look: Look,
        size: tuple[float, float],
        taken: Sequence[Rect] = (),
        drawing: JointDrawing | None = None,
        moving: LabelSet | None = None,
        labels: LabelSet | None = None,
    ) -> None:
        self._look, self._size, self._drawing = look, size, drawing
        balance = balance_box(drawing, size, taken) if drawing else None
        # The arrows carry their figures too, where the picture is narrower than the words.
        self._balance = balance if balance and balance.left >= 0.0 else None
        self._taken = [*taken, *([self._balance] if self._balance else [])]
        self._colors = {item.key: item.color for item in items} if drawing else {}
        if labels is None:
            labels = lay_out(items, look, size, measure(look.labels), self._taken, moving)
        self.labels = labels

    def paint(self, painter: QPainter, ink: QColor) -> None:
        """Paint them in the painter's units; ``ink`` is the colour of the words."""
        look, drawing, size = self._look, self._drawing, self._size
        ground = QColor.fromRgbF(*GROUNDS[look.background])
        if drawing is not None:
            paint_mechanics(painter, drawing, look.camera, size, self._colors, ink, ground)
        paint_labels(painter, self.labels, look.labels, ink, ground, look.selected)
        if drawing is not None:
            boxes = [*self._taken, *(label.at.box for label in self.labels.labels)]
            paint_moments(painter, drawing, look.camera, size, ink, ground, boxes, self._balance)
