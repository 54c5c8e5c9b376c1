"""A text lies on the clipboard, or it is said that it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget

from explorer.ui.clipboard import copy_text
from explorer.ui.faults import FaultDialog

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_a_clipboard_that_refuses_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert copy_text("knee bent 45°")
    monkeypatch.setattr(QClipboard, "setText", lambda *_: None)
    assert not copy_text("knee bent 46°")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FaultDialog("it broke", "what was done", parent)
    dialog.copy.click()
    assert dialog.copy.text().startswith("Not copied")
    assert dialog.report.textCursor().hasSelection()
