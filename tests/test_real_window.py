"""The program itself, in a process of its own on a virtual screen, with real mouse and keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from explorer.ui.app import Options, build, open_application
from tools.hand import Hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool: a virtual X screen, which only Linux has",
)
SIZE = (1100, 750)
WAIT_S = 30.0


@pytest.fixture
def display() -> Iterator[str]:
    """Give the virtual screen of the test run, or one of its own."""
    given = os.environ.get("LEG_EXPLORER_XVFB_DISPLAY")
    if given:
        yield given
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with open(read, encoding="ascii") as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def wait_for(what: Callable[[], bool], process: subprocess.Popen[str], why: str) -> None:
    end = time.monotonic() + WAIT_S
    while not what():
        assert process.poll() is None or what(), f"the program ended before {why}"
        assert time.monotonic() < end, f"{why}: not within {WAIT_S:g} s"
        time.sleep(0.05)


def places_on_knee_slider(qtbot: QtBot, settings: Path, *degrees: float) -> list[QPoint]:
    """Open the same window off-screen and ask where places of the slider lie in it."""
    open_application()
    twin = build(Options(viewport="image", size=SIZE), settings)
    with qtbot.waitSignal(twin.viewport.painted, timeout=20_000):
        twin.show()
    slider = twin.asks.controls.knee.slider
    middle = slider.height() // 2
    places = [slider.mapTo(twin, QPoint(round(slider.x_of(deg)), middle)) for deg in degrees]
    twin.close()
    twin.deleteLater()
    return places


@needs_x
def test_a_person_drags_saves_and_comes_back(display: str, tmp_path: Path, qtbot: QtBot) -> None:
    begin, end = places_on_knee_slider(qtbot, tmp_path / "twin.json", 10, 100)
    config, picture = tmp_path / "config", tmp_path / "leg.png"
    command = [sys.executable, "-m", "explorer", "--viewport", "image"]
    command += ["--size", f"{SIZE[0]}x{SIZE[1]}", "--knee", "10", "--ankle", "0"]
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LEG_EXPLORER_CONFIG": str(config),
    }
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        person = Hand(os.environ | {"DISPLAY": display}, WAIT_S)
        person.turn_to("Leg Explorer")
        person.drag((begin.x(), begin.y()), (end.x(), end.y()))
        person.press("Tab", "Tab", "3")  # on to the ankle's slider, then the medial view
        person.press("Left", "Left", "Left")
        person.press("ctrl+e")
        person.turn_to("Save picture")
        person.press("ctrl+a")
        person.type(str(picture))
        person.press("Return")
        wait_for(picture.exists, program, "the picture is saved")
        person.turn_to("Leg Explorer")
        person.press("ctrl+q")
        _, errors = program.communicate(timeout=WAIT_S)
    finally:
        program.kill()
        program.wait()
    assert program.returncode == 0
    assert errors == ""
    kept = json.loads((config / "settings.json").read_text())["document"]["scenario"]
    assert kept["knee_deg"] == pytest.approx(100, abs=2)
    assert kept["ankle_deg"] == -3
    assert not QImage(str(picture)).isNull()


def run_once(display: str, config: Path, *words: str, **extra: str) -> tuple[int, str, str]:
    """Start the program with a flag that ends it; return status, output and errors."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment |= {"LEG_EXPLORER_CONFIG": str(config)} | extra
    command = [sys.executable, "-m", "explorer", *words]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


@needs_x
@pytest.mark.parametrize(
    ("host", "scale"), [("image", 1.5), ("image", 2.0), ("gl", 1.0), ("gl", 1.5)]
)
def test_both_hosts_show_the_leg_at_every_resolution(
    display: str, tmp_path: Path, host: str, scale: float
) -> None:
    shot = tmp_path / "window.png"
    words = ("--viewport", host, "--size", "1000x600", "--knee", "60", "--screenshot", str(shot))
    status, _, errors = run_once(display, tmp_path, *words, QT_SCALE_FACTOR=str(scale))
    assert (status, errors) == (0, "")
    image = QImage(str(shot))
    assert (image.width(), image.height()) == (1000 * scale, 600 * scale)
    middle = range(round(0.35 * image.width()), round(0.6 * image.width()))
    colors = {image.pixelColor(x, image.height() // 2).rgb() for x in middle}
    assert len(colors) > 20, "the picture is empty"


FILM = """
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from explorer.ui.app import Options, build, open_application
from explorer.ui.film_choice import FilmChoice
from explorer.ui.save_film import SaveFilm

application = open_application()
window = build(Options(viewport="gl", size=(900, 600)), Path(sys.argv[1]) / "settings.json")
window.show()
window.viewport.turning.duration_ms = 0
QTest.qWait(1500)
choice = FilmChoice(joint="ankle", way_s=0.5, fps=8, legend=False, size_px=(360, 480))
dialog = SaveFilm(window.documents.now, window.session.frame, False, window, choice=choice)
dialog.fields.field.line.setText(str(Path(sys.argv[1]) / "film.apng"))
dialog.save()
knee_rad = 0.2
while dialog.is_busy:
    knee_rad += 0.01
    window.session.set_scenario(knee_rad=knee_rad)
    QTest.qWait(40)
print(dialog.message.text())
window.close()
"""


@needs_x
def test_a_film_is_drawn_beside_a_window_that_draws_with_opengl(
    display: str, tmp_path: Path
) -> None:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", FILM, str(tmp_path)],
        env=environment,
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
    with Image.open(tmp_path / "film.apng") as film:
        bright = [np.asarray(each.convert("L")).mean() for each in ImageSequence.Iterator(film)]
    assert len(bright) == 8
    assert min(bright) > 200.0  # on a white ground; a frame that was not drawn is black
    assert bright[3] == pytest.approx(bright[5], abs=0.01)  # the way there and back


@needs_x
def test_the_first_paint_is_timed_and_the_program_ends(display: str, tmp_path: Path) -> None:
    began = time.time()
    status, output, errors = run_once(display, tmp_path, "--quit-after-first-paint")
    assert (status, errors) == (0, "")
    assert began < float(output.split()[0]) < time.time()


def test_a_home_that_is_not_there_does_not_matter(tmp_path: Path) -> None:
    config = os.path.join(os.devnull, "config")
    status, _, errors = run_once(
        "",
        tmp_path,
        "--quit-after-first-paint",
        QT_QPA_PLATFORM="offscreen",
        HOME=os.devnull,
        LEG_EXPLORER_CONFIG=config,
    )
    assert status == 0
    assert "Traceback" not in errors


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_one_line_says_so(tmp_path: Path) -> None:
    status, output, errors = run_once("", tmp_path, QT_QPA_PLATFORM="", WAYLAND_DISPLAY="")
    assert status == 1
    assert output == ""
    assert errors.startswith("leg-explorer: there is no display")
    assert errors.count("\n") == 1
