"""What a film shows: the scenario of each of its frames, and how long each is seen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.curves import is_held, without_curve
from explorer.language import number, tr
from explorer.mechanics.exercises.tempo import SHOWN_WAY_S, phase_at
from explorer.mechanics.sweep import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.mechanics.scenario import Joint

#: Frames a second; more than 25 many programs show no faster.
FPS_RANGE = (2, 25)
#: How long a joint takes from one end to the other, s.
WAY_RANGE_S = (0.5, 30.0)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """A film before it is drawn.

    Attributes
    ----------
    scenarios : what each frame shows
    fps : frames a second
    loops : whether the film begins anew at its end
    there : how many frames the way there has; the others go the same way back
    """

    scenarios: Sequence[Scenario]
    fps: int
    loops: bool
    there: int

    @property
    def seconds(self) -> float:
        """How long it lasts, s."""
        return len(self.scenarios) / self.fps

    @property
    def way(self) -> Sequence[Scenario]:
        """The frames of the way there, through all that is to be seen."""
        return self.scenarios[: self.there]


def repetition(leg: Leg, scenario: Scenario, fps: int, loops: bool = True) -> Plan:
    """Return one repetition of the exercise at its own tempo, two seconds a way where it has none.

    Raises
    ------
    ValueError
        Where the exercise does not move, or the frames a second are out of bounds.
    """
    reason = without_curve(scenario, "phase")
    if reason:
        raise ValueError(reason)
    up_s, down_s = scenario.tempo_up_s or SHOWN_WAY_S, scenario.tempo_down_s or SHOWN_WAY_S
    count = max(round((up_s + down_s) * _checked(fps)), 2)
    times = (np.arange(count) / count * (up_s + down_s)).tolist()
    phases = [phase_at(time, up_s, down_s) for time in times]
    there = sum(phase <= 0.5 for phase in phases)
    return Plan(placed(leg, [scenario.with_(phase=p) for p in phases]), fps, loops, there)


def swept(
    leg: Leg,
    scenario: Scenario,
    joint: Joint,
    ends_rad: tuple[float, float],
    way_s: float,
    fps: int,
    back: bool = True,
    loops: bool = True,
) -> Plan:
    """Return one joint turned at constant speed from one end to the other.

    Parameters
    ----------
    way_s : how long one way takes
    back : whether it turns back again, as long; the ends are not shown twice

    Raises
    ------
    ValueError
        Where an end is out of the joint's bounds, both are the same, or a number is out of bounds.
    """
    start, end = ends_rad
    for bound in ends_rad:
        scenario.with_(**{f"{joint}_rad": bound})  # refuses what the joint cannot do
    if math.isclose(start, end, abs_tol=1e-6):
        raise ValueError(tr("The two ends of the sweep must differ."))
    low, high = WAY_RANGE_S
    if not low <= way_s <= high:
        raise ValueError(
            tr("One way must take {low} to {high} seconds, not {given}").format(
                low=number(low, "g"), high=number(high, "g"), given=number(way_s, "g")
            )
        )
    steps = max(round(way_s * _checked(fps)), 1)
    there = np.linspace(start, end, steps + 1).tolist()
    places = there + there[-2:0:-1] if back else there
    base = scenario.with_(phase=None) if is_held(scenario, joint) else scenario
    asked = [base.with_(**{f"{joint}_rad": p}) for p in places]
    return Plan(placed(leg, asked), fps, loops, len(there))


def _checked(fps: int) -> int:
    low, high = FPS_RANGE
    if not low <= fps <= high:
        raise ValueError(
            tr("Frames a second must be {low} to {high}, not {given}").format(
                low=low, high=high, given=fps
            )
        )
    return fps
