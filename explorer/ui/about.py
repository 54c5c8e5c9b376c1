"""Help: how mouse and keys work; who made this, from what, and what it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from explorer import __version__

_ABOUT = f"""
<h2>Leg Explorer {__version__}</h2>
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
"""


_KEYS = """
<h2>Mouse and keys</h2>
<table cellspacing="0" cellpadding="3">
<tr><td>Left-drag</td><td>turn</td></tr>
<tr><td>Middle-drag, or Shift and left-drag &nbsp; </td><td>move</td></tr>
<tr><td>Wheel</td><td>zoom to the pointer</td></tr>
<tr><td>Click</td><td>select a muscle, see its card</td></tr>
<tr><td>Double-click</td><td>come near</td></tr>
<tr><td>Right-click</td><td>hide, isolate, fade</td></tr>
<tr><td>Click a side of the cube</td><td>view from there</td></tr>
<tr><td>Rest the pointer</td><td>see a name</td></tr>
<tr><td>Esc</td><td>select nothing</td></tr>
<tr><td>1 2 3 4 5 6</td>
<td>view from anterior, posterior, medial, lateral, superior, inferior</td></tr>
<tr><td>F</td><td>show the whole leg from this side</td></tr>
<tr><td>Home</td><td>back to the view of the start</td></tr>
<tr><td>O</td><td>near and far in one size (orthographic), or as an eye sees</td></tr>
<tr><td>H</td><td>hide what is selected, or show it again</td></tr>
<tr><td>I, Shift+I</td><td>show what is selected alone; among ghosts of the rest</td></tr>
<tr><td>Shift+H</td><td>show all</td></tr>
<tr><td>Ctrl+F</td><td>find a structure by its name</td></tr>
<tr><td>B, S</td><td>footprints of the muscles on the bones, skin</td></tr>
<tr><td>E</td><td>as the leg lies in the exercise, or upright</td></tr>
<tr><td>C</td><td>keep this leg as A and compare it with what you ask next, B; or end that</td></tr>
<tr><td>L</td><td>names in English, in Latin, none</td></tr>
<tr><td>N</td><td>the value of its colour on each muscle</td></tr>
<tr><td>M</td><td>mechanics at hip, knee, ankle, none</td></tr>
<tr><td>P</td><td>let the repetition run, or stay where it is</td></tr>
<tr><td>Ctrl+Z, Ctrl+Shift+Z</td><td>undo, redo; a drag is one step</td></tr>
<tr><td>Ctrl+O, Ctrl+S, Ctrl+Shift+S</td><td>open, save, save as</td></tr>
<tr><td>Ctrl+G</td><td>type a pose code</td></tr>
<tr><td>Ctrl+L</td><td>begin or end the lesson</td></tr>
<tr><td>Ctrl+K</td><td>begin or end the quiz</td></tr>
<tr><td>Alt+1 to Alt+4, Alt+Right</td><td>in the quiz: answer, next question</td></tr>
<tr><td>Alt+Right, Alt+Left</td><td>in the lesson: next step, step before</td></tr>
<tr><td>Ctrl+E</td><td>save the picture</td></tr>
<tr><td>Ctrl+C</td><td>copy the picture</td></tr>
<tr><td>Ctrl+P</td><td>make a handout for a patient</td></tr>
<tr><td>F11</td><td>patient view: the leg and plain words alone; Esc leaves it</td></tr>
<tr><td>Arrows, Page Up, Page Down</td><td>move the slider in use by 1 or 10</td></tr>
</table>
"""


class TextBox(QDialog):
    """A page of words to read and close."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        text = QLabel(words, self)
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
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
    """Return version, credits and the limits of what is shown."""
    return TextBox("About Leg Explorer", _ABOUT, parent)


def keys_box(parent: QWidget) -> TextBox:
    """Return what mouse and keys do."""
    return TextBox("Mouse and keys", _KEYS, parent)
