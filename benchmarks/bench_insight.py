"""What the explanations cost: those of every mouse move, and those of a background thread."""

from __future__ import annotations

import math

from benchmarks.report import median_ms, row
from explorer.anatomy import load_leg
from explorer.insight.best_pose import Wish, best_pose
from explorer.insight.causes import causes
from explorer.insight.explain import explain
from explorer.insight.strategies import strategies
from explorer.insight.why import why
from explorer.mechanics import Scenario, at_phase, solve


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
    one = Wish(exercises=("prone_leg_curl",))
    row("best pose, one exercise", median_ms(lambda: best_pose(leg, curl, one), 7, 1), "ms")


if __name__ == "__main__":
    main()
