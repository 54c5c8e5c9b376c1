"""A handout as a PDF: letters stay letters, and the file carries its scene."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from explorer.document.leg_file import leg_text
from explorer.document.whole import save_whole
from explorer.export.carry_pdf import SCENE
from explorer.export.picture import check_out
from explorer.language import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pypdf import PdfWriter

    from explorer.document.document import Document
    from explorer.export.handout import Page

_DPI = 1440


def save_pdf(out: Path, page: Page, document: Document, title: str) -> None:
    """Write a handout, whole or not at all.

    Raises
    ------
    ValueError
        Where it cannot be written, in one line; what stood there before stays.
    """
    check_out(out, ".pdf")
    save_whole(out, pdf(page, document, title))


def pdf(page: Page, document: Document, title: str) -> bytes:
    """Return the PDF of a page: one sheet, its title and language set, the scene attached."""
    finished = pages_pdf([page], title)
    finished.add_attachment(SCENE, leg_text(document).encode())
    return written(finished)


def pages_pdf(pages: Sequence[Page], title: str) -> PdfWriter:
    """Return a PDF of pages of one size, with its title and language set."""
    from pypdf import PdfWriter  # only where a PDF is made
    from pypdf.generic import BooleanObject, NameObject, TextStringObject

    finished = PdfWriter(clone_from=BytesIO(_painted(pages, title)))
    finished.pdf_header = "%PDF-1.7"
    _tell_spaces(finished)
    finished.root_object[NameObject("/Lang")] = TextStringObject(spoken())
    viewing = finished.create_viewer_preferences()
    viewing[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    finished.add_metadata({"/Title": title, "/Creator": "Leg Explorer"})
    return finished


def written(finished: PdfWriter) -> bytes:
    """Return a PDF as it is kept."""
    content = BytesIO()
    finished.write(content)
    return content.getvalue()


def _tell_spaces(finished: PdfWriter) -> None:
    """Let spaces be read as spaces: Qt takes them for tabs, which have the same glyph."""
    from pypdf.generic import StreamObject

    for page in finished.pages:
        for font in page["/Resources"].get_object()["/Font"].values():  # type: ignore[index]
            meanings = font.get_object().get("/ToUnicode", None)
            found = meanings.get_object() if meanings is not None else None
            if isinstance(found, StreamObject):
                told = re.sub(
                    rb"\[[^]]*\]", lambda m: m[0].replace(b"<0009>", b"<0020>"), found.get_data()
                )
                found.set_data(told)


def _painted(pages: Sequence[Page], title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)  # first: all else is counted in its dots
    writer.setPageSize(QPageSize(QSizeF(*pages[0].size_pt), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    with QPainter(writer) as painter:
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(_DPI / 72.0, _DPI / 72.0)
            page.paint(painter)
            painter.restore()
    return bytes(buffer.data().data())
