"""The leg of a handout, or two that are compared: drawn once, labelled in everyday words.

The pixels are drawn for print. Labels and legend are painted on the page itself, so that they stay
letters there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.anatomy.cards import cards
from explorer.export.labels import measure, paint_labels
from explorer.export.legend import SIZE, paint_legend
from explorer.export.legends import scale_shown
from explorer.export.picture import frame
from explorer.language import tr
from explorer.mechanics.exercises import TASKS
from explorer.scene.camera import project
from explorer.scene.drawing import Drawing
from explorer.scene.label_places import GAP_PX, place
from explorer.scene.labels import LINE_PX, Label, LabelSet
from explorer.scene.look import Look
from explorer.scene.seen import outline, seen, to_pixels
from explorer.scene.still import still

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.anatomy import Leg
    from explorer.document.document import Document
    from explorer.mechanics import Solution
    from explorer.scene.camera import Camera
    from explorer.scene.coloring import Scale
    from explorer.scene.describe import Item
    from explorer.scene.seen import Size

    Describe = Callable[[Leg, Solution, Look], tuple[Item, ...]]

#: Points of the page for a pixel of labels and legend: letters of 12 px get 9.6 pt.
POINTS_PER_PX = 0.8
#: Width and height in points for which a leg is drawn: one that stands, one that lies, one of two.
TALL, WIDE, HALF = (240.0, 300.0), (495.0, 200.0), (240.0, 236.0)
LEGEND_WIDTH_PT, LEGEND_PT = (POINTS_PER_PX * side for side in SIZE)
PRINT_DPI = 220
_INK, _GROUND = QColor("#1f262d"), QColor(255, 255, 255, 0)
#: What is named on the picture, by group: those that a patient asks about.
_NAMES: dict[str, tuple[str, ...]] = {
    "hamstrings": (tr("back of thigh"), tr("(hamstrings)")),
    "gastrocnemius": (tr("calf"),),
    "quadriceps": (tr("front of thigh"),),
    "gluteus maximus": (tr("buttock"),),
    "shin muscles": (tr("shin"),),
}
_COLUMN_PX = 82.0


@dataclass(frozen=True, slots=True, eq=False)
class Legs:
    """One leg or two, drawn.

    Attributes
    ----------
    images : of the legs, without words
    items : their draw lists
    camera : that shows them
    scale : what the colours mean; None for no legend
    box : width and height in points of the picture for which one leg was drawn
    """

    images: tuple[QImage, ...]
    items: tuple[Sequence[Item], ...]
    camera: Camera
    scale: Scale | None
    box: tuple[float, float]

    def paint(self, painter: QPainter, index: int, box: QRectF) -> None:
        """Paint a leg with its labels into a box, in points; the legend is painted apart."""
        image = self.images[index]
        width = box.height() * image.width() / image.height()
        at = QRectF(box.center().x() - width / 2.0, box.top(), width, box.height())
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, image)
        painter.translate(box.topLeft())
        painter.scale(POINTS_PER_PX, POINTS_PER_PX)
        size = box.width() / POINTS_PER_PX, box.height() / POINTS_PER_PX
        labels = everyday_labels(self.items[index], self.camera, size)
        paint_labels(painter, labels, "english", _INK, _GROUND)
        painter.restore()

    def paint_legend(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the legend, in points."""
        if self.scale is not None:
            paint_legend(painter, left, top, _INK, self.scale, POINTS_PER_PX)


def draw_legs(
    document: Document,
    legs: Sequence[tuple[Leg, Solution]],
    dpi: int = PRINT_DPI,
    describe: Describe | None = None,
) -> Legs:
    """Draw the legs of a document as it shows them, on white, for a patient.

    Colour means how hard each muscle works; where all are relaxed, how hard stretch pulls. What
    the window picks out, and its drawings for experts, are left out.

    Parameters
    ----------
    describe : what makes the draw lists; without one the meshes are read anew

    Raises
    ------
    RuntimeError
        Where no OpenGL can be had.
    """
    relaxed = all(TASKS[each.scenario.exercise].relaxed for _, each in legs)
    look = document.shown.on(Look(background="white")).for_patient(relaxed=relaxed)
    describe = describe or Drawing()
    drawn = tuple(describe(leg, each, look) for leg, each in legs)
    both = [item for items in drawn for item in items]
    box = _box(both, look.camera) if len(drawn) == 1 else HALF
    width, height = (round(side * dpi / 72.0) for side in box)
    room = _COLUMN_PX + 2.0 * GAP_PX + 6.0
    words_scale = POINTS_PER_PX * dpi / 72.0
    camera = look.camera
    if document.shown.whole:
        camera = frame(camera, both, width, height, False, "", (room, room), words_scale)
    look = look.with_(camera=camera)
    images = tuple(leg_image(items, look, width, height) for items in drawn)
    return Legs(images, drawn, camera, _plain_scale(both, look), box)


def everyday_labels(
    items: Sequence[Item], camera: Camera, size: Size, moving: LabelSet | None = None
) -> LabelSet:
    """Return a label for each group of ``_NAMES`` that is seen, at the member seen best.

    Parameters
    ----------
    size : of the picture, in pixels of the words
    moving : the labels of a moment ago, while something moves: what they name stays
    """
    group_of = _group_of()
    if moving is not None and moving.anchors:
        where, anchors = outline(items, camera, size), moving.anchors
    else:
        where, anchors = seen(
            items,
            camera,
            size,
            lambda item: item.key in group_of,
            lambda x, y: np.ones(len(x), np.bool_),
        )
    best = {group_of[anchor.key]: anchor for anchor in sorted(anchors, key=lambda each: each.cells)}
    if not best:
        return LabelSet()
    by_key = {item.key: item for item in items if item.visible}
    names = [name for name in _NAMES if name in best and best[name].key in by_key]
    if not names:
        return LabelSet()
    points = np.array([by_key[best[n].key].points[best[n].vertex] for n in names])
    at = to_pixels(camera, points, size)[:, :2]
    heights = [LINE_PX * len(_NAMES[name]) + 4.0 for name in names]
    width = max(measure("english")(line, False) for name in names for line in _NAMES[name])
    placed = place(at, heights, width, size, where)
    labels = tuple(Label(best[names[p.index]].key, _NAMES[names[p.index]], "", p) for p in placed)
    return LabelSet(labels, tuple(best[name] for name in names))


@cache
def _group_of() -> dict[str, str]:
    """Return the group of each structure that may be named."""
    return {
        structure: each.group
        for each in cards()
        if each.group in _NAMES and each.muscles
        for structure in each.structures[:1]
    }


def _box(items: Sequence[Item], camera: Camera) -> tuple[float, float]:
    """Return the box that suits a leg: a wide one where it lies."""
    shown = [item.points for item in items if item.visible]
    if not shown:
        return TALL
    points = np.vstack(shown)
    width, height = np.ptp(project(camera, points)[:, :2], axis=0)
    return WIDE if width > 1.15 * height else TALL


def leg_image(items: Sequence[Item], look: Look, width: int, height: int) -> QImage:
    """Return a leg on the white of paper."""
    pixels = np.ascontiguousarray(still(items, look, width, height, True))
    kind = QImage.Format.Format_RGBA8888
    leg = QImage(pixels.data, width, height, pixels.strides[0], kind)
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor("#ffffff"))  # that of paper, to the last bit
    with QPainter(image) as painter:
        painter.drawImage(0, 0, leg)
    return image


def _plain_scale(items: Sequence[Item], look: Look) -> Scale | None:
    scale = scale_shown(items, look)
    if scale is None:
        return None
    if look.color_by == "activation":
        ticks = ((0.0, tr("rest")), (0.5, tr("half")), (1.0, tr("all-out")))
        return replace(scale, title=tr("How hard each muscle works"), ticks=ticks)
    return replace(
        scale,
        title=tr("How hard stretch pulls"),
        ticks=((scale.low, tr("not")), (scale.high, tr("much"))),
    )
