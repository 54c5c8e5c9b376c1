"""Texts for other programs, through a clipboard that may refuse them."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def copy_text(text: str) -> bool:
    """Put a text on the clipboard; tell whether it lies there: other programs can prevent it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    return clipboard.text() == text
