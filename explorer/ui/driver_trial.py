"""A graphics driver that ends the whole program is not tried at the next start.

While a start draws its first pictures a file with the process's number stands beside the settings.
One that is left by a process that is gone tells of a start that ended there: from then on software
draws, until the driver is asked for by name or another version of the program comes.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from explorer import __version__
from explorer.document.whole import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_TRIES, _FAILED = "driver-is-tried.lock", "driver-failed.txt"


class DriverTrial:
    """What is known of the driver here, and the try of this process.

    Parameters
    ----------
    folder : that of the settings
    """

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._failed = folder / _FAILED
        self._lock = QLockFile(str(folder / _TRIES))
        self._lock.setStaleLockTime(0)  # however slow a start is; one of the dead is not held
        self._left = folder / _TRIES

    def begin(self, *, anew: bool) -> bool:
        """Begin to try the driver; tell whether it may be tried, or has ended a start before.

        Parameters
        ----------
        anew : whether somebody asks for the driver, whatever it did
        """
        if anew:
            with suppress(OSError):
                self._failed.unlink(missing_ok=True)
        was_left = os.path.exists(self._left)
        if not self._lock.tryLock(0):  # another start is at it just now, or nothing can be kept
            return not self._has_failed()
        if was_left and not anew:
            with suppress(OSError):
                write_whole(self._failed, __version__.encode())
        if self._has_failed():
            self._lock.unlock()
            return False
        return True

    def end(self) -> None:
        """Note that the start has not ended in the driver."""
        self._lock.unlock()

    def _has_failed(self) -> bool:
        try:
            return self._failed.read_text() == __version__
        except (OSError, ValueError):
            return False
