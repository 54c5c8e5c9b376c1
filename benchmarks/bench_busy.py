"""The shown frame while a slider is dragged and the best pose is searched beside the window.

The search starts anew whenever it ends, so that every frame is drawn beside one.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.bench_drag import frames_ms, wait_for_paint
from benchmarks.report import row
from benchmarks.screen import use_screen
from explorer.insight.best_pose import best_pose
from explorer.mechanics import Scenario
from explorer.ui.app import Options, build, open_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.ui.window import MainWindow


def busy_frames_ms(app: QApplication, window: MainWindow) -> list[float]:
    """Drag while the search runs again and again; return the time of each frame, ms."""
    leg = window.session.leg

    def again(_found: object = None) -> None:
        window.background.ask("benchmark", lambda: best_pose(leg, Scenario()), again)

    again()
    times = frames_ms(app, window)
    window.background.forget("benchmark")
    return times


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        window = build(Options(viewport="image", size=(1280, 800)), Path(folder) / "settings.json")
        window.show()
        wait_for_paint(app, window)
        best_pose(window.session.leg, Scenario())  # warms caches
        row("drag_frame_alone", statistics.median(frames_ms(app, window)), "ms")
        row("drag_frame_beside_search", statistics.median(busy_frames_ms(app, window)), "ms")
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
