"""Where the windows of the benchmarks open: a real screen, a virtual one, or memory."""

from __future__ import annotations

import os
import sys


def use_screen() -> None:
    """Choose the screen by environment, for this process and those it starts.

    The virtual screen that ``tasks.py`` runs comes first: it is the same everywhere.
    """
    virtual = os.environ.get("LEG_EXPLORER_XVFB_DISPLAY")
    if virtual:
        os.environ.update(DISPLAY=virtual, QT_QPA_PLATFORM="xcb")
    elif sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
