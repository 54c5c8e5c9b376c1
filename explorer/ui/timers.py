"""Timers that fire once after their last start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

#: What may wait until the hand rests waits so long after the last change.
REST_MS = 150


def single_shot(parent: QObject, wait_ms: int, call: Callable[[], None]) -> QTimer:
    """Return a stopped timer; each start begins the wait anew, and 0 means once events are done."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(call)
    return timer
