"""Statics as one does it with pencil and paper: weights times levers, seen from the side.

Nothing here uses the exercises' own code: poses come from `kinematics.segments` (tested against
OpenSim), a joint's axis from turning it a little, directions from what an exercise's name says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario
from explorer.mechanics.kinematics import POSE, pose_array, segments

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array

LEG = load_leg()
G = 9.80665
PAD = np.array([-0.04, -0.34, 0.0])
COLUMN = {"hip": "hip_flexion", "knee": "knee_flexion", "ankle": "ankle_dorsiflexion"}
#: The first body beyond each joint.
BEYOND = {"hip": "femur_r", "knee": "tibia_r", "ankle": "talus_r"}


class Side:
    """A posed leg with what it carries."""

    def __init__(self, scenario: Scenario) -> None:
        self.pose = pose_array(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad)
        self.poses = segments(LEG, self.pose).poses[0]

    def front(self, body: str) -> Array:
        """Where a body's front points."""
        axis = self.poses[LEG.body_names.index(body), :2, 0]
        return np.append(axis / np.linalg.norm(axis), 0.0)

    def at(self, body: str, point: Array | list[float]) -> Array:
        """A point of a body, in the plane of movement."""
        pose = self.poses[LEG.body_names.index(body)]
        found = pose[:3, :3] @ [*point[:2], 0.0] + pose[:3, 3]
        return np.array([*found[:2], 0.0])

    def weights(self, *bodies: str) -> list[tuple[float, Array]]:
        """Masses of leg segments with their centres."""
        return [
            (b.mass_kg, self.at(b.name, b.center_of_mass_m)) for b in LEG.bodies if b.name in bodies
        ]

    def axis(self, joint: str) -> tuple[Array, Array]:
        """Turning rate of a joint, and a point on its axis, from turning it by a little."""
        step = np.zeros((1, len(POSE)))
        step[0, POSE.index(COLUMN[joint])] = 1e-5
        row = LEG.body_names.index(BEYOND[joint])
        before, after = (segments(LEG, self.pose + s * step).poses[0, row] for s in (-1, 1))
        turn = (after[:3, :3] - before[:3, :3]) / 2e-5 @ self.poses[row, :3, :3].T
        w = np.array([turn[2, 1], turn[0, 2], turn[1, 0]])
        origin = self.poses[row, :3, 3]
        v = (after[:3, 3] - before[:3, 3]) / 2e-5
        return w, origin + np.cross(w, v) / (w @ w)

    def moment(self, joint: str, forces: list[tuple[Array, Array]]) -> float:
        """Moment of forces at points about a joint's axis."""
        w, center = self.axis(joint)
        return float(sum(w @ np.cross(point - center, force) for point, force in forces))


LEG_BELOW = {
    "hip": ("femur_r", "tibia_r", "patella_r", "talus_r", "calcn_r", "toes_r"),
    "knee": ("tibia_r", "talus_r", "calcn_r", "toes_r"),
    "ankle": ("talus_r", "calcn_r", "toes_r"),
}
LEG_ABOVE = {
    "hip": (),
    "knee": ("femur_r", "patella_r"),
    "ankle": ("femur_r", "patella_r", "tibia_r"),
}


def trunk(side: Side, up: Array, load_kg: float, legs: int, load: str) -> list[tuple[float, Array]]:
    """What one leg carries: pelvis, trunk, arms, load, and the other leg if lifted."""
    hip, upper = LEG.hip_center_m, LEG.upper
    part = 1.0 / legs

    def flat(point: Array) -> Array:
        return np.array([*(point - hip)[:2], 0.0])

    shoulder = flat(upper.shoulder_m)
    carried = [(part * LEG.bodies[0].mass_kg, flat(LEG.bodies[0].center_of_mass_m))]
    carried.append((part * upper.trunk.mass_kg, flat(upper.trunk.center_of_mass_m)))
    arms = flat(upper.arms.center_of_mass_m)
    if load == "hands":  # they hang plumb: their lever is the shoulder's
        arms = shoulder
    carried.append((part * upper.arms.mass_kg, arms))
    carried.append((part * load_kg, shoulder))  # plumb below it or on it: the same lever
    if legs == 1:
        other = Side(Scenario(hip_rad=0.0, knee_rad=0.0))
        carried += other.weights(*LEG_BELOW["hip"])
    return carried


def center(masses: list[tuple[float, Array]]) -> Array:
    """Centre of mass."""
    total = sum(mass for mass, _ in masses)
    return np.asarray(sum(mass * point for mass, point in masses) / total)


def weighed(masses: list[tuple[float, Array]], up: Array) -> list[tuple[Array, Array]]:
    """The masses' weights as forces at points."""
    return [(point, -mass * G * up) for mass, point in masses]
