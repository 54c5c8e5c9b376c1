"""Where the drawn bones lie: the model's joints, and corrections that keep surfaces apart.

The model's joints carry the mechanics, and its bones have other surfaces than the measured ones.
``assets/meshes/contact.json``, which ``python -m builder`` fits to the meshes, says for some bodies
by how much a bone is turned and shifted at each angle of its joint, so that the surfaces that face
each other keep their distance, and the patellar tendon its length. It is nothing at rest and a few
millimetres elsewhere, a centimetre for the patella on its way; lengths and moment arms know nothing
of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.anatomy.leg import Spline
from explorer.anatomy.load import BODIES
from explorer.assets import asset_path, read_json, reading
from explorer.mechanics.joint_functions import Functions, gather
from explorer.mechanics.kinematics import motions as model_motions
from explorer.mechanics.rigid import inverse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from explorer.anatomy.leg import Array, Leg


@dataclass(frozen=True, slots=True, eq=False)
class Correction:
    """How one body, and all that it carries, is moved at each angle of a joint.

    Attributes
    ----------
    body : the body whose rest frame the correction is given in
    joint : {"knee", "ankle"}
    carries : bodies that move along, ``body`` among them
    about_m : (3,), the point at rest that only shifts
    range_rad : angles between which the correction is known; beyond them it holds still
    functions : of the angle; rotation vector (3, rad) and shift (3, m)
    """

    body: str
    joint: str
    carries: tuple[str, ...]
    about_m: Array
    range_rad: tuple[float, float]
    functions: Functions

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Correction:
        """Read one entry of contact.json."""
        angles = np.radians(row["angles_deg"])
        columns = np.hstack([np.radians(row["turns_deg"]), 1e-3 * np.array(row["shifts_mm"])])
        splines = [Spline(tuple(angles.tolist()), tuple(c)) for c in columns.T.tolist()]
        return cls(
            row["body"],
            row["joint"],
            tuple(row["carries"]),
            1e-3 * np.array(row["about_mm"]),
            (float(angles[0]), float(angles[-1])),
            gather(list(splines), [0] * len(splines)),
        )

    def at(self, angle_rad: Array) -> Array:
        """Motions (n, 4, 4) of the body's points at rest, for (n,) angles."""
        held = np.clip(angle_rad, *self.range_rad)
        values, _ = self.functions(held[:, None])
        moved = np.zeros((len(held), 4, 4))
        moved[:, :3, :3] = turns(values[:, :3])
        moved[:, :3, 3] = self.about_m + values[:, 3:] - moved[:, :3, :3] @ self.about_m
        moved[:, 3, 3] = 1.0
        return moved


def turns(vectors_rad: Array) -> Array:
    """Return rotations (n, 3, 3) by rotation vectors (n, 3)."""
    angle = np.linalg.norm(vectors_rad, axis=1)
    axis = vectors_rad / np.maximum(angle, 1e-12)[:, None]
    skew = np.zeros((len(angle), 3, 3))
    skew[:, [2, 0, 1], [1, 2, 0]] = axis
    skew[:, [1, 2, 0], [2, 0, 1]] = -axis
    sine, versine = np.sin(angle)[:, None, None], (1.0 - np.cos(angle))[:, None, None]
    return np.asarray(np.eye(3) + sine * skew + versine * (skew @ skew))


@cache
def corrections() -> tuple[Correction, ...]:
    """The corrections that travel with the meshes, from the hip downward."""
    return read_corrections(asset_path("meshes", "contact.json"))


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of a file; AssetError where there are none."""
    with reading(path):
        found = tuple(Correction.of(row) for row in read_json(path))
        for correction in found:
            if not {correction.body, *correction.carries} <= set(BODIES):
                raise ValueError("it moves bodies that are not there")
            if correction.joint not in ("knee", "ankle"):
                raise ValueError(f"it knows no {correction.joint}")
            correction.at(np.zeros(1))  # all fits together
        return found


def corrected(
    moved: Mapping[str, Array],
    knee_rad: Array,
    ankle_rad: Array,
    by: Iterable[Correction] | None = None,
) -> dict[str, Array]:
    """Return the motions (n, 4, 4) of the drawn bodies from those of the model's.

    Parameters
    ----------
    moved : motions (n, 4, 4) from rest, by body
    knee_rad, ankle_rad : (n,)
    by : the corrections; by default those that travel with the meshes
    """
    out = dict(moved)
    angles = {"knee": knee_rad, "ankle": ankle_rad}
    for correction in corrections() if by is None else by:
        body = out[correction.body]
        shift = body @ correction.at(angles[correction.joint]) @ inverse(body)
        for name in correction.carries:
            out[name] = shift @ out[name]
    return out


def motions(leg: Leg, hip_rad: float, knee_rad: float, ankle_rad: float) -> dict[str, Array]:
    """Return per body the (4, 4) that takes its drawn bones from rest to the pose.

    As ``explorer.mechanics.kinematics.motions``, corrected.
    """
    moved = model_motions(leg, hip_rad, knee_rad, ankle_rad)
    stacked = {body: motion[None] for body, motion in moved.items()}
    drawn = corrected(stacked, np.array([knee_rad]), np.array([ankle_rad]))
    return {body: motion[0] for body, motion in drawn.items()}
