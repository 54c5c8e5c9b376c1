"""List the locked packages of which there are newer releases, as the package index tells pip.

    python3 tasks.py outdated

Nothing is changed: ``python3 tasks.py lock --upgrade`` takes what `pyproject.toml` allows.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: The smallest lock that holds a package is named with it.
LOCKS = ("runtime", "dev")


def plain(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text: str) -> dict[str, str]:
    """Return the version of each package in the text of a lock file."""
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE)
    return {plain(name): version for name, version in found}


def rows(newer: list[dict[str, str]], locks: dict[str, dict[str, str]]) -> list[str]:
    """Return a line for each locked package that has a newer release.

    Parameters
    ----------
    newer : what ``pip list --outdated --format=json`` prints
    locks : the pins of each lock file, smallest first
    """
    lines = []
    for package in newer:
        name = plain(package["name"])
        lock = next((lock for lock, held in locks.items() if name in held), None)
        if lock is not None:
            locked, latest = locks[lock][name], package["latest_version"]
            lines.append(f"{name}: {locked} is locked, {latest} is there ({lock})")
    return sorted(lines)


def main() -> int:
    """Ask the index and print the list."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "list"]
    done = subprocess.run(
        [*command, "--outdated", "--format=json"], stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        return done.returncode
    read = {lock: (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8") for lock in LOCKS}
    found = rows(json.loads(done.stdout), {lock: pins(text) for lock, text in read.items()})
    print("\n".join(found) if found else "every locked package is the newest there is")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
