"""Tells the scene in words: to a screen reader once the leg rests, and on a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.insight.scene_words import scene_words
from explorer.language import tr, within
from explorer.scene.coloring import name_of as color_name
from explorer.scene.footprints import name_of
from explorer.ui.clipboard import copy_text
from explorer.ui.new_action import new_action
from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from explorer.ui.session import Frame
    from explorer.ui.viewport import Viewport

#: So long after the leg has come to rest it is spoken of: one voice at a time.
_WAIT_MS = 500
_ALL_IN_NATURE = "tissue"


class SceneTeller(QObject):
    """Keeps the words of the picture up to date and says them when they are new.

    Parameters
    ----------
    window : whose key D shows the words
    viewport : the picture
    moves : function
        Whether something moves by itself now, such as a repetition that is played.

    Attributes
    ----------
    words : str, the scene as it was told last
    """

    def __init__(self, window: QMainWindow, viewport: Viewport, moves: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._viewport, self._moves = window, viewport, moves
        self.words = ""
        self._frame: Frame | None = None
        self._wait = single_shot(self, _WAIT_MS, self._tell)
        self.describe = new_action(
            window, tr("&Describe the scene"), "D", tr("Read in words what the picture shows")
        )
        self.describe.triggered.connect(self._show_page)
        viewport.session.changed.connect(self._wait.stop)
        viewport.session.rested.connect(self._note)

    def stop(self) -> None:
        """Say nothing more."""
        self._wait.stop()

    def _note(self, frame: Frame) -> None:
        self._frame = frame
        self._wait.start()

    def _tell(self) -> None:
        """Bring the words up to date, and announce them unless a hand or a film is under way."""
        if self._frame is None or self._viewport.session.frame is not self._frame:
            return
        if self._moves() or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._wait.start()
            return
        self._bring_up_to_date(self._frame)

    def _bring_up_to_date(self, frame: Frame) -> None:
        words = whole_words(frame)
        if words != self.words:
            self.words = words
            self._viewport.setAccessibleDescription(words)
            if QAccessible.isActive():
                event = QAccessibleAnnouncementEvent(self._viewport, words)
                QAccessible.updateAccessibility(event)

    def _show_page(self) -> None:
        frame = self._viewport.session.frame
        if frame is None:
            return
        self._bring_up_to_date(frame)
        page = ScenePage(self.words, self._window)
        page.exec()
        page.deleteLater()


def whole_words(frame: Frame) -> str:
    """Return what is computed, then what the picture shows of it."""
    look = frame.look
    left = look.side == "left"
    shown = [tr("The picture shows the left leg.") if left else tr("The picture shows the leg.")]
    if look.selected:
        shown.append(tr("Selected: {structure}.").format(structure=name_of(look.selected)))
    if look.color_by != _ALL_IN_NATURE:
        shown.append(tr("Colour shows: {value}.").format(value=within(color_name(look.color_by))))
    return f"{scene_words(frame.leg, frame.solution)} {' '.join(shown)}"


class ScenePage(QDialog):
    """The words of a scene, to read and to copy."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The scene in words"))
        self.text = QPlainTextEdit(words.replace(". ", ".\n"), self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(tr("The scene in words"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = QPushButton(tr("&Copy"), self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._words = words
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(520, 300)

    def _copy(self) -> None:
        if copy_text(self._words):
            self.copy.setText(tr("Copied"))
        else:
            self.text.selectAll()
            self.text.setFocus()
            self.copy.setText(tr("Not copied: select and copy it above"))
