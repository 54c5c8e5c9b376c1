"""Why the program cannot start: one line in the terminal, a window where somebody may see it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMessageBox

from explorer.export import painting
from explorer.ui import app, qt_words, refusal
from explorer.ui.app import Options

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Hold what would be shown in a window."""
    lines: list[str] = []
    monkeypatch.setattr(app, "show_refusal", lines.append)
    monkeypatch.setattr(app, "listen", lambda: None)  # the words of Qt belong to the tests here
    monkeypatch.setattr(app, "settings_path", lambda: tmp_path / "settings.json")
    return lines


def test_a_start_that_fails_is_told_in_both_places(
    shown: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build(*_: object) -> None:
        raise RuntimeError("cannot draw: no OpenGL 3.2 here")

    monkeypatch.setattr(app, "build", build)
    assert app.run(Options()) == app.CANNOT_START
    assert shown == ["cannot draw: no OpenGL 3.2 here"]
    assert app.run(Options(quit_after_first_paint=True)) == app.CANNOT_START
    assert len(shown) == 1  # nobody sits before it
    line = "leg-explorer: cannot start: cannot draw: no OpenGL 3.2 here\n"
    assert capsys.readouterr().err == 2 * line


def test_without_letters_nothing_starts(
    shown: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Monospace", "Serif"])
    with pytest.raises(RuntimeError, match="apt install fonts-dejavu-core"):
        painting.check_fonts()
    assert app.run(Options()) == app.CANNOT_START
    assert "no fonts are installed" in shown[0]
    assert capsys.readouterr().err.count("\n") == 1


def test_a_refusal_can_be_read_and_closed(qtbot: QtBot) -> None:
    box = refusal.make_refusal("rig.npz is missing; install Leg Explorer again")
    qtbot.addWidget(box)
    assert box.text().startswith("Leg Explorer cannot start: rig.npz is missing")
    assert box.standardButtons() == QMessageBox.StandardButton.Ok


def test_nothing_waits_where_nobody_sees_it() -> None:
    refusal.show_refusal("no screen")  # would wait without end


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"QT_QPA_PLATFORM": "eglfs"}, "QT_QPA_PLATFORM=eglfs; unset it"),
        ({"DISPLAY": ":99"}, "no screen answers at DISPLAY=:99; 'leg-explorer snapshot'"),
        ({"WAYLAND_DISPLAY": "wl-7"}, "no screen answers at WAYLAND_DISPLAY=wl-7;"),
    ],
)
def test_why_no_window_opens(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, str], said: str
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(qt_words, "lacking_for_x11", list)
    assert said in qt_words.why_no_window("no Qt platform plugin could be initialized")


def test_a_missing_library_of_x11_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(qt_words, "lacking_for_x11", lambda: ["libxcb-cursor0"])
    found = qt_words.why_no_window("no Qt platform plugin could be initialized")
    assert "apt install libxcb-cursor0" in found


def test_only_what_helps_is_written() -> None:
    assert qt_words.is_harmless("This plugin does not support propagateSizeHints()", "default")
    assert qt_words.is_harmless("could not connect to display", "qt.qpa.xcb")
    assert not qt_words.is_harmless("QPainter::begin: Paint device returned engine == 0", "default")


@pytest.mark.parametrize(
    ("platform", "status", "said"),
    [
        ("nonsense", 1, "leg-explorer: cannot start: Qt cannot open windows by way of "),
        ("offscreen", 0, ""),
    ],
)
def test_a_real_start_says_no_more_than_that(
    tmp_path: Path, platform: str, status: int, said: str
) -> None:
    """Left alone, Qt aborts the process after several lines of its own, or warns of nothing."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": platform,
        "HOME": "/proc/none",  # neither there nor to be made
        "TMPDIR": str(tmp_path / "none"),
        "LEG_EXPLORER_CONFIG": "/proc/none/leg",
    }
    environment.pop("XDG_RUNTIME_DIR", None)
    here = tmp_path / "gone"
    here.mkdir()
    run = (
        "import os, runpy, sys; os.rmdir(os.getcwd()); "
        "sys.argv = ['leg-explorer', 'window', '--quit-after-first-paint']; "
        "runpy.run_module('explorer', run_name='__main__')"
    )
    from explorer import assets

    environment["PYTHONPATH"] = str(assets._PACKAGE.parent)
    ran = subprocess.run(
        [sys.executable, "-c", run],
        env=environment,
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == status, ran.stderr
    assert ran.stderr.startswith(said)
    assert ran.stderr.count("\n") == (1 if said else 0), ran.stderr
