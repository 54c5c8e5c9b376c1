"""How far the mechanics lie from the reference results in tests/data.

    PYTHONPATH=. python -m benchmarks.measure_reference

Prints the figures behind the bounds that tests/mechanics holds.
"""

from __future__ import annotations

import csv

import numpy as np

from benchmarks.report import row
from explorer.mechanics.kinematics import motions, pelvis_frame, segments
from explorer.mechanics.muscle import equilibrium
from explorer.mechanics.muscle_arrays import arrays_of
from explorer.mechanics.paths import geometry
from tests.mechanics.grid import DATA, GASTROCNEMIUS, LEG, NAMES, grid, pose_rows
from tests.mechanics.test_ankle_effect import effects
from tests.mechanics.test_paths import reference_arms


def read(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of tests/data."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def poses() -> None:
    """Segment poses against fk_check.csv."""
    worst = 0.0
    for line in read("fk_check.csv"):
        hip, knee, plantar = (
            np.radians(float(line[k])) for k in ("hip_flex", "knee_flex", "ankle_pf")
        )
        pose = pelvis_frame(LEG, motions(LEG, hip, knee, -plantar))[line["body"]]
        turn = [[float(line[f"R{i}{j}"]) for j in range(3)] for i in range(3)]
        place = [float(line[k]) for k in ("px", "py", "pz")]
        worst = max(worst, np.abs(pose[:3, :3] - turn).max(), np.abs(pose[:3, 3] - place).max())
    row("segment poses, worst", worst, "m or 1")


def paths() -> None:
    """Lengths and moment arms against OpenSim, gastrocnemius' length against its own solution."""
    length = 1e3 * np.abs(grid().geometry.length_m - grid()["Lmt_m"])[:, ~GASTROCNEMIUS]
    arms = 1e3 * np.abs(grid().geometry.moment_arms_m - reference_arms()).max(axis=-1)
    row("lengths, worst, gastrocnemius aside", length.max(), "mm")
    row(
        "arms within 0.5 mm, gastrocnemius aside", 100 * (arms[:, ~GASTROCNEMIUS] < 0.5).mean(), "%"
    )
    row("arms, worst, gastrocnemius aside", arms[:, ~GASTROCNEMIUS].max(), "mm")
    row("arms of gastrocnemius, worst", arms[:, GASTROCNEMIUS].max(), "mm")
    lines = read("gastroc_true_length.csv")
    knee, plantar, true = (
        np.array([float(r[k]) for r in lines])
        for k in ("knee_flex", "ankle_pf", "L_true_tangent_m")
    )
    shape = geometry(LEG, segments(LEG, pose_rows(np.zeros_like(knee), knee, -plantar)))
    muscle = np.searchsorted(NAMES, [r["muscle"] for r in lines])
    ours = shape.length_m[np.arange(len(lines)), muscle]
    row(
        "length of gastrocnemius against the tangent solution, worst",
        1e3 * np.abs(ours - true).max(),
        "mm",
    )


def forces() -> None:
    """Tendon forces at activation 1, elastic, in percent of the maximum."""
    length = grid().geometry.length_m
    units = equilibrium(LEG, length, np.ones_like(length), "elastic")
    error = 100 * np.abs(units.force_N - grid()["e_Ften_N"]) / arrays_of(LEG).strength_N
    error = error[:, ~GASTROCNEMIUS]
    row("tendon force, median error", float(np.median(error)), "%")
    row("tendon force, error in 99 % of rows", float(np.percentile(error, 99)), "%")
    row("tendon force, worst error", error.max(), "%")


def main() -> int:
    """Measure and print."""
    poses()
    paths()
    forces()
    for hold in ("held", "free"):
        for name, value in effects(hold, hip=False).items():
            row(f"ankle {hold}: {name}", value, "cases" if name == "cases" else "of 1")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
