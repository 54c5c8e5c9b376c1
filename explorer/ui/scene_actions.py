"""The Scenes menu: presets by heading, the person's own, and the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu

from explorer.document.errors import InputError, reason
from explorer.document.own import OwnScenes
from explorer.document.presets import Preset, presets
from explorer.language import tr
from explorer.ui.new_action import new_action

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from explorer.document.own import OwnScene
    from explorer.ui.documents import Documents


class SceneActions(QObject):
    """Shows presets and own scenes, and keeps the present one under a name.

    Parameters
    ----------
    window : whose keys Ctrl+J and Ctrl+Shift+J they answer
    documents : Documents
    folder : where the person's own scenes lie

    Attributes
    ----------
    menu : QMenu, of all this; presets and own scenes are read when it opens
    """

    def __init__(self, window: QMainWindow, documents: Documents, folder: Path) -> None:
        super().__init__(window)
        self._window, self._documents = window, documents
        self.own = OwnScenes(folder)
        self.choose = new_action(
            window, tr("&All scenes…"), "Ctrl+J", tr("Find a preset or a scene of your own")
        )
        self.save = new_action(
            window,
            tr("&Keep this scene…"),
            "Ctrl+Shift+J",
            tr("Keep what is shown under a name of your own"),
        )
        self.choose.triggered.connect(self._choose)
        self.save.triggered.connect(self.ask_and_save)
        # Made here, as all below it: Python loses a menu that Qt made when it drops the one above.
        self.menu = QMenu(tr("&Scenes"), window)
        self.menu.addActions([self.choose, self.save])
        self.mine = QMenu(tr("&Your own"), self.menu)
        self.menu.addMenu(self.mine)
        self.menu.addSeparator()
        self._groups: dict[str, QMenu] = {}
        self.menu.aboutToShow.connect(self._list)

    def show_scene(self, scene: Preset | OwnScene) -> None:
        """Show a scene; one step of undo leads back."""
        if isinstance(scene, Preset):
            try:
                document = scene.on(self._documents.now)
            except ValueError as error:
                said = tr("Nobody of this build can do this: {reason}").format(reason=error)
                self._documents.said.emit(said)
                return
            self._documents.show_preset(document)
        elif scene.document is not None:
            self._documents.show_document(scene.document)
        else:
            self._documents.said.emit(scene.problem)
            return
        self._documents.said.emit(tr("Shown: {name}").format(name=scene.name))

    def ask_and_save(self) -> None:
        """Ask for a name and keep the present scene under it."""
        name, given = QInputDialog.getText(
            self._window, tr("Keep this scene"), tr("Name of the scene:")
        )
        if given:
            self.save_as(name)

    def save_as(self, name: str) -> None:
        """Keep the present scene under a name, or say why that cannot be."""
        try:
            kept = self.own.save(name, self._documents.now)
        except InputError as error:
            self._documents.said.emit(tr("Not kept: {reason}").format(reason=error))
        except OSError as error:
            self._documents.said.emit(tr("Not kept: {reason}").format(reason=reason(error)))
        else:
            self._documents.said.emit(tr("Kept: {name}").format(name=kept.name))

    def _choose(self) -> None:
        from explorer.ui.scenes import ScenesDialog

        dialog = ScenesDialog(self.own, self.ask_and_save, self._window)
        dialog.chosen.connect(self.show_scene)
        dialog.exec()
        dialog.deleteLater()

    def _list(self) -> None:
        if not self._groups:
            self._list_presets()
        self._list_own()

    def _list_presets(self) -> None:
        for preset in presets():
            if preset.group not in self._groups:
                self._groups[preset.group] = QMenu(preset.group, self.menu)
                self.menu.addMenu(self._groups[preset.group])
            action = self._groups[preset.group].addAction(preset.name)
            action.setStatusTip(preset.about)
            action.triggered.connect(lambda _=False, preset=preset: self.show_scene(preset))

    def _list_own(self) -> None:
        self.mine.clear()
        for scene in self.own.all():
            action = self.mine.addAction(scene.name)
            action.setEnabled(scene.document is not None)
            action.setStatusTip(scene.problem)
            action.triggered.connect(lambda _=False, scene=scene: self.show_scene(scene))
        self.mine.setEnabled(not self.mine.isEmpty())
