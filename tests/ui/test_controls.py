"""Slider, number field and words hold one value; only what an exercise uses is enabled."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.mechanics import EXERCISES, Scenario
from explorer.ui.panels.controls import ControlsPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot) -> ControlsPanel:
    made = ControlsPanel()
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show_scenario(Scenario())
    made.show()
    return made


def changes(panel: ControlsPanel) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = []
    panel.changed.connect(seen.append)
    return seen


def test_a_drag_takes_the_handle_along(qtbot: QtBot, panel: ControlsPanel) -> None:
    seen = changes(panel)
    slider = panel.knee.slider
    start = QPoint(round(slider.x_of(45)), slider.height() // 2)
    end = QPoint(round(slider.x_of(100)), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, end)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    shown = math.degrees(seen[-1]["knee_rad"])
    assert shown == pytest.approx(100, abs=1)
    assert panel.knee.field.value() == pytest.approx(shown)
    assert panel.knee.words.text() == f"flexed {shown:g}°"


def test_a_typed_number_is_reported_once_when_done(qtbot: QtBot, panel: ControlsPanel) -> None:
    seen = changes(panel)
    field = panel.ankle.field
    field.selectAll()
    QTest.keyClicks(field, "-20")
    assert seen == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert seen == [{"ankle_rad": pytest.approx(math.radians(-20))}]
    assert panel.ankle.slider.value() == -20
    assert panel.ankle.words.text() == "plantarflexed 20° (toes pointed)"


def test_a_number_out_of_range_is_not_taken(qtbot: QtBot, panel: ControlsPanel) -> None:
    field = panel.knee.field
    field.selectAll()
    QTest.keyClicks(field, "500")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert 0 <= panel.knee.value() <= 140


def test_keys_step_a_slider(qtbot: QtBot, panel: ControlsPanel) -> None:
    slider = panel.hip.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert panel.hip.value() == 1
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert panel.hip.value() == 11
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert panel.hip.value() == 120


def test_showing_a_scenario_reports_nothing(panel: ControlsPanel) -> None:
    seen = changes(panel)
    panel.show_scenario(Scenario(exercise="hold_sitting", hip_rad=1.0, ankle_hold="held"))
    assert seen == []
    assert panel.hip.value() == pytest.approx(math.degrees(1.0), abs=0.05)
    assert panel.holds["held"].isChecked()


def test_a_choice_is_reported_with_its_key(panel: ControlsPanel) -> None:
    seen = changes(panel)
    panel.exercise.setCurrentIndex(panel.exercise.findData("dynamometer"))
    panel.holds["held"].click()
    assert seen == [{"exercise": "dynamometer"}, {"ankle_hold": "held"}]


@pytest.mark.parametrize(
    ("exercise", "load", "moment", "hold"),
    [
        ("prone_leg_curl", True, False, True),
        ("dynamometer", False, True, True),
        ("relaxed", False, False, False),
    ],
)
def test_only_what_counts_is_shown(
    panel: ControlsPanel, exercise: Any, load: bool, moment: bool, hold: bool
) -> None:
    panel.show_scenario(Scenario(exercise=exercise))
    assert panel.load.isVisible() == load
    assert panel.moment.isVisible() == moment
    assert panel.holds["free"].isVisible() == hold


@pytest.mark.parametrize(
    ("exercise", "words"),
    [
        ("seated_leg_curl", "pad"),
        ("romanian_deadlift", "in the hands, half on each leg"),
        ("single_leg_deadlift", "in the hands, all of it on this leg"),
        ("good_morning", "shoulders"),
    ],
)
def test_the_load_says_where_it_pulls(panel: ControlsPanel, exercise: Any, words: str) -> None:
    panel.show_scenario(Scenario(exercise=exercise))
    assert words in panel.load.words.text()


def test_every_exercise_is_in_the_list_once_under_a_heading(panel: ControlsPanel) -> None:
    listed = [panel.exercise.itemData(row) for row in range(panel.exercise.count())]
    assert sorted(name for name in listed if name) == sorted(EXERCISES)
    model = panel.exercise.model()
    for row, name in enumerate(listed):
        can_be_chosen = bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable)
        assert can_be_chosen == bool(name)


def test_joints_that_the_phase_sets_are_marked(panel: ControlsPanel) -> None:
    panel.show_scenario(Scenario(exercise="romanian_deadlift", phase=0.5))
    notes = {joint: row.note.text() for joint, row in panel.joints.items()}
    assert notes == {"hip": "set by the phase", "knee": "", "ankle": "set by the phase"}
    panel.show_scenario(Scenario(exercise="romanian_deadlift", phase=None))
    assert not any(row.note.text() for row in panel.joints.values())
    assert "held still" in panel.phase.row.words.text()


def test_the_phase_is_offered_where_something_moves(panel: ControlsPanel) -> None:
    panel.show_scenario(Scenario(exercise="nordic_curl", phase=0.2))
    assert panel.phase.isVisible()
    assert panel.phase.row.value() == pytest.approx(20.0)
    panel.show_scenario(Scenario(exercise="hold_sitting"))
    assert not panel.phase.isVisible()


def test_a_repetition_plays_until_a_hand_is_laid_on(qtbot: QtBot, panel: ControlsPanel) -> None:
    panel.show_scenario(Scenario(exercise="nordic_curl", phase=0.2))
    seen = changes(panel)
    panel.phase.button.click()
    qtbot.waitUntil(lambda: len(seen) > 3)
    phases = [change["phase"] for change in seen]
    assert 0.2 < phases[0] < phases[1] < phases[2] < 0.5
    assert panel.phase.button.text() == "Pause"
    panel.phase.row.slider.setValue(70)
    assert not panel.phase.player.plays
    assert panel.phase.button.text() == "Play"
    assert seen[-1] == {"phase": pytest.approx(0.7)}
    panel.phase.button.click()
    panel.knee.slider.setValue(50)
    assert not panel.phase.player.plays


def test_the_switch_says_what_it_means(panel: ControlsPanel) -> None:
    panel.show_scenario(Scenario(ankle_hold="free"))
    free = panel.hold_meaning.text()
    panel.show_scenario(Scenario(ankle_hold="held"))
    assert "boot" in panel.hold_meaning.text()
    assert free != panel.hold_meaning.text()


def test_the_wheel_scrolls_past_a_control_without_the_focus(panel: ControlsPanel) -> None:
    seen = changes(panel)
    for control in (panel.knee.slider, panel.knee.field, panel.exercise):
        control.clearFocus()
        middle = QPointF(control.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(control.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, wheel)
    assert seen == []


def test_controls_have_names_for_screen_readers(panel: ControlsPanel) -> None:
    rows = (panel.hip, panel.knee, panel.ankle, panel.load, panel.moment)
    assert all(row.slider.accessibleName() and row.field.accessibleName() for row in rows)
    assert panel.exercise.accessibleName()
