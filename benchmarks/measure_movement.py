"""How well muscles and tendons follow the joints: one row per structure, the worst pose named.

``PYTHONPATH=assets python -m benchmarks.measure_movement [RIG.npz]`` (default: the committed rig).
Poses are written hip/knee/ankle in degrees. Columns: change of volume; triangles turned inside out
(over a finer grid: hip and knee every 10, ankle every 13 degrees, singly and together); depth in
bone beyond that at rest; 1st and 99th percentile of edge stretch; fastest vertex and its greatest
change of speed, per degree of joint angle. Then, per unit: change of its length against the
mechanical path (rms and worst over the poses), and of the length of its free tendons.  At the end
a line for each limit that the movement is held to, with the worst structure and pose.
"""

from __future__ import annotations

import sys
from itertools import groupby, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from builder.rig.bake import distances
from builder.rig.measure import Rest, tendon_length
from builder.rig.units import UNITS
from numpy.typing import NDArray
from scipy.interpolate import RegularGridInterpolator

from benchmarks.movement_limits import Bedding, Worst, calf_in_thigh
from explorer.anatomy import load_leg
from explorer.assets import asset_path
from explorer.mechanics.kinematics import pose_array, segments
from explorer.mechanics.paths import geometry
from explorer.scene.arrays import read_arrays
from explorer.scene.contact import motions
from explorer.scene.deform import Rig
from explorer.scene.meshes import load_meshes
from explorer.scene.packed import unpack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from builder.rig.bones import Distance

Pose = tuple[float, float, float]
Array = NDArray[np.float64]

POSES: tuple[Pose, ...] = (
    *((h, k, 0.0) for h, k in product((-20, 0, 30, 60, 90, 110), (0, 30, 60, 90, 120, 130))),
    *((0.0, k, a) for k, a in product((0, 90), (-40, -20, 10, 25))),
    *((45.0, 45.0, a) for a in (-40, 25)),
    (110.0, 130.0, 25.0),
    (0.0, 120.0, -40.0),
    (90.0, 90.0, 25.0),
    (-20.0, 60.0, -20.0),
    (100.0, 105.0, 15.0),
)
FINE_DEG: Mapping[str, tuple[float, ...]] = {
    "hip": tuple(range(-20, 111, 10)),
    "knee": tuple(range(0, 131, 10)),
    "ankle": tuple(range(-40, 26, 13)),
}
"""Triangles are looked at for every one of these angles of the joints that a structure follows."""

AGREE = ("bflh", "bfsh", "semiten", "semimem", "gasmed", "gaslat", "recfem", "vasint", "vaslat",
         "vasmed")  # fmt: skip
"""Units whose curves are held to agree with the mechanical paths."""

SWEEPS: tuple[tuple[Pose, Pose], ...] = (
    ((0, 0, 0), (0, 130, 0)),
    ((-20, 0, 0), (110, 0, 0)),
    ((-20, 90, 0), (110, 90, 0)),
    ((0, 0, -40), (0, 0, 25)),
)
FREE_TENDONS = {
    "soleus": ("achilles",), "bflh": ("bflh_distal",), "semiten": ("semiten_distal",),
    "semimem": ("semimem_distal",), "grac": ("gracilis_distal",),
    "quad": ("quadriceps_tendon", "vaslat_distal", "vasmed_distal"),
    "patellar": ("patellar_tendon",), "tibant": ("tibant_distal",), "ehl": ("ehl_distal",),
    "edl": ("edl_distal",), "fhl": ("fhl_distal",), "fdl": ("fdl_distal",),
    "perlong": ("perlong_distal",), "tibpost": ("tibpost_distal",),
}  # fmt: skip


def name_of(pose: Pose) -> str:
    """Write a pose as hip/knee/ankle."""
    return "/".join(f"{a:g}" for a in pose)


def depth(points: Array, bones: Mapping[str, Distance], moved: Mapping[str, Array]) -> Array:
    """Signed distance (n,) of posed points to the nearest bone, m; negative inside."""
    nearest = np.full(len(points), 1.0)
    for body, distance in bones.items():
        motion = moved[body]
        local = (points - motion[:3, 3]) @ motion[:3, :3]
        nearest = np.minimum(nearest, distance(local)[0])
    return nearest


def unit_length(tables: Mapping[str, NDArray[Any]], unit: str, pose: Pose) -> float:
    """Length of a unit's centre curve, m: that of the baked poses around, interpolated."""
    handles = tables[f"{unit}.handles_m"].astype(np.float64)
    lines = np.einsum("...kij,kj->...ki", handles[..., :3], tables[f"{unit}.centres_m"])
    lines += handles[..., 3]
    lengths = np.linalg.norm(np.diff(lines, axis=-2), axis=-1).sum(axis=-1)
    angles = dict(zip(("hip", "knee", "ankle"), np.radians(pose), strict=True))
    joints = [str(j) for j in tables[f"{unit}.joints"]]
    grids = tuple(tables[f"grid_{j}_rad"].astype(np.float64) for j in joints)
    return float(RegularGridInterpolator(grids, lengths)([angles[j] for j in joints])[0])


def most_inverted(
    rig: Rig, tables: Mapping[str, NDArray[Any]], soft: Mapping[str, Rest]
) -> dict[str, tuple[int, Pose]]:
    """Greatest number of triangles turned inside out, and where, by structure."""
    joints = {
        key.split(".places.")[1]: tuple(map(str, tables[key.split(".")[0] + ".joints"]))
        for key in tables
        if ".places." in key
    }
    out: dict[str, tuple[int, Pose]] = {}
    for follows, group in groupby(sorted(soft, key=joints.__getitem__), key=joints.__getitem__):
        names = list(group)
        for angles in product(*(FINE_DEG[joint] for joint in follows)):
            given = dict(zip(follows, angles, strict=True))
            pose = (given.get("hip", 0.0), given.get("knee", 0.0), given.get("ankle", 0.0))
            points = rig.pose(*np.radians(pose))
            for name in names:
                count = soft[name].inverted(points[name].astype(np.float64))
                if name not in out or count > out[name][0]:
                    out[name] = count, pose
    return out


def main() -> int:
    """Measure and print."""
    leg, meshes = load_leg(), load_meshes(fibers=False)
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else asset_path("meshes", "rig.npz")
    tables = unpack(read_arrays(file))
    rig = Rig(meshes, tables, lambda h, k, a: motions(leg, h, k, a))
    bones = distances(meshes)
    soft = {
        m.name: Rest(m.points.astype(np.float64), m.triangles) for m in meshes if m.kind != "bone"
    }
    moved = {p: motions(leg, *np.radians(p)) for p in POSES}
    posed = {
        p: {n: v.astype(np.float64) for n, v in rig.pose(*np.radians(p)).items()} for p in POSES
    }
    limits = {
        key: Worst(f"movement_worst_{key}", unit)
        for key, unit in (
            ("volume", "%"), ("tendon_length", "%"), ("inverted", "triangles"),
            ("bone_depth", "mm"), ("shift_on_bone", "mm/deg"),
            ("shift_of_any_vertex", "mm/deg"), ("path_rms", "mm"),
            ("calf_in_thigh", "mm"),
        )
    }  # fmt: skip
    bedding = Bedding(meshes)
    speed: dict[str, tuple[float, str]] = {}
    jump: dict[str, tuple[float, str]] = {}
    for first, last in SWEEPS:
        axis = int(np.argmax(np.abs(np.subtract(last, first))))
        steps = int(abs(last[axis] - first[axis]))
        path = [
            tuple(np.add(first, np.subtract(last, first) * (i / steps))) for i in range(steps + 1)
        ]
        frames = [rig.pose(*np.radians(p)) for p in path]
        bodies = [motions(leg, *np.radians(p)) for p in path]
        for name in soft:
            stack = np.stack([f[name] for f in frames]).astype(np.float64)
            step = np.linalg.norm(np.diff(stack, axis=0), axis=2).max(axis=1)
            lain = np.stack([bedding.seen(name, f, m) for f, m in zip(stack, bodies, strict=True)])
            shifts = np.linalg.norm(np.diff(lain, axis=0), axis=2)
            for key, of in (
                ("shift_on_bone", shifts[:, bedding.lies[name]]),
                ("shift_of_any_vertex", shifts),
            ):
                shift = of.max(axis=1, initial=0.0)
                i = int(np.argmax(shift))
                limits[key].see(1e3 * float(shift[i]), f"{name} {name_of(path[i])}")
            bend = np.linalg.norm(np.diff(stack, n=2, axis=0), axis=2).max(axis=1)
            for best, values in ((speed, step), (jump, bend)):
                i = int(np.argmax(values))
                best[name] = max(best.get(name, (0.0, "")), (float(values[i]), name_of(path[i])))
    print(
        f"{'structure':27s} {'volume %':>22} {'inverted':>14} {'bone mm':>20} "
        f"{'edges':>11} {'mm/deg':>7} {'jump mm/deg2':>20}"
    )
    muscles = {m.name for m in meshes if m.kind == "muscle"}
    turned = most_inverted(rig, tables, soft)
    for name, rest in soft.items():
        change = {p: 100 * rest.volume_change(posed[p][name]) for p in POSES}
        worst = max(POSES, key=lambda p: abs(change[p]))
        count, most = turned[name]
        resting = depth(rest.points, bones, motions(leg, 0.0, 0.0, 0.0))
        deeper = {
            p: float(
                1e3
                * np.max(
                    np.minimum(resting, 0.0)
                    - np.minimum(depth(posed[p][name], bones, moved[p]), 0.0)
                )
            )
            for p in POSES
        }
        deep = max(POSES, key=lambda p: deeper[p])
        limits["bone_depth"].see(deeper[deep], f"{name} {name_of(deep)}")
        limits["inverted"].see(count, f"{name} {name_of(most)}")
        if name in muscles:
            limits["volume"].see(abs(change[worst]), f"{name} {name_of(worst)}")
        stretch = [np.quantile(rest.stretch(posed[p][name]), (0.01, 0.99)) for p in POSES]
        low, high = min(s[0] for s in stretch), max(s[1] for s in stretch)
        print(
            f"{name:27s} {change[worst]:8.1f} at {name_of(worst):>10} {count:4d} "
            f"{name_of(most):>9} {deeper[deep]:7.1f} at {name_of(deep):>10} "
            f"{low:5.2f} {high:5.2f} {1e3 * speed[name][0]:7.2f} {1e3 * jump[name][0]:7.3f} "
            f"{jump[name][1]:>12}"
        )
    total = sum(count for count, _ in turned.values())
    print(f"triangles inverted, worst poses summed: {total}")
    names = leg.muscle_names
    length = {
        p: geometry(leg, segments(leg, pose_array(*np.radians(p)))).length_m[0] for p in POSES
    }
    print(
        f"{'unit':9s} {'length against path, mm: rms':>28} {'worst':>7} {'':>12} "
        f"{'free tendon %':>14}"
    )
    for spec in UNITS:
        keys = [m for m in spec.muscles or tables[f"{spec.name}.muscles"].tolist() if m in names]
        line = f"{spec.name:9s}"
        if keys and spec.name != "patellar":
            where = [names.index(m) for m in keys]
            own = {p: unit_length(tables, spec.name, p) for p in POSES}
            zero: Pose = (0, 0, 0.0)
            error = {
                p: 1e3 * ((own[p] - own[zero]) - float(np.mean((length[p] - length[zero])[where])))
                for p in POSES
            }
            worst = max(POSES, key=lambda p: abs(error[p]))
            rms = float(np.sqrt(np.mean(np.square(list(error.values())))))
            if spec.name in AGREE:
                limits["path_rms"].see(rms, spec.name)
            line += f" {rms:28.1f} {error[worst]:7.1f} {name_of(worst):>12}"
        for tendon in FREE_TENDONS.get(spec.name, ()):
            places = next(v for k, v in tables.items() if k.endswith(f".places.{tendon}"))
            before = tendon_length(soft[tendon].points, places)
            changes = {
                p: 100 * (tendon_length(posed[p][tendon], places) / before - 1) for p in POSES
            }
            worst = max(POSES, key=lambda p: abs(changes[p]))
            limits["tendon_length"].see(abs(changes[worst]), f"{tendon} {name_of(worst)}")
            line += f" {changes[worst]:9.1f} at {name_of(worst)} ({tendon})"
        print(line)
    by_name = {m.name: m for m in meshes}
    neutral = {n: m.points.astype(np.float64) for n, m in by_name.items()}
    resting_m, _ = calf_in_thigh(by_name, neutral)
    for p in POSES:
        if p[1] >= 90:
            depth_m, pair = calf_in_thigh(by_name, posed[p])
            limits["calf_in_thigh"].see(1e3 * (depth_m - resting_m), f"{pair} {name_of(p)}")
    for limit in limits.values():
        print(limit)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
