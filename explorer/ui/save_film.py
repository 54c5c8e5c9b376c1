"""The dialog that saves a film of the leg in motion; it draws between the window's other events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from explorer.export.film import Film
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS
from explorer.ui.film_choice import FilmChoice
from explorer.ui.film_fields import FilmFields
from explorer.ui.in_steps import InSteps

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.export.film_plan import Plan
    from explorer.ui.session import Frame


class SaveFilm(QDialog):
    """Asks what is to move, draws the film frame by frame, and can be stopped at any time.

    Parameters
    ----------
    document : Document, what the film carries
    shown : Frame, what the window shows
    keep_camera : whether to keep the person's own close-up in place of the whole motion
    compares : whether the window shows two legs; the film has room for the one that is asked
    choice : FilmChoice, begun with and written
    """

    def __init__(
        self,
        document: Document,
        shown: Frame,
        keep_camera: bool,
        parent: QWidget | None = None,
        compares: bool = False,
        choice: FilmChoice | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save animation"))
        self._document, self._shown, self._keep_camera = document, shown, keep_camera
        self.saved: Path | None = None
        self._out: Path | None = None
        self._plan: Plan | None = None
        self._work = InSteps(self)
        scenario, look = shown.solution.scenario, shown.look
        self.fields = FilmFields(
            choice if choice is not None else FilmChoice(),
            bool(TASKS[scenario.exercise].moves),
            look.labels != "none",
            self,
        )
        self.figures = QLabel(self)
        self.figures.setProperty("role", "muted")
        note = tr("The film shows leg B alone.") if compares else ""
        self.note = QLabel(note, self)
        self.note.setVisible(compares)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Frames done"))
        self.progress.hide()
        self.message = QLabel(self)
        self.message.setProperty("role", "warning")
        self.message.setWordWrap(True)
        self.message.hide()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        for part in (self.fields, self.figures, self.note, self.progress, self.message):
            column.addWidget(part)
        column.addWidget(self.buttons)
        self.setMinimumWidth(480)
        self._work.stepped.connect(self._show_done)
        self._work.ended.connect(self._end)
        self._work.failed.connect(self._fail)
        self._work.broke.connect(lambda: self._show_busy(False))
        self.fields.changed.connect(self._tell)
        self._tell()

    @property
    def is_busy(self) -> bool:
        """Whether a film is being drawn."""
        return self._work.is_busy

    def save(self) -> None:
        """Begin to draw the film, or say why there can be none."""
        field = self.fields.field
        if self.is_busy or self._plan is None:
            return
        if said := field.warning():
            self._say(said)
            return
        shown, choice = self._shown, self.fields.choice
        labels = shown.look.labels if choice.labels else "none"
        look = shown.look.with_(background="white", against=None, labels=labels)
        self._out = field.path
        try:
            film = Film(
                shown.leg,
                self._plan,
                look,
                choice.size_px,
                self._document,
                legend=choice.legend,
                whole=not self._keep_camera,
            )
        except ValueError as error:
            self._say(f"{error}")
            return
        self.progress.setRange(0, len(self._plan.scenarios))
        self.progress.setValue(0)
        self.progress.setFormat(tr("Getting ready…"))
        self._show_busy(True)
        self._say("")
        self._work.begin(film.save(self._out))

    def reject(self) -> None:
        """Stop the film that is being drawn; else close."""
        if self.is_busy:
            self._work.stop()
            self._fail(tr("Stopped; nothing was saved."))
        else:
            super().reject()

    def _show_done(self, frames: int) -> None:
        if frames > 0:
            self.progress.setFormat(tr("Frame %v of %m"))
        self.progress.setValue(frames)

    def _end(self) -> None:
        assert self._out is not None
        self.saved, self.fields.choice.folder = self._out, self._out.parent
        self._show_busy(False)
        self.accept()

    def _fail(self, why: str) -> None:
        self._show_busy(False)
        self._say(why)

    def _show_busy(self, busy: bool) -> None:
        self.fields.setEnabled(not busy)
        self.progress.setVisible(busy)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not busy and self._plan is not None)

    def _tell(self) -> None:
        """Say how long the film will be, or why there can be none."""
        shown = self._shown
        try:
            self._plan = self.fields.choice.plan(shown.leg, shown.solution.scenario)
        except ValueError as error:
            self._plan = None
            self._say(f"{error}")
        else:
            self._say("")
            words = tr("{count} frames, {seconds} seconds")
            count, seconds = len(self._plan.scenarios), self._plan.seconds
            self.figures.setText(words.format(count=count, seconds=number(seconds, ".1f")))
        self.figures.setVisible(self._plan is not None)
        self._show_busy(False)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
