"""The handout holds everything on one page, and says plainly when it cannot."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.document.document import Asked, Document
from explorer.document.shown import Shown
from explorer.export.handout import PAPERS, TRIES, lay_out
from explorer.export.handout_content import (
    HELP_SURE,
    LONGEST_NOTES,
    Chosen,
    Dose,
    content,
    solved,
)
from explorer.export.handout_legs import draw_legs
from explorer.export.handout_logo import read_logo
from explorer.insight.advice import ADVICE
from explorer.insight.grade import AIM, reading_grade
from explorer.insight.lesson.steps import steps
from explorer.mechanics import Scenario
from explorer.scene.camera import view

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.export.handout import Page, Paper
    from explorer.export.handout_content import Content
    from explorer.export.handout_legs import Legs

CURL = Scenario(knee_rad=math.radians(45.0), load_kg=20.0)
POINTED = CURL.with_(ankle_rad=math.radians(-20.0))
ONE = Document(Asked(CURL), Shown(camera=view("posterolateral")))
TWO = ONE.with_(asked=Asked(POINTED), against=Asked(CURL))
FULL = Chosen(
    ("lighter_load", "slower_tempo", "stretch_calf"),
    Dose(3, 10, 2, 3, 4, 3),
    "Start with the left leg.\nCall us with any question.",
    "Riverside Physiotherapy",
)


@pytest.fixture(scope="module", params=[ONE, TWO], ids=["one", "two"])
def document(request: pytest.FixtureRequest) -> Document:
    found: Document = request.param
    return found


@pytest.fixture(scope="module")
def legs(qapp: object, document: Document) -> Legs:
    return draw_legs(document, solved(document), dpi=40)


def _painted(page: Page, scale: float = 1.0) -> QImage:
    width, height = (round(scale * side) for side in page.size_pt)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    page.paint(painter)
    painter.end()
    return image


def _ends(page: Page) -> list[tuple[float, float]]:
    return [(top, top + section.height_pt) for top, section in page.placed]


@pytest.mark.parametrize("paper", PAPERS)
def test_all_fits_without_overlap(document: Document, legs: Legs, paper: Paper) -> None:
    page = lay_out(content(document, FULL), legs, paper)
    ends = _ends(page)
    assert ends[0][0] > 20.0
    assert ends[-1][1] <= page.size_pt[1] - 20.0
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))
    assert page.letters_pt >= 10.0


def test_ink_stays_within_the_margins(document: Document, legs: Legs) -> None:
    image = _painted(lay_out(content(document, FULL), legs, "a4"))
    for x in (*range(0, 40, 3), *range(image.width() - 40, image.width(), 3)):
        assert all(image.pixelColor(x, y).name() == "#ffffff" for y in range(0, image.height(), 2))
    colors = {image.pixelColor(x, y).name() for x in range(0, 595, 3) for y in range(100, 400, 3)}
    assert len(colors) > 10  # and there is ink between them


def test_longer_notes_make_letters_smaller_until_they_are_refused(
    document: Document, legs: Legs
) -> None:
    sizes: list[float] = []
    refused = ""
    for count in range(0, LONGEST_NOTES // 14, 6):
        said = content(document, replace(FULL, notes="Use the band. " * count))
        try:
            page = lay_out(said, legs, "letter")
        except ValueError as error:
            refused = str(error)
            break
        sizes.append(page.letters_pt)
        assert all(end <= start for (_, end), (start, _) in pairwise(_ends(page)))
    assert refused.startswith("This is too much for one page, by about 1 line:")
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == TRIES[-1][0]


def test_notes_beyond_their_bound_are_refused() -> None:
    with pytest.raises(ValueError, match="1201 letters are too many for one page; 1200 fit"):
        Chosen(notes="x" * (LONGEST_NOTES + 1))
    with pytest.raises(ValueError, match="no strategy 'magic'"):
        Chosen(("magic",))


@pytest.mark.parametrize(
    ("dose", "lines"),
    [
        (Dose(), ()),
        (Dose(sets=1, repetitions=12), ("1 set of 12 repetitions",)),
        (Dose(repetitions=1), ("1 repetition",)),
        (Dose(hold_s=1, per_week=1), ("Hold for 1 second", "Once a week")),
        (Dose(there_s=2), ("Take 2 seconds there",)),
        (Dose(there_s=2, back_s=3), ("Take 2 seconds there, 3 seconds back",)),
    ],
)
def test_dose_in_words(dose: Dose, lines: tuple[str, ...]) -> None:
    assert dose.lines() == lines


def test_what_is_not_chosen_is_not_on_the_page(document: Document) -> None:
    said = content(document, Chosen())
    assert (said.advice, said.dose, said.notes, said.practice) == ((), (), (), "")


def test_strategies_stand_in_their_own_order_with_how_sure_they_are(document: Document) -> None:
    said = content(document, Chosen(("stretch_calf", "point_toes")))
    assert [what.split()[0] for what, _ in said.advice] == ["Point", "Stretch"]
    assert said.advice[0][1] == "Studies disagree."


def test_a_comparison_names_both_legs() -> None:
    said = content(TWO, Chosen())
    assert said.captions == ("A: ankle neutral", "B: toes pointed 20°")
    assert "In B the" in said.story[0]


def test_all_a_patient_reads_is_easy(document: Document) -> None:
    all_advice = tuple(each.key for each in ADVICE)
    said = content(document, replace(FULL, advice=all_advice))
    assert "chest pain" in said.prose
    assert reading_grade(said.prose) <= AIM


def test_what_has_no_pose_code_gets_a_page_without_one(legs: Legs, document: Document) -> None:
    rigid = ONE.with_(asked=Asked(CURL.with_(tendon="rigid")))
    said: Content = content(rigid, Chosen())
    assert said.code == ""
    assert _painted(lay_out(said, legs, "a4")).width() == 595


def test_a_logo_is_painted(legs: Legs, document: Document, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    logo = QImage(3000, 1200, QImage.Format.Format_RGB32)
    logo.fill(QColor("#0a7f3c"))
    logo.save(str(file))
    read = read_logo(file)
    assert (read.width(), read.height()) == (1000, 400)
    image = _painted(lay_out(content(document, Chosen()), legs, "a4", read))
    assert image.pixelColor(70, 48).name() == "#0a7f3c"


def test_a_logo_that_cannot_be_read_is_named(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there is no file"):
        read_logo(tmp_path / "gone.png")
    text = tmp_path / "text.png"
    text.write_text("no picture")
    with pytest.raises(ValueError, match=r"text.png is no picture"):
        read_logo(text)


def test_a_lying_leg_gets_a_wide_picture(qapp: object) -> None:
    nordic = Scenario(exercise="nordic_curl", knee_rad=0.8)
    lying = Document(Asked(nordic), Shown(camera=view("lateral"), lying="exercise"))
    (wide,) = draw_legs(lying, solved(lying), dpi=20).images
    (tall,) = draw_legs(ONE, solved(ONE), dpi=20).images
    assert wide.width() > 2 * wide.height()
    assert tall.height() > tall.width()


def test_a_stretch_is_coloured_by_its_pull(qapp: object) -> None:
    stretch = Document(Asked(Scenario(exercise="hamstring_stretch", hip_rad=1.5, knee_rad=0.3)))
    drawn = draw_legs(stretch, solved(stretch), dpi=20)
    assert drawn.scale is not None
    assert drawn.scale.title == "How hard stretch pulls"


def test_signs_without_a_checked_source_are_called_common_advice() -> None:
    signs = next(step for step in steps() if step.key == "warning_signs")
    supported = [each for each in signs.claims if each.note.grade == "supported"]
    assert len(supported) == 1  # the clot; all others are common advice
    assert "blood clot" in supported[0].note.text
    assert {each.note.grade for each in signs.claims} == {"supported", "common advice"}
    assert "signs of a blood clot" in HELP_SURE
    assert "The rest is common advice" in HELP_SURE
    assert "did not check" in HELP_SURE
    assert reading_grade(HELP_SURE) <= AIM
    assert HELP_SURE in content(ONE, Chosen()).prose
