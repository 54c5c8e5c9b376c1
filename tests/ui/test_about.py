"""The box of words shows all of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from explorer.ui.about import about_box

if TYPE_CHECKING:
    from explorer.ui.window import MainWindow


def test_no_line_is_cut_off(window: MainWindow) -> None:
    box = about_box(window)
    box.show()
    (text,) = box.findChildren(QLabel)
    assert text.height() >= text.heightForWidth(text.width())
    box.close()
