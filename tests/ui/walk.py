"""Walks a window by the Tab key as a person without a mouse does, and tells what it finds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from explorer.ui.panels.curve_plot import CurvePlot
from explorer.ui.view_cube import ViewCube
from explorer.ui.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    CurvePlot,
    ViewCube,
    Viewport,
)
#: What belongs to another widget that is reached: its scroll bar, header, number or pop-up.
PARTS = (QHeaderView, QScrollBar)
_MOST = 400


def operated(root: QWidget) -> list[QWidget]:
    """Return what can be operated now, parts of other widgets left out."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if (isinstance(widget, OPERATED) or _has_links(widget))
        and not isinstance(widget, PARTS)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
        and widget.window() is root.window()
        and widget.isVisible()
        and widget.isEnabled()
    ]


def walk(start: QWidget, *, back: bool = False) -> list[QWidget]:
    """Press Tab, or Shift+Tab, until the focus is where it began; return where it went."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is start
    seen = [start]
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key, shift)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start and now is not here:
            return seen
        if now is not seen[-1]:  # a label with several links keeps the focus for a while
            assert now not in seen, f"the Tab key goes in a ring past {said(now)}: a trap"
            seen.append(now)
    raise AssertionError(f"the Tab key never comes back; it is at {said(seen[-1])}")


def reached(widget: QWidget, seen: list[QWidget]) -> bool:
    """Tell whether the focus came to a widget, or to the one that is down in its row of choices."""
    if widget in seen:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(b in seen for b in group.buttons())


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget.

    A list to choose from is named by its value on some systems, so its own name is asked for.
    """
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or _buddy(widget)
    return _interface(widget).text(QAccessible.Text.Name)


def said(widget: QWidget) -> str:
    """Return all that a screen reader says of a widget."""
    interface = _interface(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return f"{type(widget).__name__}: {', '.join(interface.text(kind) for kind in kinds)}"


def in_order(seen: list[QWidget], root: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Give the pairs of which the second stands before the first, as one reads down a column."""
    for first, second in pairwise(seen):
        above, below = _box(first, second, root), _box(second, first, root)
        if below[1] <= above[0]:
            yield first, second


def _box(widget: QWidget, other: QWidget, root: QWidget) -> tuple[int, int]:
    """Return where a widget begins and ends; of one that scrolls apart from another, its area."""
    here = widget.parentWidget()
    while here is not None and here is not root:
        if isinstance(here, QScrollArea) and not here.isAncestorOf(other):
            widget = here
        here = here.parentWidget()
    top = widget.mapTo(root, QPoint()).y()
    return top, top + widget.height()


def _has_links(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and "<a href" in widget.text()


def _buddy(widget: QWidget) -> str:
    labels = (label for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
    return next((label.text() for label in labels), "")


def _interface(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, f"{widget} has none"
    return interface
