"""The picture and the mouse: turns, pans, zooms, names and selects.

Left-drag turns, middle-drag or Shift+left pans, the wheel zooms to the cursor, a click selects,
a double-click focuses, hovering names.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from explorer.anatomy.cards import card
from explorer.export.picture import frame
from explorer.scene.camera import Camera, ViewName, fit, mirrored, pan, shows, turn, view, zoom
from explorer.scene.pick import pick
from explorer.ui.overlay import Overlay
from explorer.ui.timers import single_shot
from explorer.ui.turning import Turning
from explorer.ui.view_cube import ViewCube

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

    from explorer.scene.describe import Item
    from explorer.scene.look import Lying, Side
    from explorer.ui.host import Host
    from explorer.ui.session import Frame, Session

TURN_RAD = math.pi  # for a drag over the picture's height
ZOOM_PER_NOTCH = 1.15
HOME: ViewName = "posterolateral"
CLOSE_MARGIN = 0.15
HOVER_MS = 30


def side_of(lying: Lying) -> ViewName:
    """Return the side from which the leg is first seen."""
    return "lateral" if lying == "exercise" else HOME


class Viewport(QWidget):
    """Holds a host and turns mouse and view commands into cameras.

    Parameters
    ----------
    session : Session
    host : Host

    Signals
    -------
    painted : a picture of the leg has been painted
    menu_asked : key of a structure, or "" for none, and where on the screen
    """

    painted = Signal()
    menu_asked = Signal(str, QPoint)

    def __init__(self, session: Session, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.host = host
        host.setParent(self)
        host.painted.connect(self.painted)
        host.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.overlay = Overlay(self)
        self.turning = Turning(session, self)
        self.cube = ViewCube(self)
        self.cube.chosen.connect(self.look_from)
        self.cube.pointed.connect(self._hide_name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Picture of the leg")
        self._items: tuple[Item, ...] = ()
        self._fitted = False
        self._keeps_whole = True  # until the person zooms or pans
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._pointer = QPointF()
        self._hover = single_shot(self, HOVER_MS, self._name_what_is_under)
        session.passed.connect(self._show)
        session.rested.connect(self._show)

    def sizeHint(self) -> QSize:
        """Return a tall place for a tall leg."""
        return QSize(620, 720)

    def minimumSizeHint(self) -> QSize:
        """Return the least that a leg can be seen in."""
        return QSize(240, 240)

    def stop(self) -> None:
        """Stop timers and free the graphics, before the window dies."""
        self._hover.stop()
        self.turning.stop()
        self.session.passed.disconnect(self._show)
        self.session.rested.disconnect(self._show)
        self.host.close_stage()

    # Views

    def look_from(self, name: ViewName) -> None:
        """Show the whole leg from a named side."""
        self._keeps_whole = True
        made = self.session.frame
        lies = self.session.look.lying == "exercise" and made is not None
        world = made.solution.world if lies and made is not None else None
        camera = view(name, world, self.session.look.side)
        self.turning.to(self._whole(replace(camera, parallel=self._aim.parallel)))

    def reset(self) -> None:
        """Go back to the view of the start."""
        self.look_from(side_of(self.session.look.lying))

    def lie(self, lying: Lying) -> None:
        """Show the leg as in an atlas or as it lies in the exercise, whole, from a telling side."""
        if lying != self.session.look.lying:
            self._keeps_whole, self._fitted = True, False
            camera = view(side_of(lying), side=self.session.look.side)
            camera = replace(camera, parallel=self._aim.parallel)
            self.turning.stop()
            self.session.set_look(lying=lying, camera=camera)

    def fit(self) -> None:
        """Show the whole leg from the present side."""
        self._keeps_whole = True
        self.turning.to(self._whole(self._aim))

    def look_closely(self, keys: Collection[str]) -> None:
        """Bring structures near, from the present side."""
        points = [item.points for item in self._items if item.key in keys]
        if points:
            self._keeps_whole = False
            self.turning.to(fit(self._aim, np.vstack(points), self.aspect, CLOSE_MARGIN))

    def show_parallel(self, parallel: bool) -> None:
        """Draw near and far in one size, or as an eye sees them."""
        camera = replace(self._aim, parallel=parallel)
        self._set_camera(self._whole(camera) if self._keeps_whole else camera)

    def show_side(self, side: Side) -> None:
        """Show the right leg or the left one, seen as in a mirror."""
        if side != self.session.look.side:
            camera = mirrored(self._aim)
            self.turning.stop()
            self.session.set_look(side=side, camera=camera)

    @property
    def keeps_whole(self) -> bool:
        """Whether the picture holds the whole leg, until the person zooms or pans."""
        return self._keeps_whole

    @property
    def aspect(self) -> float:
        """Width over height of the picture."""
        return max(self.width(), 1) / max(self.height(), 1)

    @property
    def _camera(self) -> Camera:
        return self.session.look.camera

    @property
    def _aim(self) -> Camera:
        """The camera, or where a turn leads it."""
        return self.turning.aim or self._camera

    def _set_camera(self, camera: Camera) -> None:
        self.turning.stop()
        self.session.set_look(camera=camera)

    def _whole(self, camera: Camera) -> Camera:
        """Return a camera that shows the whole leg above the legend."""
        if not self._items:
            return camera
        return frame(camera, self._items, self.width(), self.height(), legend=True, caption="")

    def _is_whole(self, camera: Camera) -> bool:
        return shows(camera, self._points(), self.aspect)

    def _points(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        """Return enough points of the visible leg to frame it, (n, 3) m."""
        some = [item.points[::8] for item in self._items if item.visible]
        return np.vstack(some) if some else np.zeros((1, 3), np.float32)

    def _show(self, made: Frame) -> None:
        self._items = made.items
        look = made.look
        self.overlay.show_scale(look.color_by)
        turns = self.turning.aim is not None
        if self._keeps_whole and not turns and not (self._fitted and self._is_whole(look.camera)):
            camera = self._whole(look.camera)
            # Where even that shows less, as in a sliver of a window, trying on would never end.
            if not self._fitted or self._is_whole(camera):
                look = look.with_(camera=camera)
                self._set_camera(camera)
            self._fitted = True
        world = made.solution.world if look.lying == "exercise" else None
        self.cube.show_camera(look.camera, world, look.side)
        self.host.show_frame(made.items, look)

    # Mouse

    def place(self, position: QPointF) -> tuple[float, float]:
        """Return a widget place as the camera counts it: from the middle, in heights, y up."""
        height = max(self.height(), 1)
        return (position.x() - self.width() / 2) / height, 0.5 - position.y() / height

    def pick(self, position: QPointF) -> str | None:
        """Return the structure at a widget place."""
        return pick(self._items, self._camera, self.place(position))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or a click."""
        self._pressed = self._last = event.position()
        self._dragging = False
        self.turning.stop()
        self._hide_name()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn or pan while a button is down, else name what is under the pointer."""
        position = event.position()
        if self._pressed is None or event.buttons() == Qt.MouseButton.NoButton:
            self._pointer = position
            if not self._hover.isActive():
                self._hover.start()
            return
        far = (position - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not (self._dragging or far):
            return
        self._dragging = True
        step = (position - self._last) / max(self.height(), 1)
        self._last = position
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.buttons() & Qt.MouseButton.MiddleButton or shift:
            self._keeps_whole = False
            self._set_camera(pan(self._camera, step.x(), -step.y()))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._set_camera(turn(self._camera, -TURN_RAD * step.x(), TURN_RAD * step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed, self._dragging = None, False
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self.session.set_look(selected=self.pick(event.position()), group=frozenset())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring a structure near."""
        self._pressed, self._dragging = None, False
        key = self.pick(event.position())
        if key:
            self.look_closely((key,))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with the structure under the pointer."""
        self._pressed, self._dragging = None, False
        self._hide_name()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self.session.look.selected if by_key else self.pick(event.pos().toPointF())
        self.menu_asked.emit(key or "", event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        self._hide_name()
        self._keeps_whole = False
        factor = ZOOM_PER_NOTCH ** (event.angleDelta().y() / 120.0)
        self._set_camera(zoom(self._camera, factor, self.place(event.position())))
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        """Name nothing."""
        self._hide_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the host and the overlay; keep the leg whole."""
        self.host.setGeometry(self.rect())
        self.overlay.setGeometry(self.rect())
        self.cube.move(self.width() - self.cube.width(), 0)
        if self._keeps_whole and self._items:
            self._set_camera(self._whole(self._aim))

    def _name_what_is_under(self) -> None:
        key = self.pick(self._pointer)
        self.overlay.show_name(card(key).english if key else "", self._pointer)

    def _hide_name(self) -> None:
        self._hover.stop()
        self.overlay.show_name("", QPointF())
