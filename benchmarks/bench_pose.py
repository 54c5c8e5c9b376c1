"""The posed leg: every vertex of bones, muscles and tendons for one set of joint angles."""

from __future__ import annotations

from itertools import count

from benchmarks.report import median_ms, row
from explorer.scene.deform import Rig


def main() -> int:
    """Measure and print."""
    rig = Rig.load()
    steps = count()

    def pose() -> dict[str, object]:
        knee_rad = 0.01 * (next(steps) % 200)
        return dict(rig.pose(0.3, knee_rad, -0.2, {"bflh_r": 0.5, "gasmed_r": 0.2}))

    vertices = sum(len(points) for points in rig.pose(0.0, 0.0, 0.0).values())
    row("posed leg, vertices", vertices, "vertices")
    row("posed leg, one pose with activation", median_ms(pose, repeats=200), "ms")
    row("posed leg, rig loaded", median_ms(Rig.load, repeats=5, warm_up=1), "ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
