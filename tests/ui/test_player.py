"""The clock moves the phase: each way in its own time, round and round, and never by leaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from explorer.ui.player import Player, phase_after

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WAY_S = st.floats(0.3, 30.0)


@pytest.mark.parametrize(
    ("phase", "step_s", "expected"),
    [(0.0, 1.0, 0.25), (0.25, 1.0, 0.5), (0.5, 1.0, 0.625), (0.875, 1.0, 0.0), (0.0, 6.5, 0.125)],
)
def test_each_way_takes_its_time(phase: float, step_s: float, expected: float) -> None:
    assert phase_after(phase, step_s, up_s=2.0, down_s=4.0) == pytest.approx(expected)


@given(st.floats(0.0, 1.0), st.floats(0.0, 100.0), WAY_S, WAY_S)
def test_the_phase_stays_in_the_repetition(
    phase: float, step_s: float, up_s: float, down_s: float
) -> None:
    assert 0.0 <= phase_after(phase, step_s, up_s, down_s) <= 1.0


@given(st.floats(0.0, 0.999), WAY_S, WAY_S)
def test_a_whole_repetition_comes_back(phase: float, up_s: float, down_s: float) -> None:
    back = phase_after(phase, up_s + down_s, up_s, down_s)
    assert min(abs(back - phase), 1.0 - abs(back - phase)) < 1e-6


def test_it_plays_by_the_clock_and_not_by_its_ticks(qtbot: QtBot) -> None:
    parent = QObject()
    now_s = [100.0]
    player = Player(parent, clock_s=lambda: now_s[0])
    seen: list[float] = []
    player.moved.connect(seen.append)
    player.moved.connect(lambda _phase: player.shown())
    player.follow(1.0, 1.0)
    player.play(0.1)
    now_s[0] += 0.2
    qtbot.waitUntil(lambda: len(seen) > 2)
    assert seen[:3] == pytest.approx([0.2, 0.2, 0.2])
    now_s[0] += 1000.0
    qtbot.waitUntil(lambda: seen[-1] != pytest.approx(0.2))
    assert seen[-1] == pytest.approx(0.2 + 0.125)
    player.pause()
    count = len(seen)
    qtbot.wait(60)
    assert len(seen) == count


def test_the_speed_counts_from_the_next_tick_on(qtbot: QtBot) -> None:
    parent = QObject()
    now_s = [0.0]
    player = Player(parent, clock_s=lambda: now_s[0])
    seen: list[float] = []
    player.moved.connect(seen.append)
    player.moved.connect(lambda _phase: player.shown())
    player.follow(1.0, 1.0)
    player.speed = 0.5
    player.play(0.0)
    now_s[0] += 0.2
    qtbot.waitUntil(lambda: len(seen) > 0)
    assert seen[-1] == pytest.approx(0.05)
    player.speed = 2.0
    now_s[0] += 0.2
    qtbot.waitUntil(lambda: seen[-1] > 0.06)
    assert seen[-1] == pytest.approx(0.05 + 0.2)
    player.pause()


def test_a_phase_that_is_not_shown_is_waited_for_but_not_for_ever(qtbot: QtBot) -> None:
    parent = QObject()
    now_s = [0.0]
    player = Player(parent, clock_s=lambda: now_s[0])
    seen: list[float] = []
    player.moved.connect(seen.append)
    player.play(0.0)
    qtbot.waitUntil(lambda: len(seen) == 1)
    now_s[0] += 0.1
    qtbot.wait(60)
    assert len(seen) == 1
    player.shown()
    qtbot.waitUntil(lambda: len(seen) == 2)
    now_s[0] += 1.0
    qtbot.waitUntil(lambda: len(seen) == 3)
    player.pause()
