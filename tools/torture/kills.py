"""kill -9 at random moments: the next start has the last step that was kept, or a later one."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.torture.driven import STEPS
from tools.torture.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

START_WAIT_S = 120.0


def run(amount: float, seed: int) -> Outcome:
    """Kill so many windows, one after another, that keep in one folder."""
    chance, outcome = random.Random(seed), Outcome()
    last: int | None = None
    early = closed = 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(round(amount) + 1):
            final = number == round(amount)  # only asks what is there
            before_first = not final and number % 2 == 1
            lines = one(Path(folder), chance, before_first=before_first, final=final)
            early += before_first
            closed += "closed" in lines
            for line in lines:
                word, _, value = line.partition(" ")
                # A step may be written, and its telling cut off.
                expected = value if last is None else {str(last), str((last + 1) % STEPS)}
                if word == "start" and value not in expected:
                    outcome.found.append(f"kill {number}: kept {last}, came back as {value}")
                if word in ("start", "kept"):
                    last = int(value)
            if not before_first and not any(line.startswith("start") for line in lines):
                outcome.found.append(f"kill {number}: the start after it told nothing: {lines}")
        aside = sorted(path.name for path in Path(folder).iterdir() if "broken" in path.name)
        if aside:
            outcome.found.append(f"files were broken: {', '.join(aside)}")
    outcome.figures = {
        "kills": str(round(amount)),
        "at a moment of the start": str(early),
        "windows that closed before": str(closed),
        "time": f"{time.monotonic() - began:.0f} s",
    }
    return outcome


def one(folder: Path, chance: random.Random, *, before_first: bool, final: bool) -> list[str]:
    """Start a window and kill it; return the lines that it wrote.

    Parameters
    ----------
    folder : where it keeps what it keeps
    before_first : kill it within the first seconds, else after the first step that it kept
    final : kill it as soon as it told what it begins with
    """
    command = [sys.executable, "-m", "tools.torture.driven", str(chance.randrange(1 << 30))]
    environment = os.environ | {
        "LEG_EXPLORER_CONFIG": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    lines: list[str] = []
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        stream = process.stdout
        reader = threading.Thread(target=lambda: lines.extend(map(str.rstrip, stream)))
        reader.start()
        if before_first:
            time.sleep(chance.uniform(0.0, 3.0))
        else:
            word = "start" if final else "kept"
            _wait(process, lambda: any(line.startswith(word) for line in lines))
            time.sleep(0.0 if final else chance.uniform(0.0, 2.0))
        process.kill()
        reader.join()
    return lines


def _wait(process: subprocess.Popen[str], is_there: Callable[[], bool]) -> None:
    end = time.monotonic() + START_WAIT_S
    while not is_there() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
