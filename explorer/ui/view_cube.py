"""A small cube in the picture's corner that turns with the leg; its faces lead to the views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from explorer.language import tr
from explorer.scene.camera import Camera, ViewName, view
from explorer.scene.mirror import mirrored
from explorer.ui.focus_frame import FocusFrame
from explorer.ui.theme import color, current_theme
from explorer.ui.words import VIEW_NAMES

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from explorer.scene.look import Side

    Array = NDArray[np.float64]

SIDES: tuple[ViewName, ...] = (
    "anterior", "posterior", "medial", "lateral", "superior", "inferior",
)  # fmt: skip
_HALF_PX = 28.0
#: Room for the cube on its corner, and its line.
SIZE_PX = 102
_LETTERS_PX = 11
_RING: tuple[ViewName, ...] = ("anterior", "lateral", "posterior", "medial")
_AROUND = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_OVER: dict[Qt.Key, ViewName] = {Qt.Key.Key_Up: "superior", Qt.Key.Key_Down: "inferior"}
_STRAIGHTENS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: A face that is seen by less of its width is a sliver: it neither says nor takes anything.
_SLIVER = 0.12


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face of the cube as it is seen; half an edge is 1 long, y up.

    Attributes
    ----------
    name : the view that it leads to
    middle, right, up : (2,) arrays
        Its middle, and the ways to the right and upwards on it.
    facing : how much of it is seen, 0..1
    """

    name: ViewName
    middle: Array
    right: Array
    up: Array
    facing: float

    @property
    def corners(self) -> Array:
        """From the top left on, clockwise as its letters are read, (4, 2)."""
        m, r, u = self.middle, self.right, self.up
        return np.array([m - r + u, m + r + u, m + r - u, m - r - u])


def faces(camera: Camera, world: ArrayLike | None = None, side: Side = "right") -> list[Face]:
    """Return the faces that are turned to the eye, at most three.

    Parameters
    ----------
    world : (4, 4), how the pelvis lies; by default upright
    side : which leg is shown
    """
    lies = np.eye(3) if world is None else np.asarray(world, dtype=float)[:3, :3]
    seen = []
    for name in SIDES:
        straight = view(name)
        toward, up = (lies @ np.array(v) for v in (straight.direction, straight.up))
        if side == "left":
            toward, up = mirrored(toward), mirrored(up)
        facing = float(toward @ np.array(camera.direction))
        if facing > 0.0:
            axes = camera.axes[:2]
            seen.append(Face(name, axes @ toward, axes @ np.cross(up, toward), axes @ up, facing))
    return seen


class ViewCube(QWidget):
    """Shows the cube and takes clicks on its faces; beside them the mouse goes on to the parent.

    Signals
    -------
    chosen : name of the view whose face was clicked
    pointed : the pointer has come to a face
    """

    chosen = Signal(str)
    pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE_PX, SIZE_PX)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(tr("Side that the leg is seen from; arrow keys turn to another"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusFrame(self)
        self.hovered: ViewName | None = None
        self._pressed: ViewName | None = None
        self._of: tuple[Camera, Side] | None = None
        self._world: ArrayLike | None = None
        self._faces: list[Face] = []

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(SIZE_PX, SIZE_PX)

    def show_camera(self, camera: Camera, world: ArrayLike | None, side: Side) -> None:
        """Turn as the leg is seen."""
        if (camera, side) != self._of or world is not self._world:
            self._of, self._world = (camera, side), world
            self._faces = faces(camera, world, side)
            self.update()
            self._tell_side()

    def face_at(self, place: QPointF) -> ViewName | None:
        """Return the view whose face lies at a place of the widget."""
        for face in self._faces:
            inside = self._outline(face).containsPoint(place, Qt.FillRule.OddEvenFill)
            if inside and face.facing > _SLIVER:
                return face.name
        return None

    def place_of(self, name: ViewName) -> QPointF | None:
        """Return the middle of a face, None where it is turned away."""
        middles = {face.name: face.middle for face in self._faces if face.facing > _SLIVER}
        return self._place(middles[name]) if name in middles else None

    @property
    def facing(self) -> ViewName:
        """The side that is turned to the eye most."""
        return max(self._faces, key=lambda face: face.facing).name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk around the leg by arrows, over and under it too; straighten it by Space."""
        key = Qt.Key(event.key())
        if key in _STRAIGHTENS:
            self.chosen.emit(self.facing)
        elif key in _OVER:
            self.chosen.emit(_OVER[key])
        elif key in _AROUND:
            ring, facing = _RING, self.facing
            place = ring.index(facing) + _AROUND[key] if facing in ring else 0
            self.chosen.emit(ring[place % len(ring)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a face."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.face_at(event.position()) if left else None
        event.setAccepted(self._pressed is not None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the face under the pointer."""
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(self.face_at(event.position()))
        event.setAccepted(self._pressed is not None or self.hovered is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the view whose face was pressed and let go."""
        pressed, self._pressed = self._pressed, None
        event.setAccepted(pressed is not None)
        if pressed is not None and self.face_at(event.position()) == pressed:
            self.chosen.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click as two clicks."""
        self.mousePressEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        """Light up nothing."""
        self._point_at(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the faces that are seen, with their names on them."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = painter.font()
            font.setPixelSize(_LETTERS_PX)
            painter.setFont(font)
            for face in self._faces:
                lit = face.name == self.hovered
                ground = color(theme.accent if lit else theme.card)
                painter.setPen(QPen(color(theme.muted), 1.0))
                painter.setBrush(ground)
                painter.drawPolygon(self._outline(face))
                if face.facing > _SLIVER:
                    painter.setPen(color(theme.on_accent if lit else theme.text))
                    painter.save()
                    self._write(painter, face)
                    painter.restore()

    def _tell_side(self) -> None:
        said = tr("Seen from its {side} side").format(side=self.facing)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _write(self, painter: QPainter, face: Face) -> None:
        """Write a face's name so that it lies on the face."""
        (rx, ry), (ux, uy), at = face.right, face.up, self._place(face.middle)
        painter.setTransform(QTransform(rx, -ry, -ux, uy, at.x(), at.y()), True)
        box = QRectF(-_HALF_PX, -_HALF_PX, 2 * _HALF_PX, 2 * _HALF_PX)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, VIEW_NAMES[face.name])

    def _outline(self, face: Face) -> QPolygonF:
        return QPolygonF([self._place(corner) for corner in face.corners])

    def _place(self, point: Array) -> QPointF:
        middle = SIZE_PX / 2.0
        return QPointF(middle + _HALF_PX * float(point[0]), middle - _HALF_PX * float(point[1]))

    def _point_at(self, name: ViewName | None) -> None:
        if name != self.hovered:
            self.hovered = name
            if name is None:
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
                self.pointed.emit()
            self.update()
