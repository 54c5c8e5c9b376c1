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
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import in_N, percent
from explorer.insight.measures import measure
from explorer.insight.names import EXERCISE_NAMES, foot_words, pose_words
from explorer.insight.search import Region, region, scenarios_at, spread
from explorer.insight.usual import title
from explorer.insight.wish import NOT_SEARCHED, Wish
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.solve import solve_many

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.insight.measures import Numbers
    from explorer.mechanics.scenario import Joint, Scenario

#: Poses in the first look over all exercises, and least and most per exercise and hold.
_FIRST_LOOK = 440
_LEAST_POSES = 16
_MOST_POSES = 60
#: How the search closes in: how many exercises go on, from how many of their poses, how many new
#: poses around each, and the half-width of the box around it.
_ROUNDS = (
    (12, 2, 8, 0.25),
    (8, 2, 8, 0.15),
    (5, 2, 8, 0.1),
    (4, 2, 8, 0.06),
    (3, 2, 8, 0.04),
    (2, 1, 12, 0.025),
    (1, 1, 16, 0.015),
    (1, 1, 16, 0.008),
)
#: What activation beyond the limit costs where the search looks for its way.
_BEYOND = 5.0
#: The hardest load allowed: the part of the limit aimed at, and how often it is aimed.
_JUST_BELOW = 0.995
_AIMS = 2
_LEAST_LOAD_KG = 1.0


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
class _Tried:
    """What was tried in a region.

    Attributes
    ----------
    points : (n, d) array
    promise : (n,) array, the score, less what activation beyond the limit costs; -inf where the
        load cannot be held at all or the pose is not allowed
    found : the best that keeps to all limits
    """

    region: Region
    points: Array
    promise: Array
    found: Found | None

    @property
    def hope(self) -> float:
        """The most promising of all points."""
        return float(self.promise.max())

    @property
    def best(self) -> float:
        """The score of what was found, -inf where nothing was."""
        return -math.inf if self.found is None else self.found.score

    def and_(self, other: _Tried) -> _Tried:
        """Return both together."""
        return _Tried(
            self.region,
            np.concatenate([self.points, other.points]),
            np.concatenate([self.promise, other.promise]),
            self.found if self.best >= other.best else other.found,
        )

    def parents(self, count: int, apart: float) -> list[Array]:
        """Return up to so many of the most promising points that are not close to each other."""
        chosen: list[Array] = []
        for p in np.argsort(-self.promise, kind="stable"):
            if len(chosen) == count or self.promise[p] == -math.inf:
                break
            if all(np.abs(self.points[p] - other)[:-1].max() > apart for other in chosen):
                chosen.append(self.points[p])
        return chosen


def best_pose(leg: Leg, person: Scenario, wish: Wish | None = None) -> Search:
    """Search all that the wish allows, with the strength, tightness and habits of a person.

    Two to three thousand scenarios are solved in less than a second: for a background thread.
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
    poses = int(np.clip(_FIRST_LOOK // max(len(regions), 1), _LEAST_POSES, _MOST_POSES))
    tried = [_try(leg, each, spread(poses, each.free), wish) for each in regions]
    for keep, parents, count, width in _ROUNDS:
        tried.sort(key=lambda each: -each.hope)
        tried[:keep] = [_closer(leg, each, wish, parents, count, width) for each in tried[:keep]]
    tried.sort(key=lambda each: -each.best)
    found = [each.found for each in tried if each.found is not None]
    left_out += [
        (each.region.name, tr("No pose of it that was tried keeps to the limits."))
        for each in tried
        if each.found is None
    ]
    best = found[0] if found else None
    solved = sum(len(each.points) for each in tried)
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
                name += tr(", foot held") if hold == "held" else tr(", foot free")
            found = region(leg, kind, angles, wish.load_kg, name)
            if isinstance(found, Region):
                regions.append(found)
            else:
                left_out.append((name, found))
    return regions, left_out


def _closer(leg: Leg, tried: _Tried, wish: Wish, parents: int, count: int, width: float) -> _Tried:
    """Try poses around the best; their load is trimmed anyway."""
    around = width * (2.0 * spread(count, tried.region.free) - 1.0)
    around[:, -1] = 0.0
    boxes = [parent + around for parent in tried.parents(parents, width)]
    if not boxes:
        return tried
    cube = np.clip(np.concatenate(boxes), 0.0, 1.0)
    return tried.and_(_try(leg, tried.region, cube, wish))


def _try(leg: Leg, where: Region, cube: Array, wish: Wish) -> _Tried:
    """Try (n, d) points of a region.

    The best load of a pose is nearly always the hardest that is allowed. So each is tried again
    with the load that should bring the most active muscle to its limit: first in proportion, then
    by the secant.
    """
    tried, highest = _as_given(leg, where, cube, wish)
    low, high = where.low[-1], where.high[-1]
    if high <= low:
        return tried
    aim = _JUST_BELOW * wish.highest_activation
    load_kg = low + cube[:, -1] * (high - low)
    slope = highest / np.maximum(load_kg, _LEAST_LOAD_KG)
    for _ in range(_AIMS):
        new_kg = np.clip(load_kg + (aim - highest) / np.maximum(slope, 1e-4), low, high)
        trimmed = cube.copy()
        trimmed[:, -1] = (new_kg - low) / (high - low)
        again, new = _as_given(leg, where, trimmed, wish)
        moved = np.abs(new_kg - load_kg) > 1e-6
        slope = np.where(moved, (new - highest) / np.where(moved, new_kg - load_kg, 1.0), slope)
        load_kg, highest = new_kg, new
        tried = tried.and_(again)
    return tried


def _as_given(leg: Leg, where: Region, cube: Array, wish: Wish) -> tuple[_Tried, Array]:
    """Try points as they are; also return each one's highest activation.

    Where the muscles cannot hold the load, activation tells nothing of how far it is beyond them:
    it counts as twice the limit.
    """
    scenarios, inside = scenarios_at(leg, where, cube)
    of = measure(solve_many(leg, scenarios))
    limit = wish.highest_activation
    highest = np.where(of.balanced, of.highest_activation, 2.0 * limit)
    score = of.hamstring_drive - wish.calf_weight * of.calf_part
    possible = inside & of.balanced & ~of.falls
    promise = np.where(possible, score - _BEYOND * np.maximum(highest - limit, 0.0), -np.inf)
    allowed = np.where(possible & (highest <= limit), score, -np.inf)
    p = int(allowed.argmax())
    found = Found(scenarios[p], float(score[p]), of.one(p)) if allowed[p] > -np.inf else None
    return _Tried(where, cube, promise, found), highest


def _words(best: Found | None, wish: Wish) -> str:
    if best is None:
        return tr(
            "Nothing that was tried keeps to all limits: allow more activation, less load, other "
            "angles or other exercises."
        )
    numbers = best.numbers
    return tr(
        "{pose}. The hamstrings give {drive} of their strongest force on average ({force} in all, "
        "activation {active}), and gastrocnemius gives {part} of the moment that bends the knee. "
        "Looked for: the largest such part of the hamstrings less {weight} times that of the calf, "
        "with no muscle above an activation of {highest}. This is what the model computes for a "
        "leg held still, not a training plan."
    ).format(
        pose=f"{title(best.scenario)}, {pose_words(best.scenario)}{foot_words(best.scenario)}",
        drive=percent(numbers.hamstring_drive),
        force=in_N(numbers.hamstring_N),
        active=percent(numbers.hamstring_activation),
        part=percent(numbers.calf_part),
        weight=number(wish.calf_weight, ".3g"),
        highest=percent(wish.highest_activation),
    )
