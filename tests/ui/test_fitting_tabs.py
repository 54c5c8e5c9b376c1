"""Tabs that all stay in sight, however narrow their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from explorer.ui.fitting_tabs import FittingTabBar, fitting

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

GERMAN = ("Diese Stellung", "Ursachen", "Vorgehensweisen", "Muskeln", "Belege")


def arrows(tabs: QTabWidget) -> list[QToolButton]:
    return [b for b in tabs.tabBar().findChildren(QToolButton) if b.isVisible()]


def all_in_sight(tabs: QTabWidget) -> bool:
    bar = tabs.tabBar()
    last = bar.tabRect(bar.count() - 1).right()
    return not arrows(tabs) and bar.tabRect(0).left() >= 0 and last <= bar.width() <= tabs.width()


def whole(tabs: QTabWidget, index: int) -> bool:
    bar = tabs.tabBar()
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
    return bar.tabRect(index).width() >= words


@pytest.fixture
def tabs(qtbot: QtBot) -> QTabWidget:
    made = QTabWidget()
    qtbot.addWidget(made)
    made.setTabBar(FittingTabBar(made))
    for name in GERMAN:
        made.addTab(QWidget(made), name)
    made.resize(600, 200)
    made.show()
    return made


def test_the_least_window_shows_every_tab_whole(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(size=(100, 600))
    assert window.width() < 1000
    for tabs in (window.asks, window.answers):
        assert all_in_sight(tabs)
        assert all(whole(tabs, index) for index in range(tabs.count()))
    window.session.set_scenario(load_kg=5.0, calf_strength=0.5)
    assert all_in_sight(window.asks)


def test_long_words_are_cut_and_read_in_the_tooltip(tabs: QTabWidget) -> None:
    assert all(whole(tabs, index) for index in range(5))
    assert not any(tabs.tabBar().tabToolTip(index) for index in range(5))
    tabs.resize(300, 200)
    assert all_in_sight(tabs)
    assert [whole(tabs, index) for index in range(5)] == [False, True, False, True, True]
    assert tabs.tabBar().tabToolTip(2) == "Vorgehensweisen"
    tabs.resize(600, 200)
    assert all(whole(tabs, index) for index in range(5))
    assert not any(tabs.tabBar().tabToolTip(index) for index in range(5))


def test_the_longest_give_way_first() -> None:
    assert fitting((50, 50), 200) == (58, 58)
    assert fitting((50, 50), 104) == (52, 52)
    assert fitting((40, 90, 60), 180) == (40, 80, 60)
    assert sum(fitting((70, 90, 60), 150)) == 150
    assert fitting((70, 90), 10) == (30, 30)
