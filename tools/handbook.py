"""The pictures of handbook and README: the real window, used as the pages tell, and grabbed.

``python3 tasks.py gallery`` makes them with its own. The window is drawn off-screen, in its light
colours and with the font of the gallery. WebP takes a third of the room of PNG.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.window_shots import SHOTS, Guide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "images" / "handbook"
#: Of WebP, 0..100: at 80 small letters stay clear.
QUALITY = 80


def draw(names: Sequence[str], font: str, folder: Path = PICTURES) -> None:
    """Draw some pictures, each in a window that was just opened; RuntimeError where one fails."""
    if not names:
        return
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    app = application()
    before, blinks_ms = QApplication.font(), app.cursorFlashTime()
    app.setCursorFlashTime(0)  # else a field's cursor is in some pictures and not in others
    QApplication.setFont(QFont(font, 9))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for name in names:
            with tempfile.TemporaryDirectory() as settings:
                guide = Guide(Path(settings) / "settings.json")
                try:
                    save(SHOTS[name](guide), folder / f"{name}.webp")
                finally:
                    guide.close()
            print(name, flush=True)
    finally:
        QApplication.setFont(before)
        app.setCursorFlashTime(blinks_ms)
    for picture in folder.glob("*.webp"):
        if picture.stem not in SHOTS:
            picture.unlink()


def application() -> QApplication:
    """Return the application that draws windows off-screen, with software OpenGL."""
    from PySide6.QtWidgets import QApplication

    os.environ["LIBGL_ALWAYS_SOFTWARE"] = "1"
    app = QApplication.instance() or QApplication(["gallery", "-platform", "offscreen"])
    if not isinstance(app, QApplication):
        raise RuntimeError("windows cannot be drawn once an application without widgets has begun")
    return app


def save(image: QImage, out: Path) -> None:
    """Write a picture as WebP."""
    import numpy as np
    from PIL import Image
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    pixels = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)
    Image.fromarray(pixels).save(out, "WEBP", quality=QUALITY, method=6)
