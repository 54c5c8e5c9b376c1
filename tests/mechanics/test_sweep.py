"""Grids of scenarios: each as `solve` would alone, in order, and no more of them than asked for."""

from __future__ import annotations

from itertools import product
from math import radians
from typing import Any

import numpy as np
import pytest

from explorer.mechanics import EXERCISES, Scenario, at_phase, placed, solve, sweep
from explorer.mechanics.exercises import TASKS, leans
from explorer.mechanics.foot import FOOT
from tests.mechanics.grid import LEG

MOVING = [exercise for exercise in EXERCISES if TASKS[exercise].moves]


def test_every_combination_in_order_each_as_solved_alone() -> None:
    axes: dict[str, list[Any]] = {
        "knee_rad": [radians(10.0), radians(60.0), radians(90.0)],
        "load_kg": [0.0, 15.0],
        "ankle_hold": ["free", "held"],
    }
    found = list(sweep(LEG, Scenario(hip_rad=0.2), axes, block=4))
    scenarios = [each for block in found for each in block.cases.scenarios]
    # Who holds the ankle changes which are solved together, and so changes slowest.
    assert scenarios == [
        Scenario(hip_rad=0.2, knee_rad=knee, load_kg=load, ankle_hold=hold)
        for hold, knee, load in product(axes["ankle_hold"], axes["knee_rad"], axes["load_kg"])
    ]
    assert [len(block) for block in found] == [4, 2, 2, 4]
    answers = [block.one(p) for block in found for p in range(len(block))]
    for answer in answers:
        alone = solve(LEG, answer.scenario)
        assert answer.status == alone.status
        np.testing.assert_allclose(answer.activation, alone.activation, atol=1e-6)


def test_no_axes_are_one_pose() -> None:
    (block,) = sweep(LEG, Scenario(), {})
    assert list(block.cases.scenarios) == [Scenario()]


def test_a_grid_of_a_billion_begins_at_once() -> None:
    many = np.linspace(0.0, 1.0, 30_000).tolist()
    blocks = sweep(LEG, Scenario("relaxed"), {"knee_rad": many, "hip_rad": many}, block=3)
    first = next(blocks)
    assert [each.hip_rad for each in first.cases.scenarios] == many[:3]


@pytest.mark.parametrize("exercise", MOVING)
def test_phases_set_the_pose_as_one_alone_does(exercise: Any) -> None:
    phases = [0.0, 0.2, 0.5, 0.9]
    start = Scenario(exercise, hip_rad=0.1, knee_rad=0.3, ankle_rad=0.05, momentum=0.5)
    rows = placed(LEG, [start.with_(phase=phase) for phase in phases])
    for row, phase in zip(rows, phases, strict=True):
        alone = at_phase(LEG, start, phase)
        assert row.phase == phase
        for joint in ("hip_rad", "knee_rad", "ankle_rad"):
            assert getattr(row, joint) == pytest.approx(getattr(alone, joint), abs=1e-8)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_without_a_phase_only_those_on_the_flat_foot_lean(exercise: Any) -> None:
    start = Scenario(exercise, hip_rad=0.8, knee_rad=0.2, ankle_rad=0.3)
    assert list(placed(LEG, [start])) == [start]
    (row,) = placed(LEG, [start], leaning=True)
    if not leans(TASKS[exercise]):
        assert row == start
        return
    assert row.with_(ankle_rad=start.ankle_rad) == start
    place = solve(LEG, row).center_of_pressure_m
    assert place == pytest.approx(0.45 * FOOT.length_m, abs=1e-3)


@pytest.mark.parametrize(
    ("axes", "block", "words"),
    [
        ({"knee_deg": [1.0]}, 10, "no field 'knee_deg' to sweep; known: exercise, hip_rad"),
        ({"knee_rad": []}, 10, "the axis knee_rad has no values"),
        ({"knee_rad": [1.0]}, 0, "block must be 1 or more, not 0"),
        ({"knee_rad": [9.0]}, 10, "knee must lie between 0 and 140 degrees"),
    ],
)
def test_wrong_grids_are_refused(axes: dict[str, list[float]], block: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        next(sweep(LEG, Scenario(), axes, block))
