"""The reference grid of OpenSim, read once."""

from __future__ import annotations

import csv
import gzip
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.mechanics.kinematics import segments
from explorer.mechanics.paths import Geometry, geometry

Array = NDArray[np.float64]
DATA = Path(__file__).parents[1] / "data"
LEG = load_leg("published")
NAMES = np.array(LEG.muscle_names)
GASTROCNEMIUS = np.char.startswith(NAMES, "gas")


@dataclass(frozen=True)
class Grid:
    """Columns of the grid as (poses, muscles) arrays, and our own geometry of the same poses."""

    columns: dict[str, Array]
    geometry: Geometry

    def __getitem__(self, column: str) -> Array:
        return self.columns[column]


def pose_rows(hip_deg: Array, knee_deg: Array, dorsiflexion_deg: Array) -> Array:
    """Poses of (n,) angles in degrees as (n, 7) rad."""
    pose = np.zeros((len(hip_deg), 7))
    pose[:, 0], pose[:, 3], pose[:, 4] = np.radians([hip_deg, knee_deg, dorsiflexion_deg])
    return pose


@cache
def grid() -> Grid:
    """Read the grid; the file is ordered by pose, then by muscle as in the leg."""
    with gzip.open(DATA / "opensim_grid.csv.gz", "rt", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["muscle"] for row in rows[:40]] == list(NAMES)
    columns = {
        key: np.array([float(row[key]) for row in rows]).reshape(-1, 40)
        for key in rows[0]
        if key != "muscle"
    }
    hip, knee, ankle = (columns[key][:, 0] for key in ("hip_flex", "knee_flex", "ankle_pf"))
    return Grid(columns, geometry(LEG, segments(LEG, pose_rows(hip, knee, -ankle))))
