"""The one thing that changes: what is asked, how it is shown, and the pass that follows.

    slider -> Scenario -> solve -> Solution -> describe -> draw list -> (stage, words)

Setting a value only notes it and starts a zero timer, so that events which arrive in one burst
cost one pass and the newest value wins; nothing queues.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from explorer.anatomy import Leg
from explorer.language import tr
from explorer.mechanics import Scenario, Solution
from explorer.scene.describe import Item
from explorer.scene.look import Look
from explorer.ui.timers import REST_MS, single_shot

Solve = Callable[[Leg, Scenario], Solution]
Describe = Callable[[Leg, Solution, Look], tuple[Item, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """All that one pass made; everything in it belongs together.

    Attributes
    ----------
    generation : int, which change of the session it answers
    leg : Leg, whose solution it is
    solution : Solution, its ``scenario`` is the one shown
    look : Look, of quality "fast" after a pass and "fine" at rest
    items : the draw list
    """

    generation: int
    leg: Leg
    solution: Solution
    look: Look
    items: tuple[Item, ...]


class Session(QObject):
    """Hold scenario, look and leg; answer each change with one pass.

    Signals
    -------
    changed : scenario, leg or look has a new value
    passed : a pass is done (Frame)
    rested : nothing has changed for REST_MS since the last pass, nor is another answer due (Frame)
    failed : a pass could not be made (one line); the last good frame stays
    """

    changed = Signal()
    passed = Signal(object)
    rested = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        leg: Leg,
        solve: Solve,
        describe: Describe,
        scenario: Scenario,
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.leg = leg
        self._solve = solve
        self._describe = describe
        self._scenario = scenario
        self._look = look
        self._solved: tuple[Leg, Solution] | None = None
        self.frame: Frame | None = None
        self.generation = 0
        #: Whether an answer is due sooner than the fine picture, which would keep the window busy.
        self.gives_way: Callable[[], bool] = lambda: False
        self._soon = single_shot(self, 0, self.run_pass)
        self._rest = single_shot(self, REST_MS, self._at_rest)

    @property
    def scenario(self) -> Scenario:
        """What is asked now; the pass that answers it may be still to come."""
        return self._scenario

    @property
    def look(self) -> Look:
        """How it is to be shown."""
        return self._look

    def set_scenario(self, **changes: Any) -> None:
        """Change fields of the scenario, such as ``knee_rad``."""
        self.take(self._scenario.with_(**changes))

    def set_leg(self, leg: Leg) -> None:
        """Go on with another leg."""
        if leg is not self.leg:
            self.leg = leg
            self._note_change()

    def take(self, scenario: Scenario) -> None:
        """Answer another scenario from now on."""
        if scenario != self._scenario:
            self._scenario = scenario
            self._note_change()

    def set_look(self, **changes: Any) -> None:
        """Change fields of the look; never solves again."""
        self.show(self._look.with_(**changes))

    def show(self, look: Look) -> None:
        """Show another look from now on; never solves again."""
        if look != self._look:
            self._look = look
            self._note_change()

    def frame_of(self, leg: Leg, scenario: Scenario) -> Frame:
        """Return a frame of something else, not drawn yet, to be kept beside what is shown."""
        return Frame(self.generation, leg, self._solve(leg, scenario), self._look, ())

    def describe(self, leg: Leg, solution: Solution, look: Look) -> tuple[Item, ...]:
        """Return a draw list for another picture; of what is shown, the posed points are kept."""
        return self._describe(leg, solution, look)

    def run_pass(self) -> None:
        """Solve if the scenario is new, describe, and tell everyone."""
        self._soon.stop()
        generation, leg = self.generation, self.leg
        try:
            solution = self._solution_of(leg)
            items = self._describe(leg, solution, self._look)
        except (ValueError, ArithmeticError, LookupError, RuntimeError) as error:
            self.failed.emit(tr("This could not be computed: {error}").format(error=error))
            return
        self._solved = leg, solution
        self.frame = Frame(generation, leg, solution, self._look.with_(quality="fast"), items)
        self.passed.emit(self.frame)
        self._rest.start()

    def stop(self) -> None:
        """Make no further pass."""
        self._soon.stop()
        self._rest.stop()

    def _solution_of(self, leg: Leg) -> Solution:
        """Return the last solution where it is still the answer, else a new one."""
        if self._solved is not None:
            solved_leg, solution = self._solved
            if solved_leg is leg and solution.scenario == self._scenario:
                return solution
        return self._solve(leg, self._scenario)

    def _note_change(self) -> None:
        self.generation += 1
        self._rest.stop()
        self.changed.emit()
        if not self._soon.isActive():  # a start anew would put it behind what changes without end
            self._soon.start()

    def _at_rest(self) -> None:
        if self.frame is not None and self.frame.generation == self.generation:
            if self.gives_way():
                self._rest.start()
                return
            self.frame = replace(self.frame, look=self._look.with_(quality="fine"))
            self.rested.emit(self.frame)
