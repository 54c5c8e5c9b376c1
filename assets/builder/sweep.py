"""Tendons: closed surfaces swept along smooth curves through constructed nodes."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator

from builder.surface import Surface

if TYPE_CHECKING:
    from pathlib import Path

    from builder.contours import Array

#: Spacing of the swept rings, mm, and the limits of the points around one ring.
RING_MM = 4.0
AROUND_MIN, AROUND_MAX = 12, 22


@dataclass(frozen=True, slots=True, eq=False)
class Tendon:
    """One tendon of tendons.csv with its nodes.

    Attributes
    ----------
    start, end : str
        The structures that it joins.
    centres : (n, 3) array
    sizes : (n, 2) array
        Width and thickness.
    directions : (n, 3) array
        Of the width.
    """

    name: str
    english: str
    latin: str
    muscles: tuple[str, ...]
    start: str
    end: str
    centres: Array
    sizes: Array
    directions: Array


def read_tendons(atlas: Path) -> list[Tendon]:
    """The tendons of tendons.csv with the nodes of tendon_nodes.csv."""
    nodes: dict[str, list[list[float]]] = {}
    with (atlas / "tendon_nodes.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for name, *figures in rows:
            nodes.setdefault(name, []).append([float(figure) for figure in figures])
    with (atlas / "tendons.csv").open(encoding="utf-8", newline="") as file:
        tendons = []
        for row in csv.DictReader(file):
            table = np.array(nodes[row["tendon"]])
            tendons.append(
                Tendon(
                    name=row["tendon"],
                    english=row["english"],
                    latin=row["latin"],
                    muscles=tuple(row["muscles"].split()),
                    start=row["start"],
                    end=row["end"],
                    centres=table[:, :3],
                    sizes=table[:, 3:5],
                    directions=table[:, 5:],
                )
            )
    return tendons


def along(points: Array) -> Array:
    """Arc length at each point of a polyline."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def resample(tendon: Tendon, spacing_mm: float) -> tuple[Array, Array, Array]:
    """Centres, sizes and width directions at even steps of a smooth curve through the nodes.

    Sizes follow a monotone cubic, so that a width never overshoots its nodes.
    """
    s = along(tendon.centres)
    dense = along(CubicSpline(s, tendon.centres)(np.linspace(0, s[-1], 400)))
    count = max(round(dense[-1] / spacing_mm), 4) + 1
    at = np.interp(np.linspace(0, dense[-1], count), dense, np.linspace(0, s[-1], 400))
    return (
        CubicSpline(s, tendon.centres)(at),
        PchipInterpolator(s, tendon.sizes)(at),
        PchipInterpolator(s, tendon.directions)(at),
    )


def sweep(centres: Array, sizes: Array, directions: Array) -> Surface:
    """A tube of elliptic rings with rounded ends.

    Parameters
    ----------
    centres : (n, 3) array
    sizes : (n, 2) array
        Width and thickness of the rings.
    directions : (n, 3) array
        Of the width; made square to the curve here.
    """
    tangent = np.gradient(centres, along(centres), axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    wide = directions - tangent * np.einsum("ij,ij->i", directions, tangent)[:, None]
    wide /= np.linalg.norm(wide, axis=1)[:, None]
    thick = np.cross(tangent, wide)

    # An end closes as half an ellipsoid, as long as it is thick or a third of its width.
    rings = [np.arange(len(centres)), np.zeros(len(centres)), np.ones(len(centres))]
    for end, sign in ((0, -1.0), (-1, 1.0)):
        reach = max(sizes[end, 1] / 2, sizes[end, 0] / 3)
        angle = np.deg2rad([30.0, 55.0, 75.0])
        cap = [np.full(3, rings[0][end]), sign * reach * np.sin(angle), np.cos(angle)]
        order = slice(None, None, -1) if end == 0 else slice(None)
        parts = [(c[order], r) if end == 0 else (r, c) for c, r in zip(cap, rings, strict=True)]
        rings = [np.concatenate(part) for part in parts]
    index = rings[0].astype(int)
    middle = centres[index] + rings[1][:, None] * tangent[index]
    poles = [
        centres[end] + sign * max(sizes[end, 1] / 2, sizes[end, 0] / 3) * tangent[end]
        for end, sign in ((0, -1.0), (-1, 1.0))
    ]

    perimeter = np.pi * sizes.max(axis=0).mean()
    around = int(np.clip(2 * round(perimeter / 5), AROUND_MIN, AROUND_MAX))
    turn = 2 * np.pi * np.arange(around) / around
    half = sizes[index] / 2 * rings[2][:, None]
    skin = (
        middle[:, None]
        + np.cos(turn)[None, :, None] * (half[:, :1] * wide[index])[:, None]
        + np.sin(turn)[None, :, None] * (half[:, 1:] * thick[index])[:, None]
    )
    return Surface(np.vstack([skin.reshape(-1, 3), poles]), _stitch(len(index), around))


def _stitch(rings: int, around: int) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    """Triangles of a tube of rings, closed by two poles that follow the ring points."""
    here = np.arange(rings * around).reshape(rings, around)
    beside = np.roll(here, -1, axis=1)
    a, b = here[:-1].ravel(), beside[:-1].ravel()
    c, d = here[1:].ravel(), beside[1:].ravel()
    first, last = rings * around, rings * around + 1
    return np.vstack(
        [
            np.column_stack([a, b, d]),
            np.column_stack([a, d, c]),
            np.column_stack([beside[0], here[0], np.full(around, first)]),
            np.column_stack([here[-1], beside[-1], np.full(around, last)]),
        ]
    ).astype(np.int32)
