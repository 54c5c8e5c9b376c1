"""The scene that a handout carries as an attached file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from explorer.document.errors import InputError, reason
from explorer.document.leg_file import LARGEST_BYTES
from explorer.language import tr

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".pdf"
#: The name of the attached file.
SCENE = "scene.leg"
#: A handout has about 1 MB; what is much larger is somebody else's.
LARGEST_PDF_BYTES = 32 << 20
# What it finds wrong in a file would go to the terminal; the one line of the error says enough.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def carried_text(path: Path) -> str:
    """Return the text of the scene that a PDF carries; empty where it carries none.

    Raises
    ------
    InputError
        Where the file cannot be read, is no PDF, or is too large; the line begins with its name.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(1024)
    except OSError as error:
        raise InputError(
            tr("cannot read {file}: {why}").format(file=path.name, why=reason(error))
        ) from None
    if b"%PDF-" not in start:
        raise InputError(tr("{file} is no PDF, or a broken one").format(file=path.name))
    if size > LARGEST_PDF_BYTES:
        raise InputError(
            tr("{file} carries no scene: it is larger than 32 MB, a handout is not").format(
                file=path.name
            )
        )
    content = _file_in(path)
    if len(content) > LARGEST_BYTES:
        raise InputError(tr("{file}: its scene is larger than 1 MB").format(file=path.name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(tr("{file}: its scene is no text").format(file=path.name)) from None


def _file_in(path: Path) -> bytes:
    from pypdf import PdfReader  # only where a PDF is opened
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(path)
        if reader.is_encrypted:
            return b""
        for each in reader.attachment_list:
            if each.name == SCENE:
                return each.content
    # A broken file can break the reader anywhere.
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, OSError, RecursionError,
            TypeError, ValueError):  # fmt: skip
        raise InputError(tr("{file} is no PDF, or a broken one").format(file=path.name)) from None
    return b""
