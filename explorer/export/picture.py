"""The picture of the leg as an image with its words, and as a PNG that appears whole or not."""

from __future__ import annotations

import os
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter

from explorer.document.whole import save_whole
from explorer.export.legend import SIZE
from explorer.export.legends import Legends, scale_shown, stacked_px
from explorer.export.notes import Notes
from explorer.language import tr
from explorer.scene.camera import Camera, fit, pan
from explorer.scene.label_places import Rect
from explorer.scene.stage import GROUNDS
from explorer.scene.steps import Steps, finish
from explorer.scene.still import still_steps

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from explorer.scene.describe import Item
    from explorer.scene.joint_drawing import JointDrawing
    from explorer.scene.labels import LabelSet
    from explorer.scene.look import Background, Look
    from explorer.scene.stage import Pixels

#: Named in every picture, as the licence of the measured surfaces asks.
CREDIT = tr(
    "Leg Explorer. Anatomy adapted from Andreassen et al. 2023, doi 10.1038/s41597-022-01905-2, "
    "CC BY 4.0. Activation computed, not measured."
)
_MARGIN = 14.0
_NEARLY = 1.08
_LETTERS_PX = 14
_WAIT_S = 0.02
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


def picture(
    items: Sequence[Item],
    look: Look,
    width: int,
    height: int,
    transparent: bool = False,
    legend: bool = True,
    caption: str = "",
    drawing: JointDrawing | None = None,
) -> QImage:
    """Return the picture of a draw list, drawn at one stretch; see ``picture_steps``."""
    return finish(picture_steps(items, look, width, height, transparent, legend, caption, drawing))


def picture_steps(
    items: Sequence[Item],
    look: Look,
    width: int,
    height: int,
    transparent: bool = False,
    legend: bool = True,
    caption: str = "",
    drawing: JointDrawing | None = None,
) -> Steps[QImage]:
    """Draw the picture of a draw list; a ``QGuiApplication`` must exist, for the letters.

    Parameters
    ----------
    width, height : size in pixels, each 1..8192
    transparent : leave the ground clear
    legend : paint the legend at the bottom left, where the colours follow a scale
    caption : words at the top left, wrapped; empty for none
    drawing : the mechanics at a joint, from ``joint_drawing``

    Raises
    ------
    ValueError
        Where the size lies outside its bounds.
    RuntimeError
        Where no OpenGL can be had.
    """
    pixels = yield from still_steps(items, look, width, height, transparent)
    return with_words(pixels, items, look, legend, caption, drawing)


def with_words(
    pixels: Pixels,
    items: Sequence[Item],
    look: Look,
    legend: bool = True,
    caption: str = "",
    drawing: JointDrawing | None = None,
    labels: LabelSet | None = None,
) -> QImage:
    """Return a drawn picture, of three or four channels, with all that stands over it.

    Parameters
    ----------
    labels : with the places they have; by default they are placed here
    """
    pixels = np.ascontiguousarray(pixels)
    height, width, channels = pixels.shape
    kind = QImage.Format.Format_RGBA8888 if channels == 4 else QImage.Format.Format_RGB888
    # The copy owns its pixels, the image over numpy's memory does not.
    image = QImage(pixels.data, width, height, pixels.strides[0], kind).copy()
    image.setText("Description", f"{caption} {CREDIT}".strip())
    with QPainter(image) as painter:
        ink = ink_on(look.background)
        scale = words_scale(width, height)
        if caption:
            ground = QColor.fromRgbF(*GROUNDS[look.background])
            _paint_caption(painter, width / scale, caption, ink, ground, scale)
        size = width / scale, height / scale
        painter.scale(scale, scale)
        _legends(items, look, size, legend).paint(painter, ink)
        taken = taken_by_words(items, look, size, caption, legend)
        Notes(items, look, size, taken, drawing, labels=labels).paint(painter, ink)
    return image


def frame(
    camera: Camera,
    items: Sequence[Item],
    width: int,
    height: int,
    legend: bool,
    caption: str,
    beside: tuple[float, float] = (0.0, 0.0),
    scale: float | None = None,
    look: Look | None = None,
) -> Camera:
    """Return the camera that shows the visible items whole between the caption and the legend.

    The words of ``picture`` take their room first; what is too small for them keeps half for the
    leg.

    Parameters
    ----------
    beside : pixels at scale 1 that labels need at each side, at least and at best
        What they need at best is given where the leg stays nearly as large.
    scale : of the words; by default that of ``picture``
    look : what else stands at the bottom, such as the moments at a joint
    """
    shown = [item.points for item in items if item.visible]
    if not shown:
        return camera
    points = np.vstack(shown)
    return frame_points(camera, points, width, height, legend, caption, beside, scale, look)


def frame_points(
    camera: Camera,
    points: NDArray[np.float32],
    width: int,
    height: int,
    legend: bool,
    caption: str,
    beside: tuple[float, float] = (0.0, 0.0),
    scale: float | None = None,
    look: Look | None = None,
) -> Camera:
    """Return the camera that shows (n, 3) points, m, as ``frame`` shows those of items."""
    scale = scale or words_scale(width, height)
    above = (_caption_box(width / scale, caption).bottom()) * scale / height if caption else 0.0
    stacked = stacked_px(look, width / scale) if look is not None else 0.0
    below = (SIZE[1] + _MARGIN + stacked) * scale / height if legend else 0.0
    shrink = min(1.0, 0.5 / max(above + below, 1e-9))
    above, below = above * shrink, below * shrink
    free = 1.0 - above - below
    least = beside[0] * scale
    whole, roomy = (
        fit(camera, points, part_for_leg(width, least, room * scale) * width / (height * free))
        for room in beside
    )
    if roomy.height_m <= _NEARLY * whole.height_m:
        whole = roomy
    return pan(replace(whole, height_m=whole.height_m / free), 0.0, (below - above) / 2.0)


def part_for_leg(width: float, least_px: float, room_px: float | None = None) -> float:
    """Return the part of the width that the leg may take between labels at both sides.

    A narrow picture keeps half of itself for the leg; where labels alone would find no room, all.

    Parameters
    ----------
    least_px : what labels need at each side at least
    room_px : what they are given; by default the least
    """
    if 2.0 * least_px >= width:
        return 1.0
    return max(1.0 - 2.0 * (least_px if room_px is None else room_px) / width, 0.5)


def save_png(image: QImage, out: Path) -> None:
    """Write a PNG at one stretch; see ``save_png_steps``."""
    finish(save_png_steps(image, out))


def save_png_steps(image: QImage, out: Path) -> Steps[None]:
    """Write a PNG beside its place and rename it, so that no half file is ever seen.

    It is pressed in a thread, which takes seconds for a large one; given up meanwhile, it is not
    written.

    Raises
    ------
    ValueError
        Where it cannot be written, in one line; what stood there before stays.
    """
    check_out(out)
    pressed: list[bytes] = []
    # No daemon: the program would end under its feet.
    pressing = Thread(target=lambda: pressed.append(_png(image)))
    pressing.start()
    while pressing.is_alive():
        pressing.join(_WAIT_S)
        yield 0.0
    if not pressed or not pressed[0]:
        raise ValueError(
            tr("a picture of {width} x {height} cannot be made a PNG").format(
                width=image.width(), height=image.height()
            )
        )
    save_whole(out, pressed[0])


def _png(image: QImage) -> bytes:
    """Return a picture as a PNG; nothing where it cannot be one."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    good = QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data()) if good else b""


def check_out(out: Path, *suffixes: str) -> None:
    """Refuse, before any work, a place where no such file can come to be; ValueError says why.

    Parameters
    ----------
    suffixes : what its name may end in; ``.png`` where none is given
    """
    suffixes = suffixes or (".png",)
    if out.suffix.lower() not in suffixes:
        raise ValueError(
            tr("{file} must end in {endings}").format(file=out, endings=tr(" or ").join(suffixes))
        )
    if not os.path.isdir(out.parent):
        raise ValueError(
            tr("cannot write {file}: there is no folder {folder}").format(
                file=out, folder=out.parent
            )
        )
    if os.path.isdir(out):
        raise ValueError(tr("cannot write {file}: it is a folder").format(file=out))
    if not os.access(out.parent, os.W_OK):
        raise ValueError(
            tr("cannot write {file}: the folder {folder} is read-only").format(
                file=out, folder=out.parent
            )
        )


def taken_by_words(
    items: Sequence[Item], look: Look, size: tuple[float, float], caption: str, legend: bool
) -> list[Rect]:
    """Return where caption and legends stand, in pixels of the words."""
    taken = list(_legends(items, look, size, legend).boxes)
    if caption:
        box = _caption_box(size[0], caption)
        taken.append(Rect(0.0, 0.0, box.right() + _MARGIN, box.bottom() + _MARGIN / 2.0))
    return taken


def _legends(items: Sequence[Item], look: Look, size: tuple[float, float], legend: bool) -> Legends:
    colors = scale_shown(items, look) if legend else None
    return Legends(size, _MARGIN, colors, look.footprints and legend)


def ink_on(background: Background) -> QColor:
    """Return the colour of words on a ground."""
    return QColor("#e7eaed" if background == "dark" else "#1f262d")


def words_scale(width: int, height: int) -> float:
    """Return how many pixels a pixel of the words is: 1 in a picture of 420 x 900.

    Small pictures keep their words readable as long as the legend fits.
    """
    least = min(0.85, width / (SIZE[0] + 2 * _MARGIN), height / (3 * SIZE[1]))
    return max(min(height / 900.0, width / 420.0), least)


def _caption_font() -> QFont:
    font = QFont()
    font.setPixelSize(_LETTERS_PX)
    return font


def _caption_box(width: float, caption: str) -> QRectF:
    room = QRectF(_MARGIN, _MARGIN, width - 2 * _MARGIN, 1000.0)
    return QFontMetricsF(_caption_font()).boundingRect(room, _WRAPPED, caption)


def _paint_caption(
    painter: QPainter, width: float, caption: str, ink: QColor, ground: QColor, scale: float
) -> None:
    painter.save()
    painter.scale(scale, scale)
    painter.setFont(_caption_font())
    box = _caption_box(width, caption)
    painter.setPen(ground)  # a halo, for close-ups that reach behind the words
    for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        painter.drawText(box.translated(dx, dy), _WRAPPED, caption)
    painter.setPen(ink)
    painter.drawText(box, _WRAPPED, caption)
    painter.restore()
