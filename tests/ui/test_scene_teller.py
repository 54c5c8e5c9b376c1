"""The picture's words follow the leg once it rests, are announced once, and can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.ui.scene_teller import ScenePage
from tests.ui.walk import name_of, operated, reached, walk

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def test_the_picture_is_described_once_the_leg_rests(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    qtbot.waitUntil(lambda: bool(told))
    assert "knee bent 45°" in told[-1]
    count = len(told)
    for knee in range(46, 61):
        window.asks.controls.knee.slider.setValue(knee)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: "knee bent 60°" in window.viewport.accessibleDescription())
    assert len(told) == count + 1, "no word while the leg moves"
    assert told[-1] == window.viewport.accessibleDescription()


def test_what_is_selected_and_coloured_is_said_too(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_look(selected="semitendinosus", color_by="force")
    qtbot.waitUntil(lambda: "semitendinosus" in window.teller.words)
    assert "Selected: semitendinosus." in window.viewport.accessibleDescription()
    assert "Colour shows: force" in window.viewport.accessibleDescription()


def test_a_key_shows_the_words_to_read_and_copy(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[str] = []

    def read() -> None:
        page = QApplication.activeModalWidget()
        assert isinstance(page, ScenePage)
        seen.append(page.text.toPlainText())
        page.copy.click()
        reach = walk(page.text)
        assert all(reached(widget, reach) and name_of(widget) for widget in operated(page))
        page.reject()

    QTimer.singleShot(100, read)
    window.teller.describe.trigger()
    assert "knee bent 45°" in seen[0]
    assert QGuiApplication.clipboard().text() == window.teller.words
    assert window.teller.describe.shortcut().toString() == "D"
