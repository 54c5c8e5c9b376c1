"""Opening and keeping a scene: the File menu, the title of the window, and files dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from explorer.document.code import pose_code, read_pose_code
from explorer.document.errors import InputError
from explorer.document.leg_file import SUFFIX
from explorer.export.carry import SUFFIXES
from explorer.export.model import SUFFIX as MODEL_SUFFIX
from explorer.language import tr
from explorer.ui.ask_where import ask_where
from explorer.ui.new_action import new_action
from explorer.ui.places import person_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from explorer.ui.documents import Documents

NAME = "Leg Explorer"
_SCENES = tr("Scene (*{ending})").format(ending=SUFFIX)
_ALL = tr("Scenes, and pictures that carry one ({kinds})").format(
    kinds=" ".join(f"*{suffix}" for suffix in SUFFIXES)
)


class FileActions(QObject):
    """Open, save, save as, recent files and pose codes.

    Parameters
    ----------
    window : whose title tells the file, and on which files may be dropped
    documents : Documents
    """

    def __init__(self, window: QMainWindow, documents: Documents) -> None:
        super().__init__(window)
        self._window, self._documents = window, documents
        self.open = self._action(
            tr("&Open…"), "Ctrl+O", tr("Open a scene, or a picture that carries one")
        )
        self.save = self._action(tr("&Save"), "Ctrl+S", tr("Keep what is shown in its file"))
        self.save_as = self._action(
            tr("Save &as…"), "Ctrl+Shift+S", tr("Keep what is shown in a file")
        )
        self.save_model = self._action(
            tr("Save 3D &model…"), "", tr("Save the posed leg for other programs, as GLB")
        )
        self.take_code = self._action(
            tr("Type a pose &code…"), "Ctrl+G", tr("Show the pose of a code")
        )
        self.open.triggered.connect(self._ask_and_open)
        self.save.triggered.connect(self._save)
        self.save_as.triggered.connect(self._ask_and_save)
        self.save_model.triggered.connect(self._ask_and_save_model)
        self.take_code.triggered.connect(self._ask_for_code)
        documents.renamed.connect(self._tell_name)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._tell_name()

    def add_to(self, menu: QMenu) -> None:
        """Put them into the File menu."""
        menu.addAction(self.open)
        self.recent = QMenu(tr("Open &recent"), menu)
        menu.addMenu(self.recent)
        self.recent.aboutToShow.connect(self._fill_recent)
        menu.addActions([self.save, self.save_as, self.save_model])
        menu.addSeparator()
        menu.addAction(self.take_code)
        menu.aboutToShow.connect(self._offer_recent)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the window."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            path = _dropped(event)
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._documents.open(path)
            return True
        return False

    @property
    def code(self) -> str:
        """The code of the pose that is shown; empty where it has none."""
        try:
            return pose_code(self._documents.now.asked)
        except InputError:
            return ""

    def _ask_and_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a scene"), str(self._folder()), _ALL
        )
        if chosen:
            self._documents.open(Path(chosen))

    def _save(self) -> None:
        if self._documents.path is None:
            self._ask_and_save()
        else:
            self._documents.save(self._documents.path)

    def _ask_and_save(self) -> None:
        start = self._documents.path or self._folder() / f"leg{SUFFIX}"
        out = ask_where(self._window, tr("Save the scene"), start, _SCENES, SUFFIX)
        if out is not None:
            self._documents.save(out)

    def _ask_and_save_model(self) -> None:
        start = self._folder() / f"leg{MODEL_SUFFIX}"
        kinds = tr("3D model (*{ending})").format(ending=MODEL_SUFFIX)
        out = ask_where(self._window, tr("Save the model"), start, kinds, MODEL_SUFFIX)
        if out is not None:
            self._documents.save_model(out)

    def _ask_for_code(self) -> None:
        text, given = QInputDialog.getText(
            self._window,
            tr("Pose code"),
            tr("The code under a picture or on a handout:"),
            text=self.code,
        )
        if given:
            self.show_code(text)

    def show_code(self, text: str) -> None:
        """Show the pose of a code, or say what is wrong with it."""
        try:
            asked = read_pose_code(text)
        except InputError as error:
            self._documents.said.emit(str(error))
            return
        self._documents.show_asked(asked)

    def _offer_recent(self) -> None:
        self.recent.setEnabled(bool(self._documents.recent))

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._documents.recent:
            made = self.recent.addAction(path.name)
            made.setToolTip(str(path))
            made.setStatusTip(str(path))
            made.triggered.connect(lambda _=False, path=path: self._documents.open(path))

    def _tell_name(self) -> None:
        path = self._documents.path
        self._window.setWindowTitle(NAME if path is None else f"{path.stem}[*] - {NAME}")
        self._window.setWindowModified(path is not None and self._documents.is_changed)

    def _folder(self) -> Path:
        path = self._documents.path
        return person_folder("Documents") if path is None else path.parent

    def _action(self, text: str, key: str, tip: str) -> QAction:
        return new_action(self._window, text, key, tip)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dropped, if it is of a kind that can be opened."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None
