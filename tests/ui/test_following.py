"""Causes, strategies, best pose and evidence follow when the hand rests, and never before."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from explorer.insight.causes import causes
from explorer.insight.strategies import strategies
from explorer.insight.validation import card as findings
from explorer.ui.panels.before_after import BeforeAfter
from explorer.ui.panels.following import OUTDATED, WORKS
from explorer.ui.timers import REST_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.ui.panels.following import FollowingPage
    from explorer.ui.window import MainWindow


def opened(qtbot: QtBot, window: MainWindow, place: Any) -> Any:
    tabs = window.asks if window.asks.indexOf(place) >= 0 else window.answers
    tabs.setCurrentWidget(place)
    page: FollowingPage[Any] = place.page
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    return page


def test_nothing_is_made_or_worked_out_before_it_is_seen(window: MainWindow) -> None:
    places = (
        window.asks.best_pose,
        window.answers.causes,
        window.answers.strategies,
        window.answers.curves,
        window.answers.evidence,
    )
    assert not any(place.is_made for place in places)


def test_causes_are_those_of_the_pose_shown(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.causes)
    expected = causes(window.session.leg, window.session.scenario)
    said = page.text()
    for effect in expected.effects:
        assert effect.change.after in said
    named = [made.accessibleName() for made in page.cards if made.accessibleName()]
    assert named == [effect.sentence for effect in expected.effects]
    assert len(page.findChildren(BeforeAfter)) == 2 * len(expected.effects)


def test_a_drag_greys_the_answer_and_the_new_one_follows(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.causes)
    before = page.text()
    slider = window.asks.controls.knee.slider
    for deg in (50, 60, 70):
        with qtbot.waitSignal(window.session.passed):
            slider.setValue(deg)
        assert page.state.text() == OUTDATED
        assert not page.content.isEnabled()
    qtbot.waitUntil(lambda: page.is_current, timeout=20_000)
    assert page.content.isEnabled()
    assert page.text() != before


def test_what_the_window_takes_to_show_a_pose_is_no_rest(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.causes)
    window.session.changed.connect(lambda: time.sleep(2e-3 * REST_MS))
    for deg in (50, 60):
        with qtbot.waitSignal(window.session.passed):
            window.asks.controls.knee.slider.setValue(deg)
        assert page.state.text() == OUTDATED


def test_an_answer_to_an_older_pose_is_dropped(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, window, window.answers.causes)
    began, go_on = threading.Event(), threading.Event()
    shown: list[float] = []
    monkeypatch.setattr(page, "show_answer", shown.append)

    def question(leg: object, scenario: Any) -> Callable[[], float]:
        def work() -> float:
            began.set()
            assert go_on.wait(10.0)
            return float(scenario.load_kg)

        return work

    monkeypatch.setattr(page, "question", question)
    window.session.set_scenario(load_kg=20.0)
    qtbot.waitUntil(began.is_set)
    assert page.state.text() == WORKS
    window.session.set_scenario(load_kg=30.0)
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert shown == [30.0]


def test_a_page_out_of_sight_asks_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, window, window.answers.causes)
    asked: list[object] = []
    real = page.question

    def question(leg: Any, scenario: Any) -> Any:
        asked.append(scenario)
        return real(leg, scenario)

    monkeypatch.setattr(page, "question", question)
    window.answers.setCurrentWidget(window.answers.pose)
    window.session.set_scenario(load_kg=20.0)
    qtbot.wait(300)
    assert asked == []
    opened(qtbot, window, window.answers.causes)
    assert asked == [window.session.scenario]


def test_one_reason_is_said_once(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_scenario(exercise="relaxed")
    page = opened(qtbot, window, window.answers.strategies)
    assert "Nothing applies here" in page.text()
    assert page.text().count("The muscles are relaxed") == 1
    page = opened(qtbot, window, window.answers.causes)
    reasons = {reason for _, reason in causes(window.session.leg, window.session.scenario).left_out}
    assert all(page.text().count(reason) == 1 for reason in reasons)


def test_a_strategy_can_be_tried(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.strategies)
    expected = strategies(window.session.leg, window.session.scenario)
    said = page.text()
    for strategy in expected.apply:
        for words in (strategy.advice.name, strategy.verdict, strategy.advice.note.source):
            assert words in said
    buttons = [button for made in page.cards for button in made.findChildren(QPushButton)]
    assert len(buttons) == len(expected.apply)
    with qtbot.waitSignal(window.session.passed):
        buttons[0].click()
    assert window.session.scenario == expected.apply[0].change.scenario


def test_a_best_pose_within_the_limits_can_be_taken(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.asks.best_pose)
    page.hold.setCurrentIndex(1)
    page.load.slider.setValue(10)
    assert page.state.text() == OUTDATED
    qtbot.waitUntil(lambda: page.is_current, timeout=30_000)
    with qtbot.waitSignal(window.session.passed):
        page.cards[0].findChildren(QPushButton)[0].click()
    taken = window.session.frame
    assert taken is not None
    scenario = taken.solution.scenario
    assert scenario.load_kg <= 10.0
    assert scenario.ankle_hold == "free"
    assert taken.solution.status == "balanced"
    assert taken.solution.activation.max() <= 0.9 + 1e-6
    assert page.is_current


def test_evidence_is_worked_out_once_and_for_all_poses(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.evidence)
    rows = findings(window.session.leg)
    said = page.text()
    assert f"{sum(row.met is True for row in rows)} of {len(rows)} findings are met" in said
    for row in rows:
        for words in (row.statement, row.expected, row.ours, row.source):
            assert words in said
    with qtbot.waitSignal(window.session.passed):
        window.session.set_scenario(load_kg=20.0)
    assert page.is_current


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_no_page_is_clipped(
    qtbot: QtBot, open_window: Callable[..., MainWindow], size: tuple[int, int]
) -> None:
    window = open_window(size=size, scenario={"exercise": "nordic_curl"})
    for place in (
        window.asks.best_pose,
        window.answers.causes,
        window.answers.strategies,
        window.answers.evidence,
    ):
        page = opened(qtbot, window, place)
        qtbot.wait(20)
        assert page.content.minimumSizeHint().width() <= page.area.viewport().width()
        assert page.width() <= place.width()
    for tabs in (window.asks, window.answers):
        bar = tabs.tabBar()
        assert bar.tabRect(bar.count() - 1).right() <= tabs.width()


def test_keys_scroll_what_is_read(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window, window.answers.evidence)
    window.activateWindow()
    window.answers.tabBar().setFocus()
    for _ in range(40):
        if page.area.hasFocus():
            break
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert page.area.hasFocus()
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(page.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_closing_ends_what_runs(qtbot: QtBot, window: MainWindow) -> None:
    window.asks.setCurrentWidget(window.asks.best_pose)
    qtbot.waitUntil(lambda: window.asks.best_pose.page.state.text() == WORKS)
    window.close()
    assert not window.asks.best_pose.page.is_current
