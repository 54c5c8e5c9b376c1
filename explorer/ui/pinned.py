"""A leg that is kept while the session goes on, shown through the session's look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from explorer.scene.look import Look
    from explorer.ui.session import Describe, Frame, Session


class Pinned(QObject):
    """Answers a change of look with a frame of the kept leg; a change of scenario costs nothing.

    Attributes
    ----------
    frame : Frame, the kept leg as it was last shown
    resting : bool, whether nobody looks

    Parameters
    ----------
    session : Session, whose look is followed
    describe : function that makes the draw list; its own, so that it may keep the posed points

    Signals
    -------
    passed, rested : as those of the session (Frame)
    """

    passed = Signal(object)
    rested = Signal(object)

    def __init__(self, session: Session, describe: Describe, kept: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._describe = describe
        self.frame = kept
        self.resting = False
        self._seen: Look | None = None
        session.passed.connect(self._follow)
        session.rested.connect(self._rest)

    def keep(self, kept: Frame) -> None:
        """Keep another leg from now on."""
        self.frame, self._seen = kept, None
        self._follow(kept)

    def stop(self) -> None:
        """Follow no longer."""
        self._session.passed.disconnect(self._follow)
        self._session.rested.disconnect(self._rest)

    def _follow(self, shown: Frame) -> None:
        look = shown.look.with_(quality="fast", against=None)
        if look != self._seen and not self.resting:
            self._seen = look
            self.passed.emit(self._drawn(look))

    def _rest(self, shown: Frame) -> None:
        if self.frame.look.quality == "fast" and not self.resting:
            self.rested.emit(self._drawn(shown.look.with_(against=None)))

    def _drawn(self, look: Look) -> Frame:
        items = self._describe(self.frame.leg, self.frame.solution, look)
        self.frame = replace(self.frame, look=look, items=items)
        return self.frame
