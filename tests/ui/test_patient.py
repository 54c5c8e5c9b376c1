"""The patient's view follows the clinician's window, and the other way round."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from explorer.scene.camera import project
from explorer.ui.patient_joints import few_joints
from explorer.ui.patient_mode import other_screen
from explorer.ui.sparing import SPARING_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.mechanics import Scenario, Solution
    from explorer.ui.patient_view import PatientView
    from explorer.ui.window import MainWindow


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> PatientView:
    window.session.set_scenario(knee_rad=0.8, load_kg=12.0)
    window.session.run_pass()
    window.patient.show.trigger()
    assert window.patient.view is not None
    return window.patient.view


def test_it_shows_the_leg_large_with_everyday_names(view: PatientView) -> None:
    assert view.isFullScreen()
    names = {label.lines for label in view.picture.words.labels.labels}
    assert ("back of thigh",) in names
    assert ("calf",) in names
    look = view.picture.shown
    assert look is not None
    items = [item for item in view.picture._items if item.visible]
    heights = [project(look.camera, item.points)[:, 1] for item in items]
    spans = max(h.max() for h in heights) - min(h.min() for h in heights)
    assert 0.5 < spans <= 1.0


def test_none_of_the_clinician_s_controls_is_there(view: PatientView) -> None:
    assert list(view.sliders) == ["knee", "ankle"]
    assert not view.findChildren(QAbstractButton)
    assert not view.findChildren(QComboBox)
    words = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "works hard" in words
    assert "°" not in words
    assert "N·m" not in words


def test_it_follows_without_solving_again(
    window: MainWindow, view: PatientView, monkeypatch: pytest.MonkeyPatch
) -> None:
    solved: list[Scenario] = []
    solve = window.session._solve

    def counting(leg: object, scenario: Scenario) -> Solution:
        solved.append(scenario)
        return solve(leg, scenario)  # type: ignore[arg-type]

    monkeypatch.setattr(window.session, "_solve", counting)
    window.asks.controls.knee.field.setValue(70.0)
    window.session.run_pass()
    assert len(solved) == 1
    assert view.sliders["knee"].slider.value() == 70
    assert window.session.frame is not None
    by_key = {item.key: item for item in window.session.frame.items}
    for item in view.picture._items:
        assert item.points is by_key[item.key].points


def test_the_patient_moves_the_leg_for_both(window: MainWindow, view: PatientView) -> None:
    slider = view.sliders["knee"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    moved = math.degrees(window.session.scenario.knee_rad)
    assert moved == pytest.approx(math.degrees(0.8) + 10.0, abs=1.0)
    assert window.asks.controls.knee.value() == pytest.approx(moved)
    view.sliders["ankle"].slider.setValue(-30)
    assert math.degrees(window.session.scenario.ankle_rad) == pytest.approx(-30.0)


def test_what_nobody_can_do_moves_the_slider_back(window: MainWindow, view: PatientView) -> None:
    view.posed.disconnect()
    view.posed.connect(lambda _changes: window.patient.posed.emit({"knee_rad": 9.0}))
    view.sliders["knee"].slider.setValue(100)
    assert view.sliders["knee"].slider.value() == round(math.degrees(0.8))
    assert "Nobody can do this" in window.statusBar().currentMessage()


def test_expert_colours_and_choices_stay_with_the_clinician(
    window: MainWindow, view: PatientView
) -> None:
    window.session.set_look(color_by="fiber_length", selected="soleus", numbers=True)
    window.session.run_pass()
    look = view.picture.shown
    assert look is not None
    assert (look.color_by, look.selected, look.numbers) == ("activation", None, False)
    assert [words for _, words in view.legend.rows] == ["works hard", "works a little", "rests"]
    window._change({"exercise": "calf_stretch_straight"})
    window.session.run_pass()
    assert view.picture.shown is not None
    assert view.picture.shown.color_by == "passive_force"
    assert "stretched a lot" in view.legend.accessibleName()
    assert "stretches your calf" in view.said.text()


def test_the_clinician_chooses_two_joints_at_the_most(
    window: MainWindow, view: PatientView
) -> None:
    window.patient.moves["hip"].trigger()
    assert window.patient.joints == ("hip", "ankle")
    assert list(view.sliders) == ["hip", "ankle"]
    assert not window.patient.moves["knee"].isChecked()
    window.patient.moves["hip"].trigger()
    window.patient.moves["ankle"].trigger()
    assert list(view.sliders) == []
    assert few_joints(["ankle", "hip", "hip"]) == ("hip", "ankle")


@pytest.mark.parametrize("way", ["escape", "key", "close", "menu", "unplugged"])
def test_each_way_out_leaves_a_sound_window_and_a_way_back(
    qtbot: QtBot, window: MainWindow, view: PatientView, way: str
) -> None:
    qtbot.waitActive(view)
    match way:
        case "escape":
            QTest.keyClick(view, Qt.Key.Key_Escape)
        case "key":
            QTest.keyClick(view, Qt.Key.Key_F11)
        case "close":
            view.close()
        case "menu":
            window.patient.show.trigger()
        case "unplugged":
            app = QGuiApplication.instance()
            assert isinstance(app, QGuiApplication)
            window.patient._lose(view.screen())
            assert "screen is gone" in window.statusBar().currentMessage()
    assert window.patient.view is None
    assert not window.patient.show.isChecked()
    assert window.viewport.host.updatesEnabled()
    assert window.viewport.sparing.least_ms == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.session.set_scenario(knee_rad=1.0)
    window.session.run_pass()  # nobody is left who would follow
    window.patient.show.trigger()
    again = window.patient.view
    assert again is not None
    assert again.sliders["knee"].slider.value() == 57


def test_the_window_in_use_draws_all_and_a_covered_one_nothing(
    window: MainWindow, view: PatientView
) -> None:
    view.used.emit(True)
    assert not window.viewport.host.updatesEnabled()
    assert view.picture.sparing.least_ms == 0
    view.used.emit(False)
    assert window.viewport.host.updatesEnabled()
    assert window.viewport.sparing.least_ms == 0
    assert view.picture.sparing.least_ms == SPARING_MS


def test_on_a_second_screen_both_are_drawn(window: MainWindow, view: PatientView) -> None:
    window.patient._screen = None  # any other than the window's own
    view.used.emit(True)
    assert window.viewport.host.updatesEnabled()
    assert window.viewport.sparing.least_ms == SPARING_MS


def test_the_second_screen_is_taken_where_there_is_one() -> None:
    class Screen:
        """Stands for a screen; only which one it is counts."""

    one, two = cast("list[QGuiApplication]", [Screen(), Screen()])
    assert other_screen([one, two], one) is two  # type: ignore[list-item, arg-type, comparison-overlap]
    assert other_screen([one, two], two) is one  # type: ignore[list-item, arg-type, comparison-overlap]
    assert other_screen([one], one) is None  # type: ignore[list-item, arg-type]


def test_the_window_closes_its_patient_view_and_keeps_the_joints(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    window.patient.moves["ankle"].trigger()
    window.patient.show.trigger()
    window.close()
    assert window.patient.view is None
    assert open_window().patient.joints == ("knee",)


@pytest.mark.parametrize("size", [(800, 600), (700, 1100), (1280, 800)])
def test_words_wrap_and_none_is_cut_at_any_size(
    qtbot: QtBot, view: PatientView, size: tuple[int, int]
) -> None:
    view.resize(*size)
    QCoreApplication.processEvents()
    for label in (view.heading, view.said, view.note):
        assert label.height() >= label.heightForWidth(label.width())
    content = view._area.widget()
    assert content is not None
    assert content.width() <= view._area.viewport().width()
