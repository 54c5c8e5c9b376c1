"""The help: short pages that are found by any of their words, opened where they fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer.language import tr
from explorer.ui.help_pages import HelpPage, help_pages
from explorer.ui.keys import keys_page
from explorer.ui.language import spoken
from explorer.ui.links import follow_links

if TYPE_CHECKING:
    from explorer.ui.window import MainWindow

KEYS = "keys"
_ROLE = Qt.ItemDataRole.UserRole
_WALK = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_LIST_PX, _TEXT_PX = 250, 520


class HelpDialog(QDialog):
    """A list of pages, a field that narrows it, and the page.

    Parameters
    ----------
    window : whose keys are listed; the help stands beside it and does not block it
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Help"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find in the help"))
        self.search.setAccessibleName(tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser(self)
        follow_links(self.text)
        self.text.setAccessibleName(tr("Text of the page; arrow keys scroll"))
        self.text.document().setDocumentMargin(12)
        self._keys = keys_page(window)
        for page in help_pages(spoken()):
            self._row(page.title, page)
        self._row(tr("Mouse and keys"), None)
        splitter = QSplitter(self)
        left = QWidget(splitter)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([_LIST_PX, _TEXT_PX])
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter, 1)
        whole.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.search.textChanged.connect(self._filter)
        self.resize(_LIST_PX + _TEXT_PX + 40, 620)

    def open_at(self, key: str) -> None:
        """Show the page of a key, such as ``"curves"``, and come to the front."""
        self.search.clear()
        for number in range(self.list.count()):
            item = self.list.item(number)
            if _key(item) == key:
                self.list.setCurrentItem(item)
        self.show()
        self.activateWindow()
        self.list.setFocus()

    @property
    def key(self) -> str:
        """The page that is shown."""
        item: QListWidgetItem | None = self.list.currentItem()
        return "" if item is None else _key(item)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let arrows walk the pages while one types; Enter goes on to the text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _WALK:
                self.list.event(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.text.setFocus()
                return True
        return False

    def _row(self, title: str, page: HelpPage | None) -> None:
        item = QListWidgetItem(title, self.list)
        item.setData(_ROLE, page)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for number in range(self.list.count()):
            item = self.list.item(number)
            page = item.data(_ROLE)
            keys = all(word in self._keys.casefold() for word in words)
            found = page.has(words) if isinstance(page, HelpPage) else keys
            item.setHidden(not found)
            first = first or (item if found else None)
        current: QListWidgetItem | None = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        if first is None:
            self.text.setPlainText(tr("No page has these words."))
        else:
            self._show()

    def _show(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None:
            return
        page = item.data(_ROLE)
        if isinstance(page, HelpPage):
            self.text.setMarkdown(page.text)
        else:
            self.text.setHtml(self._keys)
        words = self.search.text().split()
        if words:
            self.text.find(words[0])


def fitting(window: MainWindow) -> str:
    """Return the key of the page that fits where the person is."""
    if window.learn.action.isChecked():
        return "lesson"
    if window.learn.quiz_action.isChecked():
        return "quiz"
    focus: QWidget | None = window.focusWidget()
    if focus is window.viewport or focus is window.viewport.cube:
        return "picture"
    if focus is not None and window.answers.isAncestorOf(focus):
        answers = window.answers
        return {
            answers.causes: "calf",
            answers.strategies: "calf",
            answers.cards: "picture",
            answers.curves: "curves",
            answers.evidence: "model",
        }.get(answers.currentWidget(), "pose")
    if focus is window.asks.controls.exercise:
        return "first_steps"  # there one is at the start
    if focus is not None and window.asks.isAncestorOf(focus):
        return "picture" if window.asks.currentWidget() is window.tree else "pose"
    return "first_steps"


def _key(item: QListWidgetItem) -> str:
    page = item.data(_ROLE)
    return page.key if isinstance(page, HelpPage) else KEYS
