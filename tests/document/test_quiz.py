"""A question's leg shows what is asked, from where it can be seen, and tells no name too soon."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.document.leg_file import leg_text, read_leg_text
from explorer.document.quiz import asked_document, told_document
from explorer.export.picture import frame
from explorer.insight.quiz.muscles import shapes
from explorer.insight.quiz.question import KINDS, Question
from explorer.insight.quiz.quiz import Quiz, Wish
from explorer.insight.quiz.sights import SIGHTS
from explorer.insight.quiz.watching import STANDING
from explorer.mechanics import Solution, solve
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look
from explorer.scene.seen import seen

SIZE = (400, 600)
#: Cells of a raster of a centimetre: so much of a muscle is seen at least.
LEAST_CELLS = 6


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    return Drawing()


@pytest.fixture(scope="module")
def standing() -> Solution:
    return solve(load_leg(), STANDING)


@pytest.mark.parametrize("structure", shapes())
def test_each_muscle_is_seen_from_its_side(
    drawing: Drawing, standing: Solution, structure: str
) -> None:
    sight = SIGHTS[structure]
    question = Question(
        "name", 1, ("name", structure), "?", ("a", "b", "c"), 0, "", STANDING, STANDING,
        (structure,), sight.view, sight.see_through,
    )  # fmt: skip
    look = asked_document(question, "english").shown.on(Look())
    items = drawing(load_leg(), standing, look)
    camera = frame(look.camera, items, *SIZE, False, "")
    _outline, anchors = seen(
        items, camera, SIZE, lambda item: item.key == structure, lambda x, y: np.full(len(x), True)
    )
    assert len(anchors) == 1
    assert anchors[0].cells >= LEAST_CELLS


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_told_before_the_answer(kind: str) -> None:
    for question in Quiz(Wish(4, 9, (kind,))).all():  # type: ignore[arg-type]
        asked = asked_document(question, "latin", "left")
        told = told_document(question, "latin", "left")
        assert asked.shown.color_by == "tissue"
        assert asked.shown.mechanics is None
        assert not asked.shown.numbers
        assert asked.shown.labels == ("none" if kind == "name" else "latin")
        assert asked.shown.group == frozenset(question.shown)
        assert told.shown.labels == "latin"
        assert told.shown.color_by == question.colors
        assert asked.asked == told.asked
        assert asked.shown.side == "left"


def test_the_leg_can_be_kept() -> None:
    for question in Quiz(Wish(4, 6)).all():
        told = told_document(question, "english")
        assert read_leg_text(leg_text(told)).asked == told.asked
