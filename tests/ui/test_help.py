"""Help: found by any word, opened where it fits, all keys listed, no page with a dead reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from explorer.ui.help import KEYS, HelpDialog, fitting
from explorer.ui.help_pages import help_pages
from explorer.ui.keys import commands, keys_page
from tests.ui.walk import name_of, operated, reached, said, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.ui.window import MainWindow

PAGES = {page.key: page for page in help_pages()}


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[HelpDialog]:
    made = window.help.dialog
    made.open_at("first_steps")
    yield made
    made.close()


def test_each_command_with_a_key_is_listed_and_no_key_stands_for_two(window: MainWindow) -> None:
    page = keys_page(window)
    listed = dict(commands(window))
    with_key = [action for action in window.findChildren(QAction) if action.shortcuts()]
    assert len(with_key) > 30
    for action in with_key:
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in listed
    assert all(f"<b>{key}</b>" in page and does for key, does in listed.items())
    second = QAction("Another", window)
    second.setShortcut(QKeySequence("Ctrl+Z"))
    with pytest.raises(ValueError, match=r"Ctrl\+Z stands for two commands"):
        commands(window)


def test_each_command_is_in_a_menu(window: MainWindow) -> None:
    menus = [window.scenes.menu, *window.menuBar().findChildren(QMenu)]
    in_menus = {action for menu in menus for action in menu.actions()}
    missing = [action.text() for action in window.actions() if action not in in_menus]
    assert len(window.actions()) > 40
    assert missing == []


def test_a_page_is_short_and_names_keys_that_there_are(window: MainWindow) -> None:
    known = {key for key, _ in commands(window)}
    spoken_of = set()
    for page in PAGES.values():
        assert page.text.startswith(f"# {page.title}\n")
        assert len(page.text.split()) < 400
        keys = re.findall(r"\b(?:Ctrl|Shift)\+(?:Shift\+)?[A-Z]\b", page.text)
        assert set(keys) <= known, page.key
        spoken_of.update(keys)
    assert len(spoken_of) > 8


def test_the_pages_cover_what_one_looks_for() -> None:
    wanted = "first_steps picture pose calf lesson quiz curves handout files model"
    assert set(wanted.split()) <= set(PAGES)
    assert "not a medical device" in PAGES["model"].text
    assert "emergency" in PAGES["help_from_people"].text


def test_typing_finds_a_page_and_enter_leads_to_its_text(dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.search, "reading grade")
    assert dialog.key == "handout"
    assert "Aim at grade 8" in dialog.text.toPlainText()
    shown = [i for i in range(dialog.list.count()) if not dialog.list.item(i).isHidden()]
    assert len(shown) == 1
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.text
    dialog.search.setText("no page says this")
    assert "No page has these words" in dialog.text.toPlainText()
    dialog.search.setText("orthographic")
    assert dialog.key == KEYS


def test_it_opens_on_the_page_that_fits(window: MainWindow) -> None:
    window.activateWindow()
    window.viewport.setFocus()
    assert fitting(window) == "picture"
    window.asks.controls.knee.slider.setFocus()
    assert fitting(window) == "pose"
    window.answers.setCurrentWidget(window.answers.curves)
    window.answers.tabBar().setFocus()
    assert fitting(window) == "curves"
    assert set(PAGES) >= {fitting(window), "lesson", "first_steps", "calf", "model"}
    window.help.here.trigger()
    assert window.help.dialog.isVisible()
    assert window.help.dialog.key == "curves"
    assert not window.help.dialog.isModal(), "one can try while one reads"
    window.help.keys.trigger()
    assert window.help.dialog.key == KEYS
    assert "select the next muscle" in window.help.dialog.text.toPlainText()
    window.help.dialog.close()


def test_it_is_walked_by_keyboard_alone(dialog: HelpDialog) -> None:
    seen = walk(dialog.search)
    wanted = operated(dialog)
    assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
    assert all(name_of(widget) for widget in wanted)
    before = dialog.key
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.key != before
