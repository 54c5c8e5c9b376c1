"""Where what the program keeps between two starts lies, and where a person keeps files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QStandardPaths

#: Qt's folders bear it; so does the window's class on X11.
NAME = "leg-explorer"
FILE_NAME = "settings.json"


def settings_path() -> Path:
    """Return where the settings lie; ``LEG_EXPLORER_CONFIG`` names another folder."""
    QCoreApplication.setApplicationName(NAME)
    folder = os.environ.get("LEG_EXPLORER_CONFIG") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.AppConfigLocation
    )
    return Path(folder) / FILE_NAME


def person_folder(kind: Literal["Documents", "Pictures"]) -> Path:
    """Return the person's folder for documents or pictures, or home where there is none."""
    places = QStandardPaths.StandardLocation
    place = places.DocumentsLocation if kind == "Documents" else places.PicturesLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if os.path.isdir(folder) else Path.home()
