"""Addresses that a browser opens, and that can be read and copied where none does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QTextBrowser

from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def follow_links(words: QLabel | QTextBrowser) -> None:
    """Let a click on an address open it."""
    if isinstance(words, QTextBrowser):
        words.setOpenLinks(False)
        words.anchorClicked.connect(partial(follow, words))
    else:
        words.linkActivated.connect(partial(follow, words))


def follow(parent: QWidget, address: QUrl | str) -> None:
    """Open an address in the browser, or show it where there is none."""
    url = QUrl(address)
    if QDesktopServices.openUrl(url):
        return
    said = tr("No browser opens this address. You can copy it:")
    box = QMessageBox(
        QMessageBox.Icon.Information, tr("Link"), f"{said}\n\n{url.toString()}", parent=parent
    )
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.exec()
    box.deleteLater()
