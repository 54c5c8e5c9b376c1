"""A real window for the tests of the ui: off-screen, with settings in a folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication

from explorer.ui.app import Options, build, open_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

Open = "Callable[..., MainWindow]"


@pytest.fixture(autouse=True)
def _lets_go_of_the_mouse() -> Iterator[None]:
    """Fail a test that leaves a button pressed: the window of the next one would wait for it."""
    yield
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton, "a button is still pressed"


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def open_window(qtbot: QtBot, settings_file: Path) -> Iterator[Callable[..., MainWindow]]:
    """Give a function that opens a window as the program does, painted; all are closed at last."""
    windows: list[MainWindow] = []

    def open_(**options: object) -> MainWindow:
        open_application()
        size, slot = options.pop("size", (1000, 700)), options.pop("slot", None)
        asked = Options(viewport="image", size=size, **options)  # type: ignore[arg-type]
        window = build(asked, settings_file, slot)  # type: ignore[arg-type]
        window.viewport.turning.duration_ms = 0  # views change at once unless a test says otherwise
        windows.append(window)
        with qtbot.waitSignal(window.viewport.painted, timeout=20_000):
            window.show()
        return window

    yield open_
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()
