"""What is shown is kept a moment after each step, so that a crash costs at most the step after it.

One small JSON file for each window that is open, ``open-1.json`` beside the settings and so on,
with a lock (Qt's, which knows when its process is gone). It goes when the window is closed well.
One that is found at a start was left by a crash: what it holds comes back. It counts how often that
was tried without coming to rest, so that a scene that brings the program down does not do so for
ever.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

from explorer.document.bounded import read_bounded
from explorer.document.errors import InputError, reason
from explorer.document.leg_file import LARGEST_BYTES, leg_content, read_leg_content, write_leg
from explorer.document.plain import read_json
from explorer.document.whole import write_whole
from explorer.language import tr
from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from explorer.document.document import Document
    from explorer.ui.documents import Documents

WAIT_MS = 200
MOST_TRIES = 5
#: Where what was tried too often lies then, for File > Open.
ASIDE = "cut-off.leg"
MOST_WINDOWS = 8


class Slot:
    """The file of one window, locked as long as this lives.

    Parameters
    ----------
    folder : Path

    Attributes
    ----------
    left : Document or None, what a window that crashed had shown last
    path : Path or None, the file that it belongs to
    problem : one line where what was left cannot be brought back, else empty
    """

    def __init__(self, folder: Path) -> None:
        self.left: Document | None = None
        self.path: Path | None = None
        self.problem = ""
        self._tries = 0
        self._file: Path | None = None
        self._lock: QLockFile | None = None
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._take(folder)
        if self._file is not None and os.path.exists(self._file):
            self._bring_back(self._file)

    def keep(self, document: Document, path: Path | None, tries: int = 0) -> str:
        """Write what is shown; return an empty text, or why what was kept before had to stay."""
        if self._file is None:
            return ""
        content = {
            "tries": tries,
            "path": None if path is None else str(path),
            "document": leg_content(document),
        }
        try:
            write_whole(self._file, json.dumps(content, allow_nan=False).encode())
        except OSError as error:
            return reason(error)
        return ""

    def not_tried(self) -> None:
        """Take the try back: the program could not start, and not for the sake of the scene."""
        if self.left is not None:
            self.keep(self.left, self.path, self._tries)

    def end(self, *, forget: bool) -> None:
        """Give the place back; the file goes where what it holds is kept elsewhere."""
        if self._file is not None and forget:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
        self._file = None
        if self._lock is not None:
            self._lock.unlock()

    def _take(self, folder: Path) -> None:
        """Take the first place that is free, or rather one where something was left."""
        free: list[tuple[Path, QLockFile]] = []
        for number in range(1, MOST_WINDOWS + 1):
            file = folder / f"open-{number}.json"
            lock = QLockFile(str(file.with_suffix(".lock")))
            lock.setStaleLockTime(0)  # however long a window is open; one of the dead is not held
            if lock.tryLock(0):
                free.append((file, lock))
                if os.path.exists(file):
                    break
        if not free:
            return
        chosen = free[-1] if os.path.exists(free[-1][0]) else free[0]
        self._file, self._lock = chosen
        for other in free:
            if other is not chosen:
                other[1].unlock()
        for half in folder.glob(f".{self._file.name}.*.part"):  # killed while it wrote
            half.unlink(missing_ok=True)

    def _bring_back(self, file: Path) -> None:
        aside = file.with_name(ASIDE)
        try:
            document, path, tries = _read(file)
            if 0 <= tries < MOST_TRIES:
                self.left, self.path, self._tries = document, path, tries
                self.keep(document, path, tries + 1)
                return
            write_leg(aside, document)
            file.unlink()
        except (InputError, OSError, ValueError, RecursionError):
            aside = file.with_name(f"{file.name}.broken")
            with suppress(OSError):
                file.replace(aside)
        self.problem = tr(
            "Leg Explorer was cut off, and what was shown then cannot be brought back; "
            "it is set aside as {file}"
        ).format(file=aside)


class Keeper(QObject):
    """Keeps what a window shows, step by step.

    Parameters
    ----------
    documents : Documents
    slot : Slot
    """

    def __init__(self, documents: Documents, slot: Slot) -> None:
        super().__init__(documents)
        self._documents, self._slot = documents, slot
        self._kept: tuple[Document, Path | None] | None = None
        self._has_told = False
        self._soon = single_shot(self, WAIT_MS, self._keep)
        documents.noted.connect(self._soon.start)
        documents.renamed.connect(self._rename)

    def end(self, *, forget: bool) -> None:
        """Keep nothing any more; what is kept already goes if told so."""
        self._soon.stop()
        self._slot.end(forget=forget)

    def _rename(self) -> None:
        """Keep the new place; not before the first rest, which shows the scene harmless."""
        if self._kept is not None:
            self._soon.start()

    def _keep(self) -> None:
        now = self._documents.now, self._documents.path
        if now != self._kept:
            self._kept = now
            why = self._slot.keep(*now)
            if why and not self._has_told:
                self._has_told = True
                said = tr("Should the program break, this step would be lost: {why}. Save it.")
                self._documents.said.emit(said.format(why=why))


def _read(file: Path) -> tuple[Document, Path | None, int]:
    found = read_json(read_bounded(file, LARGEST_BYTES).decode())
    if not isinstance(found, dict) or not isinstance(found.get("document"), dict):
        raise InputError("it holds no document")
    path, tries = found.get("path"), found.get("tries")
    if not (path is None or (isinstance(path, str) and path and "\0" not in path)):
        raise InputError("its path is none")
    if not isinstance(tries, int) or isinstance(tries, bool):
        raise InputError("its count of tries is none")
    return read_leg_content(found["document"]), None if path is None else Path(path), tries
