"""Tabs that fit the width they are given: first closer together, then the longest words cut."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget

#: Air at each side of a tab's words where there is room, over the least that the theme gives.
_AIR_PX = 4
#: A word is never cut to less than this.
_LEAST_PX = 30


class FittingTabBar(QTabBar):
    """Shows all tabs at any width, with no arrows to scroll; what is cut is read in the tooltip."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab such that all have room together."""
        natural = [super(FittingTabBar, self).tabSizeHint(i) for i in range(self.count())]
        widths = fitting(tuple(size.width() for size in natural), self._tabs.width())
        return QSize(widths[index], natural[index].height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: what is too wide has been cut already, the longest words first."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Return room for all tabs as they are now."""
        sizes = [self.tabSizeHint(i) for i in range(self.count())]
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: the words give way."""
        return QSize(0, self.sizeHint().height())

    def tabLayoutChange(self) -> None:
        """Say in the tooltip what is cut."""
        for index in range(self.count()):
            least = super().tabSizeHint(index).width()
            cut = self.tabRect(index).width() < least
            words = self.tabText(index).replace("&", "") if cut else ""
            if self.tabToolTip(index) != words:
                self.setTabToolTip(index, words)


@lru_cache(maxsize=64)  # Qt asks for each tab, many times over
def fitting(least: tuple[int, ...], room: int) -> tuple[int, ...]:
    """Return widths of tabs that fit the room, if they can.

    Parameters
    ----------
    least : what each tab's whole words need, in pixels
    room : what there is for all, in pixels
    """
    air = min(2 * _AIR_PX, max(room - sum(least), 0) // max(len(least), 1))
    widths = [width + air for width in least]
    while sum(widths) > room and max(widths) > _LEAST_PX:
        widths[widths.index(max(widths))] -= 1
    return tuple(widths)
