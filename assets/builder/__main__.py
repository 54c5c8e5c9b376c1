"""``python -m builder``: rebuild every mesh of the leg from the atlas.

Options: ``--atlas FOLDER`` (default assets/atlas) and ``--out FOLDER`` (default assets/meshes).
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from builder.contact import write_contact
from builder.leg import Leg
from builder.manifest import structure_row, tendon_row, write_manifest, write_mesh

ASSETS = Path(__file__).resolve().parent.parent


def build(atlas: Path, out: Path) -> int:
    """Write all meshes and the manifest; returns the number of vertices."""
    out.mkdir(parents=True, exist_ok=True)
    leg = Leg.measured(atlas)
    rows = [
        structure_row(structure, write_mesh(out, structure.name, leg.mesh(structure)))
        for structure in leg.structures
    ] + [
        tendon_row(tendon, write_mesh(out, tendon.name, leg.tendon_mesh(tendon)))
        for tendon in leg.tendons
    ]
    write_manifest(out, rows)
    write_contact(out, leg.motions.rows)
    return sum(row["vertices"] for row in rows)


def main() -> None:
    """Parse the options, build and say how long it took."""
    parser = argparse.ArgumentParser(prog="builder", description="Rebuild the leg's meshes.")
    parser.add_argument("--atlas", type=Path, default=ASSETS / "atlas")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes")
    options = parser.parse_args()
    start = time.perf_counter()
    vertices = build(options.atlas, options.out)
    print(f"{vertices} vertices in {time.perf_counter() - start:.0f} s -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
