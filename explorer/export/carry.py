"""The scenario that a saved picture or handout carries: dropping it brings the scene back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImageReader

from explorer.document.bounded import check_size
from explorer.document.errors import InputError, reason
from explorer.document.leg_file import LARGEST_BYTES as LARGEST_SCENE_BYTES
from explorer.document.leg_file import SUFFIX, leg_content, read_leg, read_leg_text
from explorer.export import carry_film, carry_pdf, carry_xml, model
from explorer.export.carry_film import KEY
from explorer.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from explorer.document.document import Document

#: What can be read back, for dialogs and messages.
SUFFIXES = (
    SUFFIX,
    ".png",
    ".apng",
    *carry_film.SUFFIXES,
    carry_xml.SUFFIX,
    carry_pdf.SUFFIX,
    model.SUFFIX,
)
#: What is larger was not saved here: a picture has some 10 MB at most, a film some 100.
#: PDF has a closer bound of its own.
LARGEST_BYTES = dict.fromkeys(SUFFIXES, 1 << 30) | {
    ".png": 256 << 20,
    carry_xml.SUFFIX: carry_xml.LARGEST_BYTES,
    model.SUFFIX: 256 << 20,
}


def put_into_image(image: QImage, document: Document) -> None:
    """Let a picture carry a document; PNG keeps it as a text of its own."""
    image.setText(KEY, scene_line(document))


def scene_line(document: Document) -> str:
    """Return the text that a file carries: that of a ``.leg`` file, in one line and in ASCII."""
    content = leg_content(document)
    return json.dumps(content, separators=(",", ":"), allow_nan=False)


def carried(path: Path) -> Document:
    """Return the document of a ``.leg`` file, or the one that a picture or a handout carries.

    Raises
    ------
    InputError
        Where there is none, or it is broken; the line begins with the name of the file.
    """
    suffix = path.suffix.lower()
    if suffix == SUFFIX:
        return read_leg(path)
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise InputError(
            tr("{file}: only files that end in {known} can be opened here").format(
                file=path.name, known=known
            )
        )
    try:
        check_size(path, LARGEST_BYTES[suffix])
    except InputError as error:
        raise InputError(
            tr("{file} carries no scene: {why}").format(file=path.name, why=error)
        ) from None
    except FileNotFoundError:
        raise InputError(
            tr("cannot read {file}: there is no such file").format(file=path.name)
        ) from None
    except OSError as error:
        raise InputError(
            tr("cannot read {file}: {why}").format(file=path.name, why=reason(error))
        ) from None
    try:
        text = _text_of(path)
    except OSError as error:
        raise InputError(
            tr("cannot read {file}: {why}").format(file=path.name, why=reason(error))
        ) from None
    if not text:
        raise InputError(
            tr(
                "{file} carries no scene: it was not saved by Leg Explorer, or another program has "
                "rewritten it"
            ).format(file=path.name)
        )
    try:
        if len(text) > LARGEST_SCENE_BYTES:
            raise InputError(tr("its scene is larger than 1 MB"))
        return read_leg_text(text)
    except InputError as error:
        raise InputError(f"{path.name}: {error}") from None


def _text_of(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix == model.SUFFIX:
        return model.carried_text(path)
    if suffix == carry_pdf.SUFFIX:
        return carry_pdf.carried_text(path)
    if suffix == carry_xml.SUFFIX:
        return carry_xml.carried_text(path)
    if suffix in carry_film.SUFFIXES:
        return carry_film.carried_text(path)
    return QImageReader(str(path), QByteArray(b"png")).text(KEY)
