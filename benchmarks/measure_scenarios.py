"""Solve random scenarios over all fields: every answer is finite, and balanced or said not to be.

    python -m benchmarks.measure_scenarios [COUNT]

Prints how many there were of each status, and what was worst. Always the same scenarios.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.report import row
from explorer.anatomy import load_leg
from explorer.mechanics import EXERCISES, Scenario, at_phase, solve_many
from explorer.mechanics.exercises import imbalance
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    HIP_RANGE_DEG,
    JOINTS,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    TEMPO_RANGE_S,
    WHAT_IF_RANGES,
)

if TYPE_CHECKING:
    from explorer.anatomy import Leg

COUNT = 10_000


def random_scenario(leg: Leg, chance: np.random.Generator) -> Scenario:
    """Draw every field from its whole range; half of the poses are those of a phase."""

    def angle(bounds_deg: tuple[float, float]) -> float:
        return math.radians(chance.uniform(*bounds_deg))

    def sometimes(value: Any) -> Any:
        return value if chance.random() < 0.5 else None

    exercise = EXERCISES[chance.integers(len(EXERCISES))]
    balance = None
    if chance.random() < 0.2:
        some = chance.permutation(JOINTS)[: chance.integers(1, 4)].tolist()
        balance = tuple({*some, "knee"} if exercise == "maximal_effort" else some)
    phase = sometimes(chance.random())
    scenario = Scenario(
        exercise,
        hip_rad=angle(HIP_RANGE_DEG),
        knee_rad=angle(KNEE_RANGE_DEG),
        ankle_rad=angle(ANKLE_RANGE_DEG),
        load_kg=chance.uniform(*LOAD_RANGE_KG) * chance.random() ** 2,
        ankle_hold="free" if chance.random() < 0.5 else "held",
        moment_Nm=chance.uniform(-300.0, 300.0),
        balance=balance,
        activation=chance.random() if chance.random() < 0.1 else None,
        tendon="elastic" if chance.random() < 0.8 else "rigid",
        tempo_up_s=sometimes(chance.uniform(*TEMPO_RANGE_S)),
        tempo_down_s=sometimes(chance.uniform(*TEMPO_RANGE_S)),
        **{name: chance.uniform(*bounds) for name, bounds in WHAT_IF_RANGES.items()},
    )
    if phase is not None and chance.random() < 0.5:
        return at_phase(leg, scenario, phase)
    return scenario.with_(phase=phase)


def main(count: int = COUNT) -> None:
    """Solve them all; any exception ends the run."""
    leg, chance = load_leg(), np.random.default_rng(2026)
    statuses: Counter[str] = Counter()
    not_finite = unsaid = 0
    balance_Nm = body_N = body_Nm = 0.0
    for _ in range(count):
        solutions = solve_many(leg, [random_scenario(leg, chance)])
        arrays = (solutions.activation, solutions.units.force_N, solutions.moments_Nm)
        not_finite += not all(np.isfinite(array).all() for array in arrays)
        status = solutions.status[0]
        statuses[status] += 1
        lacks = bool(solutions.missing_Nm.any())
        unsaid += lacks != (status == "overloaded")
        solution = solutions.one(0)
        column = {"hip": 0, "knee": 3, "ankle": 4}
        for joint, required in solution.required_moment_Nm.items():
            found = float(solution.moments_Nm[:, column[joint]].sum())
            off = found + solution.missing_moment_Nm[joint] - required
            balance_Nm = max(balance_Nm, abs(off))
        force, moment = imbalance(solutions.asked)
        body_N = max(body_N, float(np.abs(force).max()))
        body_Nm = max(body_Nm, float(np.abs(moment).max()))
    row("scenarios", count, "")
    for name, number in sorted(statuses.items()):
        row(f"scenarios {name}", number, "")
    row("answers that are not finite", not_finite, "")
    row("answers whose status does not fit", unsaid, "")
    row("worst joint balance", balance_Nm, "N.m")
    row("worst whole-body force balance", body_N, "N")
    row("worst whole-body moment balance", body_Nm, "N.m")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
