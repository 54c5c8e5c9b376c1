"""One `solve`, next to OpenSim on the same poses.

OpenSim computes lengths, six moment arms and the elastic equilibrium of the same 40 muscles,
without recruitment; ours finds the activations as well. OpenSim's model file is not part of this
project: give its path (RajagopalLaiUhlrich2023.osim, from opensim-models) as the argument or in
the environment variable OPENSIM_MODEL, and install the peers: `tasks.py bench solve --peers`.
"""

from __future__ import annotations

import importlib
import itertools
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.report import median_ms, note, row
from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARMS = (
    "hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r", "ankle_angle_r",
    "subtalar_angle_r",
)  # fmt: skip


def poses(count: int = 60) -> list[tuple[float, float, float]]:
    """Random hip, knee and ankle angles, rad; the same every time."""
    draw = np.random.default_rng(2023)
    low, high = np.radians([(-20, 0, -40), (110, 120, 20)])
    return [tuple(draw.uniform(low, high).tolist()) for _ in range(count)]


def ours() -> Callable[[], object]:
    """Solve a lying leg curl at the next pose."""
    leg = load_leg("published")
    scenarios: Iterator[Scenario] = itertools.cycle(
        [
            Scenario("prone_leg_curl", hip_rad=hip, knee_rad=knee, ankle_rad=ankle, load_kg=10.0)
            for hip, knee, ankle in poses()
        ]
    )
    return lambda: solve(leg, next(scenarios))


def opensims(model_file: str) -> Callable[[], object]:
    """Let OpenSim compute the next pose, with the muscles of the other limb taken out."""
    opensim: Any = importlib.import_module("opensim")
    opensim.Logger.setLevelString("error")
    model = opensim.Model(model_file)
    forces = model.updForceSet()
    names = set(load_leg("published").muscle_names)
    for index in reversed(range(forces.getSize())):
        force = forces.get(index)
        if force.getName() not in names:
            forces.remove(index)
    state = model.initSystem()
    muscles = [model.getMuscles().get(name) for name in sorted(names)]
    coordinates = [model.getCoordinateSet().get(name) for name in ARMS]
    hip, knee, ankle = coordinates[0], coordinates[3], coordinates[4]
    upcoming = itertools.cycle(poses())
    for muscle in muscles:
        muscle.setActivation(state, 0.3)

    def compute() -> float:
        angles = next(upcoming)
        for coordinate, angle in zip((hip, knee, ankle), angles, strict=True):
            coordinate.setValue(state, angle, False)
        model.assemble(state)
        model.realizePosition(state)
        total = 0.0
        for muscle in muscles:
            total += muscle.getLength(state)
            for coordinate in coordinates:
                total += muscle.computeMomentArm(state, coordinate)
        model.equilibrateMuscles(state)
        return total

    return compute


def main(arguments: list[str]) -> int:
    """Measure and print."""
    mine = median_ms(ours(), repeats=300, warm_up=30)
    row("solve, one scenario", mine, "ms")
    name = "solve, times as fast as OpenSim"
    model_file = arguments[0] if arguments else os.environ.get("OPENSIM_MODEL", "")
    if not Path(model_file).is_file():
        note(name, "not measured: give OpenSim's model file as OPENSIM_MODEL")
        return 0
    try:
        peer = opensims(model_file)
    except ImportError:
        note(name, "not measured: OpenSim is not installed, see --peers")
        return 0
    theirs = median_ms(peer, repeats=60)
    again = median_ms(ours(), repeats=300, warm_up=30)
    row("OpenSim, lengths, arms and equilibrium of the same pose", theirs, "ms")
    row(name, theirs / (0.5 * (mine + again)), "times")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
