"""Joint surfaces through the whole range: kept apart, and giving way where they meet.

The bones of the scans are not those that the model's joints were measured on. What is left after
``builder.align`` is taken up twice: a body is moved a little at each angle of its joint
(``fit_all``, written to contact.json), and a bone gives way to what sweeps over it (``MEETINGS``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from builder.rig.joints import model_motions
from explorer.anatomy import load_leg
from explorer.scene.contact import Correction, corrected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from builder.contours import Array
    from builder.solid import Solid

ANGLES_DEG = {
    "hip": np.arange(-30.0, 121.0, 10.0),
    "knee": np.arange(0.0, 141.0, 10.0),
    "ankle": np.arange(-50.0, 31.0, 10.0),
}
JOINTS = tuple(ANGLES_DEG)
FOOT = ("talus_r", "calcn_r", "toes_r")

#: So many vertices, evenly left out, say how near a surface comes; the closest few count.
SAMPLES, CLOSEST = 1200, 5

#: Vertices farther from the other bone at rest never meet it; a part farther does not face it.
NEAR_MM, FACING_MM = 25.0, 6.0

#: How much more sinking below the floor, and a longer ligament, count than a gap that changes.
FLOOR_WEIGHT, TETHER_WEIGHT = 3.0, 2.0


@dataclass(frozen=True, slots=True)
class Tether:
    """A ligament that keeps its length.

    Attributes
    ----------
    start_mm, end_mm : where it leaves the corrected bone and where it ends, at rest
    body : what it ends on
    """

    start_mm: tuple[float, float, float]
    end_mm: tuple[float, float, float]
    body: str


@dataclass(frozen=True, slots=True)
class Fit:
    """What one body's correction keeps.

    Attributes
    ----------
    body, bone : the corrected body, and its bone whose surface is looked at
    joint : whose angle it follows
    carries : bodies that move along
    against, others : the body that it moves against, and that body's bones
    weights : of the rotation (3, per degree) and the shift (3, per mm): what is to stay small
    floor_mm : no vertex shall come nearer
    rows : whether the gaps of upper and lower part are kept too, beside medial and lateral half
    tether : the ligament that says where along its way the bone lies
    """

    body: str
    bone: str
    joint: str
    carries: tuple[str, ...]
    against: str
    others: tuple[str, ...]
    weights: tuple[float, float, float, float, float, float]
    floor_mm: float
    rows: bool = False
    tether: Tether | None = None


FITS = (
    # Along its axis alone: a tilt at the knee would show at the foot.
    Fit(
        "tibia_r", "tibia", "knee", ("tibia_r", *FOOT), "femur_r", ("femur",),
        (6.0, 6.0, 6.0, 2.0, 0.6, 2.0), 1.5,
    ),
    # Towards the groove, across it, and tilted to it; along it as far as the patellar tendon, from
    # the apex to the tibial tuberosity, lets it.
    Fit(
        "patella_r", "patella", "knee", ("patella_r",), "femur_r", ("femur",),
        (2.0, 0.12, 0.06, 0.05, 0.02, 0.2), 2.0, rows=True,
        tether=Tether((58.4, -417.0, 5.0), (25.9, -472.0, 9.9), "tibia_r"),
    ),
    Fit(
        "talus_r", "talus", "ankle", FOOT, "tibia_r", ("tibia", "fibula"),
        (1.0, 0.5, 1.0, 0.5, 0.4, 0.5), 0.5,
    ),
)  # fmt: skip


class Motions:
    """Motions of the drawn bodies in millimetres, with the corrections found so far."""

    def __init__(self) -> None:
        self._model = model_motions(load_leg())
        self.rows: list[dict[str, Any]] = []

    def relative(self, body: str, reference: str, joint: str) -> Array:
        """Motions (n, 4, 4) of a body seen from another at all angles of a joint."""
        angles = np.zeros((len(ANGLES_DEG[joint]), 3))
        angles[:, JOINTS.index(joint)] = np.radians(ANGLES_DEG[joint])
        found = [Correction.of(row) for row in self.rows]
        moved = corrected(self._model(angles), angles[:, 1], angles[:, 2], found)
        seen = np.linalg.inv(moved[reference]) @ moved[body]
        seen[:, :3, 3] *= 1e3
        return np.asarray(seen)


def fitted(fit: Fit, solids: Mapping[str, Solid], motions: Motions) -> dict[str, Any]:
    """The row of contact.json that keeps a bone's gaps what they are at rest."""
    others = [solids[name] for name in fit.others]
    seen = motions.relative(fit.body, fit.against, fit.joint)
    points = solids[fit.bone].points
    points = points[np.min([other.height(points)[0] for other in others], axis=0) < NEAR_MM]
    points = points[:: max(1, len(points) // SAMPLES)]
    about, middle = points.mean(axis=0), np.median(points[:, 2])
    parts = [points[:, 2] < middle, points[:, 2] >= middle]
    if fit.rows:  # the lower pole stands free
        apex, waist = np.quantile(points[:, 1], (0.25, 0.5))
        parts += [points[:, 1] >= waist, (points[:, 1] < waist) & (points[:, 1] > apex)]

    def gaps(x: Array, cell: int) -> tuple[Array, float]:
        turned = Rotation.from_rotvec(np.radians(x[:3])).apply(points - about) + about + x[3:]
        posed = turned @ seen[cell, :3, :3].T + seen[cell, :3, 3]
        heights = [other.height(posed)[0] for other in others]
        each = [np.sort(h[part])[:CLOSEST].mean() for h in heights for part in parts]
        return np.array(each), float(np.min(heights))

    tether = fit.tether
    if tether is not None:
        start, end = np.array(tether.start_mm), np.array(tether.end_mm)
        anchored = motions.relative(fit.body, tether.body, fit.joint)

    def slack(x: Array, cell: int) -> float:
        """How much longer the ligament is than at rest, mm."""
        turned = Rotation.from_rotvec(np.radians(x[:3])).apply(start - about) + about + x[3:]
        reached = anchored[cell, :3, :3] @ turned + anchored[cell, :3, 3]
        return float(np.linalg.norm(reached - end) - np.linalg.norm(start - end))

    angles = ANGLES_DEG[fit.joint]
    rest = int(np.argmin(np.abs(angles)))
    target, _ = gaps(np.zeros(6), rest)
    facing = target < FACING_MM

    def off(x: Array, cell: int) -> Array:
        each, least = gaps(x, cell)
        missed = np.where(facing, each - target, 0.0)
        sunk = FLOOR_WEIGHT * min(least - fit.floor_mm, 0.0)
        longer = [] if tether is None else [TETHER_WEIGHT * slack(x, cell)]
        return np.concatenate([missed, [sunk], longer, np.array(fit.weights) * x])

    found = np.zeros((len(angles), 6))
    for order in (range(rest + 1, len(angles)), range(rest - 1, -1, -1)):
        x = np.zeros(6)
        for cell in order:
            x = least_squares(off, x, args=(cell,), diff_step=[0.03]).x
            found[cell] = x
    return {
        "body": fit.body,
        "joint": fit.joint,
        "carries": list(fit.carries),
        "about_mm": about.round(1).tolist(),
        "angles_deg": angles.tolist(),
        "turns_deg": (found[:, :3].round(2) + 0.0).tolist(),  # no -0.0
        "shifts_mm": (found[:, 3:].round(2) + 0.0).tolist(),
    }


def fit_all(solids: Mapping[str, Solid]) -> Motions:
    """Fit every body's correction in turn."""
    motions = Motions()
    for fit in FITS:
        motions.rows.append(fitted(fit, solids, motions))
    return motions


def write_contact(folder: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write contact.json."""
    lines = ",\n".join(" " + json.dumps(row) for row in rows)
    (folder / "contact.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A bone that gives way to another over the range of the joint between them.

    Attributes
    ----------
    joint : whose angle moves the one against the other
    range_deg : the angles that the window offers
    other, other_body, body : the bone given way to, and the bodies of both
    gap_mm : what is left between them
    """

    joint: str
    range_deg: tuple[float, float]
    other: str
    other_body: str
    body: str
    gap_mm: float


MEETINGS = {
    "hip_bone": (Meeting("hip", (-20.0, 110.0), "femur", "femur_r", "pelvis", 0.8),),
    "tibia": (Meeting("knee", (0.0, 130.0), "femur", "femur_r", "tibia_r", 1.5),),
    "patella": (Meeting("knee", (0.0, 130.0), "femur", "femur_r", "patella_r", 2.0),),
    "talus": (
        Meeting("ankle", (-40.0, 30.0), "tibia", "tibia_r", "talus_r", 0.6),
        Meeting("ankle", (-40.0, 30.0), "fibula", "tibia_r", "talus_r", 0.6),
    ),
}
"""The femur keeps the form of its condyles, the mortise that of the malleoli."""


class Swept:
    """A bone as another meets it in all poses of the joint between them."""

    def __init__(self, solid: Solid, seen: Array, gap_mm: float) -> None:
        self._solid, self._seen, self._gap_mm = solid, seen, gap_mm

    def height(self, points: Array) -> tuple[Array, Array]:
        """Least distance (n,) over the poses beyond the gap, and the way out (n, 3)."""
        least, out = np.full(len(points), np.inf), np.zeros_like(points)
        low, high = (f(self._solid.points, axis=0) for f in (np.min, np.max))
        for motion in self._seen:
            posed = points @ motion[:3, :3].T + motion[:3, 3]
            near = np.flatnonzero(np.all((posed > low - 3.0) & (posed < high + 3.0), axis=1))
            height, way = self._solid.height(posed[near])
            lower = height < least[near]
            least[near[lower]] = height[lower]
            out[near[lower]] = way[lower] @ motion[:3, :3]
        return least - self._gap_mm, out


def swept(meeting: Meeting, solids: Mapping[str, Solid], motions: Motions) -> Swept:
    """The other bone of a meeting as the yielding one meets it."""
    seen = motions.relative(meeting.body, meeting.other_body, meeting.joint)
    low, high = meeting.range_deg
    angles = ANGLES_DEG[meeting.joint]
    used = (angles >= low) & (angles <= high)
    return Swept(solids[meeting.other], seen[used], meeting.gap_mm)
