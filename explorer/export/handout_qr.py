"""A pose code as a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: Side of the code on the page, with the quiet rim that scanners need.
QR_PT = 66.0
_RIM = 4


def paint_qr(painter: QPainter, code: str, left: float, top: float) -> None:
    """Paint the QR code of a text into a square of ``QR_PT``, in points."""
    import segno  # only where a handout is made

    rows = [bytes(row) for row in segno.make(code, error="m", micro=False).matrix]
    cell = QR_PT / (len(rows) + 2 * _RIM)
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#000000"))
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            run = 1
            while x + run < len(row) and row[x + run] == row[x]:
                run += 1
            if row[x]:  # a run at once: no seams between its cells
                place = left + (x + _RIM) * cell, top + (y + _RIM) * cell
                painter.drawRect(QRectF(*place, run * cell, cell))
            x += run
    painter.restore()
