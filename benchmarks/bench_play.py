"""How smoothly an exercise plays in the real window: pictures a second, and the longest gap.

The real window with its panels, drawn without a graphics card where there is none; each of a few
exercises plays for some seconds, alone and while two legs are compared.
"""

from __future__ import annotations

import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.bench_drag import wait_for_paint
from benchmarks.report import row
from benchmarks.screen import use_screen
from explorer.ui.app import Options, build, open_application

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from explorer.mechanics.scenario import Exercise
    from explorer.ui.window import MainWindow

EXERCISES: tuple[Exercise, ...] = ("seated_leg_curl", "romanian_deadlift", "nordic_curl")
PLAYED_S = 4.0
#: Left out at the start: the first frames lay out panels and build shaders.
WARM_UP_S = 0.7


def painted_s(app: QApplication, window: MainWindow) -> list[float]:
    """Let the repetition run and return when each picture was painted, s."""
    times: list[float] = []
    connection = window.viewport.painted.connect(lambda: times.append(time.perf_counter()))
    phase = window.asks.controls.phase
    phase.toggle()
    end = time.perf_counter() + WARM_UP_S + PLAYED_S
    while time.perf_counter() < end:
        app.processEvents()
    phase.toggle()
    window.viewport.painted.disconnect(connection)
    return [at for at in times if at > end - PLAYED_S]


def report(name: str, runs: Sequence[Sequence[float]]) -> None:
    """Print the pictures a second over all runs, and the longest gap between two."""
    gaps = [b - a for times in runs for a, b in pairwise(times)]
    row(f"play_{name}_frames_per_second", len(gaps) / sum(gaps), "1/s")
    row(f"play_{name}_median_gap", 1e3 * sorted(gaps)[len(gaps) // 2], "ms")
    row(f"play_{name}_longest_gap", 1e3 * max(gaps), "ms")


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        window = build(Options(viewport="image", size=(1280, 800)), Path(folder) / "settings.json")
        window.show()
        wait_for_paint(app, window)
        for name in ("alone", "compared"):
            runs = []
            for exercise in EXERCISES:
                window.asks.controls.changed.emit({"exercise": exercise})
                wait_for_paint(app, window)
                runs.append(painted_s(app, window))
            report(name, runs)
            window.actions_.compare.trigger()
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
