"""Centre curves: polylines in metres, and where a point lies along one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.ndimage import gaussian_filter1d
from scipy.sparse.linalg import eigsh

Array = NDArray[np.float64]

STEP_M = 0.005
"""Spacing of the points of a centre curve."""


def unit(v: Array) -> Array:
    """Scale vectors (..., 3) to length 1; zero stays zero."""
    return np.asarray(v / np.maximum(np.linalg.norm(v, axis=-1, keepdims=True), 1e-12))


def arc_length(points: Array) -> Array:
    """Length along the polyline (n, 3) up to each point, shape (n,)."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def at(points: Array, s: Array, query: Array) -> Array:
    """Points (m, 3) of the polyline at arc lengths ``query``, straight on beyond both ends."""
    out = np.stack([np.interp(query, s, points[:, i]) for i in range(3)], axis=-1)
    reach = min(4, len(points) - 1)
    before = np.minimum(query - s[0], 0.0)[:, None]
    after = np.maximum(query - s[-1], 0.0)[:, None]
    out += before * unit(points[reach] - points[0])
    out += after * unit(points[-1] - points[-1 - reach])
    return out


def resample(points: Array, smooth: float) -> Array:
    """Even polyline through ``points`` with about STEP_M spacing; the ends stay."""
    s = arc_length(points)
    even = np.linspace(0.0, s[-1], max(int(s[-1] / STEP_M) + 2, 8))
    out = np.stack([np.interp(even, s, points[:, i]) for i in range(3)], axis=-1)
    return smoothed(out, smooth)


def smoothed(points: Array, sigma: float) -> Array:
    """Gaussian smoothing along the curve (sigma in samples), about the chord so the ends stay."""
    t = np.linspace(0.0, 1.0, len(points))[:, None]
    chord = points[0] + t * (points[-1] - points[0])
    off = points - chord
    mirrored = np.concatenate([-off[:0:-1], off, -off[-2::-1]])
    n = len(points)
    return np.asarray(chord + gaussian_filter1d(mirrored, sigma, axis=0)[n - 1 : 2 * n - 1])


def adjacency(count: int, triangles: NDArray[np.int32]) -> sparse.csr_matrix:
    """Symmetric 0/1 vertex adjacency of a triangle mesh."""
    a, b, c = triangles.T
    i = np.concatenate([a, b, c, b, c, a])
    j = np.concatenate([b, c, a, a, b, c])
    graph = sparse.csr_matrix((np.ones(len(i)), (i, j)), shape=(count, count))
    graph.data[:] = 1.0
    return graph


def spread(count: int, triangles: NDArray[np.int32]) -> Array:
    """Coordinate in 0..1 along the longest way through a mesh, per vertex.

    The first eigenvector of the mesh Laplacian runs like a cosine along an elongated body whatever
    its bends; its arccosine is an even measure of the way, and its level sets cut squarely.
    """
    graph = adjacency(count, triangles)
    laplacian = sparse.diags(np.asarray(graph.sum(axis=1)).ravel()) - graph
    start = np.cos(np.arange(count))
    _, vectors = eigsh(laplacian.tocsc(), k=2, sigma=-1e-6, v0=start)
    wave = vectors[:, 1]
    scaled = 2.0 * (wave - wave.min()) / np.ptp(wave) - 1.0
    return np.asarray(1.0 - np.arccos(np.clip(scaled, -1.0, 1.0)) / np.pi)


def section_centres(
    points: Array,
    triangles: NDArray[np.int32],
    way: Array,
    count: int,
    share: Array | None = None,
) -> Array:
    """Centres (count + 2, 3) of the sections across ``way`` (0..1 per vertex), with both tips.

    ``share`` (n,) weighs the vertices.
    """
    corner = points[triangles]
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    share = np.ones(len(points)) if share is None else share
    area = np.linalg.norm(normal, axis=1) * share[triangles].mean(axis=1)
    middle, mid_way = corner.mean(axis=1), way[triangles].mean(axis=1)
    edges = np.quantile(way[share > 0.2], np.linspace(0.0, 1.0, count + 1))
    centres = []
    for low, high in pairwise(edges):
        inside = (mid_way >= low) & (mid_way <= high) & (area > 0.0)
        if inside.any():
            centres.append(np.average(middle[inside], axis=0, weights=area[inside]))
    order = np.argsort(np.where(share > 0.2, way, 0.5))
    tip = max(3, len(points) // 200)
    ends = (points[order[:tip]].mean(axis=0), points[order[-tip:]].mean(axis=0))
    return np.vstack([ends[0], *centres, ends[1]])


def project(
    points: Array, triangles: NDArray[np.int32], curve: Array, s: Array, rounds: int = 12
) -> Array:
    """Arc length of each vertex: nearest place on the curve, then smoothed over the mesh.

    Smoothing removes the jumps that nearest places make on the inner side of a bend.
    """
    best = np.full(len(points), np.inf)
    out = np.zeros(len(points))
    last = len(curve) - 2
    for i in range(last + 1):
        step = curve[i + 1] - curve[i]
        u = (points - curve[i]) @ step / (step @ step)
        u = np.clip(u, -20.0 if i == 0 else 0.0, 20.0 if i == last else 1.0)
        gap = np.linalg.norm(points - curve[i] - u[:, None] * step, axis=1)
        nearer = gap < best
        best[nearer] = gap[nearer]
        out[nearer] = s[i] + u[nearer] * np.linalg.norm(step)
    return averaged(out, triangles, rounds)


def averaged(values: Array, triangles: NDArray[np.int32], rounds: int) -> Array:
    """Values (n,) of the vertices, each drawn half-way to its neighbours' mean in every round."""
    graph = adjacency(len(values), triangles)
    mean = sparse.diags(1.0 / np.asarray(graph.sum(axis=1)).ravel()) @ graph
    for _ in range(rounds):
        values = 0.5 * (values + mean @ values)
    return values
