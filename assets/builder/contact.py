"""Joint surfaces through the whole range: keeping them apart, and giving way where they meet."""

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
    from collections.abc import Callable, Mapping, Sequence
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

#: As many vertices, thinned out, say how near a surface comes; the closest few count.
SAMPLES, CLOSEST = 1200, 5


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
    others : the bones that it faces, each with the body that holds it
    weights : of the rotation (3, per degree) and shift (3, per mm): what stays small
    floor_mm : no vertex shall come nearer
    halves : the parts of the bone whose gaps are kept each for itself
    tether : the ligament that says where along its way the bone lies
    """

    body: str
    bone: str
    joint: str
    carries: tuple[str, ...]
    others: tuple[tuple[str, str], ...]
    weights: tuple[float, float, float, float, float, float]
    floor_mm: float
    halves: Callable[[Array], list[Array]]
    tether: Tether | None = None


def _sides(points: Array) -> list[Array]:
    """The medial and the lateral half."""
    middle = np.median(points[:, 2])
    return [points[:, 2] < middle, points[:, 2] >= middle]


FITS = (
    # Along its axis alone: a tilt at the knee would show at the foot.
    Fit(
        "tibia_r", "tibia", "knee", ("tibia_r", *FOOT), (("femur", "femur_r"),),
        (6.0, 6.0, 6.0, 2.0, 0.6, 2.0), 1.5, _sides,
    ),
    # Towards the groove, across it, and tilted to it; along it as far as the patellar tendon, from
    # the apex to the tibial tuberosity, lets it.
    Fit(
        "patella_r", "patella", "knee", ("patella_r",), (("femur", "femur_r"),),
        (2.0, 0.08, 0.1, 0.05, 0.02, 0.15), 2.0, _sides,
        Tether((60.0, -417.0, 5.0), (25.9, -472.0, 9.9), "tibia_r"),
    ),
    Fit(
        "talus_r", "talus", "ankle", FOOT, (("tibia", "tibia_r"), ("fibula", "tibia_r")),
        (1.0, 0.5, 1.0, 0.5, 0.4, 0.5), 0.5, _sides,
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
    others = [solids[name] for name, _ in fit.others]
    seen = [motions.relative(fit.body, body, fit.joint) for _, body in fit.others]
    tether = fit.tether
    if tether is not None:
        start, end = np.array(tether.start_mm), np.array(tether.end_mm)
        anchored = motions.relative(fit.body, tether.body, fit.joint)
    points = solids[fit.bone].points
    near = np.min([other.height(points)[0] for other in others], axis=0) < 25.0
    points = points[near]
    points = points[:: max(1, len(points) // SAMPLES)]
    about = points.mean(axis=0)
    halves = fit.halves(points)
    weights = np.array(fit.weights)

    def gaps(x: Array, cell: int) -> tuple[Array, float]:
        turned = Rotation.from_rotvec(np.radians(x[:3])).apply(points - about) + about + x[3:]
        heights = [
            other.height(turned @ m[cell, :3, :3].T + m[cell, :3, 3])[0]
            for other, m in zip(others, seen, strict=True)
        ]
        halved = [np.sort(h[half])[:CLOSEST].mean() for h in heights for half in halves]
        return np.array(halved), float(np.min(heights))

    angles = ANGLES_DEG[fit.joint]
    rest = int(np.argmin(np.abs(angles)))
    target, _ = gaps(np.zeros(6), rest)
    if len(others) > 1:  # a mortise: the far sides of the walls do not count
        target = np.minimum(target, 3.0)

    def slack(x: Array, cell: int) -> float:
        """How much longer the tether is than at rest."""
        turned = Rotation.from_rotvec(np.radians(x[:3])).apply(start - about) + about + x[3:]
        reached = anchored[cell, :3, :3] @ turned + anchored[cell, :3, 3]
        return float(np.linalg.norm(reached - end) - np.linalg.norm(start - end))

    def off(x: Array, cell: int) -> Array:
        halved, least = gaps(x, cell)
        miss = halved - target
        if len(others) > 1:
            miss = np.where(halved > 3.0, np.maximum(miss, 0) * 0.3, miss)
        kept = [3.0 * min(least - fit.floor_mm, 0.0)]
        if tether is not None:
            kept.append(2.0 * slack(x, cell))
        return np.concatenate([miss, kept, weights * x])

    found = np.zeros((len(angles), 6))
    for order in (range(rest + 1, len(angles)), range(rest - 1, -1, -1)):
        x = np.zeros(6)
        for cell in order:
            x = least_squares(off, x, args=(cell,), diff_step=0.03, x_scale=1.0).x
            found[cell] = x

    return {
        "body": fit.body,
        "joint": fit.joint,
        "carries": list(fit.carries),
        "about_mm": about.round(1).tolist(),
        "angles_deg": angles.tolist(),
        "turns_deg": found[:, :3].round(2).tolist(),
        "shifts_mm": found[:, 3:].round(2).tolist(),
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
