"""A turn to a view takes a moment, can be interrupted and switched off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.scene.camera import Camera, view
from explorer.ui.turning import TURN_MS
from tests.ui.test_viewport import LEFT, camera, settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.session import Frame
    from explorer.ui.window import MainWindow


class FakeClock(QElapsedTimer):
    """Advances as the test says: each look at it is 20 ms later."""

    def __init__(self) -> None:
        super().__init__()
        self.now_ms = 0

    def start(self) -> None:
        self.now_ms = 0

    def elapsed(self) -> int:
        self.now_ms += 20
        return self.now_ms


@pytest.fixture
def turning(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return a window whose turns take their time, by a clock that does not hurry."""
    window.viewport.turning.duration_ms = TURN_MS
    monkeypatch.setattr(window.viewport.turning, "_clock", FakeClock())
    return window


def lands(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.viewport.turning.aim is None, timeout=20_000)
    settle(qtbot, window)


def test_a_turn_is_over_in_time() -> None:
    assert 0 < TURN_MS <= 300 - 50


def test_a_key_turns_by_and_by_and_ends_exactly(qtbot: QtBot, turning: MainWindow) -> None:
    shown: list[Camera] = []
    frames: list[Frame] = []
    turning.session.passed.connect(frames.append)
    turning.session.passed.connect(lambda frame: shown.append(frame.look.camera))
    start = camera(turning)
    turning.actions_.views["lateral"].trigger()
    assert camera(turning) == start
    lands(qtbot, turning)
    turning_left = [float(np.dot(c.direction, view("lateral").direction)) for c in shown]
    assert turning_left == sorted(turning_left)
    assert len(turning_left) >= 4
    assert camera(turning).direction == view("lateral").direction
    assert camera(turning).up == view("lateral").up
    assert {frame.look.quality for frame in frames} == {"fast"}


def test_the_end_is_the_view_that_comes_at_once_without(qtbot: QtBot, turning: MainWindow) -> None:
    turning.actions_.views["medial"].trigger()
    lands(qtbot, turning)
    slowly = camera(turning)
    turning.actions_.home.trigger()
    lands(qtbot, turning)
    turning.actions_.animate.trigger()
    turning.actions_.views["medial"].trigger()
    assert turning.viewport.turning.aim is None
    assert camera(turning) == slowly


def test_the_newest_aim_wins(qtbot: QtBot, turning: MainWindow) -> None:
    turning.actions_.views["lateral"].trigger()
    with qtbot.waitSignals([turning.session.passed, turning.session.passed]):
        pass
    turning.actions_.views["superior"].trigger()
    turning.actions_.fit.trigger()  # the whole leg from where the turn leads
    lands(qtbot, turning)
    assert camera(turning).direction == view("superior").direction


@pytest.mark.parametrize("by", ["press", "wheel"])
def test_the_mouse_stops_it(qtbot: QtBot, turning: MainWindow, by: str) -> None:
    viewport = turning.viewport
    turning.actions_.views["lateral"].trigger()
    with qtbot.waitSignal(turning.session.passed):
        pass
    at = QPoint(20, 200)
    if by == "press":
        QTest.mousePress(viewport, LEFT, pos=at)
    else:
        event = QWheelEvent(
            QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)
    stopped = camera(turning)
    assert viewport.turning.aim is None
    qtbot.wait(60)
    assert camera(turning) == stopped
    assert stopped.direction != view("lateral").direction
    if by == "press":
        QTest.mouseRelease(viewport, LEFT, pos=at)


def test_what_else_sets_the_camera_ends_it(qtbot: QtBot, turning: MainWindow) -> None:
    turning.actions_.views["lateral"].trigger()
    with qtbot.waitSignal(turning.session.passed):
        pass
    turning.session.set_look(camera=view("anterior"))
    qtbot.waitUntil(lambda: turning.viewport.turning.aim is None)
    settle(qtbot, turning)
    assert camera(turning).direction == view("anterior").direction


def test_whether_views_turn_is_kept(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    first = open_window()
    assert first.actions_.animate.isChecked()
    first.actions_.animate.trigger()
    first.close()
    assert json.loads(settings_file.read_text())["animate_turns"] is False
    second = open_window()
    assert not second.actions_.animate.isChecked()
    assert not second.viewport.turning.is_on
