"""A frame while a slider is dragged, without the window: each part and the whole.

Pose, solve, deform, describe, upload, draw and read back at 1280x800, the leg filling the height,
the knee moving half a degree a frame, as a dragged slider does. ``bench_drag`` measures the same
with the window around it.
"""

from __future__ import annotations

import math
import statistics
import time

import numpy as np

from benchmarks.report import row
from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.camera import fit, view
from explorer.scene.deform import Rig
from explorer.scene.describe import describe
from explorer.scene.look import Look
from explorer.scene.meshes import load_meshes
from explorer.scene.stage import Stage

SIZE_PX = (1280, 800)
FRAMES = 60
PARTS = ("solve", "deform", "describe", "upload", "draw_and_read_back")


def main() -> int:
    """Measure and print."""
    leg, meshes, rig, stage = load_leg(), load_meshes(), Rig.load(), Stage()
    stage.resize(*SIZE_PX)
    rest = rig.pose(0.0, 0.0, 0.0)
    whole = np.vstack([rest[mesh.name] for mesh in meshes if mesh.shown])
    camera = fit(view("posterolateral"), whole, SIZE_PX[0] / SIZE_PX[1])
    times: list[list[float]] = []
    for frame in range(FRAMES):
        stamps = [time.perf_counter()]
        scenario = Scenario(knee_rad=math.radians(20.0 + 0.5 * frame))
        solution = solve(leg, scenario)
        stamps.append(time.perf_counter())
        activation = dict(zip(solution.muscles, solution.activation.tolist(), strict=True))
        points = rig.pose(scenario.hip_rad, scenario.knee_rad, scenario.ankle_rad, activation)
        stamps.append(time.perf_counter())
        look = Look(camera=camera, quality="fast")
        items = describe(leg, meshes, points, solution, look)
        stamps.append(time.perf_counter())
        stage.show(items, look)
        stamps.append(time.perf_counter())
        stage.picture()
        stamps.append(time.perf_counter())
        times.append([1e3 * part for part in np.diff(stamps)])
    for name, part in zip(PARTS, zip(*times, strict=True), strict=True):
        row(f"frame_{name}", statistics.median(part), "ms")
    row("frame_whole", statistics.median(sum(parts) for parts in times), "ms")
    rests = []
    for step in range(5):
        began = time.perf_counter()
        stage.show(items, look.with_(quality="fine"))
        stage.picture()
        if step:  # the first builds the shaders
            rests.append(1e3 * (time.perf_counter() - began))
    row("frame_at_rest", statistics.median(rests), "ms")
    stage.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
