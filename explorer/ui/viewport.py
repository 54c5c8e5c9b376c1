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

from explorer.export.legend import SIZE as LEGEND_PX
from explorer.export.legends import scale_shown
from explorer.export.notes import room_beside
from explorer.export.picture import frame, part_for_leg
from explorer.language import tr
from explorer.scene.camera import (
    Camera,
    ViewName,
    fit,
    mirrored,
    pan,
    project,
    shows,
    turn,
    view,
    zoom,
)
from explorer.scene.footprints import name_of, owner_of, with_footprints
from explorer.scene.label_places import Rect
from explorer.scene.pick import pick
from explorer.ui.cube_corner import free_corner
from explorer.ui.framing import Framing
from explorer.ui.overlay import EDGE_PX, Overlay
from explorer.ui.picture_keys import PictureKeys
from explorer.ui.sparing import Sparing
from explorer.ui.theme import letters_scale
from explorer.ui.timers import single_shot
from explorer.ui.turning import Turning
from explorer.ui.view_cube import ViewCube

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

    from explorer.scene.describe import Item
    from explorer.scene.look import Look, Lying, Side
    from explorer.ui.host import Host
    from explorer.ui.pinned import Pinned
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
    beside : Viewport, optional
        The one beside which this one stands, framed by the same camera.
    frames : Pinned, optional
        What makes the frames shown here; the session by default.

    Attributes
    ----------
    has_legend : bool, whether the legend stands in this picture
    names_beside : bool, whether names and figures stand beside this picture, not in it
    tells_names : bool, whether pointing and clicking name and select what is there

    Signals
    -------
    painted : a picture of the leg has been painted
    menu_asked : key of a structure, or "" for none, and where on the screen
    """

    painted = Signal()
    menu_asked = Signal(str, QPoint)

    def __init__(
        self,
        session: Session,
        host: Host,
        parent: QWidget | None = None,
        beside: Viewport | None = None,
        frames: Pinned | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._frames = frames or session
        self.has_legend = self.tells_names = True
        self.names_beside = False
        self.framing: Framing = beside.framing if beside is not None else Framing()
        self.host = host
        self.sparing = Sparing()
        host.setParent(self)
        host.painted.connect(self.painted)
        host.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.overlay = Overlay(self)
        self.turning: Turning = beside.turning if beside is not None else Turning(session, self)
        self.cube = ViewCube(self)
        self.cube.setVisible(beside is None)
        self.cube.chosen.connect(self.look_from)
        self.cube.pointed.connect(self._hide_name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture of the leg"))
        PictureKeys(self)
        self._items: tuple[Item, ...] = ()
        self._fitted_for: object = None  # which words
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._pointer = QPointF()
        self._hover = single_shot(self, HOVER_MS, self._name_what_is_under)
        self._frames.passed.connect(self._show)
        self._frames.rested.connect(self._show)

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
        self._frames.passed.disconnect(self._show)
        self._frames.rested.disconnect(self._show)
        self.framing.forget(self)
        self.host.close_stage()

    def look_from(self, name: ViewName) -> None:
        """Show the whole leg from a named side."""
        self.framing.keeps_whole = True
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
            self.framing.keeps_whole, self.framing.fitted = True, False
            camera = view(side_of(lying), side=self.session.look.side)
            camera = replace(camera, parallel=self._aim.parallel)
            self.turning.stop()
            self.session.set_look(lying=lying, camera=camera)

    def show_as(self, look: Look, *, whole: bool) -> None:
        """Show what a look says; ``whole``: as near as shows the whole leg."""
        self.turning.stop()
        self.framing.keeps_whole, self.framing.fitted = whole, False
        self.session.show(look.with_(camera=self._whole(look.camera)) if whole else look)

    def fit(self) -> None:
        """Show the whole leg from the present side."""
        self.framing.keeps_whole = True
        self.turning.to(self._whole(self._aim))

    def look_closely(self, keys: Collection[str]) -> None:
        """Bring structures near, from the present side."""
        points = [item.points for item in self._items if item.key in keys]
        if points:
            self.framing.keeps_whole = False
            self.turning.to(fit(self._aim, np.vstack(points), self.aspect, CLOSE_MARGIN))

    def show_parallel(self, parallel: bool) -> None:
        """Draw near and far in one size, or as an eye sees them."""
        camera = replace(self._aim, parallel=parallel)
        self.move_camera(self._whole(camera) if self.framing.keeps_whole else camera)

    def show_side(self, side: Side) -> None:
        """Show the right leg or the left one, seen as in a mirror."""
        if side != self.session.look.side:
            camera = mirrored(self._aim)
            self.turning.stop()
            self.session.set_look(side=side, camera=camera)

    def show_footprints(self, shown: bool) -> None:
        """Paint origins and insertions on the bones, and let what covers them fade."""
        covering = [item.key for item in self._items if item.tissue in ("muscle", "tendon")]
        look = with_footprints(self.session.look, shown, covering)
        self.session.set_look(footprints=look.footprints, faded=look.faded)

    @property
    def keeps_whole(self) -> bool:
        """Whether the picture holds the whole leg, until the person zooms or pans."""
        return self.framing.keeps_whole

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

    def move_camera(self, camera: Camera, *, whole: bool | None = None) -> None:
        """Look from elsewhere at once; ``whole``: whether the whole leg is kept in the picture."""
        if whole is not None:
            self.framing.keeps_whole = whole
        self.turning.stop()
        self.session.set_look(camera=camera)

    def _whole(self, camera: Camera) -> Camera:
        """Return a camera that shows the whole leg above the legend."""
        if not self._items:
            return camera
        items, look = self.framing.items, self.session.look
        room = room_beside(items, self._noted(look))
        size = self.width(), self.height()
        return frame(camera, items, *size, True, "", room, letters_scale(), look)

    def _is_whole(self, camera: Camera) -> bool:
        """Tell whether the leg lies inside the picture, clear of the legend and the labels."""
        points = self._points()
        room, _ = room_beside(self.framing.items, self._noted(self.session.look))
        free = part_for_leg(self.width(), letters_scale() * room)
        below = letters_scale() * (LEGEND_PX[1] + EDGE_PX) / max(self.height(), 1)
        lowest = float(project(camera, points)[:, 1].min())
        return shows(camera, points, free * self.aspect) and lowest > min(below, 0.25) - 0.5

    def _points(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        """Return enough points of the visible leg to frame it, (n, 3) m."""
        some = [item.points[::8] for item in self.framing.items if item.visible]
        return np.vstack(some) if some else np.zeros((1, 3), np.float32)

    def _show(self, made: Frame) -> None:
        self._items = made.items
        self.framing.show(self, made.items)
        look = made.look
        scale = scale_shown(made.items, look) if self.has_legend else None
        self.overlay.show_legends(scale, look.footprints and self.has_legend)
        asks = look.labels, look.numbers, look.mechanics, look.footprints
        words = (*asks, self.names_beside, letters_scale())
        if self._fitted_for != words:
            self.framing.fitted, self._fitted_for = False, words
        keeps = self.framing.keeps_whole and self.turning.aim is None
        if keeps and not (self.framing.fitted and self._is_whole(look.camera)):
            camera = self._whole(look.camera)
            # Where even that shows less, as in a sliver of a window, trying on would never end.
            if not self.framing.fitted or self._is_whole(camera):
                look = look.with_(camera=camera)
                self.move_camera(camera)
            self.framing.fitted = True
        self._place_cube(look)
        world = made.solution.world if look.lying == "exercise" else None
        self.cube.show_camera(look.camera, world, look.side)
        self.sparing.show(look.quality, lambda: self.host.show_frame(made.items, look))
        self.overlay.show_notes(made, self._noted(look))

    def _noted(self, look: Look) -> Look:
        """Return the look with the names that are written in this picture."""
        return look.with_(labels="none", numbers=False) if self.names_beside else look

    def _place_cube(self, look: Look) -> None:
        """Let the cube stand clear of the leg; it stays where it is while anything moves."""
        if not self.cube.isVisibleTo(self):
            self.overlay.cube = None
            return
        at = self._cube_box
        held = self._pressed is not None or self.cube.underMouse()
        if look.quality == "fine" and not held:
            size = float(self.width()), float(self.height())
            at = free_corner(self._items, look.camera, size, self.overlay.legend_boxes, at)
            self.cube.move(int(at.left), int(at.top))
        self.overlay.cube = at

    @property
    def _cube_box(self) -> Rect:
        place = self.cube.geometry()
        return Rect(place.x(), place.y(), place.width(), place.height())

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
            self.move_camera(pan(self._camera, step.x(), -step.y()), whole=False)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self.move_camera(turn(self._camera, -TURN_RAD * step.x(), TURN_RAD * step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed, self._dragging = None, False
        if clicked and self.tells_names and event.button() == Qt.MouseButton.LeftButton:
            chosen = owner_of(self.pick(event.position()))
            self.session.set_look(selected=chosen, group=frozenset())
        made = self._frames.frame
        if not clicked and made is not None and made.look.quality == "fine":
            self._show(made)  # it came to rest under the hand; now the cube may give way

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
        picked = self.session.look.selected if by_key else self.pick(event.pos().toPointF())
        if self.tells_names:
            self.menu_asked.emit(owner_of(picked) or "", event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        self._hide_name()
        factor = ZOOM_PER_NOTCH ** (event.angleDelta().y() / 120.0)
        self.move_camera(zoom(self._camera, factor, self.place(event.position())), whole=False)
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        """Name nothing."""
        self._hide_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the host and the overlay; keep the leg whole."""
        self.host.setGeometry(self.rect())
        self.overlay.setGeometry(self.rect())
        self.cube.move(self.width() - self.cube.width(), 0)
        if self.framing.keeps_whole and self._items:
            self.move_camera(self._whole(self._aim))

    def _name_what_is_under(self) -> None:
        key = self.pick(self._pointer) if self.tells_names else None
        self.overlay.show_name(name_of(key) if key else "", self._pointer)

    def _hide_name(self) -> None:
        self._hover.stop()
        self.overlay.show_name("", QPointF())
