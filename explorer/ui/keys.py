"""What mouse and keys do: the mouse and the keys of each part, and every command that has a key."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from explorer.language import tr, within

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def commands(window: QWidget) -> list[tuple[str, str]]:
    """Return every command of a window that has a key: the keys, and what it does.

    Raises
    ------
    ValueError
        Where one key stands for two commands.
    """
    found: dict[str, str] = {}
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.NativeText)
            if text in found:
                raise ValueError(f"the key {text} stands for two commands")
            name = action.text().replace("&", "").rstrip("…")
            tip = action.statusTip()
            found[text] = f"{name}: {_first_lower(tip)}" if tip else name
    return sorted(found.items(), key=lambda row: (len(row[0].split("+")), row[0]))


def _first_lower(text: str) -> str:
    """Return a text that goes on after a colon; where nouns have capitals, as it is."""
    return f"{within(text[:1])}{text[1:]}"


def keys_page(window: QWidget) -> str:
    """Return the page as rich text."""
    parts = (
        (tr("Mouse"), _mouse()),
        (tr("The picture, while it has the focus"), _picture()),
        (tr("Controls, while they have the focus"), _controls()),
        (tr("Everywhere in the window"), commands(window)),
    )
    tables = "".join(f"<h3>{escape(name)}</h3>{_table(rows)}" for name, rows in parts)
    heading = escape(tr("Mouse and keys"))
    return f"<h1>{heading}</h1>{tables}"


def _mouse() -> list[tuple[str, str]]:
    return [
        (tr("Left-drag"), tr("turn")),
        (tr("Middle-drag, or Shift and left-drag"), tr("move")),
        (tr("Wheel"), tr("zoom to the pointer")),
        (tr("Click"), tr("select a muscle, see its card")),
        (tr("Double-click"), tr("come near")),
        (tr("Right-click"), tr("hide, isolate, fade")),
        (tr("Click a side of the cube"), tr("view from there")),
        (tr("Rest the pointer"), tr("see a name")),
    ]


def _picture() -> list[tuple[str, str]]:
    return [
        (tr("Arrows"), tr("turn")),
        (tr("Shift and arrows"), tr("move")),
        (tr("Plus, minus"), tr("nearer, farther")),
        (tr("Page Down, Page Up"), tr("select the next muscle, the one before")),
        (tr("Enter"), tr("come near what is selected")),
        (tr("Menu key"), tr("hide, isolate, fade what is selected")),
        (tr("Arrows on the cube"), tr("walk around the leg; up and down: from above, from below")),
        (tr("Space on the cube"), tr("look straight at the side that is nearest")),
    ]


def _controls() -> list[tuple[str, str]]:
    return [
        (tr("Tab, Shift+Tab"), tr("to the next control, to the one before")),
        (tr("Arrows, Page Up, Page Down"), tr("move a slider or the cursor of curves by 1 or 10")),
        (tr("Space"), tr("press a button, tick a box or a row")),
        (tr("Right, Left in the tree"), tr("open, close a group")),
        (tr("Alt and a letter"), tr("open the menu in which that letter is underlined")),
        (tr("Alt+Right, Alt+Left"), tr("in the lesson: next step, step before")),
        (tr("Alt+1 to Alt+4, Alt+Right"), tr("in the quiz: answer, next question")),
    ]


def _table(rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding-right:18px'><b>{escape(keys)}</b></td><td>{escape(does)}</td></tr>"
        for keys, does in rows
    )
    return f"<table cellspacing='0' cellpadding='3'>{lines}</table>"
