"""Grids of scenarios, solved block by block, so that a million need no more memory than one block.

Scenarios that share what `cases.kind` names are solved together; axes that change it therefore
change slowest.
"""

from __future__ import annotations

from dataclasses import fields
from itertools import groupby
from math import prod
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.cases import JOINT_COLUMN, gather, kind
from explorer.mechanics.exercises import moved_joints
from explorer.mechanics.exercises.movement import in_balance, leans, poses_at, progress, steady
from explorer.mechanics.scenario import Scenario
from explorer.mechanics.solve import solve_many

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from explorer.anatomy.leg import Leg
    from explorer.mechanics.solve import Solutions

#: How many are solved together: more is slower, since arrays leave the processor's caches.
BLOCK = 512

_FIELDS = tuple(field.name for field in fields(Scenario))
#: What scenarios that are solved together share.
_SHARED = ("exercise", "balance", "ankle_hold", "tendon", "cost_exponent")


def sweep(
    leg: Leg,
    scenario: Scenario,
    axes: Mapping[str, Sequence[Any]],
    block: int = BLOCK,
    leaning: bool = False,
) -> Iterator[Solutions]:
    """Solve every combination of the axes' values; all else is as in ``scenario``.

    Parameters
    ----------
    axes : mapping
        Fields of a Scenario with the values that each takes. The last changes fastest; exercise,
        balance, ankle_hold, tendon and cost_exponent change slowest wherever they stand.
    block : int
        At most so many scenarios are solved together, and held at a time.
    leaning : bool
        See `placed`; joints that a phase moves follow it.

    Yields
    ------
    Solutions
        Of one kind each, in the order of the grid; which scenarios they are stands in ``cases``.

    Raises
    ------
    ValueError
        Where an axis is no field or has no values, or a scenario is out of its bounds.
    """
    for name, values in axes.items():
        if name not in _FIELDS:
            raise ValueError(f"no field {name!r} to sweep; known: {', '.join(_FIELDS)}")
        if len(values) == 0:
            raise ValueError(f"the axis {name} has no values")
    if block < 1:
        raise ValueError(f"block must be 1 or more, not {block}")
    for rows in _blocks(scenario, axes, block):
        for _, alike in groupby(rows, key=kind):
            yield solve_many(leg, placed(leg, list(alike), leaning))


def placed(leg: Leg, scenarios: Sequence[Scenario], leaning: bool = False) -> Sequence[Scenario]:
    """Return scenarios of one kind, each with the pose of its phase.

    Parameters
    ----------
    leaning : bool
        Whether, in exercises on the flat foot, the ankle of those without a phase is set so that
        the body stands in balance, as it is in those with one.

    Raises
    ------
    ValueError
        Where they are not of one kind, or a joint would be turned out of its bounds.
    """
    cases = gather(scenarios)
    task, phased = cases.task, ~np.isnan(cases.phase)
    upright = leaning and leans(task) and not phased.all()
    if not upright and not (task.moves and phased.any()):
        return scenarios
    done = progress(np.nan_to_num(cases.phase), cases.momentum, steady(task))
    pose = cases.pose_rad
    if upright:
        pose = in_balance(leg, task, pose, done, cases.load_kg)
    if phased.any():
        moved = poses_at(leg, task, cases.pose_rad, done, cases.load_kg)
        pose = np.where(phased[:, None], moved, pose)
    joints = moved_joints(task) if phased.any() else ("ankle",)
    angles = pose[:, [JOINT_COLUMN[joint] for joint in joints]].tolist()
    names = [f"{joint}_rad" for joint in joints]
    return [
        scenario.with_(**dict(zip(names, row, strict=True)))
        for scenario, row in zip(scenarios, angles, strict=True)
    ]


def _blocks(
    scenario: Scenario, axes: Mapping[str, Sequence[Any]], block: int
) -> Iterator[list[Scenario]]:
    """Yield the scenarios of the grid, at most ``block`` at a time."""
    names = sorted(axes, key=lambda name: name not in _SHARED)
    shape = tuple(len(axes[name]) for name in names) or (1,)
    total = prod(shape)
    for start in range(0, total, block):
        flat = np.arange(start, min(start + block, total))
        places = zip(*(row.tolist() for row in np.unravel_index(flat, shape)), strict=True)
        yield [
            scenario.with_(**{n: axes[n][i] for n, i in zip(names, place, strict=False)})
            for place in places
        ]
