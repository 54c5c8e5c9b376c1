"""From scenarios to their solutions: pose, paths, demand, forces, shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.cases import JOINT_COLUMN, gather
from explorer.mechanics.condition import condition, weights
from explorer.mechanics.exercises import demand, with_stretch
from explorer.mechanics.factors import factors
from explorer.mechanics.kinematics import POSE, from_neutral, segments
from explorer.mechanics.muscle import equilibrium
from explorer.mechanics.paths import geometry, polylines
from explorer.mechanics.recruitment import recruit
from explorer.mechanics.solution import COORDINATES, Force, Solution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.cases import Cases
    from explorer.mechanics.exercises import Demand
    from explorer.mechanics.kinematics import Segments
    from explorer.mechanics.muscle import Condition, Units
    from explorer.mechanics.paths import Geometry
    from explorer.mechanics.scenario import Joint, Scenario
    from explorer.mechanics.solution import Status

#: A moment that is missing by less counts as balanced.
BALANCE_TOLERANCE_NM = 1e-6
_SMALLEST_NET_MOMENT_NM = 1e-3
_ARM_COLUMN = {joint: COORDINATES.index(POSE[column]) for joint, column in JOINT_COLUMN.items()}
_ARMS = [POSE.index(name) for name in COORDINATES]


@dataclass(frozen=True, slots=True, eq=False)
class Solutions:
    """p scenarios of one kind, solved together; see Solution for what the arrays mean.

    Attributes
    ----------
    joints : those that had to balance; none where activations are prescribed
    required_Nm, missing_Nm : (p, j) arrays
    status : tuple of p
    activation : (p, m) array
    moments_Nm, shares : (p, m, 6) arrays
    """

    leg: Leg
    cases: Cases
    joints: tuple[Joint, ...]
    posed: Segments
    shape: Geometry
    asked: Demand
    state: Condition
    units: Units
    activation: Array
    required_Nm: Array
    missing_Nm: Array
    moments_Nm: Array
    shares: Array
    status: tuple[Status, ...]

    def __len__(self) -> int:
        """Return p."""
        return len(self.cases.scenarios)

    def one(self, p: int) -> Solution:
        """Return the solution of the p-th scenario."""
        joints, asked = self.joints, self.asked
        pressure_m = float(asked.pressure_m[p])
        return Solution(
            scenario=self.cases.scenarios[p],
            parameters=self.leg.parameters,
            status=self.status[p],
            required_moment_Nm=dict(zip(joints, self.required_Nm[p].tolist(), strict=True)),
            missing_moment_Nm=dict(zip(joints, self.missing_Nm[p].tolist(), strict=True)),
            muscles=self.leg.muscle_names,
            activation=self.activation[p],
            force_N=self.units.force_N[p],
            length_m=self.shape.length_m[p],
            fiber_length_norm=self.units.fiber_norm[p],
            passive_force_N=self.units.passive_N[p],
            moment_arms_m=self.shape.moment_arms_m[p],
            moments_Nm=self.moments_Nm[p],
            shares=self.shares[p],
            motions=from_neutral(self.leg, self.posed.poses[p]),
            world=asked.stance.world(p),
            forces=tuple(
                Force(contact.name, contact.body, contact.point_m[p], contact.force_N[p])
                for contact in asked.contacts
            ),
            center_of_pressure_m=None if np.isnan(pressure_m) else pressure_m,
            draw_paths=partial(polylines, self.leg, self.shape, p),
            take_apart=partial(
                factors,
                self.leg,
                self.cases.scenarios[p],
                self.state,
                self.units,
                self.activation,
                p,
            ),
        )


def solve(leg: Leg, scenario: Scenario) -> Solution:
    """Compute what the leg does in a scenario.

    Returns
    -------
    Solution
        With status ``overloaded`` and the missing moments where the muscles cannot balance the
        load; ``prescribed`` where the scenario gives the activations (``relaxed`` and the
        stretches: all 0).

    Raises
    ------
    ValueError
        Where the scenario prescribes the activation of a muscle that the leg does not have.
    """
    return solve_many(leg, [scenario]).one(0)


def solve_many(leg: Leg, scenarios: Sequence[Scenario]) -> Solutions:
    """Solve scenarios of one kind (`cases.kind`) together; each as `solve` would alone.

    Raises
    ------
    ValueError
        Where they are not of one kind, or prescribe a muscle that the leg does not have.
    """
    cases = gather(scenarios)
    posed = segments(leg, cases.pose_rad)
    shape = geometry(leg, posed)
    asked = demand(leg, cases, posed)
    lengthening = np.zeros((1, 1))
    if asked.velocity_rad_s.any():
        rates = asked.velocity_rad_s[:, _ARMS]
        lengthening = -np.einsum("pmq,pq->pm", shape.moment_arms_m, rates)
    state = condition(leg, scenarios, lengthening)
    prescribed = _prescribed(leg, cases)
    if prescribed is not None:
        units = equilibrium(leg, shape.length_m, prescribed, cases.tendon, condition=state)
        if cases.task.relaxed and scenarios[0].exercise != "relaxed":
            asked = with_stretch(leg, posed, asked, _by_pose(shape, units.force_N), cases.task)
        nothing = np.zeros((len(scenarios), 0))
        status: list[Status] = ["prescribed"] * len(scenarios)
        return _solutions(
            leg,
            cases,
            (),
            posed,
            shape,
            asked,
            state,
            units,
            prescribed,
            nothing,
            nothing,
            tuple(status),
        )

    joints = cases.joints
    required = asked.moments_Nm[:, [JOINT_COLUMN[joint] for joint in joints]]
    arms = shape.moment_arms_m[:, :, [_ARM_COLUMN[joint] for joint in joints]]
    maximal = cases.exercise == "maximal_effort"
    of_knee = np.array([joint == "knee" for joint in joints])
    if maximal:
        required = np.where(of_knee, _out_of_reach(leg, arms, joints)[:, None], 0.0)
    hangs = cases.task.free_or_held and cases.ankle_hold == "free"
    free_ankle = np.array([joint == "ankle" and hangs for joint in joints])
    result = recruit(
        leg,
        shape.length_m,
        arms,
        required,
        free_ankle,
        cases.tendon,
        within_reach=not maximal,
        condition=state,
        weight=weights(leg, scenarios),
        exponent=scenarios[0].cost_exponent,
    )
    missing = result.missing_Nm
    if maximal:
        required = np.where(of_knee, required - missing, required)
        missing = np.where(of_knee, 0.0, missing)
    missing = np.where(np.abs(missing) <= BALANCE_TOLERANCE_NM, 0.0, missing)
    return _solutions(
        leg,
        cases,
        joints,
        posed,
        shape,
        asked,
        state,
        result.units,
        result.activation,
        required,
        missing,
        tuple(map(_status, missing)),
    )


def _prescribed(leg: Leg, cases: Cases) -> Array | None:
    """Return the (p, m) activations that the scenarios give, None where they give none."""
    names = leg.muscle_names
    if cases.scenarios[0].activation is None:
        p = len(cases.scenarios)
        return np.zeros((p, len(names))) if cases.task.relaxed else None
    rows = []
    for scenario in cases.scenarios:
        given = scenario.activation
        if isinstance(given, Mapping):
            for name in given:
                if name not in names:
                    raise ValueError(f"no muscle {name!r}; known: {', '.join(names)}")
            rows.append([float(given.get(name, 0.0)) for name in names])
        else:
            rows.append([float(given or 0.0)] * len(names))
    return np.array(rows)


def _status(missing_Nm: Array) -> Status:
    return "overloaded" if missing_Nm.any() else "balanced"


def _by_pose(shape: Geometry, force_N: Array) -> Array:
    """Return the (p, 7) moments of all muscles together per POSE."""
    moments = np.zeros((len(force_N), len(POSE)))
    moments[:, _ARMS] = np.einsum("pmq,pm->pq", shape.moment_arms_m, force_N)
    return moments


def _out_of_reach(leg: Leg, arms: Array, joints: tuple[Joint, ...]) -> Array:
    """Return (p,) knee moments beyond what all flexors together could ever give, N.m."""
    flexing = np.maximum(arms[:, :, joints.index("knee")], 0.0)
    strength = np.array([m.max_isometric_force_N for m in leg.muscles])
    return np.asarray(4.0 * flexing @ strength + 1.0)


def _solutions(
    leg: Leg,
    cases: Cases,
    joints: tuple[Joint, ...],
    posed: Segments,
    shape: Geometry,
    asked: Demand,
    state: Condition,
    units: Units,
    activation: Array,
    required: Array,
    missing: Array,
    status: tuple[Status, ...],
) -> Solutions:
    moments = shape.moment_arms_m * units.force_N[..., None]
    net = moments.sum(axis=1)
    known = np.abs(net) >= _SMALLEST_NET_MOMENT_NM
    shares = np.where(known[:, None], moments / np.where(known, net, 1.0)[:, None], np.nan)
    return Solutions(
        leg,
        cases,
        joints,
        posed,
        shape,
        asked,
        state,
        units,
        activation,
        required,
        missing,
        moments,
        shares,
        status,
    )
