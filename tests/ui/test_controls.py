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
    panel.exercise.setCurrentIndex(EXERCISES.index("dynamometer"))
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
def test_only_what_is_used_is_enabled(
    panel: ControlsPanel, exercise: Any, load: bool, moment: bool, hold: bool
) -> None:
    panel.show_scenario(Scenario(exercise=exercise))
    assert panel.load.isEnabled() == load
    assert panel.moment.isEnabled() == moment
    assert panel.holds["free"].isEnabled() == hold


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
