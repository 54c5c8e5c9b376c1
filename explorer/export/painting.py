"""Qt that paints without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication

from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


#: Fontconfig's words for any fitting font, which it knows also where there is none.
_ALIASES = {"Monospace", "Sans Serif", "Serif"}


def application() -> QCoreApplication:
    """Return the application, which letters need; one without a display where there is none yet.

    Who asks keeps it for as long as it paints.

    Raises
    ------
    RuntimeError
        Where there are no fonts to write with.
    """
    found = QGuiApplication.instance()
    if found is None:
        found = QGuiApplication(["leg-explorer", "-platform", "offscreen"])
        check_fonts()
    return found


def check_fonts() -> None:
    """Raise RuntimeError, saying what to install, where no letter could be written."""
    if not set(QFontDatabase.families()) - _ALIASES:
        raise RuntimeError(
            tr(
                "no letters can be written: no fonts are installed; install some, "
                "on Debian with 'apt install fonts-dejavu-core'"
            )
        )
