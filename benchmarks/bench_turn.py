"""A turn to a named view: from the key to the painted picture of the view itself.

The real window of 1280x800, drawn without a graphics card where there is none. What is asked of it
is to be over within 300 ms.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.bench_drag import wait_for_paint
from benchmarks.report import row
from benchmarks.screen import use_screen
from explorer.ui.actions import VIEW_KEYS
from explorer.ui.app import Options, build, open_application

if TYPE_CHECKING:
    from explorer.ui.window import MainWindow

TURNS = 24


def shows_the_end(window: MainWindow) -> bool:
    """Tell whether the turn is over and the last pass shows where it led."""
    made = window.session.frame
    over = window.viewport.turning.aim is None
    return over and made is not None and made.look.camera == window.session.look.camera


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        window = build(Options(viewport="image", size=(1280, 800)), Path(folder) / "settings.json")
        window.show()
        wait_for_paint(app, window)
        times_ms, pictures = [], []
        for name in islice(cycle(VIEW_KEYS), TURNS):
            painted: list[bool] = []
            note = window.viewport.painted.connect(
                lambda p=painted: p.append(shows_the_end(window))
            )
            began = time.perf_counter()
            window.actions_.views[name].trigger()
            while True not in painted:
                app.processEvents()
            times_ms.append(1e3 * (time.perf_counter() - began))
            pictures.append(painted.index(True) + 1)
            window.viewport.painted.disconnect(note)
            while window.session.frame is None or window.session.frame.look.quality != "fine":
                wait_for_paint(app, window)
        row("turn_to_a_view", statistics.median(times_ms), "ms")
        row("turn_to_a_view_slowest", max(times_ms), "ms")
        row("turn_to_a_view_pictures", statistics.median(pictures), "pictures")
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
