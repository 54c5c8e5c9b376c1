"""What a user allows and wants of a pose."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.language import tr
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import EXERCISES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import AnkleHold, Exercise

#: Exercises that are not searched, and why.
NOT_SEARCHED: Mapping[Exercise, str] = MappingProxyType(
    {
        "single_leg_curl": tr("The same as the lying leg curl in the model."),
        "warm_up_curl": tr("The same as the lying leg curl in the model."),
        "kettlebell_swing": tr("It lives from its speed, and here the leg is held still."),
        "dynamometer": tr("The machine sets its moment, so there is no load to choose."),
        "maximal_effort": tr("An all-out effort leaves nothing to choose."),
        **{
            exercise: tr("The muscles are relaxed in it.")
            for exercise in EXERCISES
            if TASKS[exercise].relaxed
        },
    }
)
SEARCHED: tuple[Exercise, ...] = tuple(e for e in EXERCISES if e not in NOT_SEARCHED)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user allows and wants.

    Attributes
    ----------
    exercises : those allowed
    hip_rad, knee_rad, ankle_rad : lowest and highest angle
    load_kg : lowest and highest load
    holds : whether the foot may be free, held, or both; where the floor holds it, neither counts
    highest_activation : 0..1, what no muscle may exceed
    calf_weight : 0 or more, the weight in eq. (1)
    """

    exercises: tuple[Exercise, ...] = SEARCHED
    hip_rad: tuple[float, float] = (math.radians(-10.0), math.radians(110.0))
    knee_rad: tuple[float, float] = (0.0, math.radians(120.0))
    ankle_rad: tuple[float, float] = (math.radians(-30.0), math.radians(20.0))
    load_kg: tuple[float, float] = (0.0, 30.0)
    holds: tuple[AnkleHold, ...] = ("free", "held")
    highest_activation: float = 0.9
    calf_weight: float = 1.0

    def __post_init__(self) -> None:
        """Refuse wishes that nothing can fulfil.

        Raises
        ------
        ValueError
            Naming the field and its value.
        """
        for field in ("hip_rad", "knee_rad", "ankle_rad", "load_kg"):
            low, high = getattr(self, field)
            if not low <= high:
                raise ValueError(f"{field} must run from low to high, not {(low, high)!r}")
        if not 0.0 < self.highest_activation <= 1.0:
            raise ValueError(
                f"highest activation must lie above 0 and up to 1, not {self.highest_activation!r}"
            )
        if not (self.calf_weight >= 0.0 and math.isfinite(self.calf_weight)):
            raise ValueError(f"calf weight must be 0 or more, not {self.calf_weight!r}")
        if not self.exercises or not self.holds:
            raise ValueError(tr("at least one exercise and one hold must be allowed"))
