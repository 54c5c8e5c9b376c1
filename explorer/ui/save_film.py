"""The dialog that saves a film of the leg in motion; it draws between the window's other events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from explorer.export.film import Film
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS
from explorer.ui.film_choice import FilmChoice
from explorer.ui.film_fields import FilmFields
from explorer.ui.saving import SavingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.export.film_plan import Plan
    from explorer.ui.session import Frame


class SaveFilm(SavingDialog):
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
        super().__init__(tr("Save animation"), parent)
        self._document, self._shown, self._keep_camera = document, shown, keep_camera
        self._plan: Plan | None = None
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
        self._lay(self.fields, (self.figures, self.note), tr("Frames done"))
        self.fields.changed.connect(self._tell)
        self._tell()

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
        self.progress.setFormat(tr("Getting ready…"))
        self._begin_work(field.path, film.save(field.path))

    def _show_done(self, frames: int) -> None:
        if frames > 0:
            self.progress.setFormat(tr("Frame %v of %m"))
        self.progress.setValue(frames)

    def _remember(self, out: Path) -> None:
        self.fields.choice.folder = out.parent

    def _show_busy(self, busy: bool) -> None:
        super()._show_busy(busy)
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
