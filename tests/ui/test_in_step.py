"""Single keys against fields, and what menus and buttons tick against what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.ui.resting import rest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

FIELDS: dict[str, Callable[[MainWindow], QWidget]] = {
    "search": lambda window: window.tree.page.search,
    "knee": lambda window: window.asks.controls.knee.field,
    "load": lambda window: window.asks.controls.load.field,
}


@pytest.mark.parametrize("field", FIELDS)
def test_typing_into_a_field_is_no_command(qtbot: QtBot, window: MainWindow, field: str) -> None:
    window.asks.setCurrentWidget(window.tree if field == "search" else window.asks.controls)
    window.session.set_look(selected="soleus")
    rest(qtbot, window)
    look = window.session.look
    target = FIELDS[field](window)
    target.setFocus()
    assert window.focusWidget() is target
    for letter in "LNMBSCOHIEPF16":
        QTest.keyClick(target, Qt.Key(ord(letter)))
    QTest.keyClick(target, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.look == look
    assert window.compare.kept is None
    assert not window.asks.controls.phase.player.plays
    if field == "search":
        assert window.tree.page.search.text().lower() == "lnmbscohiepf16h"


def ticked(window: MainWindow) -> dict[str, bool]:
    actions, notes, look = window.actions_, window.note_actions, window.session.look
    return {
        "lying": actions.lying.isChecked() == (look.lying == "exercise"),
        "left": actions.left.isChecked() == (look.side == "left"),
        "parallel": actions.parallel.isChecked() == look.camera.parallel,
        "footprints": actions.footprints.isChecked() == look.footprints,
        "skin": actions.skin.isChecked() == look.skin,
        "colour": actions.colors[look.color_by].isChecked(),
        "labels": notes.labels[look.labels].isChecked(),
        "numbers": notes.numbers.isChecked() == look.numbers,
        "joint": notes.joints[look.mechanics].isChecked(),
        "compare": actions.compare.isChecked() == (window.compare.kept is not None),
    }


def test_what_is_ticked_is_what_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    rest(qtbot, window)
    actions, notes = window.actions_, window.note_actions
    for action in (actions.left, actions.parallel, actions.footprints, actions.skin):
        action.trigger()
    for action in (notes.next_labels, notes.numbers, notes.next_joint, actions.compare):
        action.trigger()
    rest(qtbot, window)
    assert all(ticked(window).values()), ticked(window)
    window.asks.changed.emit({"exercise": "glute_bridge"})
    rest(qtbot, window)
    assert actions.lying.isChecked()
    for step in (
        actions.undo.trigger,
        actions.redo.trigger,
        actions.home.trigger,
        window.reset.click,
        lambda: window.compare.difference.setChecked(True),
        lambda: window.session.set_look(color_by="tissue"),
        window.compare.end.click,
        actions.clear.trigger,
    ):
        step()
        rest(qtbot, window)
        assert all(ticked(window).values()), ticked(window)
    assert not actions.compare.isChecked()


def test_figures_are_offered_where_colours_mean_a_value(qtbot: QtBot, window: MainWindow) -> None:
    assert window.note_actions.numbers.isEnabled()
    window.session.set_look(color_by="tissue")
    assert not window.note_actions.numbers.isEnabled()
    window.session.set_look(color_by="force")
    assert window.note_actions.numbers.isEnabled()


def test_compare_has_a_button_that_stays_in_the_least_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1280, 800)
    rest(qtbot, window)
    buttons = {button.text(): button for button in window.findChildren(QToolButton)}
    assert all(buttons[name].isVisible() for name in ("Posterior", "Compare", "Colour", "Fit"))
    buttons["Compare"].click()
    assert window.compare.kept is not None
    assert buttons["Compare"].isChecked()
    window.resize(window.minimumSizeHint())
    rest(qtbot, window)
    assert not buttons["Posterior"].isVisible()
    for name in ("Compare", "Colour", "Fit"):
        assert buttons[name].isVisible()
        assert buttons[name].width() >= buttons[name].sizeHint().width()


def test_a_picture_of_nothing_says_how_to_come_back(qtbot: QtBot, window: MainWindow) -> None:
    rest(qtbot, window)
    overlay = window.viewport.overlay
    assert not overlay.is_empty
    assert overlay.scale is window.session.look.scale
    assert window.session.frame is not None
    window.session.set_look(hidden=frozenset(i.key for i in window.session.frame.items))
    rest(qtbot, window)
    assert overlay.is_empty
    assert overlay.scale is None
    QTest.keyClick(window.viewport, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, window)
    assert not overlay.is_empty
    assert overlay.scale is window.session.look.scale
