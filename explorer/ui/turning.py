"""The short turn from one view to the next, so that the eye keeps hold of what is where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from explorer.scene.camera_path import between, eased

if TYPE_CHECKING:
    from explorer.scene.camera import Camera
    from explorer.ui.session import Session

#: The last picture of a turn may take another 50 ms to draw; all is over within 300 ms.
TURN_MS = 240
_STEP_MS = 10


class Turning(QObject):
    """Moves the session's camera to a view; the newest aim wins.

    Whatever else sets the camera meanwhile ends the turn where it is.

    Attributes
    ----------
    is_on : bool, else views change at once
    duration_ms : int
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = True
        self.duration_ms = TURN_MS
        self._session = session
        self._start = self._last = session.look.camera
        self._aim: Camera | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def aim(self) -> Camera | None:
        """The view that a turn under way leads to."""
        return self._aim

    def to(self, camera: Camera) -> None:
        """Turn to a view, from where the camera is now."""
        self.stop()
        if not self.is_on or self.duration_ms <= 0:
            self._session.set_look(camera=camera)
        elif camera != self._session.look.camera:
            self._start = self._last = self._session.look.camera
            self._aim = camera
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        """Stay where the turn has come to."""
        self._timer.stop()
        self._aim = None

    def _step(self) -> None:
        if self._aim is None or self._session.look.camera != self._last:
            self.stop()
            return
        share = self._clock.elapsed() / self.duration_ms
        self._last = between(self._start, self._aim, eased(share))
        if share >= 1.0:
            self.stop()
        self._session.set_look(camera=self._last)
