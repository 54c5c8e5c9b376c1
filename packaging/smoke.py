"""Try the bundle where no Python is: in a bare Debian, with a virtual screen and a mouse.

    python3 tasks.py package --smoke          needs root, debootstrap and the network the first time
    python3 tasks.py package --smoke --here   without root: this system, an empty environment

The package is installed by apt, so what it depends on is tried, too. Then each command runs once;
the window comes up, its slider is dragged, a picture is saved, each page is seen, and it is closed.
A line that nobody asked for, or a status that is not 0, ends it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import DIST, FOLDER, ROOT, WORK

sys.path.insert(0, str(ROOT))
from tools.hand import Hand
from tools.system import virtual_display

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITE = "bookworm"
SIZE = (1100, 750)
WAIT_S = 120.0
PAGE_S = 2.0
KNEE_DEG = (10.0, 100.0)
NEAR_DEG = 3.0
#: Each once, in an empty folder: words, the file they leave, how it begins, what is told of it.
COMMANDS = (
    (["--version"], "", b"", ""),
    (["solve", "--knee", "45", "--load-kg", "10"], "", b"", ""),
    (
        ["snapshot", "--knee", "60", "--size", "300x400", "--out", "leg.png"],
        "leg.png",
        b"\x89PNG",
        "",
    ),
    (["sweep", "--over", "knee=0:20:10", "--out", "t.csv"], "t.csv", b"", "3 poses in .*"),
    (["handout", "--knee", "45", "--out", "page.pdf"], "page.pdf", b"%PDF", ""),
    (
        ["animate", "--turn", "knee=0:20", "--way-s", "0.5", "--fps", "10", "--out", "film.webp"],
        "film.webp",
        b"RIFF",
        "",
    ),
)


class SmokeError(RuntimeError):
    """What the bundle does not do as it should."""


class Place:
    """Where the program is tried: a command that enters it, and its home seen from outside."""

    def __init__(self, enter: list[str], program: str, home: Path, inside: str) -> None:
        self.enter, self.program, self.home, self.inside = enter, program, home, inside

    def command(self, words: list[str], display: str = "") -> list[str]:
        """Return the command that starts the program with an environment of almost nothing."""
        given = {"HOME": self.inside, "PATH": "/nowhere", "LANG": "C.UTF-8"}
        given |= {"LEG_EXPLORER_CONFIG": f"{self.inside}/config"}
        given |= {"DISPLAY": display} if display else {}
        env = [
            "/usr/bin/env",
            "-i",
            f"--chdir={self.inside}",
            *(f"{k}={v}" for k, v in given.items()),
        ]
        return [*self.enter, *env, self.program, *words]


@contextmanager
def bare_debian() -> Iterator[Place]:
    """Give a Debian that holds nothing but its base and the package, and no Python."""
    package = max(DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime, default=None)
    if package is None:
        raise SmokeError("there is no .deb in dist: run python3 tasks.py package first")
    root = WORK / f"debian-{SUITE}"
    if not (root / "usr/bin/apt-get").exists():
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(root)], check=True)
    if found := [*root.glob("usr/bin/python*"), *root.glob("usr/lib/python*")]:
        raise SmokeError(f"the bare Debian has a Python: {found[0]}")
    shutil.copy(package, root / "tmp" / "leg-explorer.deb")
    # Mounts are made in a namespace of their own, and gone with it.
    screens = "/tmp/.X11-unix"
    mounts = f"mount -t proc proc {root}/proc && mkdir -p {screens} {root}{screens} && "
    mounts += f'mount --bind {screens} {root}{screens} && exec chroot {root} "$@"'
    enter = ["unshare", "--mount", "sh", "-c", mounts, "enter"]
    install = "apt-get -qq update && apt-get -qq install --reinstall --no-install-recommends"
    done = subprocess.run(
        [*enter, "sh", "-c", f"{install} -y /tmp/leg-explorer.deb"],
        env={"PATH": os.defpath + ":/usr/sbin:/sbin", "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SmokeError(f"apt does not install the package: {done.stderr.strip()}")
    home = root / "home" / "student"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    yield Place(enter, "/usr/bin/leg-explorer", home, "/home/student")


@contextmanager
def here() -> Iterator[Place]:
    """Give an empty home and an empty environment on this system: the nearest without root."""
    with tempfile.TemporaryDirectory() as folder:
        yield Place([], str(FOLDER / "leg-explorer"), Path(folder), folder)


def try_commands(place: Place) -> None:
    """Run each command once, without a display."""
    for words, file, begins, told in COMMANDS:
        done = subprocess.run(
            place.command(words), capture_output=True, timeout=WAIT_S, check=False
        )
        said = done.stderr.decode(errors="replace").strip()
        if done.returncode or not re.fullmatch(told, said):
            raise SmokeError(f"{' '.join(words)}: status {done.returncode}: {said}")
        if file and not (place.home / file).read_bytes().startswith(begins):
            raise SmokeError(f"{' '.join(words)}: {file} is not what it should be")
        print(f"smoke: {words[0]}", flush=True)


def try_window(place: Place, display: str) -> None:
    """Drag the knee's slider, save a picture, turn to each page, close."""
    begin, end, *tabs = _places()
    picture = place.home / "leg.png"
    picture.unlink(missing_ok=True)
    words = ["--size", f"{SIZE[0]}x{SIZE[1]}", "--knee", f"{KNEE_DEG[0]:g}"]
    program = subprocess.Popen(
        place.command(words, display), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        hand = Hand(os.environ | {"DISPLAY": display}, WAIT_S)
        hand.turn_to("Leg Explorer")
        time.sleep(2.0)
        hand.drag(begin, end)
        time.sleep(2.0)  # the leg follows: the picture is of what is shown
        hand.press("ctrl+e")
        hand.turn_to("Save picture")
        hand.press("ctrl+a")
        hand.type(f"{place.inside}/leg.png")
        hand.press("Return")
        limit = time.monotonic() + WAIT_S
        while not picture.exists():
            if program.poll() is not None or time.monotonic() > limit:
                raise SmokeError("the picture was not saved")
            time.sleep(0.1)
        hand.turn_to("Leg Explorer")
        for tab in tabs:  # what a page imports when it is first seen must be there, too
            hand.click(tab)
            time.sleep(PAGE_S)
        hand.press("ctrl+q")
        output, errors = program.communicate(timeout=WAIT_S)
    except (SmokeError, subprocess.SubprocessError) as error:
        program.kill()
        raise SmokeError(f"{error}; the program said: {''.join(program.communicate())}") from None
    if program.returncode or output or errors:
        raise SmokeError(f"the window ended with {program.returncode}: {output}{errors}")
    kept = json.loads((place.home / "config" / "settings.json").read_text())
    knee_deg = kept["document"]["scenario"]["knee_deg"]
    if abs(knee_deg - KNEE_DEG[1]) > NEAR_DEG:
        raise SmokeError(f"the slider was dragged to {KNEE_DEG[1]:g}°, the knee is at {knee_deg}°")
    print(f"smoke: window dragged, picture saved, {len(tabs)} pages seen, closed", flush=True)


_ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QPoint
from explorer.ui.app import Options, build, open_application
app = open_application()
size = (int(sys.argv[1]), int(sys.argv[2]))
window = build(Options(viewport="image", size=size), Path(sys.argv[3]))
window.show()
app.processEvents()
slider = window.asks.controls.knee.slider
for deg in map(float, sys.argv[4:]):
    place = slider.mapTo(window, QPoint(round(slider.x_of(deg)), slider.height() // 2))
    print(place.x(), place.y())
for bar in (window.asks.tabBar(), window.answers.tabBar()):
    for index in range(bar.count()):
        place = bar.mapTo(window, bar.tabRect(index).center())
        print(place.x(), place.y())
"""


def _places() -> list[tuple[int, int]]:
    """Ask the same window, opened here without a screen, where slider and tabs lie.

    The slider's place at both angles comes first, then all tabs.
    """
    with tempfile.TemporaryDirectory() as folder:
        words = [*map(str, SIZE), f"{folder}/settings.json", *map(str, KNEE_DEG)]
        done = subprocess.run(
            [sys.executable, "-c", _ASK, *words],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LEG_EXPLORER_CONFIG": folder},
            capture_output=True,
            text=True,
            check=True,
        )
    places = [line.split() for line in done.stdout.splitlines()]
    return [(int(x), int(y)) for x, y in places]


def main(arguments: list[str]) -> int:
    """Try everything; say the first fault in one line."""
    try:
        with (here if "--here" in arguments else bare_debian)() as place:
            try_commands(place)
            with virtual_display() as display:
                try_window(place, display)
    except (SmokeError, OSError, subprocess.SubprocessError) as error:
        print(f"smoke: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
