"""What tasks.py needs of the machine: system packages and displays. Standard library only."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from explorer.lacking import PACKAGES, X11_PACKAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: Debian package -> the file that shows that it is there: a library, a program, or any font.
OFFSCREEN_PACKAGES = {package: library for library, package in PACKAGES.items()} | {
    "fonts-dejavu-core": "*.[ot]tf",
}
WINDOW_PACKAGES = {package: library for library, package in X11_PACKAGES.items()}
VIRTUAL_PACKAGES = {"xvfb": "Xvfb"}
TEST_PACKAGES = {"xdotool": "xdotool"}
#: What packs the program, and what tries it in a bare Debian.
PACKAGE_PACKAGES = {"binutils": "strip", "xz-utils": "xz"}
SMOKE_PACKAGES = {"debootstrap": "debootstrap"}
#: The words of the gallery's pictures are in this font on every machine.
GALLERY_PACKAGES = {"fonts-dejavu-core": "*DejaVuSans.ttf"}


class TaskError(Exception):
    """Why a task cannot go on, in one line that says what to do."""


def has_library(name: str) -> bool:
    """Return whether the dynamic loader finds the shared library of that file name."""
    folders = [*Path("/usr/lib").glob("*-linux-gnu*"), Path("/usr/lib64"), Path("/usr/lib")]
    if any((folder / name).exists() for folder in folders):
        return True
    import ctypes  # only where a library is at a place that is not usual, or missing

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def is_there(name: str) -> bool:
    """Return whether this machine has a library, a program or a font of that file name."""
    if name.startswith("*"):
        folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        return any(True for folder in folders for _ in folder.rglob(name))
    return has_library(name) if ".so" in name else shutil.which(name) is not None


def ensure_packages(packages: Mapping[str, str]) -> None:
    """Install the system packages that are missing, or say what to type."""
    if sys.platform != "linux":
        return
    missing = [package for package, probe in packages.items() if not is_there(probe)]
    if missing and not shutil.which("apt-get"):
        files = ", ".join(packages[package] for package in missing)
        print(f"tasks.py: this Linux seems to lack {files}; install what holds them", flush=True)
    elif missing:
        apt_install(missing)


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages as root; otherwise name the one line to type."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if sys.platform == "win32" or not shutil.which("apt-get"):
        raise TaskError(f"this Python lacks what {' '.join(packages)} brings on Debian")
    if os.geteuid() != 0:
        raise TaskError(f"system packages are missing; type this and start again: sudo {line}")
    print(f"tasks.py: installing {' '.join(packages)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # A fresh container has no package lists; an update that fails may still leave usable ones.
    subprocess.call(["apt-get", "update", "-q"], env=environment, stdin=subprocess.DEVNULL)
    if subprocess.call(line.split(), env=environment, stdin=subprocess.DEVNULL):
        raise TaskError(f"system packages could not be installed; the line was: {line}")


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether a window can be shown; QT_QPA_PLATFORM is taken at its word."""
    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """Run Xvfb on a free display number while the block runs."""

    def end(*_: object) -> NoReturn:
        sys.exit(143)

    before = signal.signal(signal.SIGTERM, end)  # so that `finally` runs
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
    command += ["-noreset", "-nolisten", "tcp"]
    try:
        server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    except OSError as error:
        raise TaskError(f"Xvfb does not start ({error}); install the package xvfb") from None
    finally:
        os.close(write)
    try:
        with open(read, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise TaskError("Xvfb ended before it opened a display")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def virtual_window() -> Iterator[dict[str, str]]:
    """Give the environment in which a program's window is on a virtual screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    with virtual_display() as display:
        yield environment | {"DISPLAY": display}


@contextlib.contextmanager
def test_environment() -> Iterator[dict[str, str]]:
    """Give tests the same world everywhere: no display, but a virtual one for those that ask.

    One thread for linear algebra: small systems, as those of scipy's peers in the tests, take ten
    times as long where several threads wait for each other on a busy machine.
    """
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    if sys.platform != "linux":
        yield environment
        return
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    with virtual_display() as display:
        yield environment | {"LEG_EXPLORER_XVFB_DISPLAY": display}
