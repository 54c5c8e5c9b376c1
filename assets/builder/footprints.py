"""``python -m builder.footprints``: where each muscle is fixed, as thin patches on the bones.

Reads the built meshes and ``footprints.csv``; writes footprints.npz.  An attachment is the bone's
surface around a line through landmarks, no wider than its radius and, where the table says so, no
farther from a belly or tendon than its reach.  Neighbours on one bone share their border.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from builder.sheet import clipped, joined
from builder.solid import Solid, neighbour_mean, vertex_normals
from builder.surface import Surface, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from builder.contours import Array
    from explorer.scene.meshes import Mesh

ASSETS = Path(__file__).resolve().parents[1]

#: A patch lies this far above its bone: seen as painted, and never cut by the bone's triangles.
HEIGHT_MM = 0.3
#: Half of the bare bone between two neighbours, so that each keeps its outline.
GAP_MM = 0.3
#: Pieces smaller than this share of a patch's largest are crumbs at the edges of the bone.
CRUMB = 0.2
#: Passes of smoothing over the bone: outlines follow no single triangle.
SMOOTH = 3
#: Spacing of the places along a line.
STEP_MM = 2.0
#: An attachment turns away from its line by at most a right angle; beyond, this much distance is
#: added per unit of the cosine, so that it does not reach the other face of a thin bone.
FACING_MM = 8.0


@dataclass(frozen=True, slots=True)
class Spec:
    """One row of the table.

    Attributes
    ----------
    card : key of the anatomical card
    kind : {"origin", "insertion"}
    bone : name of the mesh that carries it
    near : name of the belly or tendon that must be close; empty for none
    reach_mm : how close
    path_mm : (n, 3) landmarks in frame N
    radius_mm : half the width across the line
    """

    card: str
    kind: str
    bone: str
    near: str
    reach_mm: float
    path_mm: Array
    radius_mm: float


def read_specs(atlas: Path) -> list[Spec]:
    """Read the table of attachments."""
    with (atlas / "footprints.csv").open(encoding="utf-8", newline="") as lines:
        return [
            Spec(
                row["card"],
                row["kind"],
                row["bone"],
                row["near"],
                float(row["reach_mm"] or 0.0),
                np.array([place.split() for place in row["path"].split(";")], float),
                float(row["radius_mm"]),
            )
            for row in csv.DictReader(lines)
        ]


def refined(surface: Surface) -> Surface:
    """The same surface with each triangle in four."""
    edges = np.sort(surface.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    known, index = np.unique(edges, axis=0, return_inverse=True)
    ab, bc, ca = index.reshape(-1, 3).T + len(surface.points)
    a, b, c = surface.triangles.T
    faces = [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
    triangles = np.vstack([np.column_stack(face) for face in faces]).astype(np.int32)
    return Surface(np.vstack([surface.points, surface.points[known].mean(axis=1)]), triangles)


def without_crumbs(surface: Surface) -> Surface:
    """Only the pieces that have more than a share of the largest's triangles."""
    a, b, c = surface.triangles.T
    count = len(surface.points)
    ends = (np.concatenate([a, b]), np.concatenate([b, c]))
    _, piece = connected_components(
        sparse.csr_matrix((np.ones(2 * len(a)), ends), shape=(count, count)), directed=False
    )
    size = np.bincount(piece[a], minlength=1)
    kept = size[piece[a]] > CRUMB * size.max()
    return joined(surface.points, surface.triangles[kept])


class Bone:
    """One bone, finely meshed, on which attachments are measured."""

    def __init__(self, surface: Surface) -> None:
        self.surface = refined(surface)
        self.normals = vertex_normals(self.surface)
        self._mean = neighbour_mean(len(self.surface.points), self.surface.triangles)
        self._broad = self.normals
        for _ in range(4):
            self._broad = self._mean @ self._broad
        self._solid = Solid(self.surface)

    def reach(self, spec: Spec, near: Solid | None) -> Array:
        """How far each vertex lies outside of an attachment, mm; negative within."""
        stops = np.concatenate(
            [[0.0], np.cumsum(np.linalg.norm(np.diff(spec.path_mm, axis=0), axis=1))]
        )
        along = np.linspace(0.0, stops[-1], int(stops[-1] / STEP_MM) + 1)
        line = np.column_stack([np.interp(along, stops, column) for column in spec.path_mm.T])
        line, _ = self._solid.nearest(line)
        distance, nearest = cKDTree(line).query(self.surface.points)
        _, at = cKDTree(self.surface.points).query(line)
        cosine = np.einsum("ij,ij->i", self._broad, self._broad[at][nearest])
        outside = np.maximum(distance - spec.radius_mm, -FACING_MM * cosine)
        if near is not None:
            height, _ = near.height(self.surface.points)
            outside = np.maximum(outside, height - spec.reach_mm)
        for _ in range(SMOOTH):
            outside = 0.5 * outside + 0.5 * (self._mean @ outside)
        return np.asarray(outside)

    def patch(self, outside: Array) -> Surface:
        """The attachment as a thin sheet above the bone."""
        raised = Surface(self.surface.points + HEIGHT_MM * self.normals, self.surface.triangles)
        return canonical(without_crumbs(clipped(raised, outside)))


def shared(reaches: Sequence[Array]) -> list[Array]:
    """Let neighbours on one bone meet where each is equally far from its own middle."""
    out = []
    for i, own in enumerate(reaches):
        others = [other for j, other in enumerate(reaches) if j != i]
        nearest = np.min(others, axis=0) if others else np.full_like(own, np.inf)
        out.append(np.maximum(own, 0.5 * (own - np.minimum(nearest, 1e3)) + GAP_MM))
    return out


def patches(specs: Sequence[Spec], meshes: Mapping[str, Surface]) -> list[Surface]:
    """The patch of each row of the table."""
    solids = {name: Solid(meshes[name]) for name in sorted({s.near for s in specs if s.near})}
    found: list[Surface | None] = [None] * len(specs)
    for name in sorted({s.bone for s in specs}):
        bone = Bone(meshes[name])
        rows = [i for i, spec in enumerate(specs) if spec.bone == name]
        reaches = [bone.reach(specs[i], solids.get(specs[i].near)) for i in rows]
        for i, outside in zip(rows, shared(reaches), strict=True):
            patch = found[i] = bone.patch(outside)
            if not len(patch.triangles):
                raise ValueError(f"nothing is left of the {specs[i].kind} of {specs[i].card}")
    return [patch for patch in found if patch is not None]


def tables(specs: Sequence[Spec], meshes: Sequence[Mesh]) -> dict[str, NDArray[Any]]:
    """Arrays of footprints.npz: all patches one after the other, metres, frame N."""
    surfaces = {m.name: Surface(m.points.astype(float) * 1e3, m.triangles) for m in meshes}
    made = patches(specs, surfaces)
    bones = sorted({s.bone for s in specs})
    sums = {m.name: crc32(m.points.tobytes()) for m in meshes}
    return {
        "bone": np.array([s.bone for s in specs]),
        "bones": np.array(bones),
        "bones_crc32": np.array([sums[name] for name in bones], np.uint32),
        "card": np.array([s.card for s in specs]),
        "kind": np.array([s.kind for s in specs]),
        "point_counts": _counts(p.points for p in made),
        "points_m": (np.vstack([p.points for p in made]) * 1e-3).astype(np.float32),
        "triangle_counts": _counts(p.triangles for p in made),
        "triangles": np.vstack([p.triangles for p in made]).astype(np.int32),
    }


def _counts(parts: Iterable[NDArray[Any]]) -> NDArray[np.int32]:
    return np.array([len(part) for part in parts], np.int32)


def main() -> None:
    """Parse the options, build and say how long it took."""
    parser = argparse.ArgumentParser(prog="builder.footprints", description="Paint attachments.")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes" / "footprints.npz")
    options = parser.parse_args()
    sys.path.insert(0, str(ASSETS.parent))
    from explorer.scene.meshes import load_meshes

    start = time.perf_counter()
    arrays = tables(read_specs(ASSETS / "atlas"), load_meshes())
    ordered: dict[str, Any] = dict(sorted(arrays.items()))
    np.savez_compressed(options.out, **ordered)
    count, seconds = len(arrays["card"]), time.perf_counter() - start
    print(f"{count} attachments in {seconds:.0f} s -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
