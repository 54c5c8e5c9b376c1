"""Qt that paints without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def application() -> QCoreApplication:
    """Return the application, which letters need; one without a display where there is none yet.

    Who asks keeps it for as long as it paints.
    """
    return QGuiApplication.instance() or QGuiApplication(["leg-explorer", "-platform", "offscreen"])
