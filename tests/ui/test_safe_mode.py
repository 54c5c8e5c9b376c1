"""Safe mode starts as for the first time, whatever the settings hold, and leaves them so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.ui import language
from explorer.ui.host_image import ImageHost
from explorer.ui.settings import START, Settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from explorer.ui.window import MainWindow


def test_settings_are_neither_read_nor_written(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    bent = replace(START.asked, scenario=START.asked.scenario.with_(knee_rad=1.0))
    kept = Settings(document=START.with_(asked=bent), practice="Somewhere")
    assert save_settings(settings_file, kept) == ""
    before = settings_file.read_bytes()
    window = open_window(safe_mode=True)
    assert window.documents.now.asked == START.asked
    assert window.letterhead.practice == ""
    assert isinstance(window.viewport.host, ImageHost)
    assert "Safe mode" in window.statusBar().currentMessage()
    window.close()
    assert settings_file.read_bytes() == before


def test_the_language_of_the_settings_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "chosen", lambda _path: "de")
    monkeypatch.setattr(language, "system_language", lambda _wished: language.ENGLISH)
    language.choose(None, by_settings=False)
    assert language.spoken() == language.ENGLISH
