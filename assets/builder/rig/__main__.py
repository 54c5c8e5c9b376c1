"""``python -m builder.rig``: bake how the built meshes follow the joints.

Reads the meshes beside it and the leg's kinematics; writes rig.npz.  Options: ``--out FILE``
(default assets/meshes/rig.npz).
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2]


def main() -> None:
    """Parse the options, bake and say how long it took."""
    parser = argparse.ArgumentParser(prog="builder.rig", description="Bake the leg's movement.")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes" / "rig.npz")
    options = parser.parse_args()
    sys.path.insert(0, str(ASSETS.parent))
    from builder.rig.bake import bake, write
    from builder.rig.joints import Lengths, leg_motions
    from explorer.anatomy import load_leg
    from explorer.scene.meshes import load_meshes

    start = time.perf_counter()
    leg = load_leg()
    write(options.out, bake(load_meshes(fibers=False), leg_motions(leg), Lengths(leg)))
    print(f"baked in {time.perf_counter() - start:.0f} s -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
