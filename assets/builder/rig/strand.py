"""A unit at rest: its centre curve, and where its vertices lie along it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.ndimage import gaussian_filter1d

from builder.rig.curves import (
    Array,
    arc_length,
    at,
    project,
    resample,
    section_centres,
    spread,
    unit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from builder.rig.units import Unit
    from explorer.scene.meshes import Mesh

SECTIONS = 14
HANDLE_M = 0.014

LEAD_M = 0.08
"""Way over which a curve goes over from its belly to the tendon that leads it."""


def bspline(u: Array) -> Array:
    """Weights (n, 4) of the uniform cubic B-spline at ``u`` (n,) in 0..1.

    They add to 1 and reproduce linear functions, so that handles at rest give the rest mesh.
    """
    return (
        np.stack(
            [(1 - u) ** 3, 3 * u**3 - 6 * u**2 + 4, -3 * u**3 + 3 * u**2 + 3 * u + 1, u**3], axis=-1
        )
        / 6.0
    )


def bspline_slope(u: Array) -> Array:
    """Change (n, 4) of the weights of `bspline` with ``u``."""
    return np.stack([-((1 - u) ** 2), 3 * u**2 - 4 * u, -3 * u**2 + 2 * u + 1, u**2], axis=-1) / 2.0


def volume(points: Array, triangles: NDArray[np.int32]) -> float:
    """Volume inside a closed mesh, positive for outward triangles."""
    a, b, c = (points[triangles[:, i]] for i in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6.0)


def strip_share(spec: Unit, points: Array) -> Array:
    """Share (n,) of each vertex that follows this unit's strip; the strips' shares add to 1."""
    if spec.strip is None:
        return np.ones(len(points))
    index, count, across = spec.strip
    off = points @ unit(np.array(across))
    low, high = np.quantile(off, (0.02, 0.98))
    place = np.clip((off - low) / (high - low), 0.0, 1.0) * count - 0.5
    beside = np.abs(np.clip(place, 0.0, count - 1.0) - index)
    return np.asarray(np.clip(1.0 - beside, 0.0, 1.0))


def _belly_centres(structure: Mesh, axis: tuple[float, float, float] | None, share: Array) -> Array:
    points = structure.points.astype(np.float64)
    if axis is None:
        way = spread(len(points), structure.triangles)
        if np.corrcoef(way, points[:, 1])[0, 1] > 0:  # muscles run downwards from their origin
            way = 1.0 - way
    else:
        way = points @ unit(np.array(axis))
        way = (way - way.min()) / np.ptp(way)
    return section_centres(points, structure.triangles, way, SECTIONS, share)


def _tendon_centres(structure: Mesh, behind: Array) -> Array:
    """Centres of a tendon, leading away from ``behind``, the belly's other tip."""
    points = structure.points.astype(np.float64)
    way = spread(len(points), structure.triangles)
    count = int(np.clip(np.ptp(points, axis=0).max() / 0.012, 4, 40))
    centres = section_centres(points, structure.triangles, way, count)
    first, last = (np.linalg.norm(centres[i] - behind) for i in (0, -1))
    return centres if first < last else centres[::-1]


def _beyond(centres: Array, tip: Array, outward: Array) -> Array:
    """The part of ``centres`` that lies beyond the belly's tip."""
    past = (centres - tip) @ outward > 0.006
    first = int(np.argmax(past)) if past.any() else len(centres) - 1
    return centres[first:]


def centre_curve(spec: Unit, meshes: Mapping[str, Mesh]) -> tuple[Array, tuple[float, float]]:
    """Centre curve (n, 3) from origin to insertion, and the belly's range as fractions of it."""
    points = meshes[spec.belly].points.astype(np.float64)
    belly = _belly_centres(meshes[spec.belly], spec.axis, strip_share(spec, points))
    parts = [belly]
    tip_near, tip_far = belly[0], belly[-1]
    if spec.proximal:
        outward = unit(belly[0] - belly[2])
        tendon = _tendon_centres(meshes[spec.proximal[0]], belly[-1])
        parts.insert(0, _beyond(tendon, belly[0], outward)[::-1])
    distal = spec.distal[:1] or ((spec.tail,) if spec.tail else ())
    if distal:
        outward = unit(belly[-1] - belly[-3])
        tendon = _tendon_centres(meshes[distal[0]], belly[0])
        if spec.leads:
            above = (belly - tendon[0]) @ unit(tendon[2] - tendon[0]) < -LEAD_M
            parts[-1] = belly[above]
            parts.append(tendon)
        else:
            parts.append(_beyond(tendon, belly[-1], outward))
    curve = resample(np.vstack(parts), spec.smooth)
    s = arc_length(curve)
    places = [
        s[np.argmin(np.linalg.norm(curve - tip, axis=1))] / s[-1] for tip in (tip_near, tip_far)
    ]
    return curve, (float(places[0]), float(places[1]))


@dataclass(frozen=True)
class Strand:
    """A unit at rest.

    Attributes
    ----------
    curve, s : centre curve (n, 3) and its arc length (n,), metres
    belly : first and last fraction of the curve that the belly covers
    radius : typical distance of the belly's surface from the curve (n,), metres
    knots : arc length of the handles (k,), evenly spaced
    places : per structure, the place of every vertex in units of the handle spacing from the
        first handle (n_vertices,)
    share : part of each belly vertex that follows this curve (n_vertices,)
    """

    spec: Unit
    curve: Array
    s: Array
    belly: tuple[float, float]
    radius: Array
    knots: Array
    places: Mapping[str, Array]
    meshes: Mapping[str, Mesh]
    share: Array

    @classmethod
    def of(cls, spec: Unit, meshes: Mapping[str, Mesh]) -> Strand:
        """Measure the unit's meshes at rest."""
        own = {n: meshes[n] for n in (spec.belly, *spec.proximal, *spec.distal)}
        curve, belly = centre_curve(spec, meshes)
        s = arc_length(curve)
        along = {
            n: project(m.points.astype(np.float64), m.triangles, curve, s) for n, m in own.items()
        }
        everywhere = np.concatenate(list(along.values()))
        wanted = HANDLE_M if spec.distal or spec.tail or len(spec.sliders) > 1 else s[-1] / 10.0
        spacing = s[-1] / np.round(s[-1] / wanted)
        first = int(np.floor(min(everywhere.min(), spec.host_m[0]) / spacing)) - 1
        last = int(np.floor(everywhere.max() / spacing)) + 2
        knots = np.arange(first, last + 1) * spacing
        places = {n: v / spacing - first for n, v in along.items()}
        mesh, where = meshes[spec.belly], along[spec.belly]
        off = np.linalg.norm(mesh.points - at(curve, s, where), axis=1)
        share = strip_share(spec, mesh.points.astype(np.float64))
        off, where = off[share > 0.5], where[share > 0.5]
        radius = np.array(
            [
                np.median(off[near]) if (near := np.abs(where - q) < 0.012).sum() > 5 else 0.0025
                for q in s
            ]
        )
        return cls(spec, curve, s, belly, gaussian_filter1d(radius, 2.0), knots, places, own, share)

    def weights(self, name: str) -> sparse.csr_matrix:
        """Matrix (n_vertices, handles): the weight of each handle at each vertex."""
        cell = np.floor(self.places[name]).astype(np.int64)
        weights = bspline(self.places[name] - cell)
        if name == self.spec.belly:
            weights *= self.share[:, None]
        columns = (cell - 1)[:, None] + np.arange(4)
        rows = np.arange(len(cell) + 1) * 4
        return sparse.csr_matrix(
            (weights.reshape(-1), columns.reshape(-1), rows), shape=(len(cell), len(self.knots))
        )

    def blend(self, name: str) -> sparse.csr_matrix:
        """Matrix (n_vertices, 4 * handles) that takes stacked handles (4, 3 each) to vertices."""
        weights = self.weights(name)
        points = self.meshes[name].points.astype(np.float64)
        homogeneous = np.column_stack([points, np.ones(len(points))])
        values = weights.data.reshape(-1, 4)[:, :, None] * homogeneous[:, None]
        columns = weights.indices.reshape(-1, 4)[:, :, None] * 4 + np.arange(4)
        return sparse.csr_matrix(
            (values.reshape(-1), columns.reshape(-1), weights.indptr * 4),
            shape=(len(points), 4 * len(self.knots)),
        )
