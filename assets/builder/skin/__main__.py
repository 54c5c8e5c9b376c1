"""``python -m builder.skin``: lay the skin around the leg and bake how it follows the joints.

Reads the built meshes and rig.npz; writes skin.npz.  Options: ``--out FILE`` (default
assets/meshes/skin.npz).
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ASSETS = Path(__file__).resolve().parents[2]


def main() -> None:
    """Parse the options, bake and say how long it took."""
    parser = argparse.ArgumentParser(prog="builder.skin", description="Lay the skin.")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes" / "skin.npz")
    options = parser.parse_args()
    sys.path.insert(0, str(ASSETS.parent))
    from builder.skin.bake import bake
    from explorer.scene.deform import Rig
    from explorer.scene.meshes import load_meshes

    start = time.perf_counter()
    tables: dict[str, Any] = bake(load_meshes(), Rig.load().pose)
    np.savez_compressed(options.out, **tables)
    count, seconds = len(tables["points_m"]), time.perf_counter() - start
    print(f"skin of {count} vertices in {seconds:.0f} s -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
