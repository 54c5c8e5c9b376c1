"""Where a muscle starts and ends, what supplies it, and which joints it crosses: by the cards.

A wrong answer is what holds for another muscle. It shares no landmark with the right one: "tibia"
in both would leave open whether both are true. That is judged by the English words in every
language, so that a seed asks the same questions in all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.anatomy.cards import card, cards_within
from explorer.insight.quiz.muscles import level_of, name_of, neighbours, shapes
from explorer.insight.quiz.question import Question
from explorer.insight.quiz.sights import SIGHTS
from explorer.insight.quiz.watching import STANDING, crossed, crossed_words, watch
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.anatomy.cards import Card
    from explorer.insight.quiz.lot import Lot
    from explorer.insight.quiz.question import Bench, Level


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement of the cards that can be asked for.

    Attributes
    ----------
    ask : how it is asked, with a place for the muscle
    levels : on which it is asked for
    tell : reads it off a card, in the language of this process
    mean : reads off, in English, what tells apart whether two answers can both be true
    """

    ask: str
    levels: tuple[Level, ...]
    tell: Callable[[Card], str]
    mean: Callable[[Card], str]


FACTS: Mapping[str, Fact] = MappingProxyType(
    {
        "joints": Fact(
            tr("Hip, knee, ankle: which of these joints does {muscle} cross?"),
            (1, 2),
            lambda each: crossed_words(crossed(each)),
            lambda each: " ".join(crossed(each)),
        ),
        "insertion": Fact(
            tr("Where does {muscle} end (its insertion)?"),
            (2, 3),
            lambda each: each.insertion,
            lambda each: each.in_english["insertion"],
        ),
        "origin": Fact(
            tr("Where does {muscle} start (its origin)?"),
            (2, 3),
            lambda each: each.origin,
            lambda each: each.in_english["origin"],
        ),
        "nerve": Fact(
            tr("Which nerve supplies {muscle}?"),
            (3,),
            lambda each: each.nerve,
            lambda each: each.in_english["nerve"],
        ),
    }
)
#: Words that tell nothing of the place.
_NO_LANDMARK = frozenset(
    re.findall(
        r"\w+",
        "and above alone anterior back base behind below body bone border branch branches by crest "
        "deep end face from front groove head inner joined last lateral line lower medial middle "
        "nerve of on outer part point posterior ridge shared side slip superficial tendon the "
        "their them third through to top under upper with",
    )
)
#: Words for one bone.
_ALIKE = MappingProxyType({"ischium": "ischial", "ilium": "iliac"})
_WRONG = 3


def landmarks(text: str) -> frozenset[str]:
    """Return the words of an English statement that name a place or a nerve."""
    words = (word.removesuffix("s") for word in re.findall(r"[a-z]{3,}", text.lower()))
    return frozenset(_ALIKE.get(word, word) for word in words if word not in _NO_LANDMARK)


def excludes(right: str, wrong: str, what: str) -> bool:
    """Return whether two statements, in English, cannot both be true of one muscle."""
    if what == "joints":  # all that it crosses is asked for
        return right != wrong
    return not landmarks(right) & landmarks(wrong)


def facts_question(bench: Bench, lot: Lot, level: Level) -> Question | None:
    """Return a question on a card; None where this draw finds no clear wrong answers."""
    what = lot.pick([key for key, fact in FACTS.items() if level in fact.levels])
    fact = FACTS[what]
    structure = lot.pick([each for each in shapes() if level_of(each) <= level])
    muscle = lot.pick(cards_within(structure))
    if "plexus" in fact.mean(muscle):  # some of the other nerves are branches of it
        return None
    chosen = [muscle]
    for ring in neighbours(structure):
        for other in map(card, lot.shuffled(ring)):
            meant = fact.mean(other)
            apart = all(excludes(fact.mean(each), meant, what) for each in chosen)
            if len(chosen) <= _WRONG and apart and "plexus" not in meant:
                chosen.append(other)
    if len(chosen) <= _WRONG:
        return None
    right = fact.tell(muscle)
    choices = lot.shuffled([fact.tell(each) for each in chosen])
    then, seen = watch(bench, muscle)
    said = tr("{muscle} starts: {origin}. It ends: {insertion}. Nerve: {nerve}. Joints: {joints}.")
    why = said.format(
        muscle=name_of(muscle, bench.naming),
        origin=muscle.origin,
        insertion=muscle.insertion,
        nerve=muscle.nerve,
        joints=", ".join(muscle.joint_names),
    )
    sight = SIGHTS[structure]
    return Question(
        kind="facts",
        level=level,
        key=("facts", what, muscle.key),
        ask=fact.ask.format(muscle=name_of(muscle, bench.naming)),
        choices=choices,
        answer=choices.index(right),
        why=f"{why[:1].upper()}{why[1:]} {seen}",
        start=STANDING,
        then=then,
        shown=(structure,),
        view=sight.view,
        see_through=sight.see_through,
        footprints=what in ("origin", "insertion"),
    )
