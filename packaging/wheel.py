"""Build the wheel and try it as a stranger would: in an empty environment, away from the checkout.

    python3 packaging/wheel.py

Leaves the wheel in dist/. Needs the package registry, for the build backend and the dependencies.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
TRIALS = (
    ["--version"],
    ["solve", "--knee", "45", "--load-kg", "10"],
    ["snapshot", "--knee", "60", "--size", "300x400", "--out", "leg.png"],
)


def main() -> int:
    """Build, install, try; the first step that fails ends it with its own message."""
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", "dist", "."],
        cwd=ROOT,
        check=True,
    )
    (wheel,) = sorted((ROOT / "dist").glob("leg_explorer-*.whl"))[-1:]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "-q", wheel], check=True)
        for trial in TRIALS:
            subprocess.run([scripts / "leg-explorer", *trial], cwd=folder, check=True)
    print(f"{wheel.relative_to(ROOT)} works on its own")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
