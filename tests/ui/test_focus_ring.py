"""Who walks by the keyboard sees where the focus is, on every control."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from explorer.ui.app import open_application
from explorer.ui.appearance import Appearance, apply
from explorer.ui.focus_ring import FocusRing
from explorer.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

STEPS = 60


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[QWidget]:
    open_application()
    made = QWidget()
    column = QVBoxLayout(made)
    for part in (QLineEdit(made), QPushButton("One", made), QPushButton("Two", made)):
        column.addWidget(part)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    apply(Appearance())


def ring(window: QWidget) -> FocusRing:
    (found,) = window.findChildren(FocusRing)
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ring_stands_around_the_control_in_the_accent(form: QWidget, theme: str) -> None:
    apply(Appearance(theme))  # type: ignore[arg-type]
    one = form.findChildren(QPushButton)[0]
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert ring(form).isVisible()
    assert ring(form).geometry().contains(one.geometry())
    at = one.geometry().center()
    seen = form.grab().toImage()
    assert seen.pixelColor(at.x(), ring(form).geometry().top() + 1).name() == current_theme().accent


def test_it_goes_where_the_focus_goes_and_a_click_needs_none(form: QWidget) -> None:
    field = form.findChildren(QLineEdit)[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()
    one, two = form.findChildren(QPushButton)
    assert ring(form).widget() is one
    QTest.mousePress(two, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert QApplication.focusWidget() is two
    QApplication.processEvents()
    assert not ring(form).isVisible()
    QTest.mouseRelease(two, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_every_control_of_the_window_gets_it_in_turn(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    walked: list[QWidget] = []
    for _ in range(STEPS):
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None
        if now in walked:
            break
        walked.append(now)
        assert ring(window).widget() is now, now
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert len(walked) > 12
