"""What the window shows as one document: undone and redone, opened, kept and named."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError, reason
from explorer.document.leg_file import SUFFIX, write_leg
from explorer.document.shown import Shown
from explorer.export.carry import carried
from explorer.language import tr
from explorer.scene.camera import view
from explorer.scene.look import HOME
from explorer.ui.choices import lying_in
from explorer.ui.history import History
from explorer.ui.timers import single_shot
from explorer.ui.viewport import side_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.scene.camera import Camera
    from explorer.ui.compare import Compare
    from explorer.ui.session import Session
    from explorer.ui.viewport import Viewport

RECENT = 8
_WAIT_MS = 50


class Documents(QObject):
    """Reads the document off the window, and puts another one into it.

    A step of undo is noted when the window has come to rest and the hand has let go.

    Parameters
    ----------
    session, viewport, compare
        What shows the document.
    moves : function
        Whether something moves by itself now, such as a repetition that is played.

    Attributes
    ----------
    path : Path or None
        The file that the document was read from or kept in last.
    recent : tuple of Path
        Files read or kept, the newest first.

    Signals
    -------
    renamed : another file, title or kept state
    noted : the window has come to rest, what it shows now may be a new step
    taken : another document is about to be put into the window
    said : one line for the person
    """

    renamed = Signal()
    noted = Signal()
    taken = Signal()
    said = Signal(str)

    def __init__(
        self, session: Session, viewport: Viewport, compare: Compare, moves: Callable[[], bool]
    ) -> None:
        super().__init__(compare)
        self._session, self._viewport, self._compare = session, viewport, compare
        self._moves = moves
        self._history = History()
        self._title = ""
        self._kept: Document | None = None
        self._has_told_changed = False
        self.path: Path | None = None
        self.recent: tuple[Path, ...] = ()
        self._let_go = single_shot(self, _WAIT_MS, self._note)
        session.rested.connect(lambda _frame: self._note())

    @property
    def now(self) -> Document:
        """What the window shows."""
        session, kept = self._session, self._compare.kept
        shown = Shown.of(session.look, whole=self._viewport.keeps_whole)
        if shown.whole:  # how near that is depends on the window alone
            shown = shown.with_(camera=_placed(shown.camera, HOME))
        against = None if kept is None else _asked(kept.leg, kept.solution.scenario)
        asked = _asked(session.leg, session.scenario)
        return Document(asked, shown, against, self._title)

    @property
    def is_changed(self) -> bool:
        """Whether the file holds something else."""
        return self._kept is not None and self._kept != self.now

    def take(self, document: Document) -> None:
        """Put a document into the window."""
        self.taken.emit()
        session, shown = self._session, document.shown
        camera = _placed(shown.camera, session.look.camera) if shown.whole else shown.camera
        self._title = document.title
        self._viewport.show_as(shown.on(session.look).with_(camera=camera), whole=shown.whole)
        session.set_leg(self._leg_of(document.asked))
        session.take(document.asked.scenario)
        if document.against is None:
            self._compare.set_on(False)
        else:
            leg = self._leg_of(document.against)
            kept = self._compare.kept
            same = kept is not None and _asked(kept.leg, kept.solution.scenario) == document.against
            if kept is None or not same:
                kept = session.frame_of(leg, document.against.scenario)
            self._compare.pin_leg(kept, shown.differing)
        self.renamed.emit()

    def show_asked(self, asked: Asked) -> None:
        """Show another scenario, as what is shown now is shown."""
        self._history.note(self.now)
        self.take(asking(self.now, asked))

    def show_preset(self, document: Document) -> None:
        """Show another scenario and what is to be seen of it; another exercise lies as it does."""
        self.show_document(asking(self.now.with_(shown=document.shown), document.asked))

    def show_document(self, document: Document) -> None:
        """Put another document into the window, as one step."""
        self._history.note(self.now)
        self.take(document)

    def remember(self, document: Document) -> None:
        """Take a document as the step before the present."""
        self._history.note(document)

    def undo(self) -> None:
        """Go one step back."""
        self._step(self._history.back)

    def redo(self) -> None:
        """Go on to what was undone."""
        self._step(self._history.forward)

    def open(self, path: Path) -> bool:
        """Read a document, or the one that a saved picture carries; tell what is wrong with it."""
        try:
            document = carried(path)
        except InputError as error:
            self.said.emit(str(error))
            self._drop_recent(path)
            return False
        self._history.note(self.now)
        self.take(document)
        self._keep_as(path_of(path), document)
        self.said.emit(tr("Opened {file}").format(file=path.name))
        return True

    def save(self, path: Path) -> bool:
        """Write the document; tell why where that cannot be."""
        document = self.now.with_(title=path.stem)
        try:
            write_leg(path, document)
        except OSError as error:
            self.said.emit(
                tr("Not saved: cannot write {file} ({why})").format(file=path, why=reason(error))
            )
            return False
        self._title = path.stem
        self._keep_as(path, document)
        self.said.emit(tr("Saved {file}").format(file=path.name))
        return True

    def save_model(self, path: Path) -> bool:
        """Write the leg as a 3D model; tell why where that cannot be."""
        frame = self._session.frame
        if frame is None:
            return False
        from explorer.export.model import save_model

        try:
            save_model(frame.items, self.now, path)
        except ValueError as error:
            self.said.emit(tr("Not saved: {error}").format(error=error))
            return False
        self.said.emit(tr("Saved {file}").format(file=path.name))
        return True

    def resume(self, document: Document, path: Path | None, recent: tuple[Path, ...]) -> None:
        """Go on where the window was left."""
        self.path, self.recent = path, recent
        self.take(document)

    def stop(self) -> None:
        """Note nothing any more."""
        self._let_go.stop()

    def _keep_as(self, path: Path | None, document: Document) -> None:
        self.path, self._kept = path, document if path is not None else None
        if path is not None:
            self.recent = (path, *(old for old in self.recent if old != path))[:RECENT]
        self.renamed.emit()

    def _drop_recent(self, path: Path) -> None:
        if path in self.recent and not os.path.exists(path):  # that of a Path may raise
            self.recent = tuple(old for old in self.recent if old != path)
            self.renamed.emit()

    def _note(self) -> None:
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if held or self._moves():
            self._let_go.start()
            return
        now = self.now
        self._history.note(now)
        changed = self._kept is not None and self._kept != now
        if changed != self._has_told_changed:
            self._has_told_changed = changed
            self.renamed.emit()
        self.noted.emit()

    def _step(self, step: Callable[[Document], Document | None]) -> None:
        found = step(self.now)
        if found is not None:
            self.take(found)

    def _leg_of(self, asked: Asked) -> Leg:
        leg = self._session.leg
        same = asked.subject == leg.subject and asked.parameters == leg.parameters
        return leg if same else asked.leg


def asking(document: Document, asked: Asked) -> Document:
    """Return a document that asks something else; another exercise is seen as it lies best."""
    shown = document.shown
    if asked.scenario.exercise != document.asked.scenario.exercise:
        lying = lying_in(asked.scenario.exercise)
        camera = view(side_of(lying), side=shown.side)
        shown = shown.with_(lying=lying, whole=True, camera=camera)
    return document.with_(asked=asked, shown=shown)


def path_of(path: Path) -> Path | None:
    """Return the file that a document goes on being kept in: itself, if it is no picture."""
    return path if path.suffix.lower() == SUFFIX else None


def _asked(leg: Leg, scenario: Scenario) -> Asked:
    return Asked(scenario, leg.subject, leg.parameters)


def _placed(camera: Camera, like: Camera) -> Camera:
    """Return a camera with the direction of one, as near as the other."""
    return replace(camera, focus_m=like.focus_m, height_m=like.height_m)
