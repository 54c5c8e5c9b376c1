"""Build the bundle: a folder that runs where no Python is, as small as its parts allow."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
FOLDER = DIST / "leg-explorer"
LIMIT_MB = 450.0
#: What auditwheel has moved about: strip damages some of these.
_GRAFTED = re.compile(r"\.libs$")


def build() -> Path:
    """Run PyInstaller, take out what nothing needs, and return the bundle's folder."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "packaging" / "leg-explorer.spec")], check=True)
    if sys.platform == "linux":
        prune(FOLDER)
        strip(FOLDER)
    return FOLDER


def size_mb(folder: Path) -> float:
    """Return what the files of a folder hold, in millions of bytes; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def libraries(folder: Path) -> list[Path]:
    """Return every file that the loader may load, links left out."""
    found = (path for path in folder.rglob("*.so*") if not path.is_symlink())
    return sorted(path for path in found if path.read_bytes()[:4] == b"\x7fELF")


def needs(files: list[Path]) -> dict[Path, set[str]]:
    """Return the libraries that each file asks the loader for, by their names."""
    done = subprocess.run(
        ["readelf", "--dynamic", "--wide", *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
    )
    parts = re.split(r"^File: (.+)$", done.stdout, flags=re.MULTILINE)
    if len(files) == 1:
        parts = ["", str(files[0]), done.stdout]
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    return {Path(name): set(re.findall(r"NEEDED.*\[(.+)\]", text)) for name, text in pairs}


def prune(folder: Path) -> list[Path]:
    """Remove the system's libraries that nothing bundled asks for any longer; return them.

    They came with parts that `contents` has left out. Those that only modules load are kept.
    """
    inside = folder / "_internal"
    asked = needs(libraries(folder))
    loose = {path.name: path for path in asked if path.parent == inside}
    wanted = set().union(*(names for path, names in asked.items() if path.parent != inside))
    wanted |= {name for name in loose if name.startswith("libpython")}
    reached: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in reached:
            reached.add(name)
            wanted |= asked.get(loose.get(name, Path()), set())
    removed = [path for name, path in loose.items() if name not in reached]
    for path in removed:
        path.unlink()
    for link in inside.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    return removed


def strip(folder: Path) -> None:
    """Take names for debuggers out of the libraries: a quarter of them."""
    if not shutil.which("strip"):
        return
    files = [path for path in libraries(folder) if not _GRAFTED.search(path.parent.name)]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)
