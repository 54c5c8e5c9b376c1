"""A grid of poses, solved in blocks on one core, next to OpenSim and MuJoCo pose by pose.

Ours is a lying leg curl at every pose: lengths, six moment arms, elastic equilibrium and exact
recruitment of 40 muscles. OpenSim computes the first three of the same 40. MuJoCo's `mj_forward`
computes lengths, moments and forces of the 80 muscles of both legs of the MyoLeg model, as detailed
as ours but with rigid tendons, and the motion that follows. Neither recruits.

The peers' models are not part of this project: give their paths in OPENSIM_MODEL
(RajagopalLaiUhlrich2023.osim) and MUJOCO_MODEL (myolegs.xml), and install the peers:
`tasks.py bench sweep --peers`.
"""

from __future__ import annotations

import importlib
import itertools
import os
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.bench_solve import opensims, ours, poses
from benchmarks.report import median_ms, note, row
from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve_many
from explorer.mechanics.kinematics import segments
from explorer.mechanics.paths import geometry
from explorer.mechanics.recruitment import recruit

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.anatomy.leg import Array

#: Poses that are solved together: more would leave the processor's cache, fewer cost calls.
BLOCK = 512
REPEATS = 3
_ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def grid() -> list[Scenario]:
    """Lying leg curls with 10 kg over 25 knee, 13 ankle and 14 hip angles, shuffled."""
    knee, ankle, hip = (
        np.radians(np.linspace(low, high, n))
        for low, high, n in ((0, 120, 25), (-40, 20, 13), (-20, 110, 14))
    )
    every = [
        Scenario("prone_leg_curl", hip_rad=h, knee_rad=k, ankle_rad=a, load_kg=10.0)
        for k, a, h in itertools.product(knee.tolist(), ankle.tolist(), hip.tolist())
    ]
    order = np.random.default_rng(2023).permutation(len(every))
    return [every[i] for i in order]


def per_second(solve_block: Callable[[slice], object], count: int) -> float:
    """Return poses a second, the best of some runs over all blocks."""
    blocks = [slice(start, start + BLOCK) for start in range(0, count, BLOCK)]
    times_s = []
    for _ in range(REPEATS):
        start_s = time.perf_counter()
        for block in blocks:
            solve_block(block)
        times_s.append(time.perf_counter() - start_s)
    return count / min(times_s)


def sweeps() -> float:
    """Measure and print our sweeps; return the ms that a pose takes."""
    leg, scenarios = load_leg("published"), grid()
    solved = [solve_many(leg, scenarios[i : i + BLOCK]) for i in range(0, len(scenarios), BLOCK)]
    pose_rad = np.concatenate([s.cases.pose_rad for s in solved])
    required_Nm = np.concatenate([s.required_Nm for s in solved])
    free_ankle = np.array([joint == "ankle" for joint in solved[0].joints])
    balanced = sum(status == "balanced" for s in solved for status in s.status)

    def from_pose(block: slice) -> Array:
        shape = geometry(leg, segments(leg, pose_rad[block]))
        arms = shape.moment_arms_m[:, :, [3, 4]]  # knee flexion, dorsiflexion
        return recruit(
            leg, shape.length_m, arms, required_Nm[block], free_ankle, "elastic"
        ).activation

    count = len(scenarios)
    row("sweep, poses", count, "poses")
    row("sweep, poses that balance", balanced, "poses")
    row("sweep, poses in a block", BLOCK, "poses")
    rate = per_second(from_pose, count)
    row("sweep, geometry, equilibrium and recruitment on one core", rate, "poses/s")
    whole = per_second(lambda block: solve_many(leg, scenarios[block]), count)
    row("sweep, solve_many on one core", whole, "poses/s")
    tracemalloc.start()
    from_pose(slice(0, BLOCK))
    row("sweep, memory of a block at its peak", tracemalloc.get_traced_memory()[1] / 1e6, "MB")
    tracemalloc.stop()
    alone = per_second(lambda block: geometry(leg, segments(leg, pose_rad[block])), count)
    row("sweep, lengths and six moment arms alone on one core", alone, "poses/s")
    return 1000.0 / rate


def mujocos(model_file: str) -> Callable[[], object]:
    """Let MuJoCo compute the next pose, with all muscles at activation 0.3."""
    mujoco: Any = importlib.import_module("mujoco")
    model = mujoco.MjModel.from_xml_path(model_file)
    data = mujoco.MjData(model)
    angles = [
        model.joint(name).qposadr[0] for name in ("hip_flexion_r", "knee_angle_r", "ankle_angle_r")
    ]
    upcoming = itertools.cycle(poses())
    data.act[:] = 0.3

    def compute() -> float:
        data.qpos[angles] = next(upcoming)
        mujoco.mj_forward(model, data)
        return float(data.actuator_force.sum())

    return compute


def compare(
    peer: str,
    variable: str,
    what: str,
    start: Callable[[str], Callable[[], object]],
    mine_ms: float,
) -> None:
    """Measure and print a peer, and how many times its time ours is."""
    name = f"sweep, times as fast as {peer}"
    model_file = os.environ.get(variable, "")
    if not Path(model_file).is_file():
        note(name, f"not measured: give {peer}'s model file as {variable}")
        return
    try:
        theirs_ms = median_ms(start(model_file), repeats=120, warm_up=10)
    except ImportError:
        note(name, f"not measured: {peer} is not installed, see --peers")
        return
    row(f"{peer}, {what}", 1000.0 / theirs_ms, "poses/s")
    row(name, theirs_ms / mine_ms, "times")


def main() -> int:
    """Measure and print, with the numerical libraries kept on one core."""
    if any(os.environ.get(name) != value for name, value in _ONE_CORE.items()):
        # They read their settings as they are loaded, which has happened here.
        command = [sys.executable, "-m", "benchmarks.bench_sweep"]
        return subprocess.run(command, env={**os.environ, **_ONE_CORE}, check=False).returncode
    row("sweep, one scenario by itself", median_ms(ours(), repeats=300, warm_up=30), "ms")
    mine_ms = sweeps()
    what = "lengths, arms and equilibrium of 40 muscles"
    compare("OpenSim", "OPENSIM_MODEL", what, opensims, mine_ms)
    what = "mj_forward of 80 muscles, rigid tendons"
    compare("MuJoCo", "MUJOCO_MODEL", what, mujocos, mine_ms)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
