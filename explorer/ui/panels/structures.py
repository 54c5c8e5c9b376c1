"""All structures in a tree: what is shown, what is faded, and a search by any of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.anatomy.groups import Node, find, tree
from explorer.language import tr
from explorer.ui.panels.card import muted
from explorer.ui.tab_order import chain
from explorer.ui.theme import for_letters

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from explorer.ui.session import Frame
    from explorer.ui.structures import Structures

SHOWN, FADED = 0, 1
_FADED_PX = 46
_ROW_PX = 21


class StructuresPage(QWidget):
    """The search, what can be done, and the tree, in step with the picture both ways.

    Parameters
    ----------
    structures : Structures, which acts and knows what is chosen
    """

    def __init__(self, structures: Structures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._structures = structures
        self._frame: Frame | None = None
        self._told: tuple[AbstractSet[str], AbstractSet[str]] | None = None
        self.nodes: dict[str, Node] = {}
        self.rows: dict[str, QTreeWidgetItem] = {}
        self.search = SearchField(self)
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self._go_to_first)
        self.nothing = muted(tr("No structure has such a name."), self)
        self.nothing.hide()
        self.tree = StructureTree(self)
        for root in tree():
            self.tree.addTopLevelItem(self._row(root))
        self._expand_roots()
        self.tree.itemChanged.connect(self._ticked)
        self.tree.itemSelectionChanged.connect(self._chosen)
        self.tree.itemActivated.connect(lambda _item, _column: structures.closer.trigger())
        self.tree.menu_asked.connect(lambda at: structures.menu().popup(at))
        line = QHBoxLayout()
        line.setSpacing(4)
        buttons: list[QWidget] = []
        for action in (structures.isolate, structures.fade_others, structures.show_all):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("flat", "true")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
            buttons.append(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addLayout(line)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        chain(self, [self.search, *buttons, self.tree])
        structures.target_changed.connect(self._follow)
        structures.session.passed.connect(self.show_frame)
        if structures.session.frame is not None:
            self.show_frame(structures.session.frame)
        self._follow()

    def look_up(self) -> None:
        """Let the person type a name."""
        self.search.setFocus()
        self.search.selectAll()

    def show_frame(self, frame: Frame) -> None:
        """Tick what the picture shows and what it fades; out of sight it is done later."""
        self._frame = frame
        if self.isVisible() or self._told is None:
            self._tick(frame)

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while out of sight."""
        if self._frame is not None:
            self._tick(self._frame)

    def _row(self, node: Node) -> QTreeWidgetItem:
        row = QTreeWidgetItem([node.name, ""])
        row.setSizeHint(SHOWN, QSize(0, _ROW_PX))
        row.setData(SHOWN, Qt.ItemDataRole.UserRole, node.key)
        row.setToolTip(SHOWN, f"{node.name}\n{node.latin}" if node.latin else node.name)
        row.setToolTip(FADED, tr("Leave only a ghost of: {structure}").format(structure=node.name))
        self.nodes[node.key], self.rows[node.key] = node, row
        for column in (SHOWN, FADED):
            row.setCheckState(column, Qt.CheckState.Unchecked)
        row.addChildren([self._row(child) for child in node.children])
        return row

    def _node(self, row: QTreeWidgetItem) -> Node:
        return self.nodes[row.data(SHOWN, Qt.ItemDataRole.UserRole)]

    def _tick(self, frame: Frame) -> None:
        shown = {item.key for item in frame.items if item.visible}
        now = shown, set(frame.look.faded)
        if now == self._told:
            return
        self._told = now
        with QSignalBlocker(self.tree):
            for key, node in self.nodes.items():
                for column, those in zip((SHOWN, FADED), now, strict=True):
                    state = _state(sum(name in those for name in node.structures), node)
                    if self.rows[key].checkState(column) != state:
                        self.rows[key].setCheckState(column, state)
        self.tree.viewport().update()

    def _ticked(self, row: QTreeWidgetItem, column: int) -> None:
        on = row.checkState(column) != Qt.CheckState.Unchecked
        self._told = None
        if column == SHOWN:
            self._structures.set_shown(self._node(row), on)
        else:
            self._structures.set_faded(self._node(row), on)

    def _chosen(self) -> None:
        chosen = self.tree.selectedItems()
        self._structures.choose(self._node(chosen[0]) if chosen else None)

    def _follow(self) -> None:
        target = self._structures.target
        chosen = self.tree.selectedItems()
        if target is None:
            with QSignalBlocker(self.tree):
                self.tree.clearSelection()
            return
        row = self.rows[target.key]
        if chosen == [row]:
            return
        if row.isHidden():
            self.search.clear()
        with QSignalBlocker(self.tree):
            self.tree.setCurrentItem(row)
        self.tree.scrollToItem(row, QAbstractItemView.ScrollHint.EnsureVisible)

    def _filter(self, text: str) -> None:
        found = find(text)
        self.nothing.setVisible(bool(text.strip()) and not found)
        for root in tree():
            self._keep(root, found, above=not text.strip())
        if not text.strip():
            self._expand_roots()
            for row in self.tree.selectedItems():
                self.tree.scrollToItem(row)

    def _keep(self, node: Node, found: AbstractSet[str], above: bool) -> bool:
        """Show a row that is found, or above or below one that is, and open what leads to it."""
        inside = above or node.key in found
        below = [self._keep(child, found, inside) for child in node.children]
        shown = inside or any(below)
        leads = any(row.key in found for child in node.children for row in child.walk())
        self.rows[node.key].setHidden(not shown)
        self.rows[node.key].setExpanded(leads or (node.key in found and not node.structure))
        return shown

    def _go_to_first(self) -> None:
        found = find(self.search.text())
        for key, row in self.rows.items():
            if key in found:
                self.tree.setCurrentItem(row)
                self.tree.setFocus()
                return

    def _expand_roots(self) -> None:
        for root in tree():
            self.rows[root.key].setExpanded(True)


class SearchField(QLineEdit):
    """Takes a name; Esc empties it, Return and Down go on to what was found.

    Signals
    -------
    left : the person goes on
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Find: calf, semitendinosus, IT band…"))
        self.setAccessibleName(tr("Find a structure"))
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while there is a text to take away."""
        if event.type() == QEvent.Type.ShortcutOverride and self._empties(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, go on, or type."""
        if self._empties(event):
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())


class StructureTree(QTreeWidget):
    """The rows; a click on a box ticks it and leaves the choice as it is.

    Signals
    -------
    menu_asked : where on the screen
    """

    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr("Shown"), tr("Faded")])
        self.setAccessibleName(tr("Structures"))
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(SHOWN, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FADED, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(FADED, for_letters(_FADED_PX))

    def changeEvent(self, event: QEvent) -> None:
        """Let the second title have the room that letters of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.header().resizeSection(FADED, for_letters(_FADED_PX))

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose nothing by a click on a box."""
        chosen = super().selectionCommand(index, event)
        clicks = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if event is not None and event.type() in clicks:
            place = event.position().toPoint()  # type: ignore[attr-defined]
            if index.column() == FADED or place.x() < self._box_end(index):
                return type(chosen).NoUpdate
        return chosen

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the pointer."""
        row = self.itemAt(event.pos())
        if row is not None:
            self.setCurrentItem(row)
            self.menu_asked.emit(event.globalPos())

    def _box_end(self, index: QModelIndex | QPersistentModelIndex) -> int:
        box = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        gap = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        return int(self.visualRect(index).left() + box + 2 * gap)


def _state(count: int, node: Node) -> Qt.CheckState:
    if count == 0:
        return Qt.CheckState.Unchecked
    whole = count == len(node.structures)
    return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked
