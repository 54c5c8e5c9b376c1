"""Tendons: closed surfaces swept along smooth curves through constructed nodes."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter

from builder.surface import Surface

if TYPE_CHECKING:
    from pathlib import Path

    from builder.contours import Array
    from builder.solid import Solid
    from builder.surface import Triangles

#: Spacing of the swept rings, mm, and the limits of the points around one ring.
RING_MM = 4.0
AROUND_MIN, AROUND_MAX = 12, 22

#: A tendon stays this far above what it lies on, mm.
CLEARANCE_MM = 0.4

#: Narrower tendons keep their section; farther than this no solid moves a band.
CORD_MM = 13.0
FAR_MM = 15.0


@dataclass(frozen=True, slots=True, eq=False)
class Tendon:
    """One tendon of tendons.csv with its nodes.

    Attributes
    ----------
    start, end : str
        The structures that it joins.
    over : tuple of str
        Muscles on whose surface it lies, besides all bones.
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
    over: tuple[str, ...]
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
                    over=tuple(row["over"].split()),
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


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A tendon at even steps: rings of centre, width and thickness, with square directions.

    Attributes
    ----------
    centres : (n, 3) array
    sizes : (n, 2) array
    tangent, wide, thick : (n, 3) arrays
        Unit directions along the band, of its width and of its thickness.
    """

    centres: Array
    sizes: Array
    tangent: Array
    wide: Array
    thick: Array

    @classmethod
    def of(cls, tendon: Tendon, spacing_mm: float = RING_MM) -> Band:
        """Sample the smooth curve through a tendon's nodes."""
        centres, sizes, directions = resample(tendon, spacing_mm)
        tangent = np.gradient(centres, along(centres), axis=0)
        tangent /= np.linalg.norm(tangent, axis=1)[:, None]
        wide = directions - tangent * np.einsum("ij,ij->i", directions, tangent)[:, None]
        wide /= np.linalg.norm(wide, axis=1)[:, None]
        return cls(centres, sizes, tangent, wide, np.cross(tangent, wide))

    def across(self) -> Array:
        """Places across the band, -1..1, of the columns that its ring points lie on."""
        perimeter = np.pi * self.sizes.max(axis=0).mean()
        around = int(np.clip(2 * round(perimeter / 5), AROUND_MIN, AROUND_MAX))
        return np.cos(2 * np.pi * np.arange(around // 2 + 1) / around)

    def middle(self) -> Array:
        """Middle surface, (n, columns, 3)."""
        half = self.sizes[:, :1] / 2 * self.wide
        return np.asarray(self.centres[:, None] + self.across()[:, None] * half[:, None])


@dataclass(frozen=True, slots=True, eq=False)
class Support:
    """What a band lies on.

    Attributes
    ----------
    share : (n,) array, 0..1
        1 where a ring must stay clear of the solid, 0 where it is joined to it.
    depth_mm : float
        How far below the surface the band's middle lies where it is joined.
    slack_mm : (n,) array
        How far a ring may sink in all the same, as inside its own belly.
    """

    solid: Solid
    share: Array
    depth_mm: float
    slack_mm: Array


def drape(band: Band, supports: list[Support]) -> Array:
    """How far the middle surface must move so that the band lies on its supports.

    Where it would sink in, it is lifted clear; where it is joined, it is drawn onto the surface.
    A cord moves as a whole, a broad band bends across.

    Returns
    -------
    (n, columns, 3) array, millimetres
    """
    middle = band.middle()
    shift = np.zeros_like(middle)
    clear = band.sizes[:, 1] / 2 + CLEARANCE_MM
    cord = band.sizes[:, 0].max() < CORD_MM
    for _ in range(12):
        move = np.zeros_like(middle)
        for support in supports:
            height, out = support.solid.height((middle + shift).reshape(-1, 3))
            height, out = height.reshape(middle.shape[:2]), out.reshape(middle.shape)
            share = support.share[:, None]
            wanted = share * clear[:, None] - (1 - share) * support.depth_mm
            wanted -= support.slack_mm[:, None]
            lift = np.where(wanted - height < FAR_MM, np.maximum(wanted - height, 0.0), 0.0)
            draw = (1 - share) * np.clip(wanted - height, -FAR_MM, 0.0)
            here = (lift + draw)[..., None] * out
            larger = np.linalg.norm(here, axis=2) > np.linalg.norm(move, axis=2)
            move[larger] = here[larger]
        if cord:
            move[:] = move.mean(axis=1, keepdims=True)
        shift += gaussian_filter(move, (1.5, 1.0, 0.0), mode="nearest")
    return shift


def sweep(band: Band, shift: Array | None = None) -> Surface:
    """A tube of elliptic rings with rounded ends; ``shift`` moves its middle surface."""
    across = band.across()
    columns = np.concatenate([np.arange(across.size), np.arange(across.size - 2, 0, -1)])
    around = columns.size
    turn = 2 * np.pi * np.arange(around) / around

    # An end closes as half an ellipsoid, as long as half its thickness or a third of its width.
    last = len(band.centres) - 1
    angle = np.deg2rad([75.0, 55.0, 30.0])
    reach = np.maximum(band.sizes[:, 1] / 2, band.sizes[:, 0] / 3)
    index = np.concatenate([[0, 0, 0], np.arange(last + 1), [last] * 3])
    off = np.concatenate(
        [-reach[0] * np.sin(angle), np.zeros(last + 1), reach[last] * np.sin(angle[::-1])]
    )
    scale = np.concatenate([np.cos(angle), np.ones(last + 1), np.cos(angle[::-1])])

    moved = np.zeros((*band.middle().shape,)) if shift is None else shift
    middle = band.centres[index] + off[:, None] * band.tangent[index]
    half = band.sizes[index] / 2 * scale[:, None]
    skin = (
        middle[:, None]
        + np.cos(turn)[None, :, None] * (half[:, :1] * band.wide[index])[:, None]
        + np.sin(turn)[None, :, None] * (half[:, 1:] * band.thick[index])[:, None]
        + moved[index][:, columns]
    )
    poles = [
        band.centres[end] + sign * reach[end] * band.tangent[end] + moved[end].mean(axis=0)
        for end, sign in ((0, -1.0), (last, 1.0))
    ]
    return Surface(np.vstack([skin.reshape(-1, 3), poles]), _stitch(len(index), around))


def _stitch(rings: int, around: int) -> Triangles:
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
