"""A block of words on a page: measured and painted the same on paper, on screen and in a PDF.

Words are set in twentieths of a point, so that no device rounds their widths to its own pixels.
Faces differ in how large their letters look at one size; sizes here are those of Arial, and other
faces are set as much smaller or larger as their small letters are higher or lower.
"""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_PER_POINT = 20.0
#: The first one that the machine has: plain faces, made for reading.
_FACES = ("Source Sans 3", "Noto Sans", "Segoe UI", "Arial", "Liberation Sans", "DejaVu Sans")
#: Height of Arial's small letters, as part of the size.
_X_HEIGHT = 0.519
INK, MUTED, ACCENT, WARM = "#1f262d", "#55606b", "#1a5f78", "#8a3b12"


class Block:
    """Words in one column.

    Parameters
    ----------
    html : what is said; ``words`` and ``line`` make it
    width_pt : of the column
    size_pt : of the letters
    """

    def __init__(self, html: str, width_pt: float, size_pt: float) -> None:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0.0)
        self._document.setUseDesignMetrics(True)
        self._document.setDefaultFont(_face(_pixels(size_pt)))
        self._document.setHtml(html)
        self._document.setTextWidth(width_pt * _PER_POINT)
        self.height_pt = float(self._document.size().height()) / _PER_POINT

    def paint(self, painter: QPainter, left_pt: float, top_pt: float) -> None:
        """Paint it, on a painter whose unit is a point."""
        painter.save()
        painter.translate(left_pt, top_pt)
        painter.scale(1.0 / _PER_POINT, 1.0 / _PER_POINT)
        self._document.drawContents(painter)
        painter.restore()


def words(text: str) -> str:
    """Return plain text as it may stand in a block."""
    return escape(text)


def line(
    html: str,
    *,
    size_pt: float | None = None,
    bold: bool = False,
    color: str = INK,
    above_pt: float = 0.0,
    hanging_pt: float = 0.0,
) -> str:
    """Return a paragraph.

    Parameters
    ----------
    size_pt : of its letters; by default that of the block
    above_pt : room before it
    hanging_pt : how far it stands in from the left
    """
    style = f"margin:{above_pt * _PER_POINT:.0f}px 0 0 {hanging_pt * _PER_POINT:.0f}px;"
    style += f"line-height:108%;color:{color};"
    if size_pt is not None:
        style += f"font-size:{_pixels(size_pt)}px;"
    if bold:
        style += "font-weight:600;"
    return f'<p style="{style}">{html}</p>'


def _pixels(size_pt: float) -> int:
    return round(size_pt * _PER_POINT * _face_scale())


@cache
def _face_scale() -> float:
    return _X_HEIGHT * 1000.0 / QFontMetricsF(_face(1000)).xHeight()


def _face(pixels: int) -> QFont:
    font = QFont()
    font.setFamilies(list(_FACES))
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("liga"), 0)  # joined letters cannot be searched for
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
