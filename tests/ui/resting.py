"""Waiting for a window whose picture is the fine one of what is asked now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.ui.host_image import ImageHost

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """Run events until nothing is to be drawn any more."""
    session = window.session

    def rests() -> bool:
        frame, hosts = session.frame, window.findChildren(ImageHost)
        return (
            frame is not None
            and frame.generation == session.generation
            and frame.look.quality == "fine"
            and all(host.is_current for host in hosts if host.isVisible())
        )

    qtbot.waitUntil(rests, timeout=20_000)
