"""A class sheet: questions on numbered pages, and after them the answers on pages of their own.

All measures are in points (1/72 inch) from the upper left corner of a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.export.handout import PAPERS, Page
from explorer.export.handout_block import ACCENT, MUTED, Block, line, words
from explorer.export.handout_sections import Section
from explorer.export.picture import CREDIT
from explorer.export.quiz_pictures import BOX_PT
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from explorer.export.handout import Paper
    from explorer.insight.quiz.question import Question
    from explorer.insight.quiz.quiz import Wish

LETTERS = "ABCD"
_SIDE_PT, _TOP_PT, _BOTTOM_PT = 48.0, 40.0, 54.0
_GAP_PT, _LETTERS_PT = 16.0, 10.5
_NUMBER_PT, _PICTURE_GAP_PT, _CHOICE_PT = 24.0, 16.0, 20.0
_FRAME = "#c9d2d9"


def title(wish: Wish) -> str:
    """Return what the sheet is called."""
    return tr("Leg quiz, seed {seed}").format(seed=wish.seed)


def lay_out_sheet(
    wish: Wish, questions: Sequence[Question], pictures: Mapping[int, QImage], paper: Paper
) -> tuple[Page, ...]:
    """Return the pages: questions first, answers after them."""
    width = PAPERS[paper][0] - 2.0 * _SIDE_PT
    asked = [_head(wish, width)]
    asked += [_asked(n, each, pictures.get(n), width) for n, each in enumerate(questions)]
    answers = [_heading(tr("Answers"), title(wish), width)]
    answers += [_answer(n, each, width) for n, each in enumerate(questions)]
    pages = [*_flow(asked, paper), *_flow(answers, paper)]
    return tuple(_numbered(page, n, pages, wish, paper) for n, page in enumerate(pages, start=1))


def _flow(sections: Sequence[Section], paper: Paper) -> list[list[tuple[float, Section]]]:
    """Give sections their places, on as many pages as they need; none is cut."""
    room = PAPERS[paper][1] - _BOTTOM_PT
    pages: list[list[tuple[float, Section]]] = [[]]
    top = _TOP_PT
    for section in sections:
        if pages[-1] and top + section.height_pt > room:
            pages.append([])
            top = _TOP_PT
        pages[-1].append((top, section))
        top += section.height_pt + _GAP_PT
    return pages


def _numbered(
    placed: list[tuple[float, Section]],
    number: int,
    pages: Sequence[object],
    wish: Wish,
    paper: Paper,
) -> Page:
    size_pt = PAPERS[paper]
    said = tr("{title} · page {n} of {count}").format(title=title(wish), n=number, count=len(pages))
    html = line(words(said), size_pt=8.5, color=MUTED)
    html += line(words(CREDIT), size_pt=6.5, color=MUTED, above_pt=2.0)
    foot = _plain(Block(html, size_pt[0] - 2.0 * _SIDE_PT, 8.5))
    return Page(size_pt, _LETTERS_PT, (*placed, (size_pt[1] - _BOTTOM_PT + 14.0, foot)))


def _head(wish: Wish, width: float) -> Section:
    """Return the title, and room for a name and a date."""
    heading = _heading(tr("Leg quiz"), tr("Seed {seed}").format(seed=wish.seed), width)
    blanks = (
        (Block(line(words(tr("Name")), color=MUTED), 60.0, _LETTERS_PT), 0.0, 0.6 * width),
        (Block(line(words(tr("Date")), color=MUTED), 60.0, _LETTERS_PT), 0.65 * width, width),
    )

    def paint(painter: QPainter, top: float) -> None:
        heading.paint(painter, top)
        below = top + heading.height_pt + 14.0
        painter.setPen(QPen(QColor(MUTED), 0.75))
        for name, start, end in blanks:
            name.paint(painter, _SIDE_PT + start, below)
            y = below + name.height_pt
            painter.drawLine(QPointF(_SIDE_PT + start + 40.0, y), QPointF(_SIDE_PT + end, y))

    return Section(heading.height_pt + 14.0 + blanks[0][0].height_pt + 4.0, paint)


def _heading(text: str, beside: str, width: float) -> Section:
    html = line(words(text), size_pt=17.0, bold=True, color=ACCENT)
    html += line(words(beside), color=MUTED, above_pt=1.0)
    return _plain(Block(html, width, _LETTERS_PT))


def _asked(n: int, question: Question, picture: QImage | None, width: float) -> Section:
    """Return a question with its choices, beside the picture if it needs one."""
    indent = _NUMBER_PT + (0.0 if picture is None else BOX_PT[0] + _PICTURE_GAP_PT)
    column = width - indent
    number = Block(line(str(n + 1), bold=True, color=ACCENT), _NUMBER_PT, 12.0)
    lines = (line(words(each), above_pt=1.5) for each in question.ask.split("\n"))
    ask = Block("".join(lines), column, _LETTERS_PT)
    choices = [
        (
            Block(line(letter, bold=True, color=MUTED), _CHOICE_PT, _LETTERS_PT),
            Block(line(words(choice)), column - _CHOICE_PT, _LETTERS_PT),
        )
        for letter, choice in zip(LETTERS, question.choices, strict=False)
    ]
    told = ask.height_pt + sum(block.height_pt + 4.0 for _, block in choices)
    height = told if picture is None else max(told, BOX_PT[1])

    def paint(painter: QPainter, top: float) -> None:
        number.paint(painter, _SIDE_PT, top)
        if picture is not None:
            box = QRectF(_SIDE_PT + _NUMBER_PT, top, *BOX_PT)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, picture)
            painter.setPen(QPen(QColor(_FRAME), 0.75))
            painter.drawRect(box)
        left = _SIDE_PT + indent
        ask.paint(painter, left, top)
        down = top + ask.height_pt + 4.0
        for letter, block in choices:
            letter.paint(painter, left, down)
            block.paint(painter, left + _CHOICE_PT, down)
            down += block.height_pt + 4.0

    return Section(height + 4.0, paint)


def _answer(n: int, question: Question, width: float) -> Section:
    """Return the right answer with its explanation."""
    said = tr("{letter}: {answer}").format(letter=LETTERS[question.answer], answer=question.right)
    html = line(words(said), bold=True)
    html += line(words(question.why), size_pt=9.0, color=MUTED, above_pt=1.0)
    number = Block(line(str(n + 1), bold=True, color=ACCENT), _NUMBER_PT, _LETTERS_PT)
    block = Block(html, width - _NUMBER_PT, _LETTERS_PT)

    def paint(painter: QPainter, top: float) -> None:
        number.paint(painter, _SIDE_PT, top)
        block.paint(painter, _SIDE_PT + _NUMBER_PT, top)

    return Section(block.height_pt, paint)


def _plain(block: Block) -> Section:
    return Section(block.height_pt, lambda painter, top: block.paint(painter, _SIDE_PT, top))
