"""A command with its key and its explanation, alike for all menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def new_action(window: QWidget, text: str, key: str, tip: str) -> QAction:
    """Return an action that the window answers; ``key`` may be empty."""
    made = QAction(text, window)
    if key:
        made.setShortcut(QKeySequence(key))
    made.setToolTip(f"{tip} ({key_words(key)})" if key else tip)
    made.setStatusTip(tip)
    window.addAction(made)
    return made


def key_words(key: str) -> str:
    """Return a key such as ``Ctrl+E`` as this system and language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
