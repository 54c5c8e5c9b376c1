"""How wide the three parts of the window are at least; larger letters ask for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.ui.theme import letters_scale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

#: Of controls, picture and words, with letters of the system's size.
_LEAST_PX = (270, 350, 340)
#: Words wrap, so that letters twice as large need less than twice the width; and the picture gives
#: way, so that all fit a window of 1280 pixels.
_GROWS = (0.6, -0.2, 0.6)


def make_room(splitter: QSplitter) -> None:
    """Set the least widths for letters of the present size."""
    for index, (least_px, grows) in enumerate(zip(_LEAST_PX, _GROWS, strict=True)):
        scale = 1.0 + grows * max(letters_scale() - 1.0, 0.0)
        part = splitter.widget(index)
        assert part is not None
        part.setMinimumWidth(round(least_px * scale))
