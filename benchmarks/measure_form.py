"""How clean the committed meshes are in the neutral pose: overlaps, volumes, facets.

Prints the worst pairs of muscles, muscles and tendons in bone, bellies whose volume left that of
their cross-sections, and how much the surfaces are terraced or faceted; then one row per summary
figure. ``--meshes FOLDER`` measures another build, ``--rows N`` lists more of the worst.

Depth of A in B: for every vertex of A inside B the distance to the nearest place of B's triangles,
the greatest of these; of a pair the greater of both ways.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from benchmarks.report import row
from explorer.scene.meshes import Mesh, load_meshes

Array = NDArray[np.float64]

MM_PER_METRE = 1e3

#: Sharper than any margin of a belly: two triangles lie folded on one another.
FOLDED_DEG = 120.0
ATLAS = Path(__file__).resolve().parents[1] / "assets" / "atlas"


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A mesh in millimetres, with its box."""

    mesh: Mesh
    points: Array
    surface: pv.PolyData
    low: Array
    high: Array

    @classmethod
    def of(cls, mesh: Mesh) -> Body:
        """Read points and triangles of a mesh."""
        points = mesh.points.astype(np.float64) * MM_PER_METRE
        surface = pv.PolyData.from_regular_faces(points, mesh.triangles.astype(int))
        return cls(mesh, points, surface, points.min(axis=0), points.max(axis=0))


def depths(inner: Body, outer: Body) -> Array:
    """How deep each vertex of ``inner`` that may lie inside ``outer`` does so, (n,) >= 0."""
    near = ((inner.points > outer.low) & (inner.points < outer.high)).all(axis=1)
    if not near.any():
        return np.zeros(0)
    measured = pv.PolyData(inner.points[near]).compute_implicit_distance(outer.surface)
    return np.maximum(-np.asarray(measured["implicit_distance"], dtype=np.float64), 0.0)


def pair_depth(one: Body, other: Body) -> float:
    """The deepest vertex of either in the other."""
    return max(float(depths(a, b).max(initial=0.0)) for a, b in ((one, other), (other, one)))


def folds(surface: Body) -> Array:
    """Angles between the normals of neighbouring triangles, degrees, one per edge."""
    triangles = surface.mesh.triangles
    a, b, c = (surface.points[triangles[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    normal /= np.maximum(np.linalg.norm(normal, axis=1), 1e-12)[:, None]
    ends = np.vstack([triangles[:, [k, (k + 1) % 3]] for k in range(3)])
    owner = np.tile(np.arange(len(triangles)), 3)
    order = np.lexsort(np.sort(ends, axis=1).T)  # the two triangles of an edge come together
    cosine = np.einsum("ij,ij->i", normal[owner[order[::2]]], normal[owner[order[1::2]]])
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))


def ripple(body: Body) -> Array:
    """How far each vertex stands above the mean of its neighbours, more than they do on average.

    What bends evenly does not show; a terrace, a dent or a coarse edge does. Millimetres.
    """
    triangles = body.mesh.triangles
    ends = np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    ends = np.vstack([ends, ends[:, ::-1]])
    count = np.bincount(ends[:, 0])[:, None]

    def mean(values: Array) -> Array:
        total = np.zeros_like(values)
        np.add.at(total, ends[:, 0], values[ends[:, 1]])
        return np.asarray(total / count)

    normals = np.asarray(
        body.surface.compute_normals(
            cell_normals=False, split_vertices=False, auto_orient_normals=False
        )["Normals"],
        dtype=np.float64,
    )
    height = np.einsum("ij,ij->i", body.points - mean(body.points), normals)[:, None]
    return np.asarray(np.abs(height - mean(height))[:, 0])


def section_volumes_mm3(names: list[str]) -> dict[str, float]:
    """Volumes that the atlas' own sections enclose, from the dense surfaces before any move."""
    sys.path.insert(0, str(ATLAS.parent))
    from builder.contours import read_stacks, read_structures
    from builder.surface import rebuild

    stacks = read_stacks(ATLAS)
    return {
        s.name: rebuild(stacks[s.name], s.grid_mm, s.kind).volume_mm3()
        for s in read_structures(ATLAS)
        if s.name in names
    }


def worst(title: str, found: list[tuple[float, str]], unit: str, rows: int) -> float:
    """Print the greatest figures under a title; returns the greatest."""
    found = sorted(found, key=lambda item: -abs(item[0]))
    print(f"{title}")
    for value, what in found[:rows]:
        if value == 0.0:
            break
        print(f"  {value:+7.2f} {unit}  {what}")
    return abs(found[0][0]) if found else 0.0


def main() -> int:
    """Measure the meshes of a folder and print rows."""
    parser = argparse.ArgumentParser(prog="measure_form")
    parser.add_argument("--meshes", type=Path, default=None)
    parser.add_argument("--rows", type=int, default=8)
    options = parser.parse_args()
    bodies = [Body.of(mesh) for mesh in load_meshes(options.meshes, fibers=False)]
    by_kind = {
        kind: [b for b in bodies if b.mesh.kind == kind] for kind in ("bone", "muscle", "tendon")
    }
    muscles, bones, tendons = (by_kind[kind] for kind in ("muscle", "bone", "tendon"))

    pairs = [
        (pair_depth(a, b), f"{a.mesh.name} - {b.mesh.name}") for a, b in combinations(muscles, 2)
    ]
    deepest = worst("muscle in muscle", pairs, "mm", options.rows)
    # A tendon is too thin to hold bone; its sharp margins would only blur which side is inside.
    in_bone = {
        kind: [
            (float(depths(a, b).max(initial=0.0)), f"{a.mesh.name} - {b.mesh.name}")
            for a in by_kind[kind]
            for b in bones
            if b.mesh.name not in a.mesh.joins
        ]
        for kind in ("muscle", "tendon")
    }
    held = [
        (float(depths(b, a).max(initial=0.0)), f"{b.mesh.name} - {a.mesh.name}")
        for a in muscles
        for b in bones
    ]
    muscle_bone = worst("muscle in bone", in_bone["muscle"], "mm", options.rows)
    bone_muscle = worst("bone in muscle", held, "mm", options.rows)
    tendon_bone = worst(
        "tendon in bone, other than where it ends", in_bone["tendon"], "mm", options.rows
    )

    volumes = section_volumes_mm3([b.mesh.name for b in muscles])
    errors = [(100 * (b.surface.volume / volumes[b.mesh.name] - 1), b.mesh.name) for b in muscles]
    volume = worst("volume against the cross-sections", errors, "%", options.rows)

    shown = [b for b in muscles + tendons if b.mesh.shown]
    angles = {b.mesh.name: folds(b) for b in shown}
    every = np.concatenate([angles[b.mesh.name] for b in shown if b.mesh.kind == "muscle"])
    worst(
        "95th percentile of the angle between neighbouring triangles",
        [(float(np.percentile(a, 95)), name) for name, a in angles.items()],
        "deg",
        options.rows,
    )
    ripples = {b.mesh.name: ripple(b) for b in muscles if b.mesh.shown}
    rough = worst(
        "95th percentile of the height above the neighbours",
        [(float(np.percentile(r, 95)), name) for name, r in ripples.items()],
        "mm",
        options.rows,
    )
    folded = [
        (float(angles[b.mesh.name].max()), b.mesh.name)
        for b in muscles
        if b.mesh.shown and angles[b.mesh.name].max() > FOLDED_DEG
    ]
    worst("triangles folded on one another, sharpest angle", folded, "deg", options.rows)

    row("form_muscle_muscle_depth", deepest, "mm")
    row("form_muscle_pairs_deeper_than_2mm", sum(d > 2 for d, _ in pairs), "pairs")
    row("form_muscle_bone_depth", muscle_bone, "mm")
    row("form_bone_muscle_depth", bone_muscle, "mm")
    row("form_tendon_bone_depth", tendon_bone, "mm")
    row("form_volume_error", volume, "%")
    row("form_fold_p95", float(np.percentile(every, 95)), "deg")
    row("form_ripple_p95", float(np.percentile(np.concatenate(list(ripples.values())), 95)), "mm")
    row("form_ripple_p95_worst", rough, "mm")
    row("form_muscles_with_folds", len(folded), "muscles")
    row("form_vertices", sum(len(b.points) for b in bodies), "vertices")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
