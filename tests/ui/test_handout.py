"""The dialog shows the page as it will be, saves it, and keeps nothing of a patient."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from explorer.document.document import Asked, Document
from explorer.document.leg_file import leg_text
from explorer.export.carry import carried
from explorer.export.handout_content import LONGEST_NOTES, solved
from explorer.export.handout_legs import PRINT_DPI, draw_legs
from explorer.mechanics import Scenario
from explorer.ui.app import open_application
from explorer.ui.handout import HandoutDialog
from explorer.ui.handout_fields import usual_paper
from explorer.ui.letterhead import Letterhead
from explorer.ui.printing import NO_PRINTER, paint_on, set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.anatomy import Leg
    from explorer.export.handout_legs import Describe, Legs
    from explorer.mechanics import Solution
    from explorer.ui.window import MainWindow

    Pairs = tuple[tuple[Leg, Solution], ...]


CURL = Document(Asked(Scenario(knee_rad=0.8, load_kg=10.0)))


@pytest.fixture(autouse=True)
def _coarse_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    def coarse(
        document: Document, legs: Pairs, _dpi: int = PRINT_DPI, describe: Describe | None = None
    ) -> Legs:
        return draw_legs(document, legs, 30, describe)

    monkeypatch.setattr("explorer.ui.handout.draw_legs", coarse)


@pytest.fixture(autouse=True)
def _notes_may_be_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing wait for an answer; the test of the question asks on its own."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.Discard)


@pytest.fixture
def letterhead() -> Letterhead:
    return Letterhead()


@pytest.fixture
def dialog(qtbot: QtBot, letterhead: Letterhead) -> Iterator[HandoutDialog]:
    open_application()
    made = HandoutDialog(CURL, letterhead)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _seen(dialog: HandoutDialog) -> QImage:
    return dialog.preview.grab().toImage()


def _tick(dialog: HandoutDialog, row: int) -> None:
    dialog.fields.strategies.item(row).setCheckState(Qt.CheckState.Checked)


def test_it_fits_a_small_screen_and_shows_the_page(dialog: HandoutDialog) -> None:
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 760
    seen = _seen(dialog)
    colors = {
        seen.pixelColor(x, y).name() for x in range(0, seen.width(), 3) for y in range(0, 400, 3)
    }
    assert len(colors) > 50


@pytest.mark.parametrize("what", ["strategy", "dose", "notes", "practice", "paper"])
def test_the_page_follows_each_field(qtbot: QtBot, dialog: HandoutDialog, what: str) -> None:
    fields, before = dialog.fields, _seen(dialog)
    match what:
        case "strategy":
            _tick(dialog, 0)
        case "dose":
            fields.dose["sets"].setValue(3)
        case "notes":
            QTest.keyClicks(fields.notes, "Rest on Sunday.")
        case "practice":
            QTest.keyClicks(fields.practice, "Riverside")
        case "paper":
            fields.sheet.setCurrentIndex(1 - fields.sheet.currentIndex())
    qtbot.waitUntil(lambda: _seen(dialog) != before)


def test_no_strategy_is_ticked_unasked(dialog: HandoutDialog) -> None:
    assert dialog.fields.strategies.count() > 3
    assert dialog.fields.chosen.advice == ()
    _tick(dialog, 1)
    assert len(dialog.fields.chosen.advice) == 1


def test_saved_it_carries_the_scene(
    dialog: HandoutDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "sheet"
    asked = staticmethod(lambda *_args: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    dialog.save.click()
    assert dialog.saved == tmp_path / "sheet.pdf"
    assert not dialog.isVisible()
    assert leg_text(carried(tmp_path / "sheet.pdf")) == leg_text(CURL)


@pytest.mark.parametrize("place", ["{folder}/not/there/a.pdf", "{folder}", "{folder}/a.txt"])
def test_a_place_that_will_not_do_is_said_and_the_dialog_stays(
    dialog: HandoutDialog, tmp_path: Path, place: str
) -> None:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    assert not dialog.save_as(type(tmp_path)(place.format(folder=folder)))
    assert dialog.message.isVisible()
    assert dialog.isVisible()
    assert dialog.saved is None
    assert list(folder.iterdir()) == []


def test_a_read_only_folder_is_said(
    dialog: HandoutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_args: False)  # what root would be told otherwise
    assert not dialog.save_as(tmp_path / "a.pdf")
    assert "read-only" in dialog.message.text()


def test_too_many_words_cannot_be_saved_until_there_are_fewer(dialog: HandoutDialog) -> None:
    fields = dialog.fields
    for row in range(fields.strategies.count()):
        _tick(dialog, row)
    fields.notes.setPlainText("Use the band. " * (LONGEST_NOTES // 14))
    dialog.refresh()
    assert "too much for one page" in dialog.message.text()
    assert not dialog.save.isEnabled()
    assert not dialog.print.isEnabled()
    fields.notes.clear()
    for row in range(2, fields.strategies.count()):
        fields.strategies.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.refresh()
    assert not dialog.message.isVisible()
    assert dialog.save.isEnabled()


def test_notes_longer_than_any_page_are_refused(dialog: HandoutDialog) -> None:
    dialog.fields.notes.setPlainText("x" * (LONGEST_NOTES + 1))
    dialog.refresh()
    assert "1200 fit at most" in dialog.message.text()
    assert not dialog.save.isEnabled()


def test_a_logo_that_is_gone_is_said_and_the_page_goes_without(
    dialog: HandoutDialog, tmp_path: Path
) -> None:
    dialog.fields.set_logo(tmp_path / "gone.png")
    dialog.refresh()
    assert "there is no file" in dialog.message.text()
    assert dialog.save.isEnabled()
    dialog.fields.drop_logo.click()
    dialog.refresh()
    assert not dialog.message.isVisible()


def test_hard_words_are_told(dialog: HandoutDialog) -> None:
    assert "easy enough" in dialog.grade.text()
    dialog.fields.notes.setPlainText(
        "Maintain maximal articular flexion, subsequently undertaking progressive eccentric "
        "contractions of the posterior musculature."
    )
    dialog.refresh()
    assert "your notes alone" in dialog.grade.text()
    assert dialog.grade.property("role") == "warning"


@pytest.mark.parametrize("drop", [False, True])
def test_typed_notes_are_not_dropped_unasked(
    dialog: HandoutDialog, monkeypatch: pytest.MonkeyPatch, drop: bool
) -> None:
    buttons = QMessageBox.StandardButton
    asked: list[str] = []

    def question(*args: object) -> QMessageBox.StandardButton:
        asked.append(str(args[2]))
        return buttons.Discard if drop else buttons.Cancel

    monkeypatch.setattr(QMessageBox, "question", question)
    dialog.fields.notes.setPlainText("Rest on Sunday.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(asked) == 1
    assert dialog.isVisible() is not drop
    dialog.fields.notes.clear()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(asked) == 1
    assert not dialog.isVisible()


def test_it_shows_a_quick_picture_and_prints_a_fine_one(
    dialog: HandoutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dpi: list[int] = []

    def drawing(*args: object, **kinds: object) -> Legs:
        dpi.append(PRINT_DPI)
        return draw_legs(CURL, solved(CURL), 30)

    monkeypatch.setattr("explorer.ui.handout.draw_legs", drawing)
    dialog.refresh()
    assert dpi == []
    assert dialog.save_as(tmp_path / "a.pdf")
    assert dialog.save_as(tmp_path / "b.pdf")
    assert dpi == [PRINT_DPI]


def test_the_window_s_own_meshes_are_used(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_anew() -> None:
        raise AssertionError("the meshes are at hand")

    monkeypatch.setattr("explorer.export.handout_legs.Drawing", read_anew)
    monkeypatch.setattr(HandoutDialog, "exec", lambda _dialog: 0)
    window.actions_.handout.trigger()
    assert "No handout" not in window.statusBar().currentMessage()


def test_practice_and_logo_stay_but_nothing_of_a_patient(
    dialog: HandoutDialog,
    letterhead: Letterhead,
    tmp_path: Path,
) -> None:
    logo = tmp_path / "logo.png"
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(logo))
    dialog.fields.practice.setText("Riverside")
    dialog.fields.set_logo(logo)
    dialog.fields.notes.setPlainText("Mrs Smith")
    dialog.refresh()
    dialog.close_.click()
    again = HandoutDialog(CURL, letterhead)
    assert again.fields.practice.text() == "Riverside"
    assert again.fields.logo == logo
    assert again.fields.notes.toPlainText() == ""
    again.deleteLater()
    assert sorted(each.name for each in tmp_path.rglob("*.*")) == ["logo.png"]


def test_without_a_printer_that_is_said(
    dialog: HandoutDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: []))
    dialog.print.click()
    assert dialog.message.text() == NO_PRINTER
    assert dialog.isVisible()


def test_a_printer_gets_one_sheet_of_the_page_s_size(dialog: HandoutDialog, tmp_path: Path) -> None:
    assert dialog.page is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(printer, dialog.page)
    assert paint_on(printer, dialog.page) == ""
    from pypdf import PdfReader

    (sheet,) = PdfReader(tmp_path / "printed.pdf").pages
    assert float(sheet.mediabox.width) == pytest.approx(dialog.page.size_pt[0], abs=1.0)
    assert "When" in sheet.extract_text()


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt's word for what is told here
def test_a_printer_that_stops_is_no_success(
    dialog: HandoutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.page is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(QPrinter, "printerState", lambda _: QPrinter.PrinterState.Error)
    assert "save a PDF instead" in paint_on(printer, dialog.page)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    assert "does not answer" in paint_on(printer, dialog.page)


def test_paper_is_that_of_the_country(monkeypatch: pytest.MonkeyPatch) -> None:
    for country, paper in (("en_US", "letter"), ("de_DE", "a4")):
        monkeypatch.setattr(QLocale, "system", lambda country=country: QLocale(country))
        assert usual_paper() == paper


def test_the_window_makes_a_handout_of_what_it_compares(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_.compare.trigger()
    window.session.set_scenario(ankle_rad=-0.35)
    window.session.run_pass()
    out = tmp_path / "pair.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(out), "")))

    def save(dialog: HandoutDialog) -> int:
        dialog.save.click()
        return dialog.result()

    monkeypatch.setattr(HandoutDialog, "exec", save)
    assert window.actions_.handout.shortcut().toString() == "Ctrl+P"
    window.actions_.handout.trigger()
    assert "Handout saved" in window.statusBar().currentMessage()
    assert carried(out).against is not None
    assert window.documents.open(out)
    QApplication.processEvents()


def test_practice_and_logo_come_back_at_the_next_start(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    first = open_window()
    first.letterhead.practice, first.letterhead.logo = "Riverside", tmp_path / "logo.png"
    first.close()
    assert open_window().letterhead == Letterhead("Riverside", tmp_path / "logo.png")
