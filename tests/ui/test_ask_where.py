"""A file gets its ending, and is replaced only where the person agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.ui.ask_where import ask_where

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _name(monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (chosen, "")))


def _asked(monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton) -> list[str]:
    said: list[str] = []

    def ask(_parent: QWidget, _title: str, text: str) -> QMessageBox.StandardButton:
        said.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", staticmethod(ask))
    return said


def _where(parent: QWidget, folder: Path) -> Path | None:
    return ask_where(parent, "Save", folder / "start.pdf", "PDF document (*.pdf)", ".pdf")


def test_nothing_named_is_no_file(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _name(monkeypatch, "")
    assert _where(parent, tmp_path) is None


@pytest.mark.parametrize(
    ("typed", "named"),
    [("a", "a.pdf"), ("a.pdf", "a.pdf"), ("a.PDF", "a.PDF"), ("knee 45.5", "knee 45.5.pdf")],
)
def test_an_ending_is_added_where_it_lacks(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, named: str
) -> None:
    said = _asked(monkeypatch, QMessageBox.StandardButton.No)
    _name(monkeypatch, str(tmp_path / typed))
    assert _where(parent, tmp_path) == tmp_path / named
    assert said == []


@pytest.mark.parametrize("agrees", [True, False])
def test_a_file_that_the_ending_meets_is_replaced_only_if_wanted(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    there = tmp_path / "a.pdf"
    there.touch()
    buttons = QMessageBox.StandardButton
    said = _asked(monkeypatch, buttons.Yes if agrees else buttons.No)
    _name(monkeypatch, str(tmp_path / "a"))
    assert _where(parent, tmp_path) == (there if agrees else None)
    assert len(said) == 1
    assert str(there) in said[0]


def test_qt_has_asked_where_the_ending_was_typed(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").touch()
    said = _asked(monkeypatch, QMessageBox.StandardButton.No)
    _name(monkeypatch, str(tmp_path / "a.pdf"))
    assert _where(parent, tmp_path) == tmp_path / "a.pdf"
    assert said == []
