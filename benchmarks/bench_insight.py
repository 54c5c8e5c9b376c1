"""What the explanations cost: those of every mouse move, and those of a background thread."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.report import median_ms, row
from explorer.anatomy import load_leg
from explorer.insight.best_pose import best_pose
from explorer.insight.causes import causes
from explorer.insight.explain import explain
from explorer.insight.strategies import strategies
from explorer.insight.why import why
from explorer.insight.wish import SEARCHED, Wish
from explorer.mechanics import Scenario, at_phase, solve

if TYPE_CHECKING:
    from explorer.anatomy import Leg


def main() -> None:
    """Print one row per explanation of a lying leg curl in the middle of a repetition."""
    leg = load_leg("default")
    curl = Scenario(knee_rad=math.radians(45.0), load_kg=10.0, tempo_up_s=2.0, tempo_down_s=2.0)
    curl = at_phase(leg, curl, 0.3)
    solution = solve(leg, curl)
    row("explain a pose", median_ms(lambda: explain(leg, solution)), "ms")
    row("why, one joint", median_ms(lambda: why(solution)), "ms")
    row("causes of the calf's share", median_ms(lambda: causes(leg, curl), repeats=15), "ms")
    row("strategies applied", median_ms(lambda: strategies(leg, curl), repeats=7, warm_up=1), "ms")
    search = best_pose(leg, curl)
    row("best pose, all exercises", median_ms(lambda: best_pose(leg, curl), 7, 1), "ms")
    row("best pose, scenarios solved", search.solved, "scenarios")
    row("best pose, score next to each exercise searched alone", _next_to_alone(leg), "times")
    one = Wish(exercises=("prone_leg_curl",))
    row("best pose, one exercise", median_ms(lambda: best_pose(leg, curl, one), 7, 1), "ms")


def _next_to_alone(leg: Leg) -> float:
    """Return the least of some wishes' scores over the best of each exercise's own search."""
    person = Scenario()
    wishes = (Wish(), Wish(highest_activation=0.5), Wish(load_kg=(0.0, 10.0)))
    parts = []
    for wish in wishes:
        alone = [best_pose(leg, person, replace(wish, exercises=(each,))) for each in SEARCHED]
        best = max(search.best.score for search in alone if search.best is not None)
        found = best_pose(leg, person, wish).best
        parts.append(found.score / best if found is not None else 0.0)
    return min(parts)


if __name__ == "__main__":
    main()
