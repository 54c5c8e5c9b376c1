"""Footprints and skin in the window: menu, keys, hover and click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.scene.footprints import name_of
from tests.ui.test_viewport import place_of, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def test_key_b_paints_the_bones_and_fades_what_covers_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    QTest.keyClick(window, Qt.Key.Key_B)
    settle(qtbot, window)
    assert window.session.frame is not None
    drawn = window.session.frame.items
    assert sum(item.tissue == "footprint" for item in drawn) > 60
    assert all(item.opacity < 0.5 for item in drawn if item.tissue == "muscle")
    assert window.actions_.footprints.isChecked()
    QTest.keyClick(window, Qt.Key.Key_B)
    settle(qtbot, window)
    assert window.session.look.faded == frozenset()
    assert not window.session.look.footprints


def test_a_click_on_a_footprint_selects_its_muscle(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.footprints.trigger()
    settle(qtbot, window)
    assert window.session.frame is not None
    key = next(i.key for i in window.session.frame.items if i.key.startswith("popliteus/insertion"))
    place = place_of(window, key)
    QTest.mouseMove(window.viewport, place)
    qtbot.waitUntil(lambda: window.viewport.overlay.name == name_of(key))
    QTest.mouseClick(window.viewport, Qt.MouseButton.LeftButton, pos=place)
    assert window.session.look.selected == "popliteus"


def test_key_s_shows_a_skin_that_cannot_be_picked(qtbot: QtBot, window: MainWindow) -> None:
    before = place_of(window, "gluteus_maximus")
    QTest.keyClick(window, Qt.Key.Key_S)
    settle(qtbot, window)
    assert window.session.frame is not None
    assert window.session.frame.items[-1].tissue == "skin"
    assert window.actions_.skin.isChecked()
    place_of(window, "gluteus_maximus")  # reached through the skin
    QTest.keyClick(window, Qt.Key.Key_S)
    settle(qtbot, window)
    assert window.session.frame.items[-1].tissue != "skin"
    assert place_of(window, "gluteus_maximus") == before
