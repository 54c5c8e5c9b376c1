"""Scenes: found by typing, shown in one step of undo, kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QMenu, QMessageBox

from explorer.document.own import OwnScene
from explorer.document.presets import Preset, presets
from explorer.ui.scenes import ScenesDialog
from tests.ui.walk import name_of, operated, reached, said, walk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def rest(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.rested, timeout=10_000):
        pass


def test_a_preset_is_one_step_that_undo_takes_back(qtbot: QtBot, window: MainWindow) -> None:
    before = window.documents.now
    preset = next(preset for preset in presets() if preset.key == "romanian_deadlift")
    window.scenes.show_scene(preset)
    rest(qtbot, window)
    assert window.session.scenario.exercise == "romanian_deadlift"
    assert window.session.look.lying == "exercise"
    assert window.asks.controls.load.value() == 40.0
    window.actions_.undo.trigger()
    assert window.documents.now == before
    window.actions_.redo.trigger()
    assert window.session.scenario.exercise == "romanian_deadlift"


def test_the_menu_offers_every_preset_below_its_heading(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.scenes.menu
    assert menu.menuAction() in window.menuBar().actions()
    for _ in range(2):  # opened a second time it offers them once
        menu.aboutToShow.emit()
        below = {
            each.title(): [action.text() for action in each.actions()]
            for each in menu.findChildren(QMenu)
            if each is not window.scenes.mine
        }
        expected: dict[str, list[str]] = {}
        for preset in presets():
            expected.setdefault(preset.group, []).append(preset.name)
        assert below == expected
    curls = next(m for m in menu.findChildren(QMenu) if m.title() == "Leg curls")
    next(action for action in curls.actions() if action.text() == "Standing curl").trigger()
    rest(qtbot, window)
    assert window.session.scenario.exercise == "standing_leg_curl"


def test_an_own_scene_comes_back_whole_and_is_in_the_menu(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.set_scenario(load_kg=33.0)
    window.session.set_look(skin=True)
    rest(qtbot, window)
    monkeypatch.setattr(
        QInputDialog, "getText", lambda *_args, **_more: ("Practice, Tuesday", True)
    )
    window.scenes.save.trigger()
    assert "Kept: Practice, Tuesday" in window.statusBar().currentMessage()
    window.session.set_scenario(load_kg=5.0)
    window.session.set_look(skin=False)
    rest(qtbot, window)
    window.scenes._list_own()
    (mine,) = window.scenes.mine.actions()
    assert mine.text() == "Practice, Tuesday"
    mine.trigger()
    rest(qtbot, window)
    assert window.session.scenario.load_kg == 33.0
    assert window.session.look.skin
    window.actions_.undo.trigger()
    assert window.session.scenario.load_kg == 5.0


def test_what_cannot_be_kept_is_said(window: MainWindow) -> None:
    window.scenes.save_as("  ")
    assert "Not kept: a name must have" in window.statusBar().currentMessage()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ScenesDialog:
    window.scenes.own.save("Anna, left", window.documents.now)
    made = ScenesDialog(window.scenes.own, window.scenes.ask_and_save, window)
    made.show()
    made.activateWindow()
    return made


def test_typing_finds_and_enter_shows(dialog: ScenesDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.search, "nordic")
    assert isinstance(dialog.current, Preset)
    assert dialog.current.key == "nordic"
    with qtbot.waitSignal(dialog.chosen) as found:
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert found.args[0].key == "nordic"
    assert not dialog.isVisible()


def test_words_of_heading_and_explanation_count_and_arrows_walk_on(dialog: ScenesDialog) -> None:
    QTest.keyClicks(dialog.search, "calf knee")
    first = dialog.current
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert first is not None
    assert dialog.current not in (None, first)
    dialog.search.setText("no such scene")
    assert dialog.current is None
    assert not dialog.show_.isEnabled()
    assert any("No scene" in label.text() for label in dialog.findChildren(QLabel))


def test_own_scenes_are_renamed_and_deleted_presets_are_not(
    dialog: ScenesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(dialog.current, OwnScene)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("Anna, right", True))
    dialog.rename.click()
    assert dialog.current is not None
    assert dialog.current.name == "Anna, right"
    kinds = QMessageBox.StandardButton
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: kinds.No)
    dialog.delete.click()
    assert dialog.current.name == "Anna, right"
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: kinds.Yes)
    dialog.delete.click()
    assert isinstance(dialog.current, Preset)
    assert not dialog.delete.isEnabled()
    assert not dialog.rename.isEnabled()


def test_the_dialog_is_walked_by_keyboard_alone(dialog: ScenesDialog) -> None:
    seen = walk(dialog.search)
    wanted = operated(dialog)
    assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
    assert all(name_of(widget) for widget in wanted)
    assert len(wanted) == 7
