"""Curves: what they cost to work out, how soon they stand after a change, and what a drag costs.

In the real window of 1280x800, drawn without a graphics card where there is none.
"""

from __future__ import annotations

import itertools
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from benchmarks.bench_drag import frames_ms, wait_for_paint
from benchmarks.report import median_ms, row
from benchmarks.screen import use_screen
from explorer.insight.curves import AXES, curves, without_curve
from explorer.mechanics.exercises import TASKS
from explorer.ui.app import Options, build, open_application
from explorer.ui.choices import typical

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.ui.window import MainWindow

CHANGES = 15
WAIT_S = 10.0


def solved_ms(window: MainWindow) -> list[float]:
    """Return how long the curves of each exercise over each axis take to work out, ms."""
    leg, start = window.session.leg, window.session.scenario
    times = []
    for exercise in TASKS:
        scenario = typical(leg, start, exercise)
        for axis in AXES:
            if not without_curve(scenario, axis):
                times.append(median_ms(lambda: curves(leg, scenario, axis), 3, 1))  # noqa: B023
    return times


def wait_for_curves(app: QApplication, window: MainWindow) -> None:
    """Run events until the curves of what is asked are drawn; RuntimeError if they never are."""
    end = time.perf_counter() + WAIT_S
    while not window.answers.curves.page.is_current:
        app.processEvents()
        time.sleep(1e-3)  # a window that waits leaves the processor to the curves
        if time.perf_counter() > end:
            raise RuntimeError(f"no curves were drawn in {WAIT_S:g} s")
    app.processEvents()  # paints them


def wait_for_rest(app: QApplication, window: MainWindow) -> None:
    """Run events until the picture at rest is about to be drawn; RuntimeError if it never is."""
    end = time.perf_counter() + WAIT_S
    while window.session.frame is None or window.session.frame.look.quality != "fine":
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        if time.perf_counter() > end:
            raise RuntimeError(f"no picture came to rest in {WAIT_S:g} s")


def changes_ms(app: QApplication, window: MainWindow, at_rest: bool) -> list[float]:
    """Change the load again and again; return the time from each change to its curves, ms.

    Parameters
    ----------
    at_rest : whether each comes while the picture at rest is drawn, else right after the last
    """
    times = []
    for load_kg in itertools.islice(itertools.cycle((15.0, 20.0, 8.0, 10.0)), CHANGES):
        if at_rest:
            wait_for_rest(app, window)
        began = time.perf_counter()
        window.session.set_scenario(load_kg=load_kg)
        wait_for_curves(app, window)
        times.append(1e3 * (time.perf_counter() - began))
    return times


def _drag_ms(app: QApplication, window: MainWindow) -> float:
    window.session.set_scenario(knee_rad=1.5)  # so that the first press moves the slider
    wait_for_paint(app, window)
    return statistics.median(frames_ms(app, window))


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        window = build(Options(viewport="image", size=(1280, 800)), Path(folder) / "settings.json")
        window.show()
        wait_for_paint(app, window)
        alone = _drag_ms(app, window)
        began = time.perf_counter()
        window.answers.setCurrentWidget(window.answers.curves)
        wait_for_curves(app, window)
        row("curves_first_seen", 1e3 * (time.perf_counter() - began), "ms")
        solved = solved_ms(window)
        row("curves_solved_median_of_exercises", statistics.median(solved), "ms")
        row("curves_solved_slowest", max(solved), "ms")
        for when, at_rest in (("running", False), ("at_rest", True)):
            changes = changes_ms(app, window, at_rest)
            row(f"curves_after_a_change_{when}_median", statistics.median(changes), "ms")
            row(f"curves_after_a_change_{when}_slowest", max(changes), "ms")
        row("drag_frame_curves_unseen", alone, "ms")
        row("drag_frame_along_curves", _drag_ms(app, window), "ms")
        choice = window.answers.curves.page.choice
        choice.axes.setCurrentIndex(choice.axes.findData("hip"))
        wait_for_curves(app, window)
        row("drag_frame_across_curves", _drag_ms(app, window), "ms")
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
