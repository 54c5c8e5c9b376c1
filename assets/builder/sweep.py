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

#: Up to this width a tendon keeps its section, from twice as much on it bends across freely.
CORD_MM = 8.0
#: Farther than this no solid moves a band.
FAR_MM = 15.0

#: The margins of a band on a belly end this far below the belly's surface, mm, so that its outline
#: is a clean line; they are drawn down where they stand nearer than the first of these heights
#: above that place, no more from the second on.
MARGIN_MM = 0.8
DRAWN_MM = (1.5, 4.0)
#: So they do from the first of these widths on, wholly from the second; a sheet wider than that is
#: raised by this share of its width more, lest the hills below come through between its rings.
SHEET_MM, RAISED = (14.0, 26.0), 0.02


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


def stations(length: float, ends: tuple[float, float], spacing_mm: float) -> tuple[Array, Array]:
    """Where the rings of a tendon lie along it, and the share of its section that they fill.

    Both ends are rounded as half ellipsoids over the lengths ``ends``; the rest is even.
    """
    angle = np.deg2rad([58.0, 28.0])
    start, end = ends[0] * (1 - np.sin(angle)), length - ends[1] * (1 - np.sin(angle[::-1]))
    shaft = length - ends[0] - ends[1]
    even = np.linspace(ends[0], length - ends[1], max(round(shaft / spacing_mm), 3) + 1)
    fill = [np.cos(angle), np.ones(even.size), np.cos(angle[::-1])]
    return np.concatenate([start, even, end]), np.concatenate(fill)


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A tendon as rings of centre, width and thickness, with square directions.

    Attributes
    ----------
    centres : (n, 3) array
    s : (n,) array
        Arc length of the rings from the tendon's start.
    sizes : (n, 2) array
        Width and thickness; monotone between the nodes, so that no width overshoots them.
    tangent, wide, thick : (n, 3) arrays
        Unit directions along the band, of its width and of its thickness.
    poles : (2, 3) array
        The utmost points of both ends.
    """

    centres: Array
    s: Array
    sizes: Array
    tangent: Array
    wide: Array
    thick: Array
    poles: Array

    @classmethod
    def of(cls, tendon: Tendon, spacing_mm: float = RING_MM) -> Band:
        """Sample the smooth curve through a tendon's nodes."""
        knots = along(tendon.centres)
        curve = CubicSpline(knots, tendon.centres)
        dense = np.linspace(0.0, knots[-1], 400)
        lengths = along(curve(dense))
        reach = np.maximum(tendon.sizes[[0, -1], 1] / 2, tendon.sizes[[0, -1], 0] / 3)
        s, fill = stations(lengths[-1], (reach[0], reach[1]), spacing_mm)
        at = np.interp(s, lengths, dense)
        tangent = _unit(curve(at, 1))
        directions = PchipInterpolator(knots, tendon.directions)(at)
        wide = _unit(directions - tangent * np.einsum("ij,ij->i", directions, tangent)[:, None])
        return cls(
            centres=curve(at),
            s=s,
            sizes=PchipInterpolator(knots, tendon.sizes)(at) * fill[:, None],
            tangent=tangent,
            wide=wide,
            thick=np.cross(tangent, wide),
            poles=tendon.centres[[0, -1]],
        )

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
    flush : bool
        Whether a broad band's margins sink into the solid, as those of an aponeurosis do.
    """

    solid: Solid
    share: Array
    depth_mm: float
    slack_mm: Array
    flush: bool = False


def drape(band: Band, supports: list[Support]) -> Array:
    """How far the middle surface must move so that the band lies on its supports.

    Where it would sink in, it is lifted clear; where it is joined, it is drawn onto the surface.
    A ring of a cord moves as a whole, one of a broad band bends across.

    Returns
    -------
    (n, columns, 3) array, millimetres
    """
    middle = band.middle()
    shift = np.zeros_like(middle)
    clear = band.sizes[:, 1] / 2 + CLEARANCE_MM
    bends = np.clip((band.sizes[:, 0] - CORD_MM) / CORD_MM, 0.0, 1.0)[:, None, None]
    sheet = np.clip((band.sizes[:, :1] - SHEET_MM[0]) / (SHEET_MM[1] - SHEET_MM[0]), 0.0, 1.0)
    margin = sheet * band.across() ** 4
    clear = clear + RAISED * np.clip(band.sizes[:, 0] - SHEET_MM[1], 0.0, None)
    for _ in range(12):
        move = np.zeros_like(middle)
        for support in supports:
            height, out = support.solid.height((middle + shift).reshape(-1, 3))
            height, out = height.reshape(middle.shape[:2]), out.reshape(middle.shape)
            share = support.share[:, None]
            wanted = share * clear[:, None] - (1 - share) * support.depth_mm
            wanted = wanted - support.slack_mm[:, None]
            joined = 1 - share
            if support.flush:
                wanted = wanted - margin * (share * clear[:, None] + MARGIN_MM)
                near = (DRAWN_MM[1] - (height - wanted)) / (DRAWN_MM[1] - DRAWN_MM[0])
                joined = np.maximum(joined, sheet * np.clip(near, 0.0, 1.0))
            lift = np.where(wanted - height < FAR_MM, np.maximum(wanted - height, 0.0), 0.0)
            draw = joined * np.clip(wanted - height, -FAR_MM, 0.0)
            here = (lift + draw)[..., None] * out
            larger = np.linalg.norm(here, axis=2) > np.linalg.norm(move, axis=2)
            move[larger] = here[larger]
        # Along the band a ring would overtake its neighbours.
        move -= np.einsum("nkj,nj->nk", move, band.tangent)[..., None] * band.tangent[:, None]
        move = bends * move + (1 - bends) * move.mean(axis=1, keepdims=True)
        shift += gaussian_filter(move, (1.5, 1.0, 0.0), mode="nearest")
    return shift


def sweep(band: Band, shift: Array | None = None) -> Surface:
    """A closed tube of elliptic rings; ``shift`` (n, columns, 3) moves its middle surface."""
    across = band.across()
    columns = np.concatenate([np.arange(across.size), np.arange(across.size - 2, 0, -1)])
    turn = 2 * np.pi * np.arange(columns.size) / columns.size
    half = band.sizes / 2
    skin = (
        band.centres[:, None]
        + np.cos(turn)[None, :, None] * (half[:, :1] * band.wide)[:, None]
        + np.sin(turn)[None, :, None] * (half[:, 1:] * band.thick)[:, None]
    )
    poles = band.poles
    if shift is not None:
        skin = skin + shift[:, columns]
        poles = poles + shift[[0, -1]].mean(axis=1)
    return Surface(np.vstack([skin.reshape(-1, 3), poles]), _stitch(len(skin), columns.size))


def _unit(vectors: Array) -> Array:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1)[:, None])


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
