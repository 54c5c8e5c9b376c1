"""What Qt says on the terminal: nothing where all is well, one line where no window can open.

Qt ends the process where it finds no way to the screen, after several lines for developers. Its
last word before that is caught here, and said so that a person can do something.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from explorer.lacking import lacking_for_x11
from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

CANNOT_START = 1
#: True of every window on some platforms, and of no use to anyone.
HARMLESS = ("This plugin does not support propagateSizeHints", "XDG_RUNTIME_DIR", "wl_display")
#: Qt tries one way to the screen after the other; what counts is whether one works. What is wrong
#: with a picture that a person opens is told in the window.
_QUIET = ("qt.qpa.", "qt.glx", "qt.dbus", "qt.gui.imageio")


def listen() -> None:
    """Take Qt's words from now on, until the process ends."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(f"leg-explorer: {why_no_window(words)}\n")
        sys.stderr.flush()
        os._exit(CANNOT_START)  # Qt would dump the process's memory
    if not is_harmless(words, str(context.category or "")):
        sys.stderr.write(f"{words}\n")


def is_harmless(words: str, category: str) -> bool:
    """Tell whether a message is of no use to the person who started the program."""
    return any(part in words for part in HARMLESS) or category.startswith(_QUIET)


def why_no_window(words: str) -> str:
    """Return in one line why Qt has ended, and what to do.

    Parameters
    ----------
    words : Qt's own
    """
    if "platform plugin" not in words:
        return tr("cannot start: Qt says: {words}").format(words=" ".join(words.split()))
    asked = os.environ.get("QT_QPA_PLATFORM")
    if asked:
        return tr(
            "cannot start: Qt cannot open windows by way of QT_QPA_PLATFORM={platform}; unset it"
        ).format(platform=asked)
    missing = lacking_for_x11() if os.environ.get("DISPLAY") else []
    if missing:
        return tr("cannot start: libraries are missing; on Debian 'apt install {packages}'").format(
            packages=" ".join(missing)
        )
    screens = [f"{name}={os.environ[name]}" for name in ("DISPLAY", "WAYLAND_DISPLAY")
               if os.environ.get(name)]  # fmt: skip
    return tr(
        "cannot start: no screen answers at {screens}; "
        "'leg-explorer snapshot' draws pictures without one"
    ).format(screens=", ".join(screens))
