"""From a scenario to its solution: pose, paths, forces, shares."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.exercises import JOINT_COLUMN, balanced_joints, required_moments
from explorer.mechanics.kinematics import POSE, from_neutral, pose_array, segments
from explorer.mechanics.muscle import Units, equilibrium
from explorer.mechanics.paths import Geometry, geometry, polylines
from explorer.mechanics.recruitment import recruit
from explorer.mechanics.solution import COORDINATES, Solution, Status

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.kinematics import Segments
    from explorer.mechanics.scenario import Joint, Scenario

#: A moment that is missing by less counts as balanced.
BALANCE_TOLERANCE_NM = 1e-6
_SMALLEST_NET_MOMENT_NM = 1e-3
_ARM_COLUMN = {joint: COORDINATES.index(POSE[column]) for joint, column in JOINT_COLUMN.items()}


def solve(leg: Leg, scenario: Scenario) -> Solution:
    """Compute what the leg does in a scenario.

    Returns
    -------
    Solution
        With status ``overloaded`` and the missing moments where the muscles cannot balance the
        load; ``prescribed`` where the scenario gives the activations (``relaxed``: all 0).

    Raises
    ------
    ValueError
        Where the scenario prescribes the activation of a muscle that the leg does not have.
    """
    posed = segments(leg, pose_array(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad))
    shape = geometry(leg, posed)
    prescribed = _prescribed(leg, scenario)
    if prescribed is not None:
        units = equilibrium(leg, shape.length_m, prescribed[None], scenario.tendon)
        return _solution(leg, scenario, posed, shape, units, prescribed, "prescribed", {}, {})

    joints = balanced_joints(scenario)
    required = required_moments(leg, scenario, posed)[[JOINT_COLUMN[j] for j in joints]]
    arms = shape.moment_arms_m[:, :, [_ARM_COLUMN[j] for j in joints]]
    maximal = scenario.exercise == "maximal_effort"
    if maximal:
        required = np.where([j == "knee" for j in joints], _out_of_reach(leg, arms[0], joints), 0.0)
    free_ankle = np.array([j == "ankle" and scenario.ankle_hold == "free" for j in joints])
    result = recruit(
        leg, shape.length_m, arms, required[None], free_ankle, scenario.tendon, not maximal
    )
    missing = result.missing_Nm[0]
    if maximal:
        reached = [j == "knee" for j in joints]
        required = np.where(reached, required - missing, required)
        missing = np.where(reached, 0.0, missing)
    missing = np.where(np.abs(missing) <= BALANCE_TOLERANCE_NM, 0.0, missing)
    return _solution(
        leg,
        scenario,
        posed,
        shape,
        result.units,
        result.activation[0],
        "overloaded" if missing.any() else "balanced",
        dict(zip(joints, required.tolist(), strict=True)),
        dict(zip(joints, missing.tolist(), strict=True)),
    )


def _prescribed(leg: Leg, scenario: Scenario) -> Array | None:
    """Return the (m,) activations that the scenario gives, None where it gives none."""
    names = leg.muscle_names
    if isinstance(scenario.activation, Mapping):
        for name in scenario.activation:
            if name not in names:
                raise ValueError(f"no muscle {name!r}; known: {', '.join(names)}")
        return np.array([float(scenario.activation.get(name, 0.0)) for name in names])
    if scenario.activation is not None:
        return np.full(len(names), float(scenario.activation))
    return np.zeros(len(names)) if scenario.exercise == "relaxed" else None


def _out_of_reach(leg: Leg, arms: Array, joints: tuple[Joint, ...]) -> float:
    """Return a knee moment beyond what all flexors together could ever give, N.m."""
    flexing = np.maximum(arms[:, joints.index("knee")], 0.0)
    strength = np.array([m.max_isometric_force_N for m in leg.muscles])
    return 4.0 * float(flexing @ strength) + 1.0


def _solution(
    leg: Leg,
    scenario: Scenario,
    posed: Segments,
    shape: Geometry,
    units: Units,
    activation: Array,
    status: Status,
    required: Mapping[Joint, float],
    missing: Mapping[Joint, float],
) -> Solution:
    arms = shape.moment_arms_m[0]
    moments = arms * units.force_N[0][:, None]
    net = moments.sum(axis=0)
    known = np.abs(net) >= _SMALLEST_NET_MOMENT_NM
    shares = np.where(known, moments / np.where(known, net, 1.0), np.nan)
    return Solution(
        scenario=scenario,
        parameters=leg.parameters,
        status=status,
        required_moment_Nm=required,
        missing_moment_Nm=missing,
        muscles=leg.muscle_names,
        activation=activation,
        force_N=units.force_N[0],
        length_m=shape.length_m[0],
        fiber_length_norm=units.fiber_norm[0],
        passive_force_N=units.passive_N[0],
        moment_arms_m=arms,
        moments_Nm=moments,
        shares=shares,
        motions=from_neutral(leg, posed.poses[0]),
        draw_paths=partial(polylines, leg, shape),
    )
