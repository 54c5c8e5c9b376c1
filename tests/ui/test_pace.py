"""The size of pictures in motion follows the machine, calmly and within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from explorer.ui.host_image import FEW_PIXELS, ImageHost
from explorer.ui.pace import BUDGET_S, QUICK_PICTURES, SCALES, Pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

SLOW_S, QUICK_S = 2.0 * BUDGET_S, 0.1 * BUDGET_S


def drawn(pace: Pace, drawn_s: float, times: int) -> list[float]:
    scales = []
    for _ in range(times):
        pace.note(drawn_s)
        scales.append(pace.scale)
    return scales


def test_a_quick_machine_draws_at_full_size() -> None:
    assert set(drawn(Pace(), QUICK_S, 100)) == {1.0}


def test_a_slow_machine_draws_smaller_step_by_step_down_to_a_bound() -> None:
    scales = drawn(Pace(), SLOW_S, 100)
    assert scales == sorted(scales, reverse=True)
    assert set(scales) == set(SCALES)
    assert scales[-1] == SCALES[-1] >= 0.4


def test_one_slow_picture_changes_nothing() -> None:
    pace = Pace()
    for _ in range(50):
        pace.note(SLOW_S)
        pace.note(QUICK_S)
        assert pace.scale == 1.0


def test_the_size_does_not_flicker_where_the_time_follows_the_pixels() -> None:
    pace = Pace()
    scales = []
    for _ in range(300):  # a machine that needs 1.6 budgets for the full size
        pace.note(1.6 * BUDGET_S * pace.scale**2)
        scales.append(pace.scale)
    assert len(set(scales[20:])) == 1
    assert scales[-1] < 1.0


def test_a_machine_that_grows_quick_gets_its_size_back_slowly() -> None:
    pace = Pace()
    drawn(pace, SLOW_S, 100)
    assert set(drawn(pace, QUICK_S, QUICK_PICTURES - 1)) == {SCALES[-1]}
    assert drawn(pace, QUICK_S, 100)[-1] == 1.0


def test_the_window_draws_smaller_in_motion_and_whole_at_rest(
    qtbot: QtBot, open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(size=(1400, 1000))
    host = window.viewport.host
    assert isinstance(host, ImageHost)
    pace = Pace()
    drawn(pace, SLOW_S, 100)
    monkeypatch.setattr(pace, "note", lambda _drawn_s: None)
    host.pace = pace
    slider = window.asks.controls.knee.slider
    with qtbot.waitSignal(window.viewport.painted):
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, slider.height() // 2))
    assert host.shown_px[0] == round(SCALES[-1] * host.width())
    with qtbot.waitSignal(window.session.rested):
        pass
    with qtbot.waitSignal(window.viewport.painted):
        pass
    assert host.shown_px == (host.width(), host.height())
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)


def test_a_small_picture_is_not_made_smaller(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(960, 560))
    host = window.viewport.host
    assert isinstance(host, ImageHost)
    drawn(host.pace, SLOW_S, 100)
    with qtbot.waitSignal(window.viewport.painted):
        window.viewport.look_from("medial")
    look = window.session.frame.look if window.session.frame else None
    assert look is not None
    assert look.quality == "fast"
    width, height = host.shown_px
    assert width * height == pytest.approx(FEW_PIXELS, rel=0.02)
