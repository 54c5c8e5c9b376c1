"""The legs of a quiz's question as documents: as it is asked, and as its answer is shown."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from explorer.anatomy.cards import cards
from explorer.document.document import Asked, Document
from explorer.document.shown import Shown
from explorer.scene.camera import ViewName, view

if TYPE_CHECKING:
    from explorer.insight.quiz.question import Naming, Question
    from explorer.scene.coloring import ColorBy
    from explorer.scene.look import Side


def asked_document(question: Question, naming: Naming, side: Side = "right") -> Document:
    """Return the leg that is asked about, in its natural colours: others would tell the answer.

    Where the name is asked for, no name stands on it.
    """
    return Document(
        Asked(question.start),
        Shown(
            camera=view(cast("ViewName", question.view), side=side),
            color_by="tissue",
            group=frozenset(question.shown),
            revealed=frozenset(question.shown),
            faded=_covering() - set(question.shown) if question.see_through else frozenset(),
            labels="none" if question.hides_names else naming,
            side=side,
        ),
    )


def told_document(question: Question, naming: Naming, side: Side = "right") -> Document:
    """Return the same leg with its names, and with the colours, lever or footprints."""
    asked = asked_document(question, naming, side)
    shown = asked.shown.with_(
        labels=naming, color_by=cast("ColorBy", question.colors), mechanics=question.joint
    )
    if question.footprints:
        shown = shown.with_(footprints=True, faded=_covering() - set(question.shown))
    if question.joint is not None:  # a lever is drawn of what is selected
        shown = shown.with_(selected=question.shown[0], group=frozenset())
    return asked.with_(shown=shown)


def moving_document(question: Question, naming: Naming, side: Side = "right") -> Document:
    """Return the leg from which the move begins that explains the answer.

    A muscle that was asked for as such is followed through ghosts of the others.
    """
    told = told_document(question, naming, side)
    if not question.is_of_anatomy:
        return told
    return told.with_(shown=told.shown.with_(faded=_covering() - set(question.shown)))


@cache
def _covering() -> frozenset[str]:
    """Return all muscles and tendons."""
    return frozenset(name for each in cards() if each.group != "bone" for name in each.structures)
