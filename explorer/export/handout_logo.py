"""The logo of a practice, read from a picture file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader

from explorer.document.bounded import check_size
from explorer.document.errors import InputError
from explorer.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

KINDS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".svg")
LARGEST_BYTES = 10 << 20
#: More pixels than print can show of it are not kept.
_MOST_PX = QSize(1200, 400)


def read_logo(path: Path) -> QImage:
    """Return the picture, no larger than print can show.

    Raises
    ------
    ValueError
        Where there is no such file, or it is no picture; in one line.
    """
    try:
        check_size(path, LARGEST_BYTES)
    except OSError:
        raise ValueError(tr("logo: there is no file {file}").format(file=path)) from None
    except InputError as error:
        raise ValueError(tr("logo: {file}: {why}").format(file=path.name, why=error)) from None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > _MOST_PX.width() or size.height() > _MOST_PX.height()):
        scaled = size.scaled(_MOST_PX, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise ValueError(tr("logo: {file} is no picture that can be read").format(file=path.name))
    return image
