"""The pose that gives the hamstrings most and the calf least, within what the user allows.

    score = drive of the hamstrings - weight x part of the calf                              (1)

with the drive their mean active force over their strongest, 0..1, and the part that of
gastrocnemius in all moments that bend the knee, 0..1. The leg is held still. All that is searched
lies on the path of each exercise (what its repetition moves), at any angle of the joints that are
free to choose, and at any load. The search spreads the same points every time, and closes in on
the best of them: it is deterministic, and may miss the best pose by a little.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import in_N, percent
from explorer.insight.measures import measure
from explorer.insight.names import EXERCISE_NAMES, pose_words
from explorer.insight.search import Region, region, scenarios_at, spread
from explorer.insight.usual import title
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import EXERCISES
from explorer.mechanics.solve import solve_many

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array, Leg
    from explorer.insight.measures import Numbers
    from explorer.mechanics.scenario import AnkleHold, Exercise, Joint, Scenario

#: Exercises that are not searched, and why.
NOT_SEARCHED: Mapping[Exercise, str] = MappingProxyType(
    {
        "single_leg_curl": "The same as the lying leg curl in the model.",
        "warm_up_curl": "The same as the lying leg curl in the model.",
        "kettlebell_swing": "It lives from its speed, and here the leg is held still.",
        "dynamometer": "The machine sets its moment, so there is no load to choose.",
        "maximal_effort": "An all-out effort leaves nothing to choose.",
        **{
            exercise: "The muscles are relaxed in it."
            for exercise in EXERCISES
            if TASKS[exercise].relaxed
        },
    }
)
SEARCHED: tuple[Exercise, ...] = tuple(e for e in EXERCISES if e not in NOT_SEARCHED)

#: Solutions in the first look over all exercises, at most, and least per exercise and hold.
_FIRST_LOOK = 1000
_LEAST_POINTS = 24
_MOST_POINTS = 160
#: How the search closes in: how many of the best go on, points each, half-width of the box.
_ROUNDS = (
    (8, 32, 0.25),
    (4, 64, 0.15),
    (3, 64, 0.08),
    (2, 64, 0.04),
    (1, 64, 0.02),
    (1, 64, 0.01),
)


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
            raise ValueError("at least one exercise and one hold must be allowed")


@dataclass(frozen=True, slots=True)
class Found:
    """A pose with its score and numbers."""

    scenario: Scenario
    score: float
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Search:
    """What was found.

    Attributes
    ----------
    best : Found, or None where nothing fulfils the wish
    others : the best of each other exercise and hold, best first; those that the first look left
        behind are not refined
    left_out : tuple of (exercise, sentence why it was not searched or gave nothing)
    solved : how many scenarios were solved
    words : what was found, and for what objective
    """

    best: Found | None
    others: tuple[Found, ...]
    left_out: tuple[tuple[str, str], ...]
    solved: int
    words: str


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    region: Region
    at: Array  # where in the region's unit cube
    found: Found


def best_pose(leg: Leg, person: Scenario, wish: Wish | None = None) -> Search:
    """Search all that the wish allows, with the strength, tightness and habits of a person.

    About 1500 scenarios are solved, some tenths of a second: for a background thread.
    """
    wish = wish or Wish()
    still = person.with_(
        activation=None,
        balance=None,
        phase=None,
        tempo_up_s=None,
        tempo_down_s=None,
        momentum=0.0,
        moment_Nm=0.0,
    )
    regions, left_out = _regions(leg, still, wish)
    points = int(np.clip(_FIRST_LOOK // max(len(regions), 1), _LEAST_POINTS, _MOST_POINTS))
    candidates, solved = [], 0
    for each in regions:
        cube = spread(points, each.free)
        candidate = _best_of(leg, each, cube, wish)
        solved += len(cube)
        if candidate is None:
            left_out.append((each.name, "No pose of it that was tried keeps to the limits."))
        else:
            candidates.append(candidate)
    candidates.sort(key=lambda candidate: -candidate.found.score)
    for keep, count, width in _ROUNDS:
        for i, candidate in enumerate(candidates[:keep]):
            box = candidate.at + width * (2.0 * spread(count, candidate.region.free) - 1.0)
            cube = np.clip(box, 0.0, 1.0)
            better = _best_of(leg, candidate.region, cube, wish)
            solved += len(cube)
            if better is not None and better.found.score > candidate.found.score:
                candidates[i] = better
        candidates.sort(key=lambda candidate: -candidate.found.score)
    found = [candidate.found for candidate in candidates]
    best = found[0] if found else None
    return Search(best, tuple(found[1:]), tuple(left_out), solved, _words(best, wish))


def _regions(leg: Leg, still: Scenario, wish: Wish) -> tuple[list[Region], list[tuple[str, str]]]:
    regions, left_out = [], []
    angles: dict[Joint, tuple[float, float]] = {
        "hip": wish.hip_rad,
        "knee": wish.knee_rad,
        "ankle": wish.ankle_rad,
    }
    for exercise in wish.exercises:
        if exercise in NOT_SEARCHED:
            left_out.append((EXERCISE_NAMES[exercise], NOT_SEARCHED[exercise]))
            continue
        task = TASKS[exercise]
        for hold in wish.holds if task.free_or_held else (task.hold,):
            kind = still.with_(exercise=exercise, ankle_hold=hold)
            name = EXERCISE_NAMES[exercise]
            if task.free_or_held:
                name += f", foot {hold}"
            found = region(leg, kind, angles, wish.load_kg, name)
            if isinstance(found, Region):
                regions.append(found)
            else:
                left_out.append((name, found))
    return regions, left_out


def _best_of(leg: Leg, where: Region, cube: Array, wish: Wish) -> _Candidate | None:
    """Return the best allowed one of (n, d) points of a region, None where none is allowed."""
    scenarios, inside = scenarios_at(leg, where, cube)
    of = measure(solve_many(leg, scenarios))
    allowed = inside & of.balanced & ~of.falls & (of.highest_activation <= wish.highest_activation)
    if not allowed.any():
        return None
    score = np.where(allowed, of.hamstring_drive - wish.calf_weight * of.calf_part, -np.inf)
    p = int(score.argmax())
    return _Candidate(where, cube[p], Found(scenarios[p], float(score[p]), of.one(p)))


def _words(best: Found | None, wish: Wish) -> str:
    if best is None:
        return (
            "Nothing that was tried keeps to all limits: allow more activation, less load, other "
            "angles or other exercises."
        )
    numbers = best.numbers
    foot = ""
    if TASKS[best.scenario.exercise].free_or_held:
        foot = f", foot {best.scenario.ankle_hold}"
    return (
        f"{title(best.scenario)}, {pose_words(best.scenario)}{foot}. The hamstrings give "
        f"{percent(numbers.hamstring_drive)} of their strongest force on average "
        f"({in_N(numbers.hamstring_N)} in all, activation "
        f"{percent(numbers.hamstring_activation)}), and gastrocnemius gives "
        f"{percent(numbers.calf_part)} of the moment that bends the knee. Looked for: the largest "
        f"such part of the hamstrings less {wish.calf_weight:.3g} times that of the calf, with no "
        f"muscle above an activation of {percent(wish.highest_activation)}. This is what the "
        "model computes for a leg held still, not a training plan."
    )
