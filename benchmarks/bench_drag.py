"""The shown frame while a slider is dragged: from the mouse event to the painted picture.

The real window, solve, deformed muscles, words and tables included; drawn without a graphics card
where there is none. Measured in a window of 1280x800, and in one whose picture is as large as that;
there also the time from the hand's last movement to the full-quality picture.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from benchmarks.report import note, row
from benchmarks.screen import use_screen
from explorer.ui.app import Options, build, open_application
from explorer.ui.host_gl import has_graphics_card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.ui.host import HostKind
    from explorer.ui.window import MainWindow

FRAMES = 60
RESTS = 7
WAIT_S = 10.0


def wait_for_paint(app: QApplication, window: MainWindow) -> None:
    """Run events until the next picture is painted; RuntimeError if none comes."""
    painted: list[bool] = []
    connection = window.viewport.painted.connect(lambda: painted.append(True))
    end = time.perf_counter() + WAIT_S
    while not painted:
        app.processEvents()
        if time.perf_counter() > end:
            raise RuntimeError(f"no picture was painted in {WAIT_S:g} s")
    window.viewport.painted.disconnect(connection)


def frames_ms(app: QApplication, window: MainWindow) -> list[float]:
    """Drag the knee slider to and fro; return the time of each frame, ms."""
    slider = window.asks.controls.knee.slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    wait_for_paint(app, window)
    times = []
    for frame in range(FRAMES):
        there = 20 + 3 * (frame + 1 if frame < FRAMES // 2 else FRAMES - frame - 1)
        began = time.perf_counter()
        QTest.mouseMove(slider, QPoint(there, middle))
        wait_for_paint(app, window)
        times.append(1e3 * (time.perf_counter() - began))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    return times


def rests_ms(app: QApplication, window: MainWindow) -> list[float]:
    """Move the knee slider, then wait for the full-quality picture; return each time, ms."""
    slider = window.asks.controls.knee.slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    times = []
    for stop in range(RESTS):
        began = time.perf_counter()
        QTest.mouseMove(slider, QPoint(60 + 20 * stop, middle))
        wait_for_paint(app, window)
        while window.session.frame is None or window.session.frame.look.quality != "fine":
            wait_for_paint(app, window)
        times.append(1e3 * (time.perf_counter() - began))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    return times


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.json"
        window = opened(app, "image", settings)
        row("drag_frame_window_1280x800", statistics.median(frames_ms(app, window)), "ms")
        enlarge(app, window)
        row("drag_frame_picture_1280x800", statistics.median(frames_ms(app, window)), "ms")
        row("drag_to_full_quality", statistics.median(rests_ms(app, window)), "ms")
        window.close()
        if has_graphics_card():
            window = opened(app, "gl", settings)
            enlarge(app, window)
            row("drag_frame_graphics_card", statistics.median(frames_ms(app, window)), "ms")
            window.close()
        else:
            note("drag_frame_graphics_card", "not measured; OpenGL here draws without one")
    return 0


def opened(app: QApplication, host: HostKind, settings: Path) -> MainWindow:
    """Return the window, painted."""
    window = build(Options(viewport=host, size=(1280, 800)), settings)
    window.show()
    wait_for_paint(app, window)
    return window


def enlarge(app: QApplication, window: MainWindow) -> None:
    """Make the picture itself 1280x800."""
    margin = window.size() - window.viewport.size()
    window.resize(1280 + margin.width(), 800 + margin.height())
    wait_for_paint(app, window)


if __name__ == "__main__":
    raise SystemExit(main())
