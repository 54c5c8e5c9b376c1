"""The window opened, painted and closed again and again in one process: nothing may pile up."""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from explorer.ui.app import Options, build, open_application
from explorer.ui.keeper import Slot
from explorer.ui.places import settings_path
from tools.torture.outcome import Outcome, handles, memory_MB

if TYPE_CHECKING:
    from types import TracebackType

#: The first ones fill what is kept for good: meshes, fonts, shaders.
WARM = 5
#: More than this for each window is more than the allocator's noise.
MOST_MB_EACH = 0.5
PAINT_WAIT_MS = 60_000


def run(amount: float, _seed: int) -> Outcome:
    """Open and close so many windows."""
    outcome, count = Outcome(), max(round(amount), 1)
    errors: list[str] = []

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        errors.append(f"{kind.__name__}: {error}")

    sys.excepthook = hook
    app = open_application()
    app.setQuitOnLastWindowClosed(False)
    warm: tuple[float, int] | None = None
    slowest_s, began = 0.0, time.monotonic()
    for number in range(count):
        took_s = _open_and_close(outcome, number)
        slowest_s = max(slowest_s, took_s) if number else 0.0
        if number == min(WARM, count - 1):
            warm = memory_MB(), handles()
    assert warm is not None
    more = max(count - 1 - WARM, 1)
    grown_MB, grown = memory_MB() - warm[0], handles() - warm[1]
    outcome.figures = {
        "opens and closes": str(count),
        "memory after the first": f"{warm[0]:.0f} MB",
        "grown since": f"{grown_MB:.1f} MB, {grown_MB / more:.3f} MB each",
        "handles grown since": str(grown),
        "slowest open and close but the first": f"{slowest_s:.2f} s",
        "time": f"{time.monotonic() - began:.0f} s",
    }
    outcome.found += errors
    if more >= 20 and grown_MB / more > MOST_MB_EACH:
        outcome.found.append(f"memory grows by {grown_MB / more:.2f} MB with each window")
    if grown > 5:
        outcome.found.append(f"{grown} handles stay open")
    return outcome


def _open_and_close(outcome: Outcome, number: int) -> float:
    began = time.monotonic()
    slot = Slot(settings_path().parent)
    if slot.left is not None:
        outcome.found.append(f"window {number}: the one before was not closed well")
    window = build(Options(viewport="image", size=(900, 600)), settings_path(), slot)
    loop = QEventLoop()
    window.viewport.painted.connect(loop.quit)
    QTimer.singleShot(PAINT_WAIT_MS, loop, loop.quit)
    window.show()
    loop.exec()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    del window, loop, slot
    gc.collect()
    left = [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]
    if left:
        outcome.found.append(f"window {number}: {len(left)} windows stay behind")
    return time.monotonic() - began
