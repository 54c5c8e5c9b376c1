"""Waiting for a window whose picture is the fine one of what is asked now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """Run events until nothing is to be drawn any more."""
    session = window.session
    qtbot.waitUntil(
        lambda: (
            session.frame is not None
            and session.frame.generation == session.generation
            and session.frame.look.quality == "fine"
        ),
        timeout=20_000,
    )
