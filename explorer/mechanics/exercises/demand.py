"""What an exercise demands: the muscle moments that carry weight, load and inertia.

Each mass feels m (g - a), each turning body -I alpha. Floor, bench, pad and strap give what the
laws of Newton ask for the body as a whole, seen from the side:

    sum m (g - a) + sum C = 0,   sum r x m (g - a) - sum I alpha + sum r x C = 0              (1)

The muscles of the leg must then give, in each coordinate q, the opposite of the work that all
forces on the bodies beyond its joint do,

    M_q = -sum (F . dx/dq + couple . d(angle)/dq)                                             (2)

*Departures*: movement in the sagittal plane only, so that inertia counts about the axis that points
to the right; one rigid trunk; quasi-static where no tempo is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.mechanics.cases import JOINT_COLUMN
from explorer.mechanics.exercises.body import center_of_mass, mass_points
from explorer.mechanics.exercises.contacts import GRAVITY_M_PER_S2, Contact, contacts, pressure
from explorer.mechanics.exercises.movement import along_way, poses_at, progress, steady
from explorer.mechanics.exercises.posture import Posture, over_ball, posture
from explorer.mechanics.exercises.work import cross, work_of, work_rates
from explorer.mechanics.kinematics import POSE, segments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.cases import Cases
    from explorer.mechanics.exercises.body import MassPoints
    from explorer.mechanics.exercises.tasks import Task
    from explorer.mechanics.kinematics import Segments

#: Step in phase over which rates are taken.
_PHASE_STEP = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Demand:
    """What is demanded in p cases.

    Attributes
    ----------
    moments_Nm : (p, 7) array per POSE, the muscle moments that balance
    contacts : forces from outside, see Contact
    velocity_rad_s : (p, 7) array per POSE
    stance : how the body lies in the world
    body : the masses
    inertial_N, inertial_Nm : (p, k, 2) and (p, k) arrays
        Weight and inertia of each mass, m (g - a) and -I alpha.
    pressure_m : (p,) array, NaN where nobody stands
        Where the floor's force attacks, from the heel towards the toes.
    """

    moments_Nm: Array
    contacts: tuple[Contact, ...]
    velocity_rad_s: Array
    stance: Posture
    body: MassPoints
    inertial_N: Array
    inertial_Nm: Array
    pressure_m: Array


def demand(leg: Leg, cases: Cases, posed: Segments) -> Demand:
    """Compute what the exercise demands at the cases' poses."""
    task = cases.task
    done = np.zeros(len(posed.poses))
    if task.load == "swung":  # the arms are where the phase has them
        done = progress(np.nan_to_num(cases.phase), cases.momentum, steady(task))
    stance, body = _placed(leg, task, posed.poses, cases.load_kg, done)
    velocity, acceleration, turning = _rates(leg, cases, stance)
    pull = -GRAVITY_M_PER_S2 * stance.up[:, None] - acceleration
    inertial, couple = body.mass_kg[..., None] * pull, -body.inertia_kg_m2 * turning
    if task.support == "chair":
        inertial, couple = np.zeros_like(inertial), np.zeros_like(couple)
    force = -inertial.sum(axis=1)
    moment = -(cross(body.point_m, inertial) + couple).sum(axis=1)
    outside = contacts(leg, cases, posed.poses, stance, force, moment, acceleration[:, -1])
    moments = -_work(leg, posed, body, inertial, couple, outside)
    if cases.exercise == "dynamometer":
        moments = np.zeros_like(moments)
        moments[:, JOINT_COLUMN["knee"]] = cases.moment_Nm
    return Demand(
        moments,
        outside,
        velocity,
        stance,
        body,
        inertial,
        couple,
        pressure(leg, posed.poses, stance, outside),
    )


def imbalance(asked: Demand) -> tuple[Array, Array]:
    """Return what is missing in eq. (1): (p, 2) newtons and (p,) newton metres."""
    force = asked.inertial_N.sum(axis=1)
    moment = (cross(asked.body.point_m, asked.inertial_N) + asked.inertial_Nm).sum(axis=1)
    for contact in asked.contacts:
        force = force + contact.force_N
        moment = moment + cross(contact.point_m, contact.force_N)
        if contact.couple_Nm is not None:
            moment = moment + contact.couple_Nm
    return force, moment


def _placed(
    leg: Leg, task: Task, poses: Array, load_kg: Array, done: Array
) -> tuple[Posture, MassPoints]:
    stance = posture(leg, task, poses)
    body = mass_points(leg, task, poses, stance, load_kg, done)
    if task.support == "ball":
        stance = over_ball(leg, poses, center_of_mass(body))
    return stance, body


def _rates(leg: Leg, cases: Cases, stance: Posture) -> tuple[Array, Array, Array]:
    """Return joint velocities (p, 7), accelerations (p, k, 2) and angular accelerations (p, k).

    k is 1 where nothing moves. Rates are central differences along the movement itself.
    """
    p, task = len(cases.pose_rad), cases.task
    there = cases.phase <= 0.5
    lasts = np.where(there, cases.tempo_up_s, cases.tempo_down_s)
    moving = ~np.isnan(lasts) & ~np.isnan(cases.phase) & bool(task.moves)
    if not moving.any():
        return np.zeros((p, len(POSE))), np.zeros((p, 1, 2)), np.zeros((p, 1))

    def each(values: NDArray[Any]) -> NDArray[Any]:  # for the moments before, now and after
        return np.concatenate([values] * 3)

    phase = each(np.where(moving, cases.phase, 0.0))
    phase += np.repeat([-_PHASE_STEP, 0.0, _PHASE_STEP], p)
    done = along_way(phase, each(there), each(cases.momentum), steady(task))
    load = each(cases.load_kg)
    pose = poses_at(leg, task, each(cases.pose_rad), done, load)
    world, turn = _in_world(*_placed(leg, task, segments(leg, pose).poses, load, done))
    (q0, _, q2), (x0, x1, x2), (t0, t1, t2) = (
        values.reshape(3, p, *values.shape[1:]) for values in (pose, world, turn)
    )
    dt = np.where(moving, 2.0 * _PHASE_STEP * lasts, np.inf)[:, None]
    velocity = (q2 - q0) / (2.0 * dt)
    rate = (x2 - 2.0 * x1 + x0) / dt[..., None] ** 2
    acceleration = rate[..., :1] * stance.forward[:, None] + rate[..., 1:] * stance.up[:, None]
    turning = (np.angle(t2 / t1) - np.angle(t1 / t0)) / dt**2
    return velocity, acceleration, turning


def _in_world(stance: Posture, body: MassPoints) -> tuple[Array, NDArray[np.complex128]]:
    """Return where masses are in the world (p, k, 2), and how they are turned there (p, k)."""
    at = body.point_m - stance.anchor[:, None]
    along = np.einsum("pki,pi->pk", at, stance.forward)
    above = np.einsum("pki,pi->pk", at, stance.up)
    world = np.conj(stance.forward[:, :1] + 1j * stance.forward[:, 1:])
    return np.stack([along, above], axis=-1), body.turn * world


def _work(
    leg: Leg,
    posed: Segments,
    body: MassPoints,
    inertial: Array,
    couple: Array,
    outside: tuple[Contact, ...],
) -> Array:
    """Return the (p, 7) work rates of all forces on the leg below the hip."""
    b = len(leg.bodies)
    twists = posed.twists[:, 1:b]
    work = work_rates(twists, body.point_m[:, 1:b], inertial[:, 1:b], couple[:, 1:b]).sum(axis=1)
    for contact in outside:
        if contact.body is not None:
            work = work + work_of(leg, posed, contact.body, contact.point_m, contact.force_N)
    return np.asarray(work)
