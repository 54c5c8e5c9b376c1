"""The way of the Tab key: parts follow each other as the eye does, also those made later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def chain(anchor: QWidget, parts: Iterable[QWidget]) -> None:
    """Let the Tab key go from a widget on to others, with all that is within them, in order.

    Anchor and parts may take no focus themselves, such as a page that is still to be filled.
    """
    last = anchor
    for part in parts:
        for widget in (part, *_inside(part)):
            _place(widget, last)
            last = widget


def _inside(part: QWidget) -> list[QWidget]:
    """Return what is within a part and takes the focus, as the Tab key goes."""
    found: list[QWidget] = []
    if part.findChild(QWidget) is None:  # the chain goes through all of the window
        return found
    here = part.nextInFocusChain()
    while here is not None and here is not part:
        takes = here.focusPolicy() != Qt.FocusPolicy.NoFocus and here.focusProxy() is None
        if takes and part.isAncestorOf(here):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def _place(widget: QWidget, after: QWidget) -> None:
    """Put a widget after another one; Qt itself leaves those that take no focus where they are."""
    policies = widget.focusPolicy(), after.focusPolicy()
    for each in (widget, after):
        each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(after, widget)
    for each, policy in zip((widget, after), policies, strict=True):
        each.setFocusPolicy(policy)
