"""``python -m builder.fibers``: lay the fibres of muscles and tendons along their centre curves.

Writes ``fibers.npz`` beside the meshes: for each vertex of a belly or tendon two places across its
fibres and one along them, in metres, and the share of tendon, 0..1. A pattern that depends on the
places across runs along the fibres, without a seam. Run it after a change of the meshes or of
``builder/rig/units.py``. Options: ``--out FILE`` (default assets/meshes/fibers.npz).
"""

from __future__ import annotations

import argparse
import math
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from builder.pennation import PENNATION
from builder.rig.curves import Array, at, spread, unit
from builder.rig.strand import Strand
from builder.rig.units import UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from explorer.scene.meshes import Mesh

ASSETS = Path(__file__).resolve().parents[1]

#: A belly turns into tendon over this length at an end that has one, and at its bone otherwise, m.
JOIN_M, BARE_M = 0.035, 0.010
#: A belly is pearl where a tendon lies on it, and red again this far away, m.
NEAR_M, FAR_M = 0.001, 0.007
#: A tendon thins out over this length where it lies on its belly, m.
THIN_M = 0.030
#: Fibres draw together towards the ends of a belly, at most to this share of its greatest width.
NARROWEST = 0.3
#: Fibres of two sides turn into each other over this width, m.
CREASE_M = 0.0015
_STATIONS = 40


def lay(
    meshes: Sequence[Mesh], pennation_rad: Mapping[str, float]
) -> dict[str, NDArray[np.float32]]:
    """Return (n, 4) of every belly and tendon: across, across, along (m) and share of tendon.

    Parameters
    ----------
    meshes : all structures at rest
    pennation_rad : angle at optimal length of each of the model's muscles
    """
    by_name = {mesh.name: mesh for mesh in meshes}
    out: dict[str, NDArray[np.float32]] = {}
    for belly, group in groupby(UNITS, key=lambda u: u.belly):
        strands = [Strand.of(spec, by_name) for spec in group]
        known = [pennation_rad[m] for m in by_name[belly].muscles if m in pennation_rad]
        angle = sum(known) / len(known) if known else 0.0
        for name in dict.fromkeys(n for strand in strands for n in strand.places):
            mesh = by_name[name]
            places = _places(strands, mesh)
            if name == belly:
                places = _pennate(places, strands[0], name, angle)
                share = _tendon_of_belly(mesh, strands, by_name)
            else:
                share = _tendon_of_tendon(mesh, by_name)
            out[name] = np.column_stack([places, share]).astype(np.float32)
    return out


def frames(curve: Array, first: Array) -> Array:
    """Two directions across a curve (n, 3) at each point, (n, 2, 3), that turn about it least.

    ``first`` is where the first of them points at the curve's middle, as nearly as it can.
    """
    along = unit(np.gradient(curve, axis=0))
    middle = len(curve) // 2
    out = np.empty((len(curve), 2, 3))
    for way in (range(middle, len(curve)), range(middle, -1, -1)):
        across = first
        for i in way:
            across = unit(across - (across @ along[i]) * along[i])
            out[i] = across, np.cross(along[i], across)
    return out


def _widest(points: Array, along: Array) -> Array:
    """Direction square to ``along`` in which the points lie widest apart."""
    off = points - points.mean(axis=0)
    off = off - (off @ along)[:, None] * along
    _, vectors = np.linalg.eigh(off.T @ off)
    wide: Array = vectors[:, -1]
    return wide * np.sign(wide[np.argmax(np.abs(wide))])


def _places(strands: Sequence[Strand], mesh: Mesh) -> Array:
    """Places (n, 3) in the straightened muscle, drawn together as its outline is."""
    points = mesh.points.astype(np.float64)
    middle = points.mean(axis=0)
    reference = strands[0]
    wide = _widest(points, unit(reference.curve[-1] - reference.curve[0]))
    total = np.zeros((len(points), 3))
    for strand in strands:
        if mesh.name not in strand.places:
            continue
        share = strand.share if mesh.name == strand.spec.belly else np.ones(len(points))
        s = strand.knots[0] + strand.places[mesh.name] * (strand.knots[1] - strand.knots[0])
        across = frames(strand.curve, wide)
        off = points - at(strand.curve, strand.s, s)
        ab = np.empty((len(points), 2))
        nearest = int(np.argmin(np.linalg.norm(strand.curve - middle, axis=1)))
        for k in range(2):
            there = np.stack([np.interp(s, strand.s, across[:, k, i]) for i in range(3)], axis=-1)
            ab[:, k] = np.einsum("ij,ij->i", off, unit(there))
            ab[:, k] += (strand.curve[nearest] - middle) @ across[nearest, k]
        total += share[:, None] * np.column_stack([ab, s - strand.s[nearest]])
    return _drawn_together(total)


def _drawn_together(places: Array) -> Array:
    """Widen narrow sections towards the widest one, so that lines of equal place converge."""
    s = places[:, 2]
    stations = np.linspace(s.min(), s.max(), _STATIONS)
    reach = 0.75 * (stations[1] - stations[0])
    out = places.copy()
    for k in range(2):
        middles, halves = np.zeros(_STATIONS), np.full(_STATIONS, np.nan)
        for i, station in enumerate(stations):
            near = places[np.abs(s - station) < reach, k]
            if len(near) > 3:
                low, high = np.quantile(near, (0.03, 0.97))
                middles[i], halves[i] = (low + high) / 2.0, (high - low) / 2.0
        have = np.isfinite(halves)
        middles = gaussian_filter1d(
            np.interp(stations, stations[have], middles[have]), 1.5, mode="nearest"
        )
        halves = gaussian_filter1d(
            np.interp(stations, stations[have], halves[have]), 1.5, mode="nearest"
        )
        widest = halves.max()
        halves = np.hypot(halves, NARROWEST * widest)
        scale = np.interp(s, stations, halves.max() / halves)
        out[:, k] = (places[:, k] - np.interp(s, stations, middles)) * scale
    return out


def _pennate(places: Array, strand: Strand, belly: str, angle_rad: float) -> Array:
    """Lean the lines of equal place by the pennation angle."""
    rule = PENNATION.get(belly)
    if rule is None or angle_rad == 0.0:
        return places
    middle = len(strand.curve) // 2
    wide = _widest(
        strand.meshes[belly].points.astype(np.float64), unit(strand.curve[-1] - strand.curve[0])
    )
    across = frames(strand.curve, wide)[middle]
    toward = unit(across @ np.array(rule.toward))
    off = places[:, :2] @ toward
    beside = places[:, :2] @ np.array([-toward[1], toward[0]])
    lean = places[:, 2] * math.tan(angle_rad)
    if abs(rule.sides) == 2:  # the places mirror each other across the middle tendon
        off, lean = np.hypot(off, CREASE_M), np.sign(rule.sides) * lean
    return np.column_stack([off - lean, beside, places[:, 2]])


def _tendon_of_belly(mesh: Mesh, strands: Sequence[Strand], by_name: Mapping[str, Mesh]) -> Array:
    """Share of tendon (n,) in a belly: at its ends, and under the tendons that lie on it."""
    points = mesh.points.astype(np.float64)
    spec = strands[0].spec
    share = np.zeros(len(points))
    for strand in strands:
        s = strand.knots[0] + strand.places[mesh.name] * (strand.knots[1] - strand.knots[0])
        ends = np.quantile(s[strand.share > 0.5], (0.002, 0.998))
        tails = (spec.proximal, spec.distal or spec.tail)
        for distance, tendon in zip((s - ends[0], ends[1] - s), tails, strict=True):
            if tendon or len(strands) == 1:
                length = JOIN_M if tendon else BARE_M
                share = np.maximum(share, strand.share * _fall(distance, 0.0, length))
    near = [
        other.points
        for other in by_name.values()
        if other.kind == "tendon"
        and (mesh.name in other.joins or other.name in (*spec.proximal, *spec.distal, spec.tail))
    ]
    if near:
        distance, _ = cKDTree(np.vstack(near)).query(points)
        share = np.maximum(share, _fall(np.asarray(distance), NEAR_M, FAR_M))
    return share


def _tendon_of_tendon(mesh: Mesh, by_name: Mapping[str, Mesh]) -> Array:
    """Share of tendon (n,) in a tendon: it thins out where it lies on its belly."""
    bellies = [by_name[n] for n in mesh.joins if n in by_name and by_name[n].kind == "muscle"]
    share = np.ones(len(mesh.points))
    if not bellies:
        return share
    points = mesh.points.astype(np.float64)
    way = spread(len(points), mesh.triangles)
    tips = [points[np.argsort(order)[:6]].mean(axis=0) for order in (way, 1.0 - way)]
    near = cKDTree(bellies[0].points).query(np.array(tips))[0]
    from_belly = way if near[0] < near[1] else 1.0 - way
    length = float(np.linalg.norm(tips[1] - tips[0]))
    thin = min(THIN_M, length / 3.0)
    return share - _fall(from_belly * length, 0.0, thin)


def _fall(x: Array, one: float, none: float) -> Array:
    """Smoothly from 1 at ``one`` to 0 at ``none``."""
    t = np.clip((none - x) / (none - one), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t))


def main() -> None:
    """Parse the options and write the file."""
    parser = argparse.ArgumentParser(prog="builder.fibers", description="Lay the fibres.")
    parser.add_argument("--out", type=Path, default=ASSETS / "meshes" / "fibers.npz")
    options = parser.parse_args()
    sys.path.insert(0, str(ASSETS.parent))
    from explorer.anatomy import load_leg
    from explorer.scene.meshes import load_meshes

    meshes = load_meshes(fibers=False)
    angles = {m.name: float(m.pennation_rad) for m in load_leg().muscles}
    laid = lay(meshes, angles)
    files: dict[str, NDArray[np.generic]] = dict(laid)
    for mesh in meshes:
        if mesh.name in laid:
            files[f"checksum_{mesh.name}"] = np.array(crc32(mesh.points.tobytes()), np.uint32)
    np.savez_compressed(options.out, **dict(sorted(files.items())))  # type: ignore[arg-type]
    print(f"fibres of {len(laid)} structures -> {options.out}")  # noqa: T201


if __name__ == "__main__":
    main()
