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

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.mechanics.cases import JOINT_COLUMN
from explorer.mechanics.exercises.body import center_of_mass, mass_points
from explorer.mechanics.exercises.movement import along_way, poses_at, progress, steady
from explorer.mechanics.exercises.posture import (
    KNEELING_M,
    PAD_M,
    Posture,
    above_knee,
    back,
    bridge_foot,
    foot_point,
    front,
    over_ball,
    point_of,
    posture,
)
from explorer.mechanics.foot import FOOT
from explorer.mechanics.kinematics import POSE, segments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.cases import Cases
    from explorer.mechanics.exercises.body import MassPoints
    from explorer.mechanics.exercises.tasks import Task
    from explorer.mechanics.kinematics import Segments

GRAVITY_M_PER_S2 = 9.80665
#: Step in phase over which rates are taken.
_PHASE_STEP = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """A force from outside, at (p, 2) points, (p, 2) newtons; a hold has a (p,) couple too.

    ``body`` is what it acts on, None for all that is above the hip. Vectors are x and y of the
    pelvis-fixed frame with its origin in the hip joint centre.
    """

    name: str
    body: str | None
    point_m: Array
    force_N: Array
    couple_Nm: Array | None = None


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
    task, poses = cases.task, posed.poses
    done = progress(np.nan_to_num(cases.phase), cases.momentum, steady(task))
    stance, body = _placed(leg, task, poses, cases.load_kg, done)
    velocity, acceleration, turning = _rates(leg, cases, stance)
    weighs = 0.0 if task.support == "chair" else GRAVITY_M_PER_S2
    pull = -weighs * stance.up[:, None] - acceleration
    inertial, couple = body.mass_kg[..., None] * pull, -body.inertia_kg_m2 * turning
    if task.support == "chair":
        inertial, couple = np.zeros_like(inertial), np.zeros_like(couple)
    contacts = _contacts(leg, cases, poses, stance, body, inertial, couple, acceleration)
    moments = -_work(leg, posed, body, inertial, couple, contacts)
    if cases.exercise == "dynamometer":
        moments = np.zeros_like(moments)
        moments[:, JOINT_COLUMN["knee"]] = cases.moment_Nm
    return Demand(
        moments,
        contacts,
        velocity,
        stance,
        body,
        inertial,
        couple,
        _pressure(leg, poses, stance, contacts),
    )


def with_stretch(leg: Leg, posed: Segments, asked: Demand, passive_Nm: Array, task: Task) -> Demand:
    """Let the hand or the floor hold a stretch: it gives what (p, 7) passive moments need.

    A hand behind the shank, at right angles to it, holds the knee; the floor under the ball of the
    foot holds the ankle. What else carries the body takes the rest.
    """
    poses = posed.poses
    first = asked.contacts[0]
    if task.support == "hand":
        body, joint = "tibia_r", JOINT_COLUMN["knee"]
        point = point_of(leg, poses, body, PAD_M)
        direction = front(leg, poses, body)
    else:
        body, joint = "calcn_r", JOINT_COLUMN["ankle"]
        point, direction = foot_point(leg, poses, FOOT.ball_m), asked.stance.up
    lever = _work_of(leg, posed, body, point, direction)[:, joint]
    size = (asked.moments_Nm[:, joint] - passive_Nm[:, joint]) / lever
    held = Contact(
        "hand" if task.support == "hand" else "floor", body, point, size[:, None] * direction
    )
    rest = replace(
        first,
        force_N=first.force_N - held.force_N,
        couple_Nm=_of(first.couple_Nm) - _cross(point - first.point_m, held.force_N),
    )
    moments = asked.moments_Nm - _work_of(leg, posed, body, point, held.force_N)
    return replace(asked, moments_Nm=moments, contacts=(rest, held))


def imbalance(asked: Demand) -> tuple[Array, Array]:
    """Return what is missing in eq. (1): (p, 2) newtons and (p,) newton metres."""
    force = asked.inertial_N.sum(axis=1)
    moment = (_cross(asked.body.point_m, asked.inertial_N) + asked.inertial_Nm).sum(axis=1)
    for contact in asked.contacts:
        force = force + contact.force_N
        moment = moment + _cross(contact.point_m, contact.force_N) + _of(contact.couple_Nm)
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


def _contacts(
    leg: Leg,
    cases: Cases,
    poses: Array,
    stance: Posture,
    body: MassPoints,
    inertial: Array,
    couple: Array,
    acceleration: Array,
) -> tuple[Contact, ...]:
    """Find the forces from outside that fulfil eq. (1)."""
    task = cases.task
    force = -inertial.sum(axis=1)
    moment = -(_cross(body.point_m, inertial) + couple).sum(axis=1)  # about the hip
    up, forward = stance.up, stance.forward
    match task.support:
        case "sole" | "ball":
            # The floor's force attacks where its line of action meets the floor.
            ball = foot_point(leg, poses, FOOT.ball_m)
            ahead = (moment - _cross(ball, force)) / _cross(forward, force)
            return (Contact("floor", "calcn_r", ball + ahead[:, None] * forward, force),)
        case "knee":
            knee = point_of(leg, poses, "tibia_r", KNEELING_M)
            body_there = "tibia_r"
            if task.rests_above_knee_m:
                body_there, knee = "femur_r", above_knee(leg, poses, task.rests_above_knee_m)
            strap = point_of(leg, poses, "tibia_r", PAD_M)
            size = (moment - _cross(knee, force)) / _cross(strap - knee, up)
            hold = size[:, None] * up
            return (
                Contact("floor", body_there, knee, force - hold),
                Contact("strap", "tibia_r", strap, hold),
            )
        case "bridge":
            shoulders = np.broadcast_to(back(leg), (len(poses), 2))
            foot = foot_point(leg, poses, bridge_foot(leg, poses, forward))
            size = (moment - _cross(shoulders, force)) / _cross(foot - shoulders, up)
            press = size[:, None] * up
            return (
                Contact("shoulders", None, shoulders, force - press),
                Contact("floor", "calcn_r", foot, press),
            )
    contacts: list[Contact] = []
    if task.load == "pad":
        push = front(leg, poses, "tibia_r")
        point = point_of(leg, poses, "tibia_r", PAD_M)
        # The weight stack moves as the pad does, and cannot pull.
        rises = -np.einsum("pi,pi->p", acceleration[:, -1], push)
        size = cases.load_kg * np.maximum(GRAVITY_M_PER_S2 + rises, 0.0)
        contacts.append(Contact("pad", "tibia_r", point, size[:, None] * push))
        force = force - contacts[0].force_N
        moment = moment - _cross(point, contacts[0].force_N)
    at_hip = np.zeros((len(poses), 2))
    return (Contact("support", None, at_hip, force, moment), *contacts)


def _work(
    leg: Leg,
    posed: Segments,
    body: MassPoints,
    inertial: Array,
    couple: Array,
    contacts: tuple[Contact, ...],
) -> Array:
    """Return the (p, 7) work rates of all forces on the leg below the hip."""
    b = len(leg.bodies)
    twists = posed.twists[:, 1:b]
    work = _rate(twists, body.point_m[:, 1:b], inertial[:, 1:b], couple[:, 1:b]).sum(axis=1)
    for contact in contacts:
        if contact.body is not None:
            work = work + _work_of(leg, posed, contact.body, contact.point_m, contact.force_N)
    return np.asarray(work)


def _work_of(leg: Leg, posed: Segments, body: str, point: Array, force: Array) -> Array:
    row = leg.body_names.index(body)
    zero = np.zeros((len(point), 1))
    twists = posed.twists[:, row : row + 1]
    return np.asarray(_rate(twists, point[:, None], force[:, None], zero)[:, 0])


def _rate(twists: Array, point: Array, force: Array, couple: Array) -> Array:
    """Return (p, b, 7): force . dx/dq + couple . d(angle)/dq, all in the side view."""
    about = _cross(point, force) + couple
    work = twists[..., 2] * about[..., None]
    return np.asarray(work + np.einsum("pbqi,pbi->pbq", twists[..., 3:5], force))


def _pressure(leg: Leg, poses: Array, stance: Posture, contacts: tuple[Contact, ...]) -> Array:
    floor = contacts[0]
    if floor.name != "floor" or len(contacts) > 1 or floor.body != "calcn_r":
        return np.full(len(poses), np.nan)
    ahead = np.einsum(
        "pi,pi->p", floor.point_m - foot_point(leg, poses, FOOT.ball_m), stance.forward
    )
    return np.asarray(FOOT.ball_m - FOOT.heel_m + ahead / leg.size)


def _cross(a: Array, b: Array) -> Array:
    """Return the z part of a x b for vectors (..., 2)."""
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])


def _of(couple: Array | None) -> Array | float:
    return 0.0 if couple is None else couple
