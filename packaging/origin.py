"""Where each bundled file comes from: a Python package, Python itself, or a package of the system.

Read from `build/package/origins.json`, which the recipe of the bundle leaves behind.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

DOC = Path("/usr/share/doc")


@dataclass(frozen=True, slots=True)
class Origins:
    """What a bundle is made of.

    Attributes
    ----------
    packages : Python packages of which at least one file is bundled
    system : name of each system package -> its version; empty where dpkg is not
    python : version of the Python that is bundled
    """

    packages: tuple[Distribution, ...]
    system: dict[str, str]
    python: str


def origins(record: Path, folder: Path) -> Origins:
    """Return what the bundle in `folder` is made of, by the record of its build."""
    data = json.loads(record.read_text("utf-8"))
    inside = folder / "_internal"
    bundled = [source for place, source in data["files"] if (inside / place).exists()]
    sources = {Path(source).resolve() for source in bundled}
    sources |= {Path(source).resolve() for _, source in data["modules"] if source}
    packages = tuple(sorted(_packages(sources), key=lambda package: package.name.lower()))
    return Origins(packages, _system(sources), sys.version.split()[0])


def _packages(sources: set[Path]) -> Iterable[Distribution]:
    for package in distributions():
        files = (Path(str(package.locate_file(file))) for file in package.files or ())
        if any(file.resolve() in sources for file in files):
            yield package


def _system(sources: set[Path]) -> dict[str, str]:
    """Return the Debian packages that files of the system belong to, with their versions."""
    files = [str(path) for path in sources if path.parts[1:2] in (("usr",), ("lib",))]
    try:
        owned = _lines("dpkg-query", "--search", *files) if files else []
    except FileNotFoundError:
        return {}
    names = {line.partition(": ")[0].split(":")[0] for line in owned}
    show = "--showformat=${Package} ${Version}\\n"
    versions = _lines("dpkg-query", "--show", show, *sorted(names)) if names else []
    return {line.split()[0]: line.split()[1] for line in sorted(versions)}


def _lines(*command: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()
