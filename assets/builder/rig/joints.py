"""Motion between two bodies with the joint between them at a fraction of its angle."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from builder.rig.curves import Array
from explorer.mechanics.kinematics import POSE, pose_array, segments
from explorer.mechanics.paths import geometry
from explorer.scene.contact import corrected

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg

Motions = Callable[[Array], Mapping[str, Array]]
"""Hip, knee and ankle angles (n, 3), rad, to the motions (n, 4, 4) of each body from rest."""

COLUMNS = [POSE.index(name) for name in ("hip_flexion", "knee_flexion", "ankle_dorsiflexion")]


class Pose(NamedTuple):
    """Joint angles: hip flexion, knee flexion, ankle dorsiflexion positive."""

    hip_rad: float = 0.0
    knee_rad: float = 0.0
    ankle_rad: float = 0.0


LINKS = {
    frozenset(("pelvis", "femur_r")): 0,
    frozenset(("femur_r", "tibia_r")): 1,
    frozenset(("femur_r", "patella_r")): 1,
    frozenset(("tibia_r", "patella_r")): 1,
    frozenset(("tibia_r", "calcn_r")): 2,
}
"""Which angle of a pose lies between two neighbouring bodies."""


def leg_motions(leg: Leg) -> Motions:
    """Forward kinematics of the drawn leg for many poses at once."""
    model = model_motions(leg)
    return lambda angles_rad: corrected(model(angles_rad), angles_rad[:, 1], angles_rad[:, 2])


def model_motions(leg: Leg) -> Motions:
    """Forward kinematics of the model, without the corrections of the drawn joints."""
    rest = np.linalg.inv(segments(leg, np.zeros((1, len(POSE)))).poses[0])

    def motions(angles_rad: Array) -> dict[str, Array]:
        full = np.zeros((len(angles_rad), len(POSE)))
        full[:, COLUMNS] = angles_rad
        moved = segments(leg, full).poses @ rest
        return {body: moved[:, i] for i, body in enumerate(leg.body_names)}

    return motions


class Joints:
    """Relative motions of the bodies."""

    def __init__(self, motions: Motions) -> None:
        self._motions = motions
        self._known: dict[Pose, Mapping[str, Array]] = {}

    def relative(self, body: str, reference: str, pose: Pose) -> Array:
        """Motion (4, 4) of ``body`` seen from ``reference``; poses are remembered."""
        if pose not in self._known:
            self._known[pose] = self._motions(np.array([pose]))
        moved = self._known[pose]
        return np.asarray(np.linalg.inv(moved[reference][0]) @ moved[body][0])

    def part_way(self, body: str, reference: str, pose: Pose, fraction: Array) -> Array:
        """`relative` (n, 4, 4) with the joint between at ``fraction`` (n,) of its angle."""
        if body == reference:
            return np.broadcast_to(np.eye(4), (len(fraction), 4, 4))
        joint = LINKS[frozenset((body, reference))]
        angles = np.zeros((len(fraction), 3))
        angles[:, joint] = pose[joint] * fraction
        moved = self._motions(angles)
        return np.asarray(np.linalg.inv(moved[reference]) @ moved[body])


class Lengths:
    """How the mechanical paths of the muscles change their lengths."""

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._known: dict[Pose, Array] = {}

    def known(self, muscles: Sequence[str]) -> bool:
        """Whether the model has these muscles, and any at all."""
        return bool(muscles) and set(muscles) <= set(self._leg.muscle_names)

    def change_m(self, muscles: Sequence[str], pose: Pose) -> float:
        """Mean change of length of ``muscles`` from rest, metres; poses are remembered."""
        names = self._leg.muscle_names
        where = [names.index(m) for m in muscles]
        return float(np.mean((self._all(pose) - self._all(Pose()))[where]))

    def _all(self, pose: Pose) -> Array:
        if pose not in self._known:
            posed = segments(self._leg, pose_array(*pose))
            self._known[pose] = geometry(self._leg, posed).length_m[0]
        return self._known[pose]
