"""Two legs in one picture: side by side, one camera, one legend, each with its words above."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.export.labels import measure
from explorer.export.notes import room_beside
from explorer.export.picture import frame, ink_on, picture_steps, words_scale
from explorer.export.shared_labels import paint_shared, room_between
from explorer.insight.differing import MEANING
from explorer.language import tr
from explorer.scene.shared_labels import LegShown, share_labels
from explorer.scene.stage import GROUNDS
from explorer.scene.steps import Steps, finish, part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.camera import Camera
    from explorer.scene.describe import Item
    from explorer.scene.joint_drawing import JointDrawing
    from explorer.scene.look import Look


@dataclass(frozen=True, slots=True)
class Side:
    """One of two legs that are compared.

    Attributes
    ----------
    items : the draw list
    caption : words above it; empty for none
    drawing : the mechanics at a joint, from ``joint_drawing``
    """

    items: Sequence[Item]
    caption: str = ""
    drawing: JointDrawing | None = None


def named(left: Side, right: Side) -> tuple[Side, Side]:
    """Return both sides with A and B before their words, where there are any."""
    first, second = (
        replace(side, caption=f"{name}: {side.caption}" if side.caption else "")
        for name, side in (("A", left), ("B", right))
    )
    return first, second


def difference_caption(first: str, second: str) -> str:
    """Return the words above one leg that is coloured by how much it differs from another."""
    return f"{MEANING} A: {first} B: {second}"


def pair(
    left: Side,
    right: Side,
    look: Look,
    width: int,
    height: int,
    transparent: bool = False,
    legend: bool = True,
) -> QImage:
    """Return both legs in one picture, drawn at one stretch; see ``pair_steps``."""
    return finish(pair_steps(left, right, look, width, height, transparent, legend))


def pair_steps(
    left: Side,
    right: Side,
    look: Look,
    width: int,
    height: int,
    transparent: bool = False,
    legend: bool = True,
) -> Steps[QImage]:
    """Draw both legs in one picture of that size; the legend stands under the left one.

    Where neither has room for names of its own, one set of names stands between them.

    Raises
    ------
    ValueError
        Where the size lies outside its bounds, or is less than two pixels wide.
    RuntimeError
        Where no OpenGL can be had.
    """
    if width < 2:
        raise ValueError(tr("width {width} px is too little for two legs").format(width=width))
    between = _between(look, left, right, width, height)
    widths = (width - between) // 2, width - between - (width - between) // 2
    own = look.with_(labels="none", numbers=False) if between else look

    def half(side: Side, w: int, has: bool) -> Steps[QImage]:
        words = has, side.caption, side.drawing
        return picture_steps(side.items, own, w, height, transparent, *words)

    first = yield from part(half(left, widths[0], legend), 0.0, 0.5)
    second = yield from part(half(right, widths[1], False), 0.5, 1.0)
    image = QImage(width, height, first.format())
    ground = QColor.fromRgbF(*GROUNDS[look.background])
    image.fill(Qt.GlobalColor.transparent if transparent else ground)
    with QPainter(image) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, first)
        painter.drawImage(width - widths[1], 0, second)
        if between:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            scale = words_scale(width // 2, height)
            painter.scale(scale, scale)
            shown = [
                LegShown(side.items, x / scale, 0.0, (w / scale, height / scale))
                for side, x, w in zip((left, right), (0, width - widths[1]), widths, strict=True)
            ]
            labels = share_labels((shown[0], shown[1]), look, measure(look.labels))
            paint_shared(painter, labels, look, ink_on(look.background), ground)
    image.setText("Description", f"{left.caption} {second.text('Description')}".strip())
    return image


def frame_pair(
    look: Look, left: Side, right: Side, width: int, height: int, legend: bool
) -> Camera:
    """Return the camera that shows both legs whole between captions, labels and legend."""
    both = (*left.items, *right.items)
    between = _between(look, left, right, width, height)
    room = (0.0, 0.0) if between else room_beside(both, look)
    half = (width - between) // 2
    framed = [
        frame(look.camera, both, half, height, legend, caption, room, look=look)
        for caption in (left.caption, right.caption)
    ]
    return max(framed, key=lambda each: each.height_m)  # that with the taller words


def _between(look: Look, left: Side, right: Side, width: int, height: int) -> int:
    """Return the pixels that both pictures leave between them for names that they share."""
    scale = words_scale(width // 2, height)
    room = room_between((*left.items, *right.items), look, width / scale)
    return round(room * scale)
