"""Many scenarios of one exercise as arrays: what a batch is solved from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.exercises.tasks import TASKS, Task, balanced_joints
from explorer.mechanics.kinematics import POSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy.leg import Array
    from explorer.mechanics.scenario import AnkleHold, Exercise, Joint, Scenario, Tendon

#: Column of POSE that each joint turns.
JOINT_COLUMN: dict[Joint, int] = {
    "hip": POSE.index("hip_flexion"),
    "knee": POSE.index("knee_flexion"),
    "ankle": POSE.index("ankle_dorsiflexion"),
}
_NUMBERS = (
    "hip_rad",
    "knee_rad",
    "ankle_rad",
    "load_kg",
    "moment_Nm",
    "phase",
    "tempo_up_s",
    "tempo_down_s",
    "momentum",
)


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """p scenarios of one kind: they share exercise, balanced joints, hold, tendon and exponent.

    Attributes
    ----------
    scenarios : the p scenarios themselves
    task : what their exercise fixes
    joints : the joints to balance
    pose_rad : (p, 7) array per POSE
    load_kg, moment_Nm, momentum : (p,) arrays
    phase, tempo_up_s, tempo_down_s : (p,) arrays, NaN where the scenario has none
    """

    scenarios: Sequence[Scenario]
    exercise: Exercise
    task: Task
    joints: tuple[Joint, ...]
    ankle_hold: AnkleHold
    tendon: Tendon
    pose_rad: Array
    load_kg: Array
    moment_Nm: Array
    phase: Array
    tempo_up_s: Array
    tempo_down_s: Array
    momentum: Array


def kind(scenario: Scenario) -> tuple[object, ...]:
    """Return what scenarios must have in common to be solved together."""
    prescribed = scenario.activation is not None
    joints = balanced_joints(scenario)
    effort = scenario.cost_exponent
    return scenario.exercise, joints, scenario.ankle_hold, scenario.tendon, effort, prescribed


def gather(scenarios: Sequence[Scenario]) -> Cases:
    """Gather scenarios of one kind into arrays.

    Raises
    ------
    ValueError
        Where they are not of one kind, or none.
    """
    if not scenarios:
        raise ValueError("at least one scenario is needed")
    first = scenarios[0]
    if len(scenarios) > 1 and len({kind(scenario) for scenario in scenarios}) > 1:
        raise ValueError(
            "all scenarios must share exercise, joints to balance, hold, tendon, cost exponent, "
            "and whether activations are prescribed"
        )
    values = np.array(
        [
            [np.nan if (v := getattr(s, name)) is None else v for name in _NUMBERS]
            for s in scenarios
        ],
        dtype=float,
    )
    columns = dict(zip(_NUMBERS, values.T, strict=True))
    return Cases(
        scenarios=scenarios,
        exercise=first.exercise,
        task=TASKS[first.exercise],
        joints=balanced_joints(first),
        ankle_hold=first.ankle_hold,
        tendon=first.tendon,
        pose_rad=poses(columns.pop("hip_rad"), columns.pop("knee_rad"), columns.pop("ankle_rad")),
        **columns,
    )


def poses(hip_rad: Array, knee_rad: Array, ankle_rad: Array) -> Array:
    """Return the (p, 7) poses of (p,) angles, the other coordinates at zero."""
    pose = np.zeros((len(hip_rad), len(POSE)))
    pose[:, JOINT_COLUMN["hip"]] = hip_rad
    pose[:, JOINT_COLUMN["knee"]] = knee_rad
    pose[:, JOINT_COLUMN["ankle"]] = ankle_rad
    return pose
