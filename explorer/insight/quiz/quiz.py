"""A quiz: so many questions of chosen kinds, from simple to demanding, all from one seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.anatomy.load import load_leg
from explorer.insight.quiz.changing import change_question
from explorer.insight.quiz.facts import facts_question
from explorer.insight.quiz.lot import Lot
from explorer.insight.quiz.naming import name_question
from explorer.insight.quiz.question import KINDS, NAMINGS, Bench, Kind, Level, Naming, Question
from explorer.insight.quiz.ranking import rank_question
from explorer.language import tr
from explorer.mechanics.solve import solve as solve_leg

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from explorer.insight.quiz.question import Solve

MOST_QUESTIONS = 30
LARGEST_SEED = 999_999
#: So often a draw may find nothing that is clear, or what was asked before.
_DRAWS = 400

_MAKE: dict[Kind, Callable[[Bench, Lot, Level], Question | None]] = {
    "name": name_question,
    "facts": facts_question,
    "change": change_question,
    "rank": rank_question,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What quiz is wanted; the same wish gives the same quiz.

    Attributes
    ----------
    seed : 0 to LARGEST_SEED
    count : of questions, 1 to MOST_QUESTIONS
    kinds : of KINDS, in their order, at least one
    naming : {"english", "latin"}, of muscles
    """

    seed: int = 1
    count: int = 10
    kinds: tuple[Kind, ...] = KINDS
    naming: Naming = "english"

    def __post_init__(self) -> None:
        """Refuse what is no quiz; ValueError names the field and its bound."""
        for name, value, low, high in (
            ("seed", self.seed, 0, LARGEST_SEED),
            ("questions", self.count, 1, MOST_QUESTIONS),
        ):
            if not low <= value <= high:
                raise ValueError(f"{name} must lie between {low} and {high}, not {value}")
        if not self.kinds:
            raise ValueError(f"kinds must name at least one of {', '.join(KINDS)}")
        for kind in self.kinds:
            if kind not in KINDS:
                raise ValueError(f"kinds must be of {', '.join(KINDS)}, not {kind!r}")
        if self.naming not in NAMINGS:
            raise ValueError(f"naming must be one of {', '.join(NAMINGS)}, not {self.naming!r}")
        ordered = tuple(kind for kind in KINDS if kind in self.kinds)
        object.__setattr__(self, "kinds", ordered)


class Quiz:
    """Questions, each made when it is first asked for.

    The leg is that of the reference subject, so that a seed means the same to everyone.

    Parameters
    ----------
    wish : Wish
    solve : function, by default the model's own
    """

    def __init__(self, wish: Wish, solve: Solve = solve_leg) -> None:
        self.wish = wish
        self._bench = Bench(load_leg(), solve, wish.naming)
        self._made: list[Question] = []

    def __len__(self) -> int:
        """Return how many questions there are."""
        return self.wish.count

    def question(self, index: int) -> Question:
        """Return a question, counted from 0."""
        if not 0 <= index < len(self):
            raise IndexError(f"no question {index} of {len(self)}")
        while len(self._made) <= index:
            taken = {each.key for each in self._made}
            self._made.append(self._make(len(self._made), taken))
        return self._made[index]

    def all(self) -> tuple[Question, ...]:
        """Return all questions."""
        return tuple(self.question(index) for index in range(len(self)))

    def level(self, index: int) -> Level:
        """Return how demanding a question is: each third more than the one before."""
        levels: tuple[Level, ...] = (1, 2, 3)
        return levels[3 * index // len(self)]

    def kind(self, index: int) -> Kind:
        """Return the kind of a question: each kind once, in an order of chance, then anew."""
        kinds = self.wish.kinds
        turn, place = divmod(index, len(kinds))
        return Lot(f"{self.wish.seed}/kinds/{turn}").shuffled(kinds)[place]

    def _make(self, index: int, taken: Collection[tuple[str, ...]]) -> Question:
        kind, level = self.kind(index), self.level(index)
        again = None
        for draw in range(_DRAWS):
            lot = Lot(f"{self.wish.seed}/{index}/{kind}/{draw}")
            found = _MAKE[kind](self._bench, lot, level)
            if found is not None and found.key not in taken:
                return found
            again = again or found
        if again is None:
            raise ValueError(
                tr("no clear question of the kind {kind!r} can be found on this leg").format(
                    kind=kind
                )
            )
        return again
