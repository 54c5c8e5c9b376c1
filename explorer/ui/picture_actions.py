"""Pictures out of the window: saved, copied, or as a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from explorer.export.carry import put_into_image
from explorer.export.sizes import SIZES
from explorer.language import tr
from explorer.scene.steps import part
from explorer.ui.drawn_picture import drawn_steps
from explorer.ui.film_choice import FilmChoice
from explorer.ui.new_action import new_action
from explorer.ui.save_picture import PictureChoice, SavePicture
from explorer.ui.stepping import Stepping

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QMainWindow

    from explorer.ui.compare import Compare
    from explorer.ui.documents import Documents
    from explorer.ui.session import Session
    from explorer.ui.viewport import Viewport

#: A copied picture is at least as high as a slide, and no side longer than that of a large one.
_LEAST_PX, _MOST_PX = 1080, 3840


class PictureActions(QObject):
    """Save picture, copy picture, save animation; each goes on with what was chosen last.

    Parameters
    ----------
    window : whose pictures they are
    session, viewport, compare, documents : what is shown

    Signals
    -------
    said : one line for the person
    """

    said = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        viewport: Viewport,
        compare: Compare,
        documents: Documents,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._viewport = window, session, viewport
        self._compare, self._documents = compare, documents
        self.choice, self.film_choice = PictureChoice(), FilmChoice()
        self.copy = new_action(
            window, tr("&Copy picture"), "Ctrl+C", tr("Copy the picture, to paste it elsewhere")
        )
        self.copy.triggered.connect(self.copy_picture)
        self.film = new_action(
            window, tr("Save a&nimation…"), "", tr("Save a film of the leg in motion")
        )
        self.film.triggered.connect(self.save_film)

    def save_picture(self) -> None:
        """Ask how, and save the picture."""
        frame, kept = self._session.frame, self._compare.kept
        if frame is None:
            return
        close_up = not self._viewport.keeps_whole
        dialog = SavePicture(self._documents.now, frame, close_up, self._window, kept, self.choice)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.said.emit(tr("Picture saved: {file}").format(file=dialog.saved))
        dialog.deleteLater()

    def copy_picture(self) -> None:
        """Put the picture, as the window shows it, on the clipboard."""
        if self._session.frame is None:
            return
        drawing = Stepping(tr("Copy the picture"), tr("%p%"), self._drawn(), 100, self._window)
        if not drawing.run():
            why = drawing.error or tr("stopped")
            self.said.emit(tr("Not copied: {why}").format(why=why))
            return
        image = drawing.made
        clipboard = QGuiApplication.clipboard()
        clipboard.setImage(image)
        if clipboard.image().isNull():
            self.said.emit(
                tr("Not copied: the clipboard did not take the picture. You can save it instead.")
            )
            return
        self.said.emit(
            tr("Picture copied, {width} × {height} pixels").format(
                width=image.width(), height=image.height()
            )
        )

    def save_film(self) -> None:
        """Ask what is to move, and save the film."""
        from explorer.ui.save_film import SaveFilm

        frame = self._session.frame
        if frame is None:
            return
        dialog = SaveFilm(
            self._documents.now,
            frame,
            not self._viewport.keeps_whole,
            self._window,
            compares=self._compare.kept is not None,
            choice=self.film_choice,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.said.emit(tr("Animation saved: {file}").format(file=dialog.saved))
        dialog.deleteLater()

    def _drawn(self) -> Generator[float, None, QImage]:
        """Draw the picture in the window's shape; each step tells how many percent are done."""
        frame, size = self._session.frame, self._compare.size()
        assert frame is not None
        width, height = max(size.width(), 1), max(size.height(), 1)
        scale = min(max(_LEAST_PX / height, 1.0), _MOST_PX / max(width, height))
        size_px = max(round(scale * width), 2), max(round(scale * height), 1)
        close_up = not self._viewport.keeps_whole
        drawing = drawn_steps(frame, self._compare.kept, close_up, size_px)
        image = yield from part(drawing, 0.0, 100.0)
        SIZES["screen"].mark(image)
        put_into_image(image, self._documents.now)
        return image
