"""A class sheet holds every question whole, and its answers on pages of their own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from explorer.export.handout import PAPERS
from explorer.export.quiz_file import quiz_sheet
from explorer.export.quiz_pictures import Drawer
from explorer.export.quiz_sheet import LETTERS, lay_out_sheet
from explorer.insight.quiz.quiz import Quiz, Wish

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.export.handout import Paper

WISH = Wish(11, 6)


@pytest.fixture(scope="module")
def read(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    out = tmp_path_factory.mktemp("sheet") / "quiz.pdf"
    quiz_sheet(WISH, "a4", out, dpi=40)
    return PdfReader(out)


def _words(text: str) -> str:
    return " ".join(text.split())


def test_questions_first_and_answers_apart(read: PdfReader) -> None:
    pages = [_words(page.extract_text()) for page in read.pages]
    first = next(n for n, text in enumerate(pages) if text.startswith("Answers"))
    assert first > 0
    asked, told = " ".join(pages[:first]), " ".join(pages[first:])
    for question in Quiz(WISH).all():
        assert _words(question.ask) in asked
        assert _words(question.why) not in asked
        assert _words(question.why) in told
        assert f"{LETTERS[question.answer]}: {_words(question.right)}" in told
        for choice in question.choices:
            assert _words(choice) in asked
    for n, text in enumerate(pages, start=1):
        assert f"Leg quiz, seed 11 · page {n} of {len(pages)}" in text


def test_a_muscle_that_must_be_named_is_seen(read: PdfReader) -> None:
    named = [question for question in Quiz(WISH).all() if question.kind == "name"]
    assert named
    assert sum(len(page.images) for page in read.pages) == len(named)
    drawer = Drawer(dpi=40)
    for question in named:
        image = drawer.draw(question)
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        colors = [image.pixelColor(x, y) for x, y in places]
        yellow = [each for each in colors if each.green() > 2.0 * each.blue() and each.red() > 120]
        assert len(yellow) > 0.005 * len(places)


def test_title_language_and_fonts(read: PdfReader) -> None:
    assert read.metadata is not None
    assert read.metadata.title == "Leg quiz, seed 11"
    assert str(read.root_object["/Lang"]) == "en"
    for page in read.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in below["/FontDescriptor"].get_object()


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_is_cut(qapp: object, paper: Paper) -> None:
    wish = Wish(5, 30, ("facts", "change", "rank"))
    questions = Quiz(wish).all()
    pages = lay_out_sheet(wish, questions, {}, paper)
    counted = 0
    for page in pages:
        assert page.size_pt == PAPERS[paper]
        *placed, (foot_top, _foot) = page.placed
        below = 0.0
        for top, section in placed:
            assert top >= below
            below = top + section.height_pt
        assert below < foot_top
        counted += len(placed)
    assert counted == 2 * len(questions) + 2


def test_a_full_disk_leaves_what_stood_there(
    qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    out = tmp_path / "quiz.pdf"
    out.write_bytes(b"mine")
    with pytest.raises(ValueError, match="the disk is full"):
        quiz_sheet(Wish(1, 1, ("facts",)), "a4", out)
    assert out.read_bytes() == b"mine"
