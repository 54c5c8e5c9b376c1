"""A window in another language, in a process of its own: prints what can be read there as JSON.

    python -m tests.ui.in_a_language de SETTINGS [FOLDER]

Each page's words stand under its name; FOLDER takes a picture of each.
"""

from __future__ import annotations

import json
import re
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from explorer.ui.language import choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.ui.window import MainWindow

WAIT_S = 60.0


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield what one widget says, to eye and ear."""
    yield from (widget.toolTip(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QGroupBox():
            yield widget.title()
        case QMenu():
            for action in widget.actions():
                yield from (action.text(), action.toolTip(), action.statusTip())
        case QTreeWidget():
            rows = [widget.topLevelItem(index) for index in range(widget.topLevelItemCount())]
            for row in (widget.headerItem(), *rows):
                yield from (row.text(column) for column in range(widget.columnCount()) if row)
        case QDialog():
            yield widget.windowTitle()


def read(root: QWidget) -> list[str]:
    """Return all that can be read in a window now."""
    seen = [w for w in root.findChildren(QWidget) if w.isVisibleTo(root) or isinstance(w, QMenu)]
    seen = [w for w in seen if w.window() is root or isinstance(w, QMenu)]
    found = {text for widget in (root, *seen) for text in words_of(widget) if text.strip()}
    return sorted(re.sub(r"<[^>]+>", " ", text) for text in found)


def cut(root: QWidget) -> list[str]:
    """Return the words of labels and buttons that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root:
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            if widget.width() < widget.sizeHint().width() - 1:
                found.append(widget.text())
        elif isinstance(widget, QLabel) and widget.text():
            if widget.height() < widget.heightForWidth(widget.width()) - 1:
                found.append(widget.text())
        elif isinstance(widget, QScrollBar):
            if widget.orientation() == Qt.Orientation.Horizontal:
                found.append(f"what scrolls sideways: {widget.parentWidget()}")
        elif isinstance(widget, QAbstractButton) and len(widget.text()) > 1:
            if widget.width() < widget.minimumSizeHint().width() - 1:
                found.append(widget.text())
        elif isinstance(widget, QTabBar):
            tips = (widget.tabToolTip(index) for index in range(widget.count()))
            found += [tip for tip in tips if tip]
    return found


def wait_until(done: Callable[[], object]) -> None:
    """Let the window go on until something is so."""
    end = time.monotonic() + WAIT_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.01)
        assert time.monotonic() < end, "it did not come to rest"


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open one page after another, and yield each when it stands."""
    for side, name in ((window.asks, "asks"), (window.answers, "answers")):
        for index in range(side.count()):
            side.setCurrentIndex(index)
            page = getattr(side.currentWidget(), "page", None)
            if hasattr(page, "is_current"):
                wait_until(partial(getattr, page, "is_current"))
            yield f"{name} {index}", window
    window.learn.action.trigger()
    yield "lesson", window
    window.learn.action.trigger()
    window.learn.quiz_action.trigger()
    yield "quiz", window
    window.learn.quiz_action.trigger()
    dialogs = (
        ("handout", window.actions_.handout),
        ("picture", window.actions_.save_picture),
        ("about", window.actions_.about),
    )
    for name, action in dialogs:
        yield from _dialog(name, action.trigger)


def _dialog(name: str, open_: Callable[[], object]) -> Iterator[tuple[str, QWidget]]:
    """Yield a dialog that blocks what opens it."""
    found: list[QWidget] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(50, look)
            return
        found.append(dialog)
        SEEN[name] = note(name, dialog)
        dialog.close()

    QTimer.singleShot(50, look)
    open_()
    wait_until(lambda: found)
    yield from ()


SEEN: dict[str, dict[str, list[str]]] = {}
_FOLDER: list[Path] = []


def note(name: str, root: QWidget) -> dict[str, list[str]]:
    """Return what a page says and what is cut, and take its picture."""
    for _ in range(5):
        QApplication.processEvents()
        time.sleep(0.02)
    if _FOLDER:
        root.grab().save(str(_FOLDER[0] / f"{name.replace(' ', '_')}.png"))
    return {"words": read(root), "cut": cut(root)}


def main(language: str, settings: str, *folder: str) -> None:
    """Walk through the window."""
    _FOLDER.extend(map(Path, folder))
    choose(language)
    from explorer.ui.app import Options, build, open_application

    open_application()
    window = build(Options(viewport="image", size=(1280, 800)), Path(settings))
    window.show()
    wait_until(lambda: window.session.frame is not None)
    for name, root in pages(window):
        SEEN[name] = note(name, root)
    window.close()
    json.dump(SEEN, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
