"""A handout without a window, and without any display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.export.handout import lay_out
from explorer.export.handout_content import content, solved
from explorer.export.handout_legs import draw_legs
from explorer.export.handout_logo import read_logo
from explorer.export.handout_pdf import save_pdf
from explorer.export.painting import application
from explorer.export.picture import check_out

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.document.document import Document
    from explorer.export.handout import Paper
    from explorer.export.handout_content import Chosen


def handout(
    document: Document, chosen: Chosen, paper: Paper, out: Path, logo: Path | None = None
) -> None:
    """Solve, draw and save the handout of a document as PDF.

    Raises
    ------
    ValueError
        Where the place to write, the logo or the length of the words will not do; nothing is
        written then.
    RuntimeError
        Where no OpenGL can be had.
    """
    check_out(out, ".pdf")
    _application = application()
    picture = None if logo is None else read_logo(logo)
    legs = solved(document)
    said = content(document, chosen, legs)
    page = lay_out(said, draw_legs(document, legs), paper, picture)
    save_pdf(out, page, document, said.title)
