"""The dialog that makes a patient's handout: choose and write at the left, see the page beside it.

Of what is typed here only practice and logo are kept: a handout is a file only where the clinician
saves one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.export.handout import PAPERS, lay_out
from explorer.export.handout_content import content, solved
from explorer.export.handout_legs import draw_legs
from explorer.export.handout_logo import read_logo
from explorer.export.handout_pdf import save_pdf
from explorer.insight.grade import AIM, reading_grade
from explorer.insight.plain_advice import offered
from explorer.language import tr
from explorer.ui.ask_where import ask_where
from explorer.ui.handout_fields import HandoutFields
from explorer.ui.panels.card import make_scroll
from explorer.ui.places import person_folder
from explorer.ui.printing import print_page
from explorer.ui.theme import letters_scale
from explorer.ui.timers import single_shot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from explorer.document.document import Document
    from explorer.export.handout import Page
    from explorer.export.handout_content import Content
    from explorer.export.handout_legs import Describe
    from explorer.ui.letterhead import Letterhead

_WAIT_MS = 120
_FIELDS_PX = 432
#: Enough for the preview, and drawn in a fraction of a second.
SCREEN_DPI = 90


class HandoutDialog(QDialog):
    """Makes a handout of what the window shows.

    Parameters
    ----------
    document : Document
    letterhead : Letterhead, read first and written at last
    describe : what makes draw lists, where the window has one at hand

    Attributes
    ----------
    saved : Path or None, the PDF that was written last
    """

    def __init__(
        self,
        document: Document,
        letterhead: Letterhead,
        parent: QWidget | None = None,
        describe: Describe | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Handout"))
        self._document, self._letterhead = document, letterhead
        self._solved = solved(document)
        self._describe = describe
        # What is shown first; the picture for print takes seconds, and comes when it is wanted.
        self._legs = draw_legs(document, self._solved, SCREEN_DPI, describe)
        self._is_fine = False
        self.saved: Path | None = None
        self.page: Page | None = None
        self._content: Content | None = None
        leg, solution = self._solved[-1]
        self.fields = HandoutFields(offered(leg, solution.scenario), solution.scenario, self)
        self.fields.practice.setText(letterhead.practice)
        self.fields.set_logo(letterhead.logo)
        self.preview = Preview(self)
        self.grade = QLabel(self)
        self.grade.setWordWrap(True)
        self.message = QLabel(self)
        self.message.setProperty("role", "warning")
        self.message.setWordWrap(True)
        self.message.hide()
        self.save = QPushButton(tr("Save PDF…"), self)
        self.save.setDefault(True)
        self.print = QPushButton(tr("Print…"), self)
        self.close_ = QPushButton(tr("Close"), self)
        self.save.clicked.connect(self._ask_and_save)
        self.print.clicked.connect(self._print)
        self.close_.clicked.connect(self.reject)
        self._lay_out()
        self._soon = single_shot(self, _WAIT_MS, self.refresh)
        self.fields.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Lay the page out anew, or say why it cannot be."""
        self._soon.stop()
        fields = self.fields
        self._letterhead.practice = fields.practice.text().strip()
        self._letterhead.logo = fields.logo
        problem = ""
        try:
            logo = None if fields.logo is None else read_logo(fields.logo)
        except ValueError as error:
            logo, problem = None, str(error)
        try:
            self._content = content(self._document, fields.chosen, self._solved)
            self.page = lay_out(self._content, self._legs, fields.paper, logo)
        except ValueError as error:
            self.page, problem = None, f"{error}"
        self._say(problem)
        for button in (self.save, self.print):
            button.setEnabled(self.page is not None)
        if self.page is not None:
            self.preview.show_page(self.page)
            self._tell_grade()

    def save_as(self, out: Path) -> bool:
        """Write the PDF and close, or say why not."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._make_fine()
            if self.page is None or self._content is None:
                return False
            save_pdf(out, self.page, self._document, self._content.title)
        except ValueError as error:
            self._say(f"{error}")
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.saved = out
        self.accept()
        return True

    def _ask_and_save(self) -> None:
        start = person_folder("Documents") / "handout.pdf"
        kinds = tr("PDF document (*.pdf)")
        out = ask_where(self, tr("Save the handout"), start, kinds, ".pdf")
        if out is not None:
            self.save_as(out)

    def _print(self) -> None:
        self._make_fine()
        if self.page is not None and self._content is not None:
            self._say(print_page(self.page, self._content.title, self))

    def reject(self) -> None:
        """Close; notes, which are in no file, are not dropped unasked."""
        if self.fields.notes.toPlainText().strip():
            buttons = QMessageBox.StandardButton
            asked = QMessageBox.question(
                self,
                tr("Drop the notes?"),
                tr("What you wrote for the patient is in no file yet. Drop it?"),
                buttons.Discard | buttons.Cancel,
                buttons.Cancel,
            )
            if asked != buttons.Discard:
                return
        super().reject()

    def _make_fine(self) -> None:
        """Lay the page out with the picture for print."""
        if not self._is_fine:
            self._legs = draw_legs(self._document, self._solved, describe=self._describe)
            self._is_fine = True
        self.refresh()

    def _tell_grade(self) -> None:
        assert self._content is not None
        grade = reading_grade(self._content.prose)
        own = self.fields.chosen.notes
        own_grade = reading_grade(own)
        if own and own_grade > AIM:
            said = tr(
                "Reading grade {grade} (Flesch-Kincaid); your notes alone {own}: shorter words and "
                "sentences read easier."
            )
        elif grade > AIM:
            said = tr("Reading grade {grade} (Flesch-Kincaid): {aim} or less is easier to read.")
        else:
            said = tr(
                "Reading grade {grade} (Flesch-Kincaid): easy enough for most people "
                "({aim} or less)."
            )
        figures = {"grade": grade, "own": own_grade, "aim": AIM}
        self.grade.setText(said.format(**{name: f"{value:.0f}" for name, value in figures.items()}))
        hard = grade > AIM or own_grade > AIM
        self.grade.setProperty("role", "warning" if hard else "muted")
        self.grade.style().unpolish(self.grade)
        self.grade.style().polish(self.grade)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        area = QScrollArea(self)
        make_scroll(area).addWidget(self.fields)
        left.addWidget(area, 1)
        left.addWidget(self.grade)
        left.addWidget(self.message)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.print, self.close_):
            button.setAutoDefault(button is self.save)
            row.addWidget(button)
        row.addStretch(1)
        left.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.setSpacing(18)
        whole.addLayout(left)
        whole.addWidget(self.preview, 1)
        # Words wrap: letters twice as large need less than twice the width.
        width = round(_FIELDS_PX * (1.0 + 0.5 * max(letters_scale() - 1.0, 0.0)))
        area.setFixedWidth(width)
        self.grade.setMaximumWidth(width)
        self.message.setMaximumWidth(width)
        self.resize(1000, 720)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))


class Preview(QWidget):
    """The page as it will be printed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._image: QImage | None = None
        self.setMinimumSize(380, 500)
        self.setAccessibleName(tr("Preview of the page"))

    def show_page(self, page: Page) -> None:
        """Show another page."""
        self.page, self._image = page, None
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of half a sheet."""
        width, height = PAPERS["a4"]
        return QSize(round(0.83 * width), round(0.83 * height))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Paint anew at the next chance."""
        self._image = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet, as large as it fits."""
        if self.page is None:
            return
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            self._image = _painted(self.page, self.size(), ratio)
        with QPainter(self) as painter:
            sheet = self._image.deviceIndependentSize()
            left = round((self.width() - sheet.width()) / 2.0)
            painter.drawImage(left, 0, self._image)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(left, 0, round(sheet.width()) - 1, round(sheet.height()) - 1)


def _painted(page: Page, room: QSize, ratio: float) -> QImage:
    width_pt, height_pt = page.size_pt
    scale = ratio * min(room.width() / width_pt, room.height() / height_pt)
    image = QImage(
        max(1, int(scale * width_pt)), max(1, int(scale * height_pt)), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        page.paint(painter)
    image.setDevicePixelRatio(ratio)
    return image
