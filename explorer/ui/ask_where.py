"""Asks for a file to write: with its ending, and never over another one unasked."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox

from explorer.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_where(parent: QWidget, title: str, start: Path, kinds: str, suffix: str) -> Path | None:
    """Return the file that the person names, or None where there is to be none.

    Qt asks before it lets a file be replaced, but does not know of the ending that is added here to
    a name without one.

    Parameters
    ----------
    kinds : what the dialog lists, such as ``"PDF document (*.pdf)"``
    suffix : of the file, such as ``".pdf"``
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not chosen:
        return None
    named = Path(chosen)
    if named.suffix.lower() == suffix:
        return named
    out = named.with_name(f"{named.name}{suffix}")
    if os.path.exists(out):
        said = tr("{file} is already there. Replace it?").format(file=out)
        if QMessageBox.question(parent, title, said) != QMessageBox.StandardButton.Yes:
            return None
    return out
