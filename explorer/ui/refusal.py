"""Why the program cannot start, in a window where somebody may see it."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer.language import tr

#: Of Qt's platforms, those that nobody sees.
UNSEEN = ("offscreen", "minimal", "minimalegl", "vnc")


def has_display() -> bool:
    """Tell whether a window can be shown; Qt would abort the process where none can."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show_refusal(said: str) -> None:
    """Show a line until it is closed; nothing where there is no screen to show it on."""
    if not has_display():
        return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if app.platformName() in UNSEEN:
        return
    box = make_refusal(said)
    box.exec()
    box.deleteLater()


def make_refusal(said: str) -> QMessageBox:
    """Return the window that says it; a title of its own, since none else is open."""
    text = tr("Leg Explorer cannot start: {why}").format(why=said)
    box = QMessageBox(QMessageBox.Icon.Critical, "Leg Explorer", text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
