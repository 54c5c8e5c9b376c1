"""A patient's handout, laid out on one page and painted by any painter: screen, printer or PDF.

All measures are in points (1/72 inch) from the upper left corner of the sheet. Where words are
many, the picture gives way first, then the letters get a little smaller; what still does not fit
is refused, so that words never overlap and a second page never comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.export import handout_sections as made
from explorer.export.handout_sections import GAP_PT, Section
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage, QPainter

    from explorer.export.handout_content import Content
    from explorer.export.handout_legs import Legs

Paper = Literal["a4", "letter"]
#: Width and height in points.
PAPERS: Mapping[Paper, tuple[float, float]] = MappingProxyType(
    {"a4": (595.0, 842.0), "letter": (612.0, 792.0)}
)
#: Size of the letters, and the least part of its usual height that the picture keeps, as tried.
TRIES = ((11.5, 0.75), (11.0, 0.7), (10.5, 0.65), (10.5, 0.5), (10.0, 0.5))
_SIDE_PT, _TOP_PT, _BOTTOM_PT = 48.0, 34.0, 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A handout with its places.

    Attributes
    ----------
    size_pt : width and height of the sheet
    letters_pt : size of most letters
    placed : its sections, each with its top
    """

    size_pt: tuple[float, float]
    letters_pt: float
    placed: tuple[tuple[float, Section], ...]

    def paint(self, painter: QPainter) -> None:
        """Paint the page, on a painter whose unit is a point."""
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        # A PDF would squeeze the picture, and its white ground would no longer be that of paper.
        painter.setRenderHint(painter.RenderHint.LosslessImageRendering)
        for top, section in self.placed:
            painter.save()
            section.paint(painter, top)
            painter.restore()


def lay_out(content: Content, legs: Legs, paper: Paper, logo: QImage | None = None) -> Page:
    """Return the page of a handout.

    Raises
    ------
    ValueError
        Where the words do not fit on one page; it says by how many lines.
    """
    over_pt = 0.0
    for letters_pt, least in TRIES:
        page, over_pt = _try(content, legs, paper, logo, letters_pt, least)
        if over_pt <= 0.0:
            return page
    lines = int(over_pt / (1.3 * letters_pt)) + 1
    raise ValueError(_TOO_MUCH[lines != 1].format(count=lines))


#: Of one line, and of several.
_TOO_MUCH = (
    tr(
        "This is too much for one page, by about 1 line: shorten the notes or choose fewer "
        "strategies."
    ),
    tr(
        "This is too much for one page, by about {count} lines: shorten the notes or choose fewer "
        "strategies."
    ),
)


def _try(
    content: Content,
    legs: Legs,
    paper: Paper,
    logo: QImage | None,
    letters_pt: float,
    least: float,
) -> tuple[Page, float]:
    """Return a page with letters of one size, and by how much it is too high."""
    size_pt = PAPERS[paper]
    left, width = _SIDE_PT, size_pt[0] - 2.0 * _SIDE_PT
    above = [
        made.head(content, logo, left, width),
        made.heading(content, legs, left, width, letters_pt),
    ]
    after = [
        made.to_do(content, left, width, letters_pt),
        made.notes(content, left, width, letters_pt),
    ]
    below = [made.when_to_ask(left, width, letters_pt), made.foot(content, left, width)]
    fixed = [each for each in (*above, *after, *below) if each is not None]
    room_pt = size_pt[1] - _TOP_PT - _BOTTOM_PT
    room_pt -= sum(each.height_pt + GAP_PT for each in fixed)
    middle = made.leg_and_story(content, legs, left, width, letters_pt, room_pt, least)
    placed: list[tuple[float, Section]] = []
    top = _TOP_PT
    for section in (*above, middle, *after):
        if section is not None:
            placed.append((top, section))
            top += section.height_pt + GAP_PT
    bottom = size_pt[1] - _BOTTOM_PT
    for section in reversed(below):
        bottom -= section.height_pt
        placed.append((bottom, section))
        bottom -= GAP_PT
    placed.sort(key=lambda each: each[0])  # as it is read
    return Page(size_pt, letters_pt, tuple(placed)), middle.height_pt - room_pt
