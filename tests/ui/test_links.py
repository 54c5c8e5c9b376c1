"""An address opens in the browser, or is there to be copied where none opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextBrowser

from explorer.ui.links import follow_links

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

ADDRESS = "https://doi.org/10.1/x"


def _label(words: QLabel | QTextBrowser) -> None:
    assert isinstance(words, QLabel)
    words.linkActivated.emit(ADDRESS)


def _page(words: QLabel | QTextBrowser) -> None:
    assert isinstance(words, QTextBrowser)
    words.setHtml(f"<a href='{ADDRESS}'>doi</a>")
    words.anchorClicked.emit(ADDRESS)


KINDS = ((QLabel, _label), (QTextBrowser, _page))


@pytest.mark.parametrize(("kind", "click"), KINDS)
@pytest.mark.parametrize("opens", [True, False])
def test_an_address_that_nothing_opens_is_shown(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[QLabel | QTextBrowser],
    click: Callable[[QLabel | QTextBrowser], None],
    opens: bool,
) -> None:
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(open_url))
    words = kind()
    qtbot.addWidget(words)
    follow_links(words)
    shown: list[tuple[str, bool]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
            shown.append((box.text(), bool(box.textInteractionFlags() & by_mouse)))
            box.accept()

    QTimer.singleShot(0, words, read)
    click(words)
    assert asked == [ADDRESS]
    assert bool(shown) is not opens
    if shown:
        assert ADDRESS in shown[0][0]
        assert shown[0][1]
