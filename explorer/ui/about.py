"""About: who made this, from what, and what it is not."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from explorer import __version__
from explorer.language import tr
from explorer.ui.links import follow_links

_ABOUT = tr("""
<h2>Leg Explorer {version}</h2>
<p>A living leg: drag a joint and see which muscle does what share of the work.</p>
<p><b>Everything shown is computed, not measured. This is not a medical device</b>;
it does not diagnose, and it knows nothing about your own leg.</p>
<p><b>Shapes</b>, adapted (registered, scaled, smoothed, rebuilt from cross-sections):
Andreassen T.E., Hume D.R., Hamilton L.D., Walker K.E., Higinbotham S.E., Shelburne K.B. (2023),
Three-dimensional lower extremity musculoskeletal geometry of the Visible Human Female and Male,
<i>Scientific Data</i>, <a href="https://doi.org/10.1038/s41597-022-01905-2">doi
10.1038/s41597-022-01905-2</a>, licensed
<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; see also arXiv 2209.06948.
Shape of femur and hip bone after BMFToolkit (Sreenivasa and Gonzalez Alvarado 2017, zlib licence,
altered).</p>
<p><b>Mechanics</b>, figures of the model RajagopalLaiUhlrich2023:
Rajagopal and others 2016, <i>IEEE Trans Biomed Eng</i> 63:2068;
Lai and others 2017, <i>Ann Biomed Eng</i> 45:2762;
Uhlrich and others 2022, <i>Sci Rep</i> 12:9842.</p>
<p><b>Built with</b> Qt and PySide6 (LGPL), VTK (BSD) and NumPy (BSD).
Leg Explorer itself is under the Apache License 2.0.</p>
""").format(version=__version__)

#: Each part of the program that others made: name, licence, its page.
PARTS = (
    ("Python", "PSF 2.0", "https://www.python.org"),
    ("Qt, PySide6", "LGPL 3", "https://doc.qt.io/qtforpython-6/"),
    ("VTK", "BSD", "https://vtk.org"),
    ("NumPy", "BSD", "https://numpy.org"),
    ("Pillow", "MIT-CMU", "https://python-pillow.github.io"),
    ("Apache Arrow", "Apache 2.0", "https://arrow.apache.org"),
    ("pypdf", "BSD", "https://pypdf.readthedocs.io"),
    ("PyQtGraph", "MIT", "https://www.pyqtgraph.org"),
    ("trimesh", "MIT", "https://trimesh.org"),
    ("Segno", "BSD", "https://segno.readthedocs.io"),
)
_LICENCES = tr("<p><b>Licences of the parts</b>: {parts}.</p>")
_TEXTS_BESIDE = tr("<p>Their full texts are in the folder {folder}.</p>")


class TextBox(QDialog):
    """A page of words to read and close."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        text = QLabel(words, self)
        text.setWordWrap(True)
        follow_links(text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(text)
        column.addWidget(buttons)
        # The size that a dialog takes by itself does not count the lines that wrap.
        self.resize(self.minimumWidth(), column.heightForWidth(self.minimumWidth()))


def about_box(parent: QWidget) -> TextBox:
    """Return version, credits, licences and the limits of what is shown."""
    return TextBox(tr("About Leg Explorer"), _ABOUT + _licences(), parent)


def _licences() -> str:
    """Return who allows what, and where it stands in full if it came along with the program."""
    parts = ", ".join(f'<a href="{page}">{name}</a> ({terms})' for name, terms, page in PARTS)
    folder = Path(sys.executable).parent / "licences"
    if not folder.is_dir():
        return _LICENCES.format(parts=parts)
    link = f'<a href="{folder.as_uri()}">{escape(str(folder))}</a>'
    return _LICENCES.format(parts=parts) + _TEXTS_BESIDE.format(folder=link)
