"""A log on this computer alone: starts, ends and the places of faults, in a few small files.

It holds nothing that a person typed, named or opened: of an error its kind and where in the
program it passed, but not its message, which may quote any of these.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from explorer.ui.report import places, system

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "leg-explorer.log"
LARGEST_BYTES = 256 << 10
#: So many older ones are kept beside the one that is written.
OLDER = 3


class Log:
    """Writes the log of a folder; where that cannot be, it is silent.

    Parameters
    ----------
    folder : made if it is not there
    """

    def __init__(self, folder: Path) -> None:
        self._logger = logging.Logger("leg-explorer")  # alone: others' words stay out
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = _Handler(
                folder / FILE_NAME, maxBytes=LARGEST_BYTES, backupCount=OLDER, encoding="utf-8"
            )
        except OSError:
            self._logger.addHandler(logging.NullHandler())
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
        self._logger.addHandler(handler)

    def start(self) -> None:
        """Note a start, and what the program stands on."""
        self._logger.info(
            "start: %s", ", ".join(f"{name} {what}" for name, what in system().items())
        )

    def fault(self, error: BaseException) -> None:
        """Note a fault of the program."""
        self._logger.error("fault: %s at %s", type(error).__name__, ", ".join(places(error)))

    def end(self) -> None:
        """Note the end, and write no more."""
        self._logger.info("end")
        for handler in self._logger.handlers[:]:
            self._logger.removeHandler(handler)
            with suppress(OSError):  # what a full disk did not take is tried once more
                handler.close()


class _Handler(RotatingFileHandler):
    """A full disk must not become a fault of its own."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing."""
