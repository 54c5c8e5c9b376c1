"""How time and memory of `leg-explorer sweep` grow with its poses, 10^3 to 10^6.

    python -m benchmarks.measure_growth [LARGEST]

Each sweep runs in a process of its own, on one core, and writes activation and force as CSV to
nowhere. The largest takes some minutes.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

from benchmarks.report import row

LARGEST = 1_000_000
#: Knee, ankle and load steps whose product is the number of poses.
_STEPS = {
    1_000: (10, 10, 10),
    10_000: (25, 20, 20),
    100_000: (50, 50, 40),
    LARGEST: (100, 100, 100),
}


def main(largest: int = LARGEST) -> None:
    """Run the sweeps one after the other, small to large."""
    alone = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    for count, (knee, ankle, load) in _STEPS.items():
        if count > largest:
            break
        axes = (
            _axis("knee", 0, 120, knee),
            _axis("ankle", -40, 20, ankle),
            _axis("load", 0, 10, load),
        )
        command = [sys.executable, "-m", "explorer", "sweep", "--columns", "activation,force"]
        for axis in axes:
            command += ["--over", axis]
        start = time.perf_counter()
        subprocess.run(
            [*command, "--out", "-"],
            env=alone,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        seconds = time.perf_counter() - start
        # The largest of all children so far: they run from small to large.
        memory_MB = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        row(f"sweep of {count} poses, time", seconds, "s")
        row(f"sweep of {count} poses, rate", count / seconds, "poses/s")
        row(f"sweep of {count} poses, memory at its peak", memory_MB, "MB")


def _axis(name: str, low: float, high: float, steps: int) -> str:
    return f"{name}={low}:{high}:{(high - low) / (steps - 1):.12g}"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
