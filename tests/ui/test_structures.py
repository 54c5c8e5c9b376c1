"""Hiding, isolating and fading, by keys, by the tree and by the menu on the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from explorer.ui.panels.structures import FADED, SHOWN
from tests.ui.test_viewport import place_of, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.panels.structures import StructuresPage
    from explorer.ui.window import MainWindow

# Said by the offscreen platform for every menu that opens.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing the keyboard)", extend=True
)
LEFT = Qt.MouseButton.LeftButton
ON, OFF, PART = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@pytest.fixture
def page(window: MainWindow) -> StructuresPage:
    window.activateWindow()
    window.asks.setCurrentWidget(window.tree)
    return window.tree.page


def seen(window: MainWindow) -> set[str]:
    assert window.session.frame is not None
    return {item.key for item in window.session.frame.items if item.visible}


def ghosts(window: MainWindow) -> set[str]:
    assert window.session.frame is not None
    return {item.key for item in window.session.frame.items if item.opacity < 1.0}


def box(page: StructuresPage, key: str, column: int) -> QPoint:
    """Return the middle of a row's check box."""
    row = page.rows[key]
    page.tree.scrollToItem(row)
    place = page.tree.visualItemRect(row)
    index = page.tree.indexFromItem(row, column)
    return QPoint(page.tree.visualRect(index).left() + 9, place.center().y())


def name(page: StructuresPage, key: str) -> QPoint:
    """Return a place on a row's name."""
    row = page.rows[key]
    page.tree.scrollToItem(row)
    return page.tree.visualItemRect(row).center()


def test_keys_hide_isolate_and_bring_back_what_was_clicked(
    qtbot: QtBot, window: MainWindow
) -> None:
    usual = seen(window)
    QTest.mouseClick(window.viewport, LEFT, pos=place_of(window, "gastrocnemius_lateral"))
    QTest.keyClick(window, Qt.Key.Key_H)
    settle(qtbot, window)
    assert usual - seen(window) == {"gastrocnemius_lateral", "gaslat_proximal"}
    QTest.keyClick(window, Qt.Key.Key_H)
    settle(qtbot, window)
    assert seen(window) == usual
    QTest.keyClick(window, Qt.Key.Key_I)
    settle(qtbot, window)
    assert seen(window) == {"gastrocnemius_lateral", "gaslat_proximal", "achilles"}
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert seen(window) == usual
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert seen(window) == usual
    assert not ghosts(window) & {"gastrocnemius_lateral", "achilles"}
    assert {"femur", "soleus"} < ghosts(window)
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert not ghosts(window)


def test_without_a_choice_there_is_nothing_to_hide(qtbot: QtBot, window: MainWindow) -> None:
    structures = window.structures
    acts = (structures.hide, structures.isolate, structures.fade_others, structures.closer)
    assert not any(action.isEnabled() for action in acts)
    window.session.set_look(selected="soleus")
    assert all(action.isEnabled() for action in acts)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not any(action.isEnabled() for action in acts)


def test_what_is_hidden_or_a_ghost_is_not_picked(qtbot: QtBot, window: MainWindow) -> None:
    at = place_of(window, "gastrocnemius_lateral")
    window.session.set_look(selected="gastrocnemius_lateral")
    window.structures.hide.trigger()
    settle(qtbot, window)
    behind = window.viewport.pick(at.toPointF())
    assert behind not in (None, "gastrocnemius_lateral")
    window.structures.show_all.trigger()
    window.session.set_look(faded=frozenset({"gastrocnemius_lateral"}), selected=None)
    settle(qtbot, window)
    assert window.viewport.pick(at.toPointF()) == behind


def test_a_row_selects_in_the_picture_and_a_click_there_finds_the_row(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    page.rows["hamstrings"].setExpanded(True)
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=name(page, "semitendinosus"))
    assert window.session.look.selected == "semitendinosus"
    assert window.asks.currentWidget() is window.tree
    QTest.mouseClick(window.viewport, LEFT, pos=place_of(window, "gastrocnemius_medial"))
    row = page.rows["gastrocnemius_medial"]
    assert page.tree.selectedItems() == [row]
    assert page.tree.visualItemRect(row).intersects(page.tree.viewport().rect())
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.tree.selectedItems() == []


def test_a_group_is_chosen_and_acted_on_as_one(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=name(page, "calf"))
    settle(qtbot, window)
    assert window.session.look.selected is None
    assert window.session.frame is not None
    picked = {i.key for i in window.session.frame.items if i.highlight == "selected"}
    assert picked == set(page.nodes["calf"].structures)
    QTest.keyClick(page.tree, Qt.Key.Key_I)
    settle(qtbot, window)
    assert seen(window) == picked
    assert page.rows["calf"].checkState(SHOWN) == ON
    assert page.rows["muscles"].checkState(SHOWN) == PART
    assert page.rows["bones"].checkState(SHOWN) == OFF
    QTest.mouseClick(window.viewport, LEFT, pos=QPoint(5, window.viewport.height() - 5))
    assert window.session.look.group == frozenset()
    assert page.tree.selectedItems() == []


def test_boxes_hide_show_and_fade_without_choosing(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    window.session.set_look(selected="soleus")
    settle(qtbot, window)
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=box(page, "quadriceps", SHOWN))
    settle(qtbot, window)
    assert not seen(window) & set(page.nodes["quadriceps"].structures)
    assert page.rows["rectus_femoris"].checkState(SHOWN) == OFF
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=box(page, "bones", FADED))
    settle(qtbot, window)
    assert ghosts(window) == set(page.nodes["bones"].structures)
    assert page.rows["femur"].checkState(FADED) == ON
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=box(page, "bones", FADED))
    settle(qtbot, window)
    assert not ghosts(window)
    assert window.session.look.selected == "soleus"


def test_what_the_usual_picture_leaves_out_is_shown_on_request(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    assert "psoas_major" not in seen(window)
    assert page.rows["hip_flexors"].checkState(SHOWN) == PART
    page.rows["hip_flexors"].setExpanded(True)
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=box(page, "psoas_major", SHOWN))
    settle(qtbot, window)
    assert "psoas_major" in seen(window)
    assert page.rows["hip_flexors"].checkState(SHOWN) == ON


def test_ctrl_f_finds_by_any_name(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = window.tree.page
    qtbot.waitUntil(page.search.hasFocus)
    QTest.keyClicks(page.search, "IT band")
    shown = {key for key, row in page.rows.items() if not row.isHidden()}
    assert shown == {"muscles", "gluteals", "iliotibial_band"}
    assert page.rows["gluteals"].isExpanded()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert window.session.look.selected == "iliotibial_band"
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert window.session.look.selected == "iliotibial_band"  # Esc first empties the field
    assert not any(row.isHidden() for row in page.rows.values())
    QTest.keyClicks(page.search, "xyzzy")
    assert page.nothing.isVisible()
    assert all(row.isHidden() for row in page.rows.values())


def test_letters_typed_into_the_search_hide_nothing(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    window.session.set_look(selected="soleus")
    page.look_up()
    qtbot.waitUntil(page.search.hasFocus)
    QTest.keyClicks(page.search, "hip")
    settle(qtbot, window)
    assert page.search.text() == "hip"
    assert window.session.look.hidden == frozenset()
    assert not window.asks.controls.phase.player.plays


def test_a_click_in_the_picture_leaves_a_search_that_lacks_it(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    page.search.setText("kneecap")
    QTest.mouseClick(window.viewport, LEFT, pos=place_of(window, "vastus_lateralis"))
    assert page.search.text() == ""
    assert page.tree.selectedItems() == [page.rows["vastus_lateralis"]]


def open_menu(window: MainWindow, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, window.viewport.mapToGlobal(at))
    QApplication.sendEvent(window.viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_right_click_offers_what_can_be_done(qtbot: QtBot, window: MainWindow) -> None:
    menu = open_menu(window, place_of(window, "soleus"))
    assert window.session.look.selected == "soleus"
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts[0] == "soleus"
    assert {"Isolate", "Fade", "Fade others", "Show all", "Look closely"} < set(texts)
    fade = next(action for action in menu.actions() if action.text() == "&Fade")
    fade.trigger()
    menu.close()
    settle(qtbot, window)
    assert ghosts(window) == {"soleus"}
    assert window.session.look.selected is None, "what is selected would stay solid"
    window.session.set_look(selected="soleus")
    settle(qtbot, window)
    assert ghosts(window) == set()
    before = window.session.look.camera.height_m
    window.structures.closer.trigger()
    assert window.session.look.camera.height_m < before
    beside = open_menu(window, QPoint(5, 300))
    assert window.session.look.selected == "soleus"
    beside.close()
    window.session.set_look(selected=None)
    alone = open_menu(window, QPoint(5, 300))
    assert [action.text() for action in alone.actions()] == ["Show &all"]
    alone.close()


def test_out_of_sight_the_tree_catches_up_when_it_is_seen(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    window.asks.setCurrentWidget(window.asks.controls)
    window.session.set_look(hidden=frozenset({"femur"}))
    settle(qtbot, window)
    assert page.rows["femur"].checkState(SHOWN) == ON
    window.asks.setCurrentWidget(window.tree)
    assert page.rows["femur"].checkState(SHOWN) == OFF
    assert page.rows["bones_thigh"].checkState(SHOWN) == PART


def test_the_menu_of_a_row_concerns_the_row(
    qtbot: QtBot, window: MainWindow, page: StructuresPage
) -> None:
    at = name(page, "hamstrings")
    viewport = page.tree.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Hamstrings"
    menu.close()
    assert window.structures.target is page.nodes["hamstrings"]
