"""How exact and how smooth the moment arms are, over the whole range on a one-degree grid.

    PYTHONPATH=. python -m benchmarks.measure_arms

Prints the largest difference between each arm and -dL/dq by central differences, and the largest
change of an arm of hamstrings and gastrocnemius from one degree to the next, with its place.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import row
from explorer.anatomy import load_leg
from explorer.mechanics.kinematics import POSE, segments
from explorer.mechanics.paths import geometry
from explorer.mechanics.solution import COORDINATES

Array = NDArray[np.float64]
LEG = load_leg("published")
MUSCLES = ("bflh_r", "bfsh_r", "semimem_r", "semiten_r", "gasmed_r", "gaslat_r")
HIP, KNEE, ANKLE = np.arange(-30.0, 121.0), np.arange(0.0, 141.0), np.arange(-50.0, 51.0)
STEP_RAD = 1e-5


def poses(hip: Array, knee: Array, ankle: Array) -> Array:
    """Return (n, 7) rad of angles in degrees that broadcast together."""
    pose = np.zeros((*np.broadcast_shapes(hip.shape, knee.shape, ankle.shape), len(POSE)))
    pose[..., 0], pose[..., 3], pose[..., 4] = (np.radians(a) for a in (hip, knee, ankle))
    return pose


def arms(pose: Array) -> Array:
    """Moment arms (..., m, 6) of poses (..., 7)."""
    flat = geometry(LEG, segments(LEG, pose.reshape(-1, len(POSE)))).moment_arms_m
    return flat.reshape(*pose.shape[:-1], *flat.shape[1:])


def worst_difference(pose: Array) -> float:
    """Return the largest |arm + dL/dq|, m, over poses (n, 7)."""
    ours, worst = arms(pose), 0.0
    for c, name in enumerate(COORDINATES):
        lengths = []
        for sign in (1.0, -1.0):
            moved = pose.copy()
            moved[:, POSE.index(name)] += sign * STEP_RAD
            lengths.append(geometry(LEG, segments(LEG, moved)).length_m)
        rate = (lengths[0] - lengths[1]) / (2.0 * STEP_RAD)
        worst = max(worst, float(np.abs(ours[..., c] + rate).max()))
    return worst


def main() -> int:
    """Measure and print."""
    worst = 0.0
    for hip in HIP:
        worst = max(worst, worst_difference(poses(np.array(hip), KNEE, np.array(0.0))))
    for ankle in ANKLE:
        worst = max(worst, worst_difference(poses(np.array(0.0), KNEE, np.array(ankle))))
    row("moment arm against -dL/dq, hip x knee and knee x ankle", 1e3 * worst, "mm")

    rows = [LEG.muscle_names.index(name) for name in MUSCLES]
    grids = {
        "hip x knee": arms(poses(HIP[:, None], KNEE, np.array(0.0)))[:, :, rows],
        "ankle x knee": arms(poses(np.array(0.0), KNEE, ANKLE[:, None]))[:, :, rows],
    }
    typical = {
        "hip x knee": (slice(10, 141), slice(0, 131)),  # hip -20..110, knee 0..130
        "ankle x knee": (slice(10, 76), slice(0, 131)),  # ankle -40..25
    }
    for name, whole in grids.items():
        for span, values in (("whole range", whole), ("hip -20..110, knee 0..130, ankle -40..25",
                                                      whole[typical[name]])):  # fmt: skip
            for axis in (0, 1):
                moving = name.split(" x ")[axis]
                change = 1e3 * np.abs(np.diff(values, axis=axis)).max(axis=(0, 1, 3))
                k = int(change.argmax())
                row(f"change of arm a degree of {moving}, {name}, {span}, {MUSCLES[k]}",
                    float(change[k]), "mm")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
