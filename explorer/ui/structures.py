"""Which structures are shown, hidden or faded: what the tree, the keys and the menus do alike."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from explorer.anatomy.groups import Node, every, kept_with, node_of, tree
from explorer.language import tr
from explorer.scene import visibility
from explorer.ui.new_action import new_action

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from explorer.scene.look import Look
    from explorer.ui.viewport import Viewport


class Structures(QObject):
    """Acts on what is chosen: a structure with its own tendons, or a group of the tree.

    What is chosen is read off the look, so that picture and tree cannot disagree.

    Signals
    -------
    target_changed : something else is chosen
    find_asked : the person wants to look a structure up
    """

    target_changed = Signal()
    find_asked = Signal()

    def __init__(self, window: QMainWindow, viewport: Viewport) -> None:
        super().__init__(window)
        self.session = viewport.session
        self._viewport = viewport
        self._window = window
        self._told: tuple[str | None, frozenset[str]] = (None, frozenset())
        self.hide = self._action(
            tr("&Hide or show"), "H", tr("Hide what is selected; again: show it")
        )
        self.isolate = self._action(
            tr("&Isolate"), "I", tr("Show what is selected alone; again: show all")
        )
        self.fade_others = self._action(
            tr("Fade &others"),
            "Shift+I",
            tr("Leave ghosts of all but what is selected; again: show all"),
        )
        self.show_all = self._action(tr("Show &all"), "Shift+H", tr("Hide and fade nothing"))
        self.closer = self._action(tr("Look &closely"), "", tr("Bring what is selected near"))
        self.find = self._action(
            tr("&Find a structure"), "Ctrl+F", tr("Look a structure up by its name")
        )
        self.hide.triggered.connect(self._hide_or_show)
        self.isolate.triggered.connect(lambda: self._alone(visibility.isolate))
        self.fade_others.triggered.connect(lambda: self._alone(visibility.fade_others))
        self.show_all.triggered.connect(lambda: self._take(visibility.show_all(self._look)))
        self.closer.triggered.connect(self._come_near)
        self.find.triggered.connect(self.find_asked)
        self.session.changed.connect(self._follow)
        viewport.menu_asked.connect(self.open_menu)
        self._follow()

    @property
    def actions_(self) -> tuple[QAction, ...]:
        """What the View menu lists."""
        return self.find, self.hide, self.isolate, self.fade_others, self.show_all, self.closer

    @property
    def target(self) -> Node | None:
        """The row of the tree that is chosen, there or in the picture."""
        look = self._look
        if look.selected:
            return node_of(look.selected)
        return _groups().get(look.group) if look.group else None

    def choose(self, node: Node | None) -> None:
        """Choose a row of the tree."""
        group = () if node is None or node.structure else node.structures
        selected = node.structure or None if node else None
        self.session.set_look(selected=selected, group=frozenset(group))

    def set_shown(self, node: Node, shown: bool) -> None:
        """Show or hide a row with all below it."""
        step = visibility.show if shown else visibility.hide
        self._take(step(self._look, node.structures))

    def set_faded(self, node: Node, faded: bool) -> None:
        """Make ghosts of a row with all below it, or make them solid."""
        step = visibility.fade if faded else visibility.unfade
        look = self._look
        self._take(step(look, node.structures))
        if faded and (look.selected in node.structures or look.group.intersection(node.structures)):
            self.choose(None)  # what is selected would stay solid

    def open_menu(self, key: str, at: QPoint) -> None:
        """Choose a structure, if it is not of the chosen group, and offer what can be done."""
        node = node_of(key)
        if node is not None and key not in self._look.group:
            self.choose(node)
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """Return the menu of what can be done with what is chosen; it goes when it closes."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        target = self.target
        if target is not None:
            menu.addAction(target.name).setEnabled(False)
            menu.addSeparator()
            menu.addActions([self.hide, self.isolate])
            faded = menu.addAction(tr("&Fade"))
            faded.setCheckable(True)
            faded.setChecked(self._look.faded.issuperset(target.structures))
            faded.triggered.connect(lambda checked: self.set_faded(target, checked))
            menu.addActions([self.fade_others, self.closer])
            menu.addSeparator()
        menu.addAction(self.show_all)
        return menu

    @property
    def _look(self) -> Look:
        return self.session.look

    def _take(self, look: Look) -> None:
        self.session.set_look(hidden=look.hidden, revealed=look.revealed, faded=look.faded)

    def _hide_or_show(self) -> None:
        if self.target is not None:
            self.set_shown(self.target, shown=not self._is_seen(self.target))

    def _is_seen(self, node: Node) -> bool:
        frame = self.session.frame
        seen = {item.key for item in frame.items if item.visible} if frame else set()
        seen = (seen | self._look.revealed) - self._look.hidden
        return not seen.isdisjoint(node.structures)

    def _alone(self, step: Callable[[Look, tuple[str, ...], frozenset[str]], Look]) -> None:
        if self.target is not None:
            after = step(self._look, kept_with(self.target), every())
            self._take(visibility.show_all(after) if after == self._look else after)

    def _come_near(self) -> None:
        if self.target is not None:
            self._viewport.look_closely(self.target.structures)

    def _follow(self) -> None:
        now = self._look.selected, self._look.group
        for action in (self.hide, self.isolate, self.fade_others, self.closer):
            action.setEnabled(self.target is not None)
        if now != self._told:
            self._told = now
            self.target_changed.emit()

    def _action(self, text: str, key: str, tip: str) -> QAction:
        return new_action(self._window, text, key, tip)


@cache
def _groups() -> Mapping[frozenset[str], Node]:
    rows = (node for root in tree() for node in root.walk() if not node.structure)
    return {frozenset(node.structures): node for node in rows}
