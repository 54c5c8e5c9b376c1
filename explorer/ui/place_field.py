"""Where a picture is to be saved: typed, or chosen; what is there is replaced only when asked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from explorer.language import tr
from explorer.ui.places import person_folder

if TYPE_CHECKING:
    from collections.abc import Container


class PlaceField(QWidget):
    """A line for the path, with a button that opens the file dialog.

    Parameters
    ----------
    title : of the file dialog
    kinds : its filter, such as ``PNG picture (*.png)``
    suffix : of a name that has none
    folder : to begin in; by default that of the person's pictures
    """

    def __init__(
        self, title: str, kinds: str, suffix: str, folder: Path | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._title, self._kinds, self.suffix = title, kinds, suffix
        self._may_replace: Path | None = None
        self.line = QLineEdit(
            str(_first_free_name(folder or person_folder("Pictures"), suffix)), self
        )
        self.line.setAccessibleName(tr("File"))
        self.choose = QPushButton(tr("Choose…"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)

    @property
    def path(self) -> Path:
        """What is asked for; no file where `warning` says that none is named."""
        out = Path(self.line.text().strip())
        with suppress(RuntimeError):  # a "~name" of nobody here is a name as any other
            out = out.expanduser()
        named = out.suffix or _is_folder(out)
        return out if named else out.with_name(f"{out.name}{self.suffix}")

    def take_suffix(self, suffix: str, known: Container[str]) -> None:
        """Let the name end in something else, in place of what it ends in where that is known."""
        self.suffix = suffix
        out = Path(self.line.text().strip())
        bare = out.with_suffix("") if out.suffix.lower() in known else out
        if not _is_folder(out):
            self.line.setText(f"{bare}{suffix}")

    def warning(self) -> str:
        """Return why nothing can be saved: no file is named, or, once, one would be replaced."""
        out = self.path
        if _is_folder(out):
            return tr("Name the file to be saved.")
        if not os.path.isfile(out) or out == self._may_replace:
            return ""
        self._may_replace = out
        return tr("{file} is already there; press Save again to replace it.").format(file=out)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self._title, str(self.path), self._kinds)
        if chosen:
            self.line.setText(chosen)
            self._may_replace = self.path  # the file dialog has asked


def _is_folder(out: Path) -> bool:
    """Tell whether a path says itself that it names no file: empty, ``.``, ``..`` or ``/``."""
    return out.name in ("", "..")


def _first_free_name(folder: Path, suffix: str) -> Path:
    number = 1
    while (name := folder / f"leg{f'-{number}' if number > 1 else ''}{suffix}").exists():
        number += 1
    return name
