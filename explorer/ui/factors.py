"""The what-if factors as the window shows them, and how many of them differ from their base."""

from __future__ import annotations

from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.anatomy.subject import REFERENCE, Subject
from explorer.insight.figures import PERCENT
from explorer.language import tr
from explorer.mechanics import Scenario
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import WHAT_IF_RANGES

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Factor:
    """One number of a scenario that may be different in this leg.

    Attributes
    ----------
    field : of the Scenario
    name : on screen
    unit : after the number
    scale : the number on screen over that of the Scenario
    step : of the slider, in the number on screen
    """

    field: str
    name: str
    unit: str = ""
    scale: float = 1.0
    step: float = 0.05

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the most, as on screen."""
        low, high = WHAT_IF_RANGES[self.field]
        return self.scale * low, self.scale * high

    @property
    def base(self) -> float:
        """The value that changes nothing, as on screen."""
        return self.scale * float(getattr(Scenario(), self.field))


def _percent(field: str, name: str) -> Factor:
    return Factor(field, name, PERCENT, 100.0, 1.0)


MOMENTUM = Factor("momentum", tr("Momentum"))

#: Under the headings of the page; momentum stands with the tempo.
FACTOR_GROUPS: Mapping[str, tuple[Factor, ...]] = MappingProxyType(
    {
        tr("Strength"): (
            _percent("hamstring_strength", tr("Hamstrings")),
            _percent("gluteal_strength", tr("Gluteals")),
            _percent("calf_strength", tr("Calf")),
            _percent("hamstring_fatigue", tr("Hamstring fatigue")),
        ),
        tr("Tightness"): (
            Factor("hamstring_tightness", tr("Hamstrings")),
            Factor("calf_tightness", tr("Calf")),
        ),
        tr("How muscles are chosen"): (
            Factor("hamstring_attention", tr("Attention")),
            Factor("calf_habit", tr("Calf habit")),
            Factor("cost_exponent", tr("Power of effort"), "", 1.0, 0.1),
        ),
    }
)


def usual_tempo_s(scenario: Scenario) -> tuple[float | None, float | None]:
    """Return the times of both ways as the exercise is usually done; None is very slow."""
    return TASKS[scenario.exercise].tempo_s or (None, None)


def differences(scenario: Scenario, subject: Subject) -> int:
    """Return how many things differ from the leg and the movement as they are otherwise."""
    start = Scenario()
    changed = [getattr(scenario, name) != getattr(start, name) for name in WHAT_IF_RANGES]
    changed.append((scenario.tempo_up_s, scenario.tempo_down_s) != usual_tempo_s(scenario))
    changed += [
        getattr(subject, each.name) != getattr(REFERENCE, each.name) for each in fields(Subject)
    ]
    return sum(changed)
