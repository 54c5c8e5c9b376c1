"""Name the muscle that is picked out in the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.anatomy.cards import cards_within, names
from explorer.insight.quiz.muscles import level_of, name_of_shape, neighbours, shapes
from explorer.insight.quiz.question import Question
from explorer.insight.quiz.sights import SIGHTS
from explorer.insight.quiz.watching import STANDING, watch
from explorer.language import tr

if TYPE_CHECKING:
    from explorer.insight.quiz.lot import Lot
    from explorer.insight.quiz.question import Bench, Level

_WRONG = 3


def name_question(bench: Bench, lot: Lot, level: Level) -> Question:
    """Return a question whose wrong answers lie beside the right one on the leg."""
    structure = lot.pick([each for each in shapes() if _suits(level_of(each), level)])
    wrong: list[str] = []
    for ring in neighbours(structure):
        wrong += lot.shuffled(ring)[: _WRONG - len(wrong)]
    order = lot.shuffled((structure, *wrong))
    muscle, sight = cards_within(structure)[0], SIGHTS[structure]
    then, seen = watch(bench, muscle)
    english, latin = names(structure)
    said = tr("This is {english} ({latin}). It starts: {origin}. It ends: {insertion}. Joints: {joints}.")  # noqa: E501  # fmt: skip
    why = said.format(
        english=english,
        latin=latin,
        origin=muscle.origin,
        insertion=muscle.insertion,
        joints=", ".join(muscle.joint_names),
    )
    return Question(
        kind="name",
        level=level,
        key=("name", structure),
        ask=tr("Which muscle is picked out in the picture?"),
        choices=tuple(name_of_shape(each, bench.naming) for each in order),
        answer=order.index(structure),
        why=f"{why} {seen}",
        start=STANDING,
        then=then,
        shown=(structure,),
        view=sight.view,
        see_through=sight.see_through,
    )


def _suits(muscle: Level, level: Level) -> bool:
    """Return whether a muscle of one level is asked for on another: those that are covered last."""
    return muscle == 3 if level == 3 else muscle <= level
