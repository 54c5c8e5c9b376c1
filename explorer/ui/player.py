"""Lets a repetition run by itself: the clock moves the phase, late frames are left out.

A phase that is not shown yet is waited for: to ask for the next one would only take time from it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from explorer.mechanics.exercises.tempo import SHOWN_WAY_S, phase_at, time_at

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 16
#: After a longer pause of the program the repetition goes on where it was.
_LONGEST_STEP_S = 0.25


def phase_after(phase: float, step_s: float, up_s: float, down_s: float) -> float:
    """Return the phase 0..1 that follows after a time; the end of a repetition begins the next."""
    return phase_at(time_at(phase, up_s, down_s) + step_s, up_s, down_s)


class Player(QObject):
    """Moves a phase on while it plays, repetition after repetition.

    Attributes
    ----------
    speed : float, how many times as fast as the exercise it is shown, above 0

    Signals
    -------
    moved : the next phase, 0..1
    toggled : whether it plays now
    """

    moved = Signal(float)
    toggled = Signal(bool)

    def __init__(self, parent: QObject, clock_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock_s = clock_s
        self._last_s = 0.0
        self._awaits = False
        self._phase = 0.0
        self._tempo_s = (SHOWN_WAY_S, SHOWN_WAY_S)
        self.speed = 1.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def plays(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def follow(self, up_s: float | None, down_s: float | None) -> None:
        """Take the times of the two ways; None shows them at a calm speed."""
        self._tempo_s = (up_s or SHOWN_WAY_S, down_s or SHOWN_WAY_S)

    def play(self, phase: float) -> None:
        """Go on from a phase."""
        self._phase = phase
        self._last_s = self._clock_s()
        self._awaits = False
        self._timer.start()
        self.toggled.emit(True)

    def pause(self) -> None:
        """Stay where it is."""
        if self.plays:
            self._timer.stop()
            self.toggled.emit(False)

    def shown(self) -> None:
        """Hear that the last phase has been answered."""
        self._awaits = False

    def _tick(self) -> None:
        now_s = self._clock_s()
        if self._awaits and now_s - self._last_s < _LONGEST_STEP_S:
            return
        self._awaits = True
        step_s = min(now_s - self._last_s, _LONGEST_STEP_S)
        self._last_s = now_s
        self._phase = phase_after(self._phase, self.speed * step_s, *self._tempo_s)
        self.moved.emit(self._phase)
