"""Moves the leg from what it does to something else, in steps that the eye can follow."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from explorer.scene.camera_path import eased

if TYPE_CHECKING:
    from explorer.mechanics import Scenario
    from explorer.ui.session import Session

GLIDE_MS = 900
_STEP_MS = 30


class Glide(QObject):
    """Moves the numbers of the session's scenario to others; what is no number changes at once.

    Whatever else changes the scenario meanwhile ends it there.

    Attributes
    ----------
    duration_ms : int, 0 to be there at once

    Signals
    -------
    arrived : the leg is asked for as it is to be
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.duration_ms = GLIDE_MS
        self._session = session
        self._start = self._last = self._aim = session.scenario
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def moves(self) -> bool:
        """Whether it is under way."""
        return self._timer.isActive()

    def to(self, aim: Scenario) -> None:
        """Move to a scenario, from what is asked now."""
        self._start = self._last = self._session.scenario
        self._aim = aim
        self._clock.start()
        self._timer.start()
        self._step()

    def stop(self) -> None:
        """Stay where it has come to."""
        self._timer.stop()

    def _step(self) -> None:
        if self._session.scenario != self._last:
            self.stop()
            return
        part = 1.0 if self.duration_ms <= 0 else self._clock.elapsed() / self.duration_ms
        if part >= 1.0:
            self.stop()
            self._session.take(self._aim)
            self.arrived.emit()
            return
        self._last = between(self._start, self._aim, eased(part))
        self._session.take(self._last)


def between(start: Scenario, aim: Scenario, part: float) -> Scenario:
    """Return a scenario on the way, ``part`` 0..1 of it."""
    on_the_way = {}
    for field in fields(aim):
        old, new = getattr(start, field.name), getattr(aim, field.name)
        if isinstance(old, float) and isinstance(new, float):
            on_the_way[field.name] = old + part * (new - old)
    return aim.with_(**on_the_way)
