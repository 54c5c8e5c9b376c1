"""Draw the icon's PNGs from its SVG: ``python packaging/icons.py``, after a change of the drawing.

Desktops and Qt take the one that fits, from 16 to 256 pixels.
"""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "assets" / "icon"
SIZES_PX = (16, 32, 48, 64, 128, 256)


def draw(svg: Path, out: Path, size_px: int) -> None:
    """Write a drawing as a PNG of that many pixels on each side."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    if not image.save(str(out)):
        raise OSError(f"not written: {out}")


def main() -> int:
    """Draw all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    QGuiApplication([])
    for size_px in SIZES_PX:
        draw(FOLDER / "leg-explorer.svg", FOLDER / f"leg-explorer-{size_px}.png", size_px)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
