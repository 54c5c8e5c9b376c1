"""The picture under the keys: arrows turn it, plus and minus zoom, page keys walk the muscles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from explorer.anatomy.groups import tree
from explorer.scene.camera import pan, turn, zoom
from explorer.ui.focus_frame import FocusFrame

if TYPE_CHECKING:
    from explorer.ui.viewport import Viewport

_TURN_RAD = math.radians(10.0)
_PAN = 0.05
_ZOOM = 1.15
_WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}
_ZOOMS = {
    Qt.Key.Key_Plus: _ZOOM,
    Qt.Key.Key_Equal: _ZOOM,
    Qt.Key.Key_Minus: 1.0 / _ZOOM,
    Qt.Key.Key_Underscore: 1.0 / _ZOOM,
}
_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_NEAR = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PictureKeys(QObject):
    """Answers keys while the picture has the focus, and frames it then.

    Parameters
    ----------
    viewport : the picture
    """

    def __init__(self, viewport: Viewport) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.frame = FocusFrame(viewport)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the picture."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            answered = self._answers(event)
            if answered and event.type() == QEvent.Type.KeyPress:
                self._answer(event)
            elif answered:
                event.accept()
            return answered
        return False

    def _answers(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if key in _WAYS or key in _ZOOMS:
            return not held & ~shift
        return (key in _STEPS or key in _NEAR) and not held

    def _answer(self, event: QKeyEvent) -> None:
        key, view = Qt.Key(event.key()), self._viewport
        camera = view.session.look.camera
        if key in _WAYS:
            right, up = _WAYS[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                view.move_camera(pan(camera, _PAN * right, _PAN * up), whole=False)
            else:  # as a hand that turns the leg that way
                view.move_camera(turn(camera, -_TURN_RAD * right, -_TURN_RAD * up))
        elif key in _ZOOMS:
            view.move_camera(zoom(camera, _ZOOMS[key]), whole=False)
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            selected = view.session.look.selected
            view.look_closely((selected,)) if selected else view.fit()

    def _step(self, by: int) -> None:
        """Select the muscle after the one that is selected, or before it, of those shown."""
        session = self._viewport.session
        frame = session.frame
        if frame is None:
            return
        shown = {item.key for item in frame.items if item.visible and item.tissue == "muscle"}
        names = [name for root in tree() for name in root.structures if name in shown]
        if names:
            now = session.look.selected
            place = names.index(now) + by if now in names else (0 if by > 0 else -1)
            session.set_look(selected=names[place % len(names)], group=frozenset())
