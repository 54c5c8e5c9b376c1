"""A step with the legs it speaks of: its texts with their figures, and the right prediction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight.figures import percent
from explorer.insight.lesson.figures import FIGURES
from explorer.insight.lesson.steps import PLACEHOLDER
from explorer.language import tr, within
from explorer.mechanics.solve import solve

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg
    from explorer.insight.lesson.figures import Change, Figure
    from explorer.insight.lesson.steps import Step
    from explorer.mechanics.scenario import Scenario
    from explorer.mechanics.solution import Solution


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """A step, the leg as it sets it, and the leg as it is after the task, if that moves it."""

    step: Step
    now: Solution
    then: Solution | None

    def fill(self, text: str) -> str:
        """Return a text of the step with its figures in place of the placeholders."""
        return PLACEHOLDER.sub(lambda found: self._figure(found[1]), text)

    @property
    def answer(self) -> Change:
        """The right answer to the prediction, read off the two legs."""
        assert self.then is not None
        return FIGURES[self.step.task.figure].change(self.now, self.then)

    def judge(self, choice: Change) -> str:
        """Say whether a prediction holds, with the figure before and after."""
        assert self.then is not None
        task, answer = self.step.task, self.answer
        figure = FIGURES[task.figure]
        said = tr("Not in this leg: {answer}. The {figure} goes from {before} to {after}.")
        if choice == answer:
            said = tr("Right: {answer}. The {figure} goes from {before} to {after}.")
        return said.format(
            answer=within(task.choices[answer]),
            figure=figure.name,
            before=figure.said(self.now),
            after=figure.said(self.then),
        )

    def _figure(self, name: str) -> str:
        if name in ("low", "high"):
            return f"{getattr(self.step.task, name):g}"
        side, key = name.split(".")
        figure = FIGURES[key]
        if side == "now":
            return figure.said(self.now)
        assert self.then is not None
        if side == "then":
            return figure.said(self.then)
        return _by_how_much(figure, self.now, self.then)


def tell(leg: Leg, step: Step, now: Scenario, then: Scenario | None) -> Telling:
    """Solve the legs of a step; ValueError where one of them cannot be."""
    return Telling(step, solve(leg, now), None if then is None else solve(leg, then))


def _by_how_much(figure: Figure, now: Solution, then: Solution) -> str:
    step = abs(figure.value(then) - figure.value(now))
    if not figure.is_part:
        return figure.write(step)
    return tr("{count} points").format(count=percent(step)[:-1])
