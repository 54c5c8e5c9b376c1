"""The whole window as a person uses it."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from explorer.ui.about import TextBox
from explorer.ui.theme import DARK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.scene.describe import Item
    from explorer.ui.session import Frame
    from explorer.ui.window import MainWindow


def item(window: MainWindow, key: str) -> Item:
    assert window.session.frame is not None
    return next(each for each in window.session.frame.items if each.key == key)


def set_pose(qtbot: QtBot, window: MainWindow, **scenario: Any) -> None:
    with qtbot.waitSignal(window.session.passed):
        window.session.set_scenario(**scenario)


def test_dragging_the_knee_changes_pose_colours_and_words(qtbot: QtBot, window: MainWindow) -> None:
    slider = window.asks.controls.knee.slider
    middle = slider.height() // 2
    seen = []
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(0)), middle))
    for deg in (2, 35, 70, 105, 138):
        with qtbot.waitSignals([window.viewport.painted, window.session.rested], timeout=10_000):
            QTest.mouseMove(slider, QPoint(round(slider.x_of(deg)), middle))
        qtbot.waitUntil(
            lambda: (
                window.session.frame is not None
                and window.session.frame.generation == window.session.generation
            )
        )
        seen.append(
            (
                tuple(item(window, "tibia").points[0].tolist()),
                item(window, "semimembranosus").color,
                window.answers.pose.explanation.text(),
                tuple(row.share for row in window.answers.pose.shares.shares.rows),
                tuple(row.sentence for row in window.answers.pose.bars.bars.rows),
                window.viewport.grab().toImage(),
            )
        )
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(10, middle))
    for before, after in pairwise(seen):
        assert all(old != new for old, new in zip(before, after, strict=True))
    assert "knee bent 2°" in seen[0][2]
    assert "knee bent 138°" in seen[-1][2]


def test_while_a_hand_moves_what_is_in_sight_keeps_up(qtbot: QtBot, window: MainWindow) -> None:
    page = window.answers.pose
    qtbot.waitUntil(lambda: "knee bent 45°" in page.explanation.text())
    rows, scrolled_away = page.bars.bars.rows, page.explanation.text()
    set_pose(qtbot, window, knee_rad=1.5)
    assert page.bars.bars.rows != rows
    assert page.explanation.text() == scrolled_away
    page.findChildren(QScrollArea)[0].ensureWidgetVisible(page.explanation)
    assert "knee bent 86°" in page.explanation.text()
    set_pose(qtbot, window, knee_rad=1.0)
    assert "knee bent 57°" in page.explanation.text()


def test_a_burst_of_slider_events_solves_rarely(qtbot: QtBot, window: MainWindow) -> None:
    frames: list[Frame] = []
    window.session.passed.connect(frames.append)
    for deg in range(140):
        window.asks.controls.knee.slider.setValue(deg)
    qtbot.waitUntil(lambda: bool(frames))
    qtbot.wait(50)
    assert len(frames) <= 2
    shown = frames[-1].solution.scenario.knee_rad
    assert math.degrees(shown) == pytest.approx(139)


def test_too_much_load_is_said(qtbot: QtBot, window: MainWindow) -> None:
    set_pose(qtbot, window, load_kg=1.0)
    status = window.answers.pose.status
    assert status.property("role") == "status"
    set_pose(qtbot, window, load_kg=300.0)
    assert "Too much" in status.text()
    assert "N·m at the knee" in status.text()
    assert status.property("role") == "warning"
    set_pose(qtbot, window, load_kg=1.0)
    assert status.property("role") == "status"


def test_the_ankle_switch_changes_who_works(qtbot: QtBot, window: MainWindow) -> None:
    set_pose(qtbot, window, ankle_rad=math.radians(15), ankle_hold="free", load_kg=20.0)
    free = window.session.frame
    with qtbot.waitSignal(window.session.passed):
        window.asks.controls.holds["held"].click()
    held = window.session.frame
    assert free is not None
    assert held is not None
    assert held.solution.scenario.ankle_hold == "held"
    assert not np.allclose(free.solution.activation, held.solution.activation)


def test_the_last_pose_comes_back(
    qtbot: QtBot, open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    first = open_window()
    set_pose(
        qtbot,
        first,
        exercise="seated_leg_curl",
        hip_rad=math.radians(70),
        knee_rad=math.radians(61),
        ankle_rad=math.radians(-12),
        load_kg=7.0,
        ankle_hold="held",
    )
    first.splitter.setSizes([300, 330, 370])
    sizes = first.splitter.sizes()
    first.close()
    assert settings_file.exists()
    second = open_window()
    assert second.session.scenario == first.session.scenario
    assert second.asks.controls.knee.value() == pytest.approx(61)
    assert second.asks.controls.holds["held"].isChecked()
    assert second.splitter.sizes() == sizes


def test_what_the_start_asks_for_comes_before_the_last_pose(
    open_window: Callable[..., MainWindow],
) -> None:
    open_window(scenario={"knee_rad": 1.0}).close()
    window = open_window(scenario={"hip_rad": 0.5})
    assert window.session.scenario.hip_rad == 0.5
    assert window.session.scenario.knee_rad == pytest.approx(1.0)


def test_a_broken_settings_file_is_named_and_never_fatal(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    settings_file.parent.mkdir(parents=True)
    settings_file.write_text("{ no json")
    window = open_window()
    assert "settings.json.broken-1" in window.statusBar().currentMessage()
    window.close()
    assert json.loads(settings_file.read_text())["document"]["scenario"]["knee_deg"] == 45.0


def test_bytes_that_qt_does_not_know_as_geometry_are_ignored(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    settings_file.parent.mkdir(parents=True)
    settings_file.write_text(json.dumps({"geometry": "QUJD", "splitter": "QUJD"}))
    assert open_window().isVisible()


def test_reset_brings_the_typical_pose_and_keeps_the_exercise(
    qtbot: QtBot, window: MainWindow
) -> None:
    set_pose(qtbot, window, exercise="seated_leg_curl", hip_rad=1.0, ankle_rad=0.3, load_kg=3.0)
    with qtbot.waitSignal(window.session.passed):
        window.reset.click()
    scenario = window.session.scenario
    assert math.degrees(scenario.hip_rad) == pytest.approx(85.0)
    assert scenario.ankle_rad == 0.0
    assert scenario.phase == 0.25
    assert (scenario.exercise, scenario.load_kg) == ("seated_leg_curl", 3.0)


def choose(qtbot: QtBot, window: MainWindow, exercise: str) -> None:
    with qtbot.waitSignal(window.session.passed):
        window.asks.controls.exercise.setCurrentIndex(
            window.asks.controls.exercise.findData(exercise)
        )


def test_a_phase_moves_its_joints_until_one_is_dragged(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "romanian_deadlift")
    controls = window.asks.controls
    with qtbot.waitSignal(window.session.passed):
        controls.phase.row.slider.setValue(10)
    assert controls.hip.value() < 20.0
    assert controls.hip.note.text() == "set by the phase"
    with qtbot.waitSignal(window.session.passed):
        controls.hip.slider.setValue(40)
    assert window.session.scenario.phase is None
    assert controls.hip.note.text() == ""
    assert "held still" in controls.phase.row.words.text()
    with qtbot.waitSignal(window.session.passed):
        controls.phase.row.slider.setValue(50)
    assert controls.hip.value() == pytest.approx(80.0)


def test_who_stands_sees_where_the_floor_presses(qtbot: QtBot, window: MainWindow) -> None:
    footprint = window.answers.pose.footprint
    assert not footprint.isVisible()
    choose(qtbot, window, "romanian_deadlift")
    assert footprint.isVisible()
    assert "under the middle" in footprint.words.text()
    with qtbot.waitSignal(window.session.passed):
        window.asks.controls.ankle.slider.setValue(30)
    assert "Nobody could stand like this" in footprint.words.text()
    choose(qtbot, window, "seated_leg_curl")
    assert not footprint.isVisible()


def test_playing_moves_the_leg_and_ends_with_the_window(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "seated_leg_curl")
    frames: list[Frame] = []
    window.session.passed.connect(frames.append)
    window.asks.controls.phase.button.click()
    qtbot.waitUntil(lambda: len(frames) >= 3)
    phases = [frame.solution.scenario.phase for frame in frames]
    assert len(set(phases)) == len(phases)
    window.close()
    assert not window.asks.controls.phase.player.plays


def test_what_nobody_can_do_is_said_and_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "romanian_deadlift")
    before = window.session.scenario
    window.asks.controls.changed.emit({"load_kg": 1000.0})
    assert "load must lie between" in window.statusBar().currentMessage()
    assert window.session.scenario == before


def test_a_muscle_that_is_chosen_shows_its_card(qtbot: QtBot, window: MainWindow) -> None:
    assert "biceps femoris, long head" in window.answers.cards.text()
    with qtbot.waitSignal(window.session.passed):
        window.answers.pose.chosen.emit("gasmed_r")
    assert window.session.look.selected == "gastrocnemius_medial"
    assert item(window, "gastrocnemius_medial").highlight == "selected"
    assert window.answers.currentWidget() is window.answers.cards
    text = window.answers.cards.text()
    for word in ("Origin", "Insertion", "Nerve", "At the ankle", "Source", "In this pose"):
        assert word in text
    assert "biceps" not in text
    with qtbot.waitSignal(window.session.passed):
        window.actions_.clear.trigger()
    assert "biceps femoris, long head" in window.answers.cards.text()


def test_every_muscle_of_the_list_has_a_card(qtbot: QtBot, window: MainWindow) -> None:
    window.answers.setCurrentWidget(window.answers.cards)
    for index in range(window.answers.cards.choice.count()):
        window.answers.cards.choice.setCurrentIndex(index)
        window.session.run_pass()
        assert "Origin" in window.answers.cards.text()
        assert window.answers.cards.choice.currentIndex() == index


def test_a_failed_pass_is_said_in_the_status_bar(qtbot: QtBot, window: MainWindow) -> None:
    good = window.session.frame
    with qtbot.waitSignal(window.session.failed):
        window.session.set_scenario(activation={"no_such_muscle": 1.0})
    assert "no_such_muscle" in window.statusBar().currentMessage()
    assert window.session.frame is good


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_nothing_is_clipped(
    qtbot: QtBot, open_window: Callable[..., MainWindow], size: tuple[int, int]
) -> None:
    window = open_window(size=size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    assert window.viewport.width() > 0.3 * window.width()
    controls = window.asks.controls
    for ankle_deg in (-20, 0, 15):
        controls.ankle.show_value(ankle_deg)
        content = controls.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= controls.viewport().width()
    panels = (
        window.asks.controls.ankle_card,
        window.answers.pose.explanation,
        window.answers.pose.shares,
    )
    for panel in panels:
        assert panel.width() >= panel.minimumSizeHint().width()


def test_the_window_follows_the_system_into_the_dark(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lightness() -> tuple[int, int]:
        places = (window.grab(), window.height() - 60), (window.viewport.grab(), 3)
        frame, ground = (shot.toImage().pixelColor(3, y).lightness() for shot, y in places)
        return frame, ground

    assert min(lightness()) > 200
    monkeypatch.setattr("explorer.ui.appearance.system_theme", lambda: DARK)
    with qtbot.waitSignal(window.session.rested):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert max(lightness()) < 60


def test_about_opens_and_closes(qtbot: QtBot, window: MainWindow) -> None:
    read: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, TextBox)
        read.extend(label.text() for label in box.findChildren(QLabel))
        box.reject()

    QTimer.singleShot(100, close)
    window.actions_.about.trigger()
    assert any("not a medical device" in text for text in read)


def test_the_tab_key_walks_from_controls_to_picture_to_words(window: MainWindow) -> None:
    window.activateWindow()
    controls = window.asks.controls
    controls.exercise.setFocus()
    wanted = [
        controls.load.field,
        controls.load.slider,
        controls.hip.field,
        controls.hip.slider,
        controls.knee.field,
        controls.knee.slider,
        controls.ankle.field,
        controls.ankle.slider,
        controls.holds["free"],
        controls.holds["held"],
        window.reset,
        window.save,
    ]
    seen = []
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert [widget for widget in seen if widget in wanted][:11] == [
        widget for widget in wanted if widget is not controls.holds["held"]
    ]
    after = seen[seen.index(window.save) :]
    assert after.index(window.viewport) < after.index(window.answers.pose.shares)


def test_a_key_plays_and_pauses(qtbot: QtBot, window: MainWindow) -> None:
    player = window.asks.controls.phase.player
    window.actions_.play.trigger()
    assert player.plays
    window.actions_.play.trigger()
    assert not player.plays
    choose(qtbot, window, "hold_sitting")
    window.actions_.play.trigger()
    assert not player.plays


def test_the_speed_is_chosen_beside_play_said_and_remembered(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    first = open_window()
    phase = first.asks.controls.phase
    assert [phase.speed.itemText(i) for i in range(phase.speed.count())] == [
        "0.25 ×",
        "0.5 ×",
        "1 ×",
        "2 ×",
    ]
    phase.speed.setCurrentIndex(0)
    assert phase.player.speed == 0.25
    assert "quarter" not in phase.row.words.text()
    phase.button.click()
    assert phase.row.words.text().endswith("shown at a quarter of its speed")
    phase.button.click()
    assert "quarter" not in phase.row.words.text()
    before = first.session.scenario.tempo_up_s
    first.close()
    second = open_window()
    assert second.asks.controls.phase.player.speed == 0.25
    assert second.asks.controls.phase.speed.currentText() == "0.25 ×"
    assert second.session.scenario.tempo_up_s == before
