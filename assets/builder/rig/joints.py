"""Motion between two bodies with the joint between them at a fraction of its angle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from builder.rig.curves import Array

Motions = Callable[[float, float, float], Mapping[str, Array]]
"""Hip, knee and ankle angle (rad) to the motion (4, 4) of each body from rest, metres."""


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


class Joints:
    """Relative motions of the bodies, remembered."""

    def __init__(self, motions: Motions) -> None:
        self._motions = motions
        self._known: dict[Pose, Mapping[str, Array]] = {}

    def at(self, pose: Pose) -> Mapping[str, Array]:
        """Motion (4, 4) of every body at ``pose``."""
        if pose not in self._known:
            self._known[pose] = self._motions(*pose)
        return self._known[pose]

    def relative(self, body: str, reference: str, pose: Pose) -> Array:
        """Motion (4, 4) of ``body`` seen from ``reference``."""
        moved = self.at(pose)
        return np.asarray(np.linalg.inv(moved[reference]) @ moved[body])

    def part_way(self, body: str, reference: str, pose: Pose, fraction: Array) -> Array:
        """`relative` (n, 4, 4) with the joint between at ``fraction`` (n,) of its angle."""
        if body == reference:
            return np.broadcast_to(np.eye(4), (len(fraction), 4, 4))
        joint = LINKS[frozenset((body, reference))]
        out = np.empty((len(fraction), 4, 4))
        for i, share in enumerate(np.round(fraction, 4)):
            angles = [0.0, 0.0, 0.0]
            angles[joint] = float(pose[joint] * share)
            out[i] = self.relative(body, reference, Pose(*angles))
        return out
