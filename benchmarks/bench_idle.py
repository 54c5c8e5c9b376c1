"""What the open window costs while nobody touches it: processor time over wall time.

The real window with a posed leg, at rest; nothing should move, wake or draw.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.report import row
from benchmarks.screen import use_screen
from explorer.ui.app import Options, build, open_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SETTLE_S, IDLE_S = 3.0, 8.0


def main() -> int:
    """Measure and print."""
    use_screen()
    app = open_application()
    with tempfile.TemporaryDirectory() as folder:
        window = build(Options(viewport="image", size=(1280, 800)), Path(folder) / "settings.json")
        window.show()
        run_for(app, SETTLE_S)
        began = time.process_time()
        run_for(app, IDLE_S)
        row("idle_processor_use", 100.0 * (time.process_time() - began) / IDLE_S, "%")
        window.close()
        app.processEvents()
    return 0


def run_for(app: QApplication, seconds: float) -> None:
    """Let Qt wait for events, as it does when nobody is there."""
    QTimer.singleShot(round(1e3 * seconds), app.quit)
    app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
