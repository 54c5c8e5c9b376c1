"""Colours and size of letters: chosen in the menu, shown at once, kept, and nothing is cut off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolButton

from explorer.ui.appearance import Appearance, apply, theme_of
from explorer.ui.settings import Settings, load_settings, save_settings
from explorer.ui.theme import DARK, LIGHT, current_theme, for_letters, letters_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _as_the_system_again() -> Iterator[None]:
    yield
    apply(Appearance())


def test_it_is_kept_and_read_field_by_field(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = Settings(appearance=Appearance("dark", 150), patient_joints=("hip", "ankle"))
    assert save_settings(path, kept) == ""
    back, message = load_settings(path)
    assert message == ""
    assert back.appearance == kept.appearance
    assert back.patient_joints == kept.patient_joints


@pytest.mark.parametrize(
    ("field", "bad", "said"),
    [
        ("appearance", 3, "it is no object"),
        ("appearance", {"theme": "pink"}, "theme is none of system, light, dark"),
        ("appearance", {"letters_percent": 40}, "letters_percent is none of"),
        ("appearance", {"letters_percent": True}, "letters_percent is none of"),
        ("appearance", {"letters_percent": []}, "letters_percent is none of"),
        ("patient_joints", "knee", "it is no list of hip, knee, ankle"),
        ("patient_joints", ["knee", {}], "it is no list of hip, knee, ankle"),
    ],
)
def test_what_is_wrong_falls_back_and_is_named(
    tmp_path: Path, field: str, bad: object, said: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({field: bad, "practice": "Riverside"}))
    settings, message = load_settings(path)
    assert getattr(settings, field) == getattr(Settings(), field)
    assert settings.practice == "Riverside"
    assert field in message
    assert said in message


def test_the_choice_shows_at_once_and_comes_back(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    before = window.asks.controls.knee.field.width()
    window.appearance.themes["dark"].trigger()
    assert current_theme() is DARK
    assert window.session.look.background == "dark"
    window.appearance.themes["light"].trigger()
    assert current_theme() is LIGHT
    window.appearance.letters[150].trigger()
    assert letters_scale() == 1.5
    assert for_letters(10) == 15
    qtbot.waitUntil(lambda: window.asks.controls.knee.field.width() == round(1.5 * before))
    assert window.answers.font().pointSizeF() == QApplication.font().pointSizeF()
    window.close()
    apply(Appearance())
    again = open_window()
    assert again.appearance.now == Appearance("light", 150)
    assert again.appearance.letters[150].isChecked()
    assert letters_scale() == 1.5


def test_the_system_decides_where_the_person_does_not(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.ui.appearance.system_theme", lambda: DARK)
    assert theme_of(Appearance("light")) is LIGHT
    window.appearance.take(Appearance("system"))
    assert window.session.look.background == "dark"


def test_letters_twice_as_large_fit_a_usual_window(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1280, 800))
    window.appearance.letters[200].trigger()
    qtbot.waitUntil(lambda: window.answers.width() > 500)
    QApplication.processEvents()
    assert window.width() == 1280
    for row in range(3):
        window.asks.setCurrentIndex(row)
        QApplication.processEvents()
        for area in window.asks.currentWidget().findChildren(QScrollArea):
            content = area.widget()
            assert content is not None
            assert content.width() <= area.viewport().width(), (row, area)
    for kind in (QPushButton, QToolButton):
        for button in window.findChildren(kind):
            if button.isVisible() and button.text():
                least = button.fontMetrics().horizontalAdvance(button.text())
                assert button.width() >= least, button.text()
