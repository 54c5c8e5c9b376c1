"""The left leg, and the orthographic picture, as a person asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from explorer.scene.camera import mirrored, view
from tests.ui.test_viewport import camera, settle
from tests.ui.test_window import item

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def outline(window: MainWindow) -> NDArray[np.bool_]:
    """Return which pixels of the picture show the leg."""
    image = window.viewport.host.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    shown: NDArray[np.bool_] = np.abs(rows[:, : image.width()].astype(int) - rows[0, 0]) > 6
    return shown


def test_the_left_leg_is_seen_as_in_a_mirror(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    before, right = camera(window), outline(window)
    fibula = item(window, "fibula").points[:, 2].mean()
    window.actions_.left.trigger()
    settle(qtbot, window)
    assert item(window, "fibula").points[:, 2].mean() == pytest.approx(-fibula)
    assert camera(window) == mirrored(before)
    left = outline(window)
    assert right.mean() > 0.03
    assert (left[:, ::-1] == right).mean() > 0.99
    window.actions_.left.trigger()
    settle(qtbot, window)
    assert camera(window) == before


def test_views_and_the_start_are_those_of_the_left_leg(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.left.trigger()
    for name in ("lateral", "medial"):
        window.actions_.views[name].trigger()
        settle(qtbot, window)
        wanted = view(name, side="left")
        assert camera(window).direction == wanted.direction
    window.actions_.home.trigger()
    settle(qtbot, window)
    wanted = view("posterolateral", side="left")
    assert camera(window).direction == pytest.approx(wanted.direction)
    window.actions_.lying.trigger()
    settle(qtbot, window)
    assert window.actions_.left.isChecked()
    assert camera(window).direction == view("lateral", side="left").direction


def test_a_key_makes_near_and_far_one_size_until_it_is_pressed_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_O)
    settle(qtbot, window)
    assert camera(window).parallel
    assert window.actions_.parallel.isChecked()
    for act in (window.actions_.views["medial"], window.actions_.home, window.actions_.lying):
        act.trigger()
        settle(qtbot, window)
        assert camera(window).parallel
    QTest.keyClick(window, Qt.Key.Key_O)
    settle(qtbot, window)
    assert not camera(window).parallel
    assert not window.actions_.parallel.isChecked()


def test_whose_leg_and_the_menu_agree_on_the_side(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.left.trigger()  # before the page is first seen
    window.asks.setCurrentWidget(window.asks.what_if)
    sides = window.asks.what_if.page.subject.sides
    assert sides["left"].isChecked()
    QTest.mouseClick(sides["right"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.session.look.side == "right"
    assert not window.actions_.left.isChecked()
    QTest.mouseClick(sides["left"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.actions_.left.isChecked()
    assert item(window, "fibula").points[:, 2].mean() < 0.0
    window.actions_.left.trigger()
    assert sides["right"].isChecked()
    assert not sides["left"].isChecked()
