"""The boxes of words show all of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from explorer.ui.about import about_box, keys_box

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.mark.parametrize("make", [keys_box, about_box])
def test_no_line_is_cut_off(qtbot: QtBot, window: MainWindow, make: type) -> None:
    box = make(window)
    box.show()
    (text,) = box.findChildren(QLabel)
    assert text.height() >= text.heightForWidth(text.width())
    box.close()


def test_each_key_of_a_command_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    box = keys_box(window)
    (text,) = box.findChildren(QLabel)
    structures = window.structures
    for action in (structures.hide, structures.show_all, structures.find, window.actions_.parallel):
        assert action.shortcut().toString() in text.text()
    box.deleteLater()
