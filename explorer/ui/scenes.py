"""Scenes to choose from: presets and the person's own; typing narrows the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.document.errors import InputError, reason
from explorer.document.own import OwnScene
from explorer.document.presets import Preset, presets
from explorer.language import tr
from explorer.ui.panels.card import muted, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.document.own import OwnScenes

_ROLE = Qt.ItemDataRole.UserRole
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ScenesDialog(QDialog):
    """A list with headings, a field that narrows it, and what can be done with one's own.

    Parameters
    ----------
    own : OwnScenes
    save : function
        Asks for a name and keeps the present scene.

    Signals
    -------
    chosen : Preset or OwnScene that is to be shown
    """

    chosen = Signal(object)

    def __init__(self, own: OwnScenes, save: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Scenes"))
        self._own = own
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Type to filter: nordic, tight, calf…"))
        self.search.setAccessibleName(tr("Filter the scenes"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Scenes"))
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _item: self._show())
        self.about = muted("", self)
        self.about.setMinimumHeight(3 * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_ = QPushButton(tr("&Show"), self)
        self.show_.setDefault(True)
        self.save = QPushButton(tr("Sa&ve this scene…"), self)
        self.rename = QPushButton(tr("&Rename…"), self)
        self.delete = QPushButton(tr("&Delete…"), self)
        self.close_ = QPushButton(tr("Close"), self)
        self.show_.clicked.connect(self._show)
        self._keep = save
        self.save.clicked.connect(self._save)
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.close_.clicked.connect(self.reject)
        line = QHBoxLayout()
        for button in (self.save, self.rename, self.delete):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.show_)
        line.addWidget(self.close_)
        column = QVBoxLayout(self)
        for part in (self.search, self.list, self.about):
            column.addWidget(part)
        column.addLayout(line)
        self.resize(560, 620)
        self.fill()

    def fill(self) -> None:
        """Read the folder and list all anew."""
        self.list.clear()
        kept = self._own.all()
        if kept:
            self._head(tr("Your own"))
        for scene in kept:
            self._row(scene.name if scene.document else f"{scene.name} ⚠", scene)
        group = ""
        for preset in presets():
            if preset.group != group:
                group = preset.group
                self._head(group)
            self._row(preset.name, preset)
        self._filter(self.search.text())

    @property
    def current(self) -> Preset | OwnScene | None:
        """What is chosen in the list."""
        item: QListWidgetItem | None = self.list.currentItem()
        found = None if item is None or item.isHidden() else item.data(_ROLE)
        return found if isinstance(found, Preset | OwnScene) else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let arrows walk the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) not in _ON:
                return False
            self.list.event(event)
            return True
        return False

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _row(self, text: str, what: Preset | OwnScene) -> None:
        item = QListWidgetItem(f"   {text}", self.list)
        item.setData(_ROLE, what)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)

    def _filter(self, text: str) -> None:
        """Show the scenes that have every word, and the headings above them; choose the first."""
        words = text.casefold().split()
        head: QListWidgetItem | None = None
        group, first = "", None
        for number in range(self.list.count()):
            item = self.list.item(number)
            what = item.data(_ROLE)
            if what is None:
                head, group = item, item.text()
                head.setHidden(True)
                continue
            about = what.about if isinstance(what, Preset) else ""
            said = f"{item.text()} {group} {about}".casefold()
            found = all(word in said for word in words)
            item.setHidden(not found)
            if found:
                first = first or item
                if head is not None:
                    head.setHidden(False)
        self.list.setCurrentItem(first)  # type: ignore[arg-type]
        self._tell()

    def _tell(self) -> None:
        scene = self.current
        own = scene if isinstance(scene, OwnScene) else None
        whole = own is not None and own.document is not None
        self.show_.setEnabled(isinstance(scene, Preset) or whole)
        self.rename.setEnabled(whole)
        self.delete.setEnabled(own is not None)
        if scene is None:
            write(self.about, tr("No scene has these words."))
        elif isinstance(scene, Preset):
            write(self.about, scene.about)
        elif scene.document is None:
            said = tr("This file is broken and is left as it is: {problem}")
            write(self.about, said.format(problem=scene.problem))
        else:
            write(self.about, tr("Kept in {file}").format(file=scene.path.name))

    def _show(self) -> None:
        if self.current is not None and self.show_.isEnabled():
            self.chosen.emit(self.current)
            self.accept()

    def _save(self) -> None:
        self._keep()
        self.fill()

    def _rename(self) -> None:
        scene = self.current
        if not isinstance(scene, OwnScene):
            return
        name, given = QInputDialog.getText(
            self, tr("Rename"), tr("New name of the scene:"), text=scene.name
        )
        if given:
            self._try(lambda: self._own.rename(scene, name))

    def _delete(self) -> None:
        scene = self.current
        if not isinstance(scene, OwnScene):
            return
        ask = tr("Delete the scene {name}? This cannot be undone.").format(name=scene.name)
        kinds = QMessageBox.StandardButton
        if QMessageBox.question(self, tr("Delete"), ask) == kinds.Yes:
            self._try(lambda: self._own.delete(scene))

    def _try(self, change: Callable[[], object]) -> None:
        """Change the folder, or say why that cannot be."""
        try:
            change()
        except InputError as error:
            write(self.about, str(error))
        except OSError as error:
            write(self.about, tr("Not done: {reason}").format(reason=reason(error)))
        else:
            self.fill()
