"""Disks that are full, read-only, gone: each writer tells so, and what was there stays whole.

Real ones, in memory: ``unshare`` lends this process mounts of its own. Where the system does not
allow that, the troubles that need none are tried alone, and the outcome says so.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from tools.torture.outcome import Outcome
from tools.torture.writers import make_writers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.torture.writers import Writer

BEFORE = b"what was there before"
LONGEST_LINE = 1000
_DISK_MB = 64
#: What makes mounts of its own possible; before the command of this campaign.
UNSHARE = ("unshare", "--map-root-user", "--mount")
TROUBLES = ("full", "read-only", "vanished", "a folder", "too long a name")


def may_mount() -> bool:
    """Tell whether a command behind ``UNSHARE`` can mount disks of its own."""
    if shutil.which("unshare") is None:
        return False
    tried = f"mount -t tmpfs tmpfs {tempfile.gettempdir()}"
    done = subprocess.run([*UNSHARE, "sh", "-c", tried], capture_output=True, check=False)
    return done.returncode == 0


def run(amount: float, seed: int) -> Outcome:
    """Try so many times to write where that cannot be, and then where it can."""
    application = QGuiApplication.instance() or QGuiApplication([])
    chance, outcome = random.Random(seed), Outcome()
    writers = make_writers()
    mounts = _mounts_here()
    troubles = TROUBLES if mounts else TROUBLES[2:]
    pairs = [(name, trouble) for name in writers for trouble in troubles]
    told = written = 0
    began = time.monotonic()
    sizes: dict[str, int] = {}
    for number in range(round(amount)):
        if number % len(pairs) == 0:
            chance.shuffle(pairs)
        name, trouble = pairs[number % len(pairs)]
        with tempfile.TemporaryDirectory() as folder:
            if trouble == "full" and name not in sizes:
                sizes[name] = _size(writers[name], Path(folder) / name)
            try:
                line = _try(writers[name], name, trouble, Path(folder), sizes.get(name, 0), chance)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                outcome.found.append(f"{name}, {trouble}: {type(error).__name__}: {error}"[:400])
            else:
                told, written = told + bool(line), written + (not line)
    outcome.figures = {
        "tries": str(round(amount)),
        "files": ", ".join(sorted(writers)),
        "troubles": ", ".join(troubles) + ("" if mounts else "; none that need a disk of its own"),
        "refused in words": str(told),
        "written all the same": str(written),
        "time": f"{time.monotonic() - began:.0f} s",
    }
    assert application is not None
    return outcome


def _try(
    write: Writer, name: str, trouble: str, folder: Path, size: int, chance: random.Random
) -> str:
    """Write in trouble, then without; return what was told. AssertionError says what is wrong."""
    path = folder / "disk" / name
    path.parent.mkdir()
    with _in_trouble(path, trouble, size, chance) as target:
        before = _content(path.parent)
        line = write(target)
        after = _content(path.parent)
        if line:
            assert after == before, f"told {line!r}, and left {_names(after)}"
            assert len(line) <= LONGEST_LINE, f"told in {len(line)} letters"
            assert "\n" not in line, f"told in several lines: {line!r}"
            assert "None" not in line, f"told without a reason: {line!r}"
            assert "Errno" not in line, f"told as programs do: {line!r}"
        else:
            assert target.is_file(), "told as written, and is not there"
            assert target.read_bytes() != BEFORE, "told as written, and is as before"
            assert set(after) - {target.name} == set(before) - {target.name}, _names(after)
    path.parent.mkdir(exist_ok=True)
    assert not write(path), "not written once all was well again"
    return line


@contextmanager
def _in_trouble(path: Path, trouble: str, size: int, chance: random.Random) -> Iterator[Path]:
    folder = path.parent
    if trouble in ("full", "read-only"):
        _mount("-t", "tmpfs", "-o", f"size={_DISK_MB}m", "tmpfs", str(folder))
        try:
            path.write_bytes(BEFORE)
            if trouble == "full":
                _fill(folder, chance.randrange(0, max(size, 1), 1024))
            else:
                _mount("-o", "remount,ro", str(folder))
            yield path
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    elif trouble == "vanished":
        folder.rmdir()
        yield path
    elif trouble == "a folder":
        path.mkdir()
        yield path
        path.rmdir()
    else:
        yield path.with_name(f"{'n' * 300}{path.suffix}")


def _mounts_here() -> bool:
    """Tell whether this process can mount; it can behind ``UNSHARE``."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "tmpfs", folder]
        if shutil.which("mount") is None or not os.environ.get(LENT):
            return False
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return False
        subprocess.run(["umount", folder], check=True)
    return True


#: Set for a process that has mounts of its own; no other may touch those of the system.
LENT = "LEG_EXPLORER_TORTURE_MOUNTS"


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def _fill(folder: Path, left: int) -> None:
    """Leave so many bytes of a disk, or up to a page more."""
    found = os.statvfs(folder)
    blocks = found.f_bavail - -(-left // found.f_bsize)
    with (folder / "filler").open("wb") as filler:
        filler.write(bytes(max(blocks, 0) * found.f_bsize))


def _size(write: Writer, path: Path) -> int:
    line = write(path)
    assert not line, f"not written where all is well: {line}"
    size = path.stat().st_size
    path.unlink()
    return size


def _content(folder: Path) -> dict[str, bytes | None]:
    """Return what lies in a folder; of the filler and of folders the name alone."""
    if not folder.exists():
        return {}
    return {
        each.name: each.read_bytes() if each.is_file() and each.name != "filler" else None
        for each in folder.iterdir()
    }


def _names(content: dict[str, bytes | None]) -> str:
    return ", ".join(sorted(content))
