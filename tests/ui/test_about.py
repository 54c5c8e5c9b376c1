"""The box of words shows all of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from explorer.ui.about import PARTS, about_box

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from explorer.ui.window import MainWindow


def test_no_line_is_cut_off(window: MainWindow) -> None:
    box = about_box(window)
    box.show()
    (text,) = box.findChildren(QLabel)
    assert text.height() >= text.heightForWidth(text.width())
    box.close()


def test_every_part_is_named_with_its_licence(window: MainWindow) -> None:
    words = about_box(window).findChildren(QLabel)[0].text()
    assert all(f"{name}</a> ({terms})" in words for name, terms, _ in PARTS)
    assert "folder" not in words  # a checkout has none


def test_a_bundle_says_where_the_licences_are(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr("sys.executable", str(tmp_path / "leg-explorer"))
    words = about_box(window).findChildren(QLabel)[0].text()
    assert (tmp_path / "licences").as_uri() in words
