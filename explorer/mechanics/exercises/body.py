"""All that has mass: this leg, and what it carries of pelvis, trunk, arms, load and other leg.

On two legs the movement is the same left and right, so that half of what is between them belongs to
this leg. Seen from the side, in the pelvis-fixed frame with its origin in the hip joint centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
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
    n, share = len(poses), 0.5 if task.legs == 2 else 1.0
    bodies = leg.bodies
    centers = np.array([body.center_of_mass_m[:2] for body in bodies])
    points = [np.einsum("pbij,bj->pbi", poses[..., :2, :2], centers) + poses[..., :2, 3]]
    turns = [poses[..., 0, 0] + 1j * poses[..., 1, 0]]
    leg_masses = [share * bodies[0].mass_kg, *(body.mass_kg for body in bodies[1:])]
    masses, inertia = [np.broadcast_to(leg_masses, (n, len(bodies)))], [_about_z(*bodies)]
    inertia[0][0] *= share

    def gathered() -> MassPoints:
        return MassPoints(
            np.concatenate(masses, axis=1),
            np.concatenate(points, axis=1),
            np.concatenate(inertia),
            np.concatenate(turns, axis=1),
        )

    def add(mass_kg: Array | float, at: Array, about: float, turn: Array | complex = 1.0) -> None:
        masses.append(np.broadcast_to(np.reshape(mass_kg, (-1, 1)), (n, 1)))
        points.append(np.broadcast_to(at, (n, 2))[:, None])
        inertia.append(np.array([about]))
        turns.append(np.broadcast_to(np.reshape(turn, (-1, 1)), (n, 1)))

    def add_rigid(body: Body, part: float) -> None:
        center = body.center_of_mass_m[:2] - leg.hip_center_m[:2]
        add(part * body.mass_kg, center, part * float(body.inertia_kg_m2[2, 2]))

    if task.legs == 1:
        mass, center, about_center = _straight_leg(leg)
        add(mass, center, about_center)
    upper, shoulder = leg.upper, leg.upper.shoulder_m[:2] - leg.hip_center_m[:2]
    if task.load == "hands":  # arms that hang freely pull at the shoulders
        add_rigid(upper.trunk, share)
        add(share * upper.arms.mass_kg, shoulder, 0.0)
        add(share * load_kg, shoulder, 0.0)
        return gathered()
    if task.load == "swung":
        reach = _reach(posture, done)
        arms = float(np.linalg.norm(upper.arms.center_of_mass_m - upper.shoulder_m))
        hand = float(np.linalg.norm(upper.hand_m - upper.shoulder_m))
        add_rigid(upper.trunk, share)
        about = share * float(upper.arms.inertia_kg_m2[2, 2])
        add(share * upper.arms.mass_kg, shoulder + arms * reach, about, reach @ [1.0, 1.0j])
        add(share * load_kg, shoulder + (hand + _BELL_M) * reach, 0.0)
        return gathered()
    add_rigid(upper.whole, share)
    if task.load == "shoulders":
        add(share * load_kg, shoulder, 0.0)
    elif task.load == "pad":  # the stack's weight comes through the pad
        add(0.0, point_of(leg, poses, "tibia_r", PAD_M), 0.0)
    return gathered()


def center_of_mass(body: MassPoints) -> Array:
    """Return the (p, 2) centre of all masses."""
    total = body.mass_kg.sum(axis=1)[:, None]
    return np.asarray(np.einsum("pk,pki->pi", body.mass_kg, body.point_m) / total)


def _reach(posture: Posture, done: Array) -> Array:
    """Return the (p, 2) direction of the straight arms."""
    start, end = _SWING_RAD
    angle = (start + (end - start) * done)[:, None]
    return np.asarray(np.sin(angle) * posture.forward - np.cos(angle) * posture.up)


def _about_z(*bodies: Body) -> Array:
    return np.array([float(body.inertia_kg_m2[2, 2]) for body in bodies])


@cache
def _straight_leg(leg: Leg) -> tuple[float, Array, float]:
    """Return mass, centre and inertia of the other leg, stretched out in line with the trunk."""
    poses = segments(leg, np.zeros((1, len(POSE)))).poses[0, 1:]
    masses = np.array([body.mass_kg for body in leg.bodies[1:]])
    centers = np.array([body.center_of_mass_m for body in leg.bodies[1:]])
    points = (np.einsum("bij,bj->bi", poses[:, :3, :3], centers) + poses[:, :3, 3])[:, :2]
    center = masses @ points / masses.sum()
    away = ((points - center) ** 2).sum(axis=1)
    about = float((_about_z(*leg.bodies[1:]) + masses * away).sum())
    return float(masses.sum()), center, about
