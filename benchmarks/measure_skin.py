"""How well the skin holds the leg: what sticks out, where it folds, how long it takes to pose.

``python -m benchmarks.measure_skin`` prints one row per pose: how far a muscle, tendon or bone
comes out of the skin at most (mm) and which, how many of its vertices come out by more than 2 mm,
how many triangles are turned over against their neighbours, and the area against that at rest.
Only vertices that lie below the same part of the skin at rest are asked: calf and thigh may touch.
"""

from __future__ import annotations

import time

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.scene.deform import Rig
from explorer.scene.meshes import load_meshes
from explorer.scene.skin import Skin

Array = NDArray[np.float64]

#: Hip, knee and ankle angles, degrees.
POSES = (
    (0, 0, 0),
    (0, 90, 0),
    (0, 120, 0),
    (90, 0, 0),
    (90, 90, 0),
    (90, 90, 20),
    (110, 130, 0),
    (-20, 0, 0),
    (0, 0, -40),
    (0, 0, 25),
    (45, 60, -20),
    (20, 75, 15),
)
OUT_MM = 2.0
#: A vertex belongs to the skin that lies within this distance at rest.
HOME_MM = 70.0
#: What lies deeper at rest is never near the skin.
COVER_MM = 32.0
REPEATS = 50


def main() -> None:
    """Measure and print."""
    meshes = load_meshes()
    skin, rig = Skin.load(meshes), Rig.load()
    shown = [mesh for mesh in meshes if mesh.shown]
    names = np.repeat([mesh.name for mesh in shown], [len(mesh.points) for mesh in shown])
    rest = 1e3 * np.vstack([mesh.points for mesh in shown])
    sheet = 1e3 * skin.posed(rig.pose(0.0, 0.0, 0.0), 0.0, 0.0, 0.0)
    depth, _ = cKDTree(sheet).query(rest)
    outer = np.flatnonzero(depth < COVER_MM)
    print(" hip knee ankle  out mm vertices turned   area")
    area_at_rest = 0.0
    for angles_deg in POSES:
        angles = np.radians(angles_deg).tolist()
        points = rig.pose(*angles)
        posed = 1e3 * skin.posed(points, *angles)
        surface = pv.PolyData.from_regular_faces(posed.astype(float), skin.triangles.astype(int))
        around = 1e3 * np.vstack([points[m.name] for m in shown])[outer].astype(np.float64)
        found = pv.PolyData(around).compute_implicit_distance(surface)
        height = np.asarray(found["implicit_distance"])
        _, near = cKDTree(posed).query(around)
        home = np.linalg.norm(rest[outer] - sheet[near], axis=1) < HOME_MM
        height = np.where(home, height, 0.0)
        sunk = np.flatnonzero(height > OUT_MM)
        height[sunk[winding(around[sunk], posed.astype(float), skin.triangles) > 0.5]] = 0.0
        worst = int(height.argmax())
        area_at_rest = area_at_rest or surface.area
        hip, knee, ankle = angles_deg
        print(
            f"{hip:4d} {knee:4d} {ankle:5d} {height[worst]:7.1f} {(height > OUT_MM).sum():8d} "
            f"{turned(surface):6d} {surface.area / area_at_rest:6.2f} {names[outer][worst]}"
        )
    points = rig.pose(0.5, 0.5, 0.0)
    skin.posed(points, 0.5, 0.5, 0.0)
    start = time.perf_counter()
    for _ in range(REPEATS):
        skin.posed(points, 0.5, 0.5, 0.0)
    print(f"posing the skin: {1e3 * (time.perf_counter() - start) / REPEATS:.2f} ms")


def winding(places: Array, points: Array, triangles: NDArray[np.int32]) -> Array:
    """How often the skin goes around each place, (n,): below a half, it is outside.

    Where two parts of the skin have met and crossed, the number is two; the nearest triangle alone
    would not tell. The open trunk is closed by a fan from the corner between its two cuts.

    References
    ----------
    Van Oosterom A., Strackee J. (1983) The solid angle of a plane triangle.
    """
    edges = triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)
    _, group, count = np.unique(
        np.sort(edges, axis=1), axis=0, return_inverse=True, return_counts=True
    )
    rim = edges[count[group.ravel()] == 1]
    cut = points[rim.ravel()]
    apex = np.array([cut[:, 0].mean(), cut[:, 1].max(), cut[cut[:, 1] > 0, 2].min()])
    fan = np.column_stack([rim[:, ::-1], np.full(len(rim), len(points))])
    corners = np.vstack([points, apex])[np.vstack([triangles, fan])]
    out = np.empty(len(places))
    for i, place in enumerate(places):
        a, b, c = (corners[:, k] - place for k in range(3))
        la, lb, lc = (np.linalg.norm(v, axis=1) for v in (a, b, c))
        dot = np.einsum
        above = dot("ij,ij->i", a, np.cross(b, c))
        below = la * lb * lc + lc * dot("ij,ij->i", a, b)
        below += lb * dot("ij,ij->i", a, c) + la * dot("ij,ij->i", b, c)
        out[i] = np.arctan2(above, below).sum() / (2.0 * np.pi)
    return out


def turned(surface: pv.PolyData) -> int:
    """Count triangles that lie folded on a neighbour, beyond 120 degrees."""
    faces = surface.regular_faces
    corners = np.asarray(surface.points)[faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normal /= np.maximum(np.linalg.norm(normal, axis=1), 1e-12)[:, None]
    ends = np.sort(faces[:, [[0, 1], [1, 2], [2, 0]]], axis=2).reshape(-1, 2)
    owner = np.repeat(np.arange(len(faces)), 3)
    _, group, count = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    order = np.argsort(group.ravel(), kind="stable")
    pairs = owner[order[count[group.ravel()[order]] == 2]].reshape(-1, 2)
    folded = np.einsum("ij,ij->i", normal[pairs[:, 0]], normal[pairs[:, 1]]) < -0.5
    return len(np.unique(pairs[folded]))


if __name__ == "__main__":
    main()
