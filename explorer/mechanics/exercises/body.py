"""All that has mass: this leg, and what it carries of pelvis, trunk, arms, load and other leg.

On two legs the movement is the same left and right, so that half of what is between them belongs to
this leg. Seen from the side, in the pelvis-fixed frame with its origin in the hip joint centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.exercises.posture import PAD_M, point_of
from explorer.mechanics.kinematics import POSE, segments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Body, Leg
    from explorer.mechanics.exercises.posture import Posture
    from explorer.mechanics.exercises.tasks import Task

#: From the grip to the centre of a kettlebell (assumption), m.
_BELL_M = 0.15
#: The arms swing from just behind plumb to level (assumption), rad from plumb, forward positive.
_SWING_RAD = (np.radians(-20.0), np.radians(85.0))


@dataclass(frozen=True, slots=True, eq=False)
class MassPoints:
    """Masses with their centres: first the leg's bodies from the pelvis on, last the load.

    Attributes
    ----------
    mass_kg : (p, k) array
    point_m : (p, k, 2) array
    inertia_kg_m2 : (k,) array, about the axis that points to the right
    turn : (p, k) complex array, the direction of each one's x axis
    """

    mass_kg: Array
    point_m: Array
    inertia_kg_m2: Array
    turn: NDArray[np.complex128]


@dataclass(frozen=True, slots=True, eq=False)
class _Parts:
    """What does not change with pose and load: the leg's bodies first, the load last."""

    mass_kg: Array  # (k,), the load's 0
    loaded: Array  # (k,), the part of the load that each carries
    inertia_kg_m2: Array  # (k,)
    centers: Array  # (b, 2), of the leg's bodies in their own frames
    fixed: Array  # (f, 2), points that move with the pelvis
    arm_m: float  # from the shoulder to the centre of swung arms
    reach_m: float  # from the shoulder to a swung load
    shoulder: Array  # (2,)


def mass_points(
    leg: Leg, task: Task, poses: Array, posture: Posture, load_kg: Array, done: Array
) -> MassPoints:
    """Place all masses.

    Parameters
    ----------
    poses : (p, b, 4, 4) array
    load_kg : (p,) array; counts where hands or shoulders carry it
    done : (p,) array, the progress 0..1 that swings the arms
    """
    parts, n = _parts(leg, task), len(poses)
    k, b, f = len(parts.mass_kg), len(parts.centers), len(parts.fixed)
    points = np.empty((n, k, 2))
    np.einsum("pbij,bj->pbi", poses[..., :2, :2], parts.centers, out=points[:, :b])
    points[:, :b] += poses[..., :2, 3]
    points[:, b : b + f] = parts.fixed
    turns = np.ones((n, k), dtype=complex)
    turns[:, :b] = poses[..., 0, 0] + 1j * poses[..., 1, 0]
    if task.load == "swung":
        reach = _reach(posture, done)
        points[:, -2] = parts.shoulder + parts.arm_m * reach
        points[:, -1] = parts.shoulder + parts.reach_m * reach
        turns[:, -2] = reach @ [1.0, 1.0j]
    elif task.load == "pad":
        points[:, -1] = point_of(leg, poses, "tibia_r", PAD_M)
    mass = parts.mass_kg + parts.loaded * load_kg[:, None]
    return MassPoints(mass, points, parts.inertia_kg_m2, turns)


@lru_cache(maxsize=128)
def _parts(leg: Leg, task: Task) -> _Parts:
    upper, share = leg.upper, 0.5 if task.legs == 2 else 1.0
    bodies = leg.bodies
    masses = [share * bodies[0].mass_kg, *(body.mass_kg for body in bodies[1:])]
    inertia = [share * _about_z(bodies[0]), *(_about_z(body) for body in bodies[1:])]
    fixed: list[Array] = []

    def beside_the_hip(point: Array) -> Array:
        return np.asarray(point[:2] - leg.hip_center_m[:2])

    def add(mass_kg: float, about: float, at: Array | None = None) -> None:
        masses.append(mass_kg)
        inertia.append(about)
        if at is not None:
            fixed.append(at)

    def add_rigid(body: Body) -> None:
        center = beside_the_hip(body.center_of_mass_m)
        add(share * body.mass_kg, share * _about_z(body), center)

    shoulder = beside_the_hip(upper.shoulder_m)
    if task.legs == 1:
        add(*_straight_leg(leg))
    match task.load:
        case "hands":  # arms that hang freely pull at the shoulders
            add_rigid(upper.trunk)
            add(share * upper.arms.mass_kg, 0.0, shoulder)
            add(0.0, 0.0, shoulder)
        case "swung":
            add_rigid(upper.trunk)
            add(share * upper.arms.mass_kg, share * _about_z(upper.arms))
            add(0.0, 0.0)
        case "pad":  # the stack's weight comes through the pad
            add_rigid(upper.whole)
            add(0.0, 0.0)
        case _:
            add_rigid(upper.whole)
            add(0.0, 0.0, shoulder)
    loaded = np.zeros(len(masses))
    loaded[-1] = 0.0 if task.load in ("pad", "none") else share
    return _Parts(
        np.array(masses),
        loaded,
        np.array(inertia),
        np.array([body.center_of_mass_m[:2] for body in bodies]),
        np.array(fixed),
        float(np.linalg.norm(upper.arms.center_of_mass_m - upper.shoulder_m)),
        float(np.linalg.norm(upper.hand_m - upper.shoulder_m)) + _BELL_M,
        shoulder,
    )


def center_of_mass(body: MassPoints) -> Array:
    """Return the (p, 2) centre of all masses."""
    total = body.mass_kg.sum(axis=1)[:, None]
    return np.asarray(np.einsum("pk,pki->pi", body.mass_kg, body.point_m) / total)


def _reach(posture: Posture, done: Array) -> Array:
    """Return the (p, 2) direction of the straight arms."""
    start, end = _SWING_RAD
    angle = (start + (end - start) * done)[:, None]
    return np.asarray(np.sin(angle) * posture.forward - np.cos(angle) * posture.up)


def _about_z(body: Body) -> float:
    return float(body.inertia_kg_m2[2, 2])


def _straight_leg(leg: Leg) -> tuple[float, float, Array]:
    """Return mass, inertia and centre of the other leg, stretched out in line with the trunk."""
    poses = segments(leg, np.zeros((1, len(POSE)))).poses[0, 1:]
    masses = np.array([body.mass_kg for body in leg.bodies[1:]])
    centers = np.array([body.center_of_mass_m for body in leg.bodies[1:]])
    points = (np.einsum("bij,bj->bi", poses[:, :3, :3], centers) + poses[:, :3, 3])[:, :2]
    center = masses @ points / masses.sum()
    away = ((points - center) ** 2).sum(axis=1)
    about = np.array([_about_z(body) for body in leg.bodies[1:]]) + masses * away
    return float(masses.sum()), float(about.sum()), center
