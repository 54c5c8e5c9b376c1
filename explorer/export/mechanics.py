"""The mechanics at a joint, painted by Qt over the picture: lines, arms and turning arrows.

The window and the saved picture call the same painter, so they agree at every resolution.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from explorer.export.labels import label_font, paint_haloed
from explorer.insight.figures import NBSP, SHOWN_NM, in_Nm
from explorer.insight.joints import turning
from explorer.insight.names import plain_name
from explorer.language import number, tr
from explorer.scene.label_places import Rect
from explorer.scene.ramp import PASSIVE, Color, oklch_to_srgb
from explorer.scene.seen import to_pixels
from explorer.scene.tag_places import place_tags

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.scene.camera import Camera
    from explorer.scene.joint_drawing import JointDrawing, Line, Turning
    from explorer.scene.seen import Array, Size

#: Force at which a line of action is as wide as it gets.
_FULL_N = 2000.0
_WIDEST_PX, _THINNEST_PX = 5.0, 1.2
_FAINTEST = 0.3
_RIMMED = 0.03
_ARROW_PX = 4.0
_AXIS_M = 0.05
#: An arrow shorter than this part of the longest has its figure in the corner alone.
_TOLD = 0.05
_ROW_PX = 16.0
_MARGIN_PX = 14.0
_TAG_PAD_PX = 4.0


def _hue(lightness: float, chroma: float, hue_deg: float) -> QColor:
    return QColor.fromRgbF(*oklch_to_srgb(lightness, chroma, hue_deg).tolist())


#: Of what bends and what stretches; they differ in lightness too, and no ramp has them. The load is
#: in the colour of the words.
PLUS, MINUS = _hue(0.52, 0.11, 165.0), _hue(0.66, 0.17, 335.0)


def paint_mechanics(
    painter: QPainter,
    drawing: JointDrawing,
    camera: Camera,
    size: Size,
    colors: Mapping[str, Color],
    ink: QColor,
    ground: QColor,
) -> None:
    """Paint what ``joint_drawing`` found.

    Parameters
    ----------
    camera, size : of the picture, its size in the painter's units
    colors : of the structures, by key
    ink, ground : colours of the words and of the halo
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = _Pen(painter, camera, size, ink, ground)
    for line in reversed(drawing.lines):
        pen.line_of_action(line, colors.get(line.key, PASSIVE))
    pen.axis(drawing)
    for line in drawing.arms:
        pen.arm(line)
    for turn in drawing.turnings:
        pen.arrow(turn, _color(turn.what, ink))
    painter.restore()


def paint_moments(
    painter: QPainter,
    drawing: JointDrawing,
    camera: Camera,
    size: Size,
    ink: QColor,
    ground: QColor,
    obstacles: Sequence[Rect],
    balance: Rect | None,
) -> None:
    """Paint the figures that belong to ``paint_mechanics``, over labels and their lines.

    Parameters
    ----------
    obstacles : where words stand already
    balance : where the moments are written, from ``balance_box``; None for nowhere
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Pen(painter, camera, size, ink, ground).tags(drawing, obstacles)
    if balance is not None:
        _paint_balance(painter, drawing, balance, ink, ground)
    painter.restore()


def balance_box(drawing: JointDrawing, size: Size, taken: Sequence[Rect] = ()) -> Rect:
    """Return where the moments are written: at the bottom right, above what stands there."""
    rows = balance_words(drawing)
    bold, font = QFontMetricsF(label_font(bold=True)), QFontMetricsF(label_font())
    width = max(
        bold.horizontalAdvance(rows[0][1]),
        *(font.horizontalAdvance(words) + 1.5 * _ROW_PX for _, words in rows),
    )
    height = _ROW_PX * len(rows) + _MARGIN_PX / 2.0
    left, top = size[0] - _MARGIN_PX - width, size[1] - _MARGIN_PX - height
    box = Rect(left, top, width + _MARGIN_PX, height)
    for other in sorted(taken, key=lambda rect: -rect.top):
        if other.meets(box):
            box = replace(box, top=other.top - height - _MARGIN_PX / 2.0)
    return box


def balance_words(drawing: JointDrawing) -> list[tuple[str, str]]:
    """Return the balance in words: first its heading, then what each arrow is."""
    heading, load = tr("Muscles {muscles}, load {load}"), tr("load, to {turn}: {moment}")
    if not drawing.is_balanced:
        heading = tr("Muscles {muscles}, held from outside")
        load = tr("from outside, to {turn}: {moment}")
    heading = heading.format(muscles=in_Nm(drawing.muscles_Nm), load=in_Nm(drawing.load_Nm))
    rows = [("", heading)]
    for turn in drawing.turnings:
        if abs(turn.moment_Nm) >= SHOWN_NM:
            who = load if turn.what == "load" else tr("muscles, to {turn}: {moment}")
            does = turning(drawing.joint, turn.moment_Nm)
            rows.append((turn.what, who.format(turn=does, moment=in_Nm(turn.moment_Nm))))
    if drawing.missing_Nm >= 0.5:
        rows.append(("", tr("missing: {moment}").format(moment=in_Nm(drawing.missing_Nm))))
    return rows


def _color(what: str, ink: QColor) -> QColor:
    return {"plus": PLUS, "minus": MINUS}.get(what, ink)


class _Pen:
    """Draws points of the leg into the picture."""

    def __init__(
        self, painter: QPainter, camera: Camera, size: Size, ink: QColor, ground: QColor
    ) -> None:
        self._painter = painter
        self._camera, self._size = camera, size
        self._ink, self._ground = ink, ground

    def _at(self, points_m: Array) -> QPolygonF:
        placed = to_pixels(self._camera, points_m, self._size)
        return QPolygonF([QPointF(x, y) for x, y, _ in placed.tolist()])

    def _stroke(
        self,
        points: QPolygonF,
        color: QColor,
        width: float,
        halo: float = 1.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        around = QColor(self._ground)
        around.setAlphaF(0.85)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        wide = QPen(around, width + 2.0 * halo, c=cap, j=join)
        for pen in (wide, QPen(color, width, style, cap, join)):
            self._painter.setPen(pen)
            self._painter.drawPolyline(points)

    def line_of_action(self, line: Line, color: Color) -> None:
        """Draw a muscle's path, wider with its force, in the muscle's colour with a dark rim."""
        part = min(line.force_N / _FULL_N, 1.0)
        width = _THINNEST_PX + (_WIDEST_PX - _THINNEST_PX) * part
        points = self._at(line.points_m)
        rim, fill = QColor(self._ink), QColor.fromRgbF(*color)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        self._painter.setOpacity(_FAINTEST + (1.0 - _FAINTEST) * min(4.0 * part, 1.0))
        # A weak muscle's line is too thin for a rim.
        pens = [QPen(rim, width + 1.4, c=cap, j=join)]
        if part >= _RIMMED:
            pens.append(QPen(fill, width, c=cap, j=join))
        for pen in pens:
            self._painter.setPen(pen)
            self._painter.drawPolyline(points)
        self._painter.setOpacity(1.0)

    def axis(self, drawing: JointDrawing) -> None:
        """Draw the axis and where it passes the joint."""
        ends = drawing.center_m + np.outer((-_AXIS_M, _AXIS_M), drawing.axis)
        self._stroke(self._at(ends), self._ink, 1.0, style=Qt.PenStyle.DashDotLine)
        middle = self._at(drawing.center_m).at(0)
        self._painter.setPen(QPen(self._ink, 1.4))
        self._painter.setBrush(self._ground)
        self._painter.drawEllipse(middle, 4.0, 4.0)
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(middle, 1.2, 1.2)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def arm(self, line: Line) -> None:
        """Draw a moment arm, dotted on to where it would meet the line of action drawn on."""
        onward = self._at(np.array([line.beyond_m, line.arm_to_m]))
        if (onward.at(0) - onward.at(1)).manhattanLength() > 1.0:
            self._stroke(onward, self._ink, 1.0, style=Qt.PenStyle.DotLine)
        arm = self._at(np.array([line.arm_from_m, line.arm_to_m]))
        self._stroke(arm, self._ink, 1.8)
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(arm.at(1), 2.2, 2.2)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def arrow(self, turn: Turning, color: QColor) -> None:
        """Draw a curved arrow; none for a moment too small to have a head."""
        points = self._at(turn.points_m)
        ends = [(points.at(i).x(), points.at(i).y()) for i in range(points.size())]
        if sum(math.dist(a, b) for a, b in pairwise(ends)) < 2.0 * _ARROW_PX:
            return
        self._stroke(points, color, _ARROW_PX)
        tip, back = points.at(points.size() - 1), points.at(points.size() - 4)
        dx, dy = tip.x() - back.x(), tip.y() - back.y()
        size = max(math.hypot(dx, dy), 1e-6)
        dx, dy = dx / size, dy / size
        head = QPainterPath(tip + QPointF(8.0 * dx, 8.0 * dy))
        head.lineTo(tip + QPointF(-4.0 * dx - 7.0 * dy, -4.0 * dy + 7.0 * dx))
        head.lineTo(tip + QPointF(-4.0 * dx + 7.0 * dy, -4.0 * dy - 7.0 * dx))
        head.closeSubpath()
        around = QColor(self._ground)
        around.setAlphaF(0.85)
        self._painter.setPen(QPen(around, 2.0))
        self._painter.drawPath(head)
        self._painter.fillPath(head, color)

    def tags(self, drawing: JointDrawing, obstacles: Sequence[Rect]) -> None:
        """Write each arrow's moment at its tip and each drawn arm's length at its middle."""
        font = label_font(bold=True)
        metrics = QFontMetricsF(font)
        wanted = [
            (in_Nm(turn.moment_Nm), turn.points_m[-1], _color(turn.what, self._ink))
            for turn in drawing.turnings
            if abs(turn.moment_Nm) > _TOLD * max(abs(t.moment_Nm) for t in drawing.turnings)
        ]
        wanted += [
            (
                f"{plain_name(line.muscle)} {number(100.0 * abs(line.arm_m), '.1f')}{NBSP}cm",
                (line.arm_from_m + line.arm_to_m) / 2.0,
                self._ink,
            )
            for line in drawing.arms
        ]
        if not wanted:
            return
        places = self._at(np.array([place for _, place, _ in wanted]))
        anchors = [(places.at(i).x(), places.at(i).y()) for i in range(places.size())]
        boxes = [
            (metrics.horizontalAdvance(words) + 2.0 * _TAG_PAD_PX, _ROW_PX)
            for words, _, _ in wanted
        ]
        covered = self._drawn(drawing)
        for tag in place_tags(anchors, boxes, self._size, obstacles, covered=covered):
            words, _, color = wanted[tag.index]
            anchor, port = QPointF(*tag.anchor), QPointF(*tag.port)
            if anchor != port:
                self._stroke(QPolygonF([anchor, port]), self._ink, 0.8)
            box = QRectF(tag.box.left, tag.box.top, tag.box.width, tag.box.height)
            back = QColor(self._ground)
            back.setAlphaF(0.88)
            self._painter.setPen(QPen(color, 1.0))
            self._painter.setBrush(back)
            self._painter.drawRoundedRect(box, 4.0, 4.0)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            at = QPointF(box.left() + _TAG_PAD_PX, box.top() + 0.76 * _ROW_PX)
            paint_haloed(self._painter, at, words, font, self._ink, self._ground)

    def _drawn(self, drawing: JointDrawing) -> list[Rect]:
        """Return small boxes along arrows and arms, which no figure may cover."""
        shares = np.linspace(0.0, 1.0, 9)[:, None]
        points = np.vstack(
            [
                drawing.center_m[None],
                *(turn.points_m[::4] for turn in drawing.turnings),
                *(a.arm_from_m + shares * (a.arm_to_m - a.arm_from_m) for a in drawing.arms),
            ]
        )
        placed = to_pixels(self._camera, points, self._size)
        return [Rect(x - 5.0, y - 5.0, 10.0, 10.0) for x, y, _ in placed.tolist()]


def _paint_balance(
    painter: QPainter, drawing: JointDrawing, box: Rect, ink: QColor, ground: QColor
) -> None:
    y = box.top + 0.78 * _ROW_PX
    for what, words in balance_words(drawing):
        x = box.left
        if what:
            middle = y - 4.0
            painter.setPen(QPen(_color(what, ink), _ARROW_PX, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(x + 2.0, middle), QPointF(x + 0.9 * _ROW_PX, middle))
            x += 1.5 * _ROW_PX
        paint_haloed(painter, QPointF(x, y), words, label_font(bold=not what), ink, ground)
        y += _ROW_PX
