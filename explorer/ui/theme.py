"""The window's look: one small set of colours for light and one for dark, and the size of letters.

Both follow the system unless the person chooses otherwise (`explorer.ui.appearance`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as ``#rrggbb``."""

    name: Literal["light", "dark"]
    window: str
    card: str
    field: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    typical: str
    beyond: str
    warn_back: str
    warn_text: str


LIGHT = Theme(
    name="light",
    window="#f4f5f6",
    card="#ffffff",
    field="#ffffff",
    text="#1f262d",
    muted="#5a6672",
    line="#d9dee3",
    accent="#1f6f8b",
    on_accent="#ffffff",
    accent_soft="#e3eff3",
    typical="#7fb59a",
    beyond="#e2b872",
    warn_back="#fdf0dc",
    warn_text="#7a4300",
)
DARK = Theme(
    name="dark",
    window="#1b1f23",
    card="#23282d",
    field="#2b3137",
    text="#e7eaed",
    muted="#a2adb8",
    line="#3a424a",
    accent="#63b3cf",
    on_accent="#10181d",
    accent_soft="#2c3f48",
    typical="#568f74",
    beyond="#a9843f",
    warn_back="#43331a",
    warn_text="#ffd08a",
)

#: Letters larger than this part of the system's leave no room for what is drawn beside them.
STACKED = 1.2
_HEADING_PT = 14.0
#: Properties of the application: the size of the system's letters, and by how much ours differ.
_SYSTEM_PT, _LETTERS = "systemLetters_pt", "lettersScale"

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QFrame#card { background: $card; border: 1px solid $line; border-radius: 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel:disabled { color: $muted; }
QLabel[role="status"], QLabel[role="warning"] { border-radius: 6px; padding: 7px 10px; }
QLabel[role="status"] { background: $accent_soft; }
QLabel[role="warning"] { background: $warn_back; color: $warn_text; }
QLabel[role="heading"] { font-size: ${heading_pt}pt; font-weight: 600; }
QLabel[role="badge"] {
    background: $accent_soft; border: 1px solid $accent; border-radius: 8px; padding: 1px 8px;
}
QLabel[role="badge"][grade="supported"] { border-color: $typical; }
QLabel[role="badge"][grade="contested"] { border-color: $beyond; }
QLabel[role="badge"][grade="common advice"] { border-color: $line; background: $field; }
QPushButton, QToolButton {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 5px 10px;
}
QPushButton:hover, QToolButton:hover { border-color: $accent; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:checked, QToolButton:checked, QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; color: $text; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $line; }
QPushButton:checked:disabled, QPushButton:default:disabled {
    background: $line; color: $muted; border-color: $line;
}
QPushButton#choice[result="right"] { background: $field; border: 2px solid $typical; }
QPushButton#choice[result="wrong"] { background: $field; border: 2px solid $beyond; }
QPushButton#choice[result="right"] > QLabel, QPushButton#choice[result="wrong"] > QLabel {
    color: $text;
}
QToolButton[flat="true"] {
    background: transparent; border-color: transparent; padding: 5px 7px;
}
QToolButton[flat="true"]:hover, QToolButton[flat="true"]:focus {
    background: $accent_soft; border-color: transparent;
}
QToolButton[flat="true"]:checked { background: $accent; }
QToolButton#back { color: $accent; font-weight: 600; padding: 2px; }
QToolButton#back:disabled { color: $line; }
QToolButton::menu-indicator { image: none; }
QDoubleSpinBox, QSpinBox {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 3px 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QLineEdit {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 6px;
}
QLineEdit:focus, QDoubleSpinBox:focus, QSpinBox:focus { border-color: $accent; }
QDoubleSpinBox:disabled { color: $muted; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: none; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 8px 3px; border: none;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar QToolButton { padding: 0; }
QTabBar::tear { width: 0; border: none; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 3px 2px;
}
QTableView, QListView#bars { background: transparent; border: none; }
QTreeView::indicator:unchecked, QCheckBox::indicator:unchecked {
    background: $field; border: 1px solid $muted; border-radius: 2px; width: 12px; height: 12px;
}
QTreeView { background: $card; border: 1px solid $line; border-radius: 8px; padding: 2px; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 24px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def system_theme() -> Theme:
    """Return the theme that the system's colour scheme asks for."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def apply_theme(app: QApplication, theme: Theme, letters: float | None = None) -> None:
    """Colour the whole application, and make its letters larger or smaller.

    Parameters
    ----------
    letters : size of the letters as a part of the system's; None leaves it as it is
    """
    if app.property(_SYSTEM_PT) is None:
        app.setProperty(_SYSTEM_PT, app.font().pointSizeF())
    if letters is not None and letters != letters_scale():
        app.setProperty(_LETTERS, letters)
        font = app.font()
        font.setPointSizeF(app.property(_SYSTEM_PT) * letters)
        app.setFont(font)
    app.setPalette(_palette(theme))
    filled: dict[str, object] = {name: getattr(theme, name) for name in Theme.__slots__}
    filled["heading_pt"] = f"{_HEADING_PT * letters_scale():.1f}"
    sheet = _SHEET.substitute(filled)
    if sheet != app.styleSheet():  # Qt would polish every widget anew
        app.setStyleSheet(sheet)


def letters_scale() -> float:
    """Return how large letters are, as a part of the system's size."""
    app = QGuiApplication.instance()
    return float((app.property(_LETTERS) if app is not None else None) or 1.0)


def for_letters(size_px: float) -> int:
    """Return the size that holds what ``size_px`` holds with letters of the system's size."""
    return round(size_px * letters_scale())


def current_theme() -> Theme:
    """Return the theme that widgets should paint themselves in, read off the palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return DARK if window == DARK.window else LIGHT


@cache
def color(name: str) -> QColor:
    """Return a ``#rrggbb`` as a QColor, made once."""
    return QColor(name)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.field),
        (roles.AlternateBase, theme.window),
        (roles.Text, theme.text),
        (roles.Button, theme.card),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.warn_text),
        (roles.PlaceholderText, theme.muted),
        (roles.ToolTipBase, theme.card),
        (roles.ToolTipText, theme.text),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.Accent, theme.accent),
    ):
        palette.setColor(role, QColor(name))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(disabled, role, QColor(theme.muted))
    return palette
