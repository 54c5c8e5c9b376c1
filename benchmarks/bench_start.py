"""From process start to the first painted leg: the median of whole processes.

Each process opens the real window, says when the first picture of the leg had been painted, and
quits. Settings are those of a first start, in a folder of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.report import row
from benchmarks.screen import use_screen

PROCESSES = 7


def start_s(folder: str) -> float:
    """Start the program once and return the seconds until the first painted leg."""
    command = [sys.executable, "-m", "explorer", "--quit-after-first-paint"]
    began = time.time()
    done = subprocess.run(
        command,
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
        start_s(folder)  # warms the disk's caches
        times = sorted(start_s(folder) for _ in range(PROCESSES))
    row("start_to_first_leg", times[len(times) // 2], "s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
