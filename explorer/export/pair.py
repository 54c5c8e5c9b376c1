"""Two legs in one picture: side by side, one camera, one legend, each with its words above."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from explorer.export.notes import room_beside
from explorer.export.picture import frame, picture
from explorer.insight.differing import MEANING

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
    """Return both legs in one picture of that size; the legend stands under the left one.

    Raises
    ------
    ValueError
        Where the size lies outside its bounds, or is less than two pixels wide.
    RuntimeError
        Where no OpenGL can be had.
    """
    if width < 2:
        raise ValueError(f"width {width} px is too little for two legs")
    half = width // 2
    first, second = (
        picture(side.items, look, w, height, transparent, has, side.caption, side.drawing)
        for side, w, has in ((left, half, legend), (right, width - half, False))
    )
    image = QImage(width, height, first.format())
    image.fill(0)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, 0, first)
    painter.drawImage(half, 0, second)
    painter.end()
    image.setText("Description", f"{left.caption} {second.text('Description')}".strip())
    return image


def frame_pair(
    look: Look, left: Side, right: Side, width: int, height: int, legend: bool
) -> Camera:
    """Return the camera that shows both legs whole between captions, labels and legend."""
    both = (*left.items, *right.items)
    room = room_beside(both, look)
    framed = [
        frame(look.camera, both, width // 2, height, legend, caption, room, look=look)
        for caption in (left.caption, right.caption)
    ]
    return max(framed, key=lambda each: each.height_m)  # that with the taller words
