"""Build wheel and sdist, and try the wheel as a stranger would: in an empty environment.

    python3 tasks.py package wheel

Leaves both in dist/. Needs the package registry, for the dependencies.
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
    ["--quit-after-first-paint"],
    ["snapshot", "--knee", "60", "--size", "300x400", "--out", "leg.png"],
)


def main() -> int:
    """Build, install, try; the first step that fails ends it with its own message."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", "dist", "-t", "sdist", "-t", "wheel"],
        cwd=ROOT,
        check=True,
    )
    wheel = max((ROOT / "dist").glob("leg_explorer-*.whl"), key=lambda path: path.stat().st_mtime)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "-q", wheel], check=True)
        for trial in TRIALS:
            subprocess.run(
                [scripts / "leg-explorer", *trial], cwd=folder, env=environment, check=True
            )
    print(f"{wheel.relative_to(ROOT)} works on its own")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
