"""Whatever is typed as the place of a file is a file, or it is said that it is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from explorer.ui.place_field import PlaceField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(window: QWidget, tmp_path: Path) -> PlaceField:
    return PlaceField("Save", "PNG (*.png)", ".png", tmp_path, window)


@pytest.mark.parametrize("typed", ["", "  ", ".", "..", "/", "~/.."])
def test_no_file_is_named(field: PlaceField, typed: str) -> None:
    field.line.setText(typed)
    assert field.warning() == "Name the file to be saved."
    field.take_suffix(".gif", (".png", ".gif"))
    assert field.line.text() == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("leg", "leg.png"),
        ("~/leg.png", str(Path.home() / "leg.png")),
        ("~nobody-of-this-name/leg", "~nobody-of-this-name/leg.png"),
    ],
)
def test_a_name_gets_its_ending_and_home(field: PlaceField, typed: str, meant: str) -> None:
    field.line.setText(typed)
    assert field.path == Path(meant)
    assert field.warning() == ""


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    field: PlaceField, tmp_path: Path
) -> None:
    (tmp_path / "mine.png").touch()
    field.line.setText(str(tmp_path / "mine"))
    assert "already there" in field.warning()
    assert field.warning() == ""
