"""What a film is to show and how: chosen in the dialog, kept for the next one of this run."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.export.film_plan import Plan, repetition, swept

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.mechanics.scenario import Joint


@dataclass(slots=True)
class FilmChoice:
    """A choice; what it begins with suits a slide and a page of the web.

    Attributes
    ----------
    joint : the joint that turns; None for a repetition of the exercise
    ends_deg : from where to where each joint turns
    way_s : how long one way takes
    back, loops, legend, labels : bool
    fps : frames a second
    size_px : width and height
    suffix : of the file
    folder : where the last film went
    """

    joint: Joint | None = None
    ends_deg: dict[Joint, tuple[float, float]] = field(
        default_factory=lambda: {"hip": (0.0, 90.0), "knee": (0.0, 110.0), "ankle": (-30.0, 20.0)}
    )
    way_s: float = 3.0
    back: bool = True
    loops: bool = True
    legend: bool = True
    labels: bool = True
    fps: int = 12
    size_px: tuple[int, int] = (480, 640)
    suffix: str = ".gif"
    folder: Path | None = None

    def plan(self, leg: Leg, scenario: Scenario) -> Plan:
        """Return the film of a leg; ValueError says why there can be none."""
        if self.joint is None:
            return repetition(leg, scenario, self.fps, self.loops)
        start, end = (math.radians(each) for each in self.ends_deg[self.joint])
        return swept(
            leg, scenario, self.joint, (start, end), self.way_s, self.fps, self.back, self.loops
        )
