"""A window that steps by itself and tells what it keeps, to be killed: see `tools.torture.kills`.

Lines on standard output: ``start 12`` (which step it begins with), ``kept 13`` (a step that must
not be lost any more), ``closing`` and ``closed``.
"""

from __future__ import annotations

import math
import random
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from explorer.ui.app import Options, build, open_application
from explorer.ui.keeper import Slot
from explorer.ui.places import settings_path

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document

STEPS = 140
SIZE = (480, 400)


def step_of(document: Document) -> int:
    """Return which step a document is: its knee angle in degrees."""
    return round(math.degrees(document.asked.scenario.knee_rad))


class Telling(Slot):
    """Tells each step that is kept."""

    def keep(self, document: Document, path: Path | None, tries: int = 0) -> str:
        """Keep it, then tell."""
        why = super().keep(document, path, tries)
        if tries == 0 and not why:  # else it is only being brought back
            tell(f"kept {step_of(document)}")
        return why


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(seed: int) -> int:
    """Step on until killed, or close after some steps."""
    chance = random.Random(seed)
    app = open_application()
    window = build(
        Options(viewport="image", size=SIZE), settings_path(), Telling(settings_path().parent)
    )
    tell(f"start {step_of(window.documents.now)}")
    left = chance.choice((3, 6, 10**9))

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            tell("closing")
            window.close()
            tell("closed")
            return
        now = step_of(window.documents.now)
        window.session.set_scenario(knee_rad=math.radians((now + 1) % STEPS))

    window.session.rested.connect(
        lambda _frame: QTimer.singleShot(chance.randrange(0, 400), window, step)
    )
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
