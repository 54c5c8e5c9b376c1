"""Fewer pictures in motion where two windows draw: the one in use keeps up with the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.scene.look import Quality

#: Between two pictures of the window that is only looked at: at most eight in a second,
SPARING_MS = 120
#: and on a slow machine, where each takes longer than that, no more than one of so many.
ONE_OF = 4


class Sparing:
    """Passes pictures on; in motion no more often than is asked.

    What is left out is not lost: once nothing moves, the picture at rest comes, and always passes.

    Attributes
    ----------
    least_ms : int, time between two pictures in motion; 0 passes all on
    """

    def __init__(self) -> None:
        self.least_ms = 0
        self._left_out = 0
        self._since = QElapsedTimer()

    def show(self, quality: Quality, draw: Callable[[], None]) -> None:
        """Draw, or leave it out."""
        waited = not self._since.isValid() or self._since.elapsed() >= self.least_ms
        due = not self.least_ms or (waited and self._left_out >= ONE_OF - 1)
        if quality == "fast" and not due:
            self._left_out += 1
            return
        self._left_out = 0
        self._since.start()
        draw()
