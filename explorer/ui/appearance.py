"""What the person chooses of the window's look: colours, and the size of letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtWidgets import QApplication

from explorer.ui.theme import DARK, LIGHT, Theme, apply_theme, system_theme

ThemeChoice = Literal["system", "light", "dark"]
THEMES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
#: Of the system's letters; 100 is the system's own choice.
LETTERS_PERCENT = (90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A choice of the person.

    Attributes
    ----------
    theme : {"system", "light", "dark"}
    letters_percent : int, one of LETTERS_PERCENT
    """

    theme: ThemeChoice = "system"
    letters_percent: int = 100


USUAL = Appearance()


def theme_of(appearance: Appearance) -> Theme:
    """Return the colours that are chosen; for "system" those that the system asks for now."""
    match appearance.theme:
        case "light":
            return LIGHT
        case "dark":
            return DARK
        case "system":
            return system_theme()


def apply(appearance: Appearance) -> Theme:
    """Let the whole application look so; return its colours."""
    theme = theme_of(appearance)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme, appearance.letters_percent / 100.0)
    return theme
