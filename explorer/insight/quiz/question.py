"""A question with its answer, and the leg that shows why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from explorer.anatomy.leg import Leg
from explorer.language import tr
from explorer.mechanics.scenario import Joint, Scenario
from explorer.mechanics.solution import Solution

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["name", "facts", "change", "rank"]
Level = Literal[1, 2, 3]
Naming = Literal["english", "latin"]
Solve = Callable[[Leg, Scenario], Solution]

KINDS: tuple[Kind, ...] = get_args(Kind)
NAMINGS: tuple[Naming, ...] = get_args(Naming)
#: What each kind asks for.
KIND_NAMES: Mapping[Kind, str] = MappingProxyType(
    {
        "name": tr("Name the muscle"),
        "facts": tr("Attachments, nerve, joints"),
        "change": tr("Predict the change"),
        "rank": tr("Rank the muscles"),
    }
)
LEVEL_NAMES: Mapping[Level, str] = MappingProxyType(
    {1: tr("simple"), 2: tr("harder"), 3: tr("demanding")}
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what may be answered, and what follows.

    Attributes
    ----------
    kind : one of KINDS
    level : 1, 2 or 3
    key : what no other question of a quiz asks for again
    ask : in words
    choices : three or four, one of them right
    answer : place of the right one
    why : the explanation, with the numbers of both legs
    start, then : Scenario
        The leg that the question is about, and another one; the way from one to the other shows
        the explanation.
    shown : structures that are picked out
    view : from where they are seen best
    see_through : whether all other muscles stand around as ghosts, since they would cover it
    colors : what the colour means once it is answered; before, it would give the answer away
    footprints : whether the bones show where it is fixed once it is answered
    joint : at which the lever of the one that is shown is drawn once it is answered
    """

    kind: Kind
    level: Level
    key: tuple[str, ...]
    ask: str
    choices: tuple[str, ...]
    answer: int
    why: str
    start: Scenario
    then: Scenario
    shown: tuple[str, ...]
    view: str
    see_through: bool = False
    colors: str = "tissue"
    footprints: bool = False
    joint: Joint | None = None

    @property
    def hides_names(self) -> bool:
        """Whether the name of what is picked out must not be seen before the answer."""
        return self.kind == "name"

    @property
    def is_of_anatomy(self) -> bool:
        """Whether it is about what a muscle is, so that the rest of the leg may fade for it."""
        return self.kind in ("name", "facts")

    @property
    def right(self) -> str:
        """The right choice."""
        return self.choices[self.answer]


@dataclass(frozen=True, slots=True, eq=False)
class Bench:
    """Where answers are computed, each leg once.

    Attributes
    ----------
    leg : Leg
    solve : function, by default the model's own
    naming : {"english", "latin"}, of muscles
    """

    leg: Leg
    solve: Solve
    naming: Naming = "english"
    known: dict[Scenario, Solution] = field(default_factory=dict)

    def solved(self, scenario: Scenario) -> Solution:
        """Return what the leg does in a scenario."""
        if scenario not in self.known:
            self.known[scenario] = self.solve(self.leg, scenario)
        return self.known[scenario]

    def holds(self, scenario: Scenario) -> bool:
        """Return whether the leg can do it: the load is balanced, and nobody would fall."""
        solution = self.solved(scenario)
        return solution.status != "overloaded" and not solution.falls
