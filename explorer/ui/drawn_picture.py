"""What the window shows as a picture to keep: the same leg, or both, on a ground for paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.export.notes import room_beside
from explorer.export.pair import Side, difference_caption, frame_pair, named, pair_steps
from explorer.export.picture import frame, picture_steps
from explorer.export.snapshot import caption_of
from explorer.scene.joint_drawing import joint_drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.scene.steps import Steps
    from explorer.ui.session import Frame


def drawn_steps(
    shown: Frame,
    kept: Frame | None,
    keep_camera: bool,
    size_px: tuple[int, int],
    *,
    transparent: bool = False,
    legend: bool = True,
    labels: bool = True,
) -> Steps[QImage]:
    """Draw the picture of a frame.

    Parameters
    ----------
    kept : the leg A that is compared with; side by side, or by difference
    keep_camera : whether to keep the person's own close-up in place of the whole leg
    legend : whether to paint the legend, and a line that says pose and load
    labels : whether to write names and values where the window shows them

    Raises
    ------
    ValueError, RuntimeError
        Where it cannot be drawn.
    """
    look = shown.look.with_(background="white", quality="fine")
    if not labels:
        look = look.with_(labels="none", numbers=False)

    def side(of: Frame) -> Side:
        words = caption_of(of.leg, of.solution) if legend else ""
        # What is pointed at or selected is the window's business, not the picture's.
        items = tuple(replace(item, highlight="none") for item in of.items)
        return Side(items, words, joint_drawing(of.leg, of.solution, look))

    second = side(shown)
    if kept is None or look.against is not None:
        caption = second.caption
        if kept is not None and legend:
            caption = difference_caption(side(kept).caption, caption)
        if not keep_camera:
            room = room_beside(second.items, look)
            camera = frame(look.camera, second.items, *size_px, legend, caption, room, look=look)
            look = look.with_(camera=camera)
        look = look.with_(selected=None)
        width, height = size_px
        words = legend, caption, second.drawing
        return (yield from picture_steps(second.items, look, width, height, transparent, *words))
    sides = named(side(kept), second)
    if not keep_camera:
        look = look.with_(camera=frame_pair(look, *sides, *size_px, legend))
    look = look.with_(selected=None)
    return (yield from pair_steps(*sides, look, *size_px, transparent, legend))
