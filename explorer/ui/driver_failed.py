"""What the window says where a graphics driver failed: one calm line in its status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def say(part: QWidget, words: str) -> None:
    """Say it in the window that a part of it stands in."""
    window = part.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(words)


def said_of_the_last_start() -> str:
    """Return the line of a start that does without the driver, since it ended one before."""
    return tr(
        "A start ended while the graphics driver drew, so software draws the picture. "
        "'leg-explorer --viewport gl' tries the driver again."
    )


def say_that_software_draws(part: QWidget) -> None:
    """Tell that the picture goes on without the driver."""
    said = tr(
        "The graphics driver failed; software draws the picture from now on. Nothing is lost."
    )
    say(part, said)
