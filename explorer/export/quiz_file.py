"""A class sheet as a PDF, without a window, and without any display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.document.whole import save_whole
from explorer.export.handout_pdf import pages_pdf, written
from explorer.export.painting import application
from explorer.export.picture import check_out
from explorer.export.quiz_pictures import PRINT_DPI, Drawer
from explorer.export.quiz_sheet import lay_out_sheet, title
from explorer.insight.quiz.quiz import Quiz

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from explorer.export.handout import Paper
    from explorer.insight.quiz.quiz import Wish


def quiz_sheet(wish: Wish, paper: Paper, out: Path, dpi: int = PRINT_DPI) -> None:
    """Make questions, draw their pictures and save the sheet, whole or not at all.

    Raises
    ------
    ValueError
        Where it cannot be written, in one line; what stood there before stays.
    RuntimeError
        Where no OpenGL can be had.
    """
    for _ in sheet_in_steps(wish, paper, out, dpi):
        pass


def sheet_in_steps(
    wish: Wish, paper: Paper, out: Path, dpi: int = PRINT_DPI
) -> Generator[int, None, None]:
    """Do what `quiz_sheet` does in steps, between which a window can live.

    Yields how many questions are done, 0 to all. Nothing is written before the last step.
    """
    check_out(out, ".pdf")
    _application = application()
    quiz, drawer = Quiz(wish), Drawer(dpi)
    pictures: dict[int, QImage] = {}
    for n in range(len(quiz)):
        yield n
        question = quiz.question(n)
        if question.hides_names:
            yield n
            pictures[n] = drawer.draw(question)
    yield len(quiz)
    pages = lay_out_sheet(wish, quiz.all(), pictures, paper)
    save_whole(out, written(pages_pdf(pages, title(wish))))
