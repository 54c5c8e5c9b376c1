"""From process start to the first painted leg: the median of whole processes.

Each process opens the real window, says when the first picture of the leg had been painted, and
quits. Settings are those of a first start, in a folder of their own. The bundle is measured, too,
where ``python3 tasks.py package bundle`` has built one; and, to tell a slow machine from a slow
program, a Python that loads Qt and VTK and does nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.report import row
from benchmarks.screen import use_screen

PROCESSES = 7
BUNDLE = Path(__file__).parents[1] / "dist" / "leg-explorer" / "leg-explorer"
_LOAD = """
import time
from PySide6 import QtWidgets
from vtkmodules import vtkRenderingOpenGL2
print(time.time())
"""


def start_s(folder: str, program: list[str]) -> float:
    """Start a program once and return the seconds until the time that it prints."""
    began = time.time()
    done = subprocess.run(
        program,
        env=os.environ | {"LEG_EXPLORER_CONFIG": folder},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return float(done.stdout.split()[0]) - began


def main() -> int:
    """Measure and print."""
    use_screen()
    with tempfile.TemporaryDirectory() as folder:
        for name, program in programs().items():
            start_s(folder, program)  # warms the disk's caches
            times = sorted(start_s(folder, program) for _ in range(PROCESSES))
            row(name, times[len(times) // 2], "s")
    return 0


def programs() -> dict[str, list[str]]:
    """Return what is measured: name of the row -> command."""
    quits = "--quit-after-first-paint"
    found = {
        "start_loading_qt_and_vtk": [sys.executable, "-c", _LOAD],
        "start_to_first_leg": [sys.executable, "-m", "explorer", quits],
    }
    return found | (
        {"start_to_first_leg_of_bundle": [str(BUNDLE), quits]} if BUNDLE.exists() else {}
    )


if __name__ == "__main__":
    raise SystemExit(main())
