"""The force curves of a Hill-type muscle, after Millard et al. 2013.

Each curve is a chain of quintic Bezier corners, sampled once into a table that is read by cubic
Hermite interpolation (error below 1e-6 of the curve's height).

References
----------
Millard M, Uchida T, Seth A, Delp SL (2013) Flexing computational muscle: modeling and simulation of
musculotendon dynamics. J Biomech Eng 135:021005. Curve parameters as in OpenSim 4's
SmoothSegmentedFunctionFactory.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, PassiveCurve

    Index = NDArray[np.intp]


class Knot(NamedTuple):
    """A point of a curve and its slope there."""

    x: float
    y: float
    slope: float


@dataclass(frozen=True, slots=True, eq=False)
class CurveTable:
    """Curves on even grids, one per column: y(x) with its slope.

    Attributes
    ----------
    start, per_step : (m,) arrays, where each grid begins and its cells per x
    cells : (m,) array, of each grid
    offset : (m,) int array, of each grid's first cell in ``cubics``; columns may share a grid
    cubics : (n, 4) array, of all cells
        In (x - x_k) / step, lowest power first; straight beyond both ends.
    """

    start: Array
    per_step: Array
    cells: Array
    offset: Index
    cubics: Array

    def __call__(self, x: Array) -> tuple[Array, Array]:
        """Return value and slope at ``x`` (..., m)."""
        u = (x - self.start) * self.per_step
        inside = np.minimum(np.maximum(u, 0.0), self.cells)
        cell = np.minimum(inside, self.cells - 1.0).astype(np.intp)
        c = self.cubics.take(cell + self.offset, axis=0)
        t = inside - cell
        c1, c2, c3 = c[..., 1], c[..., 2], c[..., 3]
        bend = t * c3
        slope = c1 + t * (2.0 * c2 + 3.0 * bend)
        value = c[..., 0] + t * (c1 + t * (c2 + bend)) + (u - inside) * slope
        return value, slope * self.per_step

    def columns(self, index: Index) -> CurveTable:
        """Return the curves of these columns, in their order; nothing of their size is copied."""
        return CurveTable(
            self.start[index],
            self.per_step[index],
            self.cells[index],
            self.offset[index],
            self.cubics,
        )


def side_by_side(tables: Sequence[CurveTable]) -> CurveTable:
    """Put the columns of several tables into one, so that one lookup serves all."""
    before = np.cumsum([0, *(len(table.cubics) for table in tables)])
    return CurveTable(
        np.concatenate([table.start for table in tables]),
        np.concatenate([table.per_step for table in tables]),
        np.concatenate([table.cells for table in tables]),
        np.concatenate([t.offset + n for t, n in zip(tables, before[:-1], strict=True)]),
        np.concatenate([table.cubics for table in tables]),
    )


def active_force_length() -> list[Knot]:
    """Knots of the active force-length curve with its steep-shallow ascending limb.

    Normalised fibre length 0.25..1.9, shoulder at 0.77 with slope 0.75, plateau half-width 0.05
    (Millard 2013, table 1; the published leg's values).
    """
    low, shoulder, high, shoulder_slope, plateau = 0.25, 0.77, 1.9, 0.75, 0.05
    top = 1.0 - plateau
    y_shoulder = 1.0 - shoulder_slope * (top - shoulder)
    descent = -1.0 / ((high - plateau) - (1.0 + plateau))
    return [
        Knot(low, 0.0, 0.0),
        Knot(0.5 * (low + shoulder), 0.5 * y_shoulder, 1.25 * y_shoulder / (shoulder - low)),
        Knot(0.5 * (shoulder + top), 0.5 * (1.0 + y_shoulder), shoulder_slope),
        Knot(1.0, 1.0, 0.0),
        Knot(0.5 * (1.0 + plateau + high), 0.5, descent),
        Knot(high, 0.0, 0.0),
    ]


def passive_force_length(curve: PassiveCurve) -> list[Knot]:
    """Knots of the passive force-length curve of one muscle (normalised length and force)."""
    zero, one = 1.0 + curve.strain_zero, 1.0 + curve.strain_one
    low = zero + min(0.1 / curve.stiffness_one, 0.1 * (one - zero))
    y_low = curve.stiffness_low * 0.5 * (low - zero)
    return [
        Knot(zero, 0.0, 0.0),
        Knot(low, y_low, curve.stiffness_low),
        Knot(one, 1.0, curve.stiffness_one),
    ]


def tendon_force_length() -> list[Knot]:
    """Knots of the tendon's curve: strain 0.049 at F0, straight above two thirds of F0."""
    one, stiffness, toe = 1.049, 1.375 / 0.049, 2.0 / 3.0
    x_toe = (toe - 1.0) / stiffness + one
    foot = 1.0 + (x_toe - 1.0) / 10.0
    x_middle = (0.5 * toe - 1.0) / stiffness + one
    slope = 0.5 * toe / (x_middle - foot)
    x_control = foot + 0.5 * (x_middle - foot)
    return [
        Knot(1.0, 0.0, 0.0),
        Knot(x_control, slope * (x_control - foot), slope),
        Knot(x_toe, toe, stiffness),
    ]


#: From a quintic Bezier curve's six control points to its powers, lowest first.
_POWERS = np.array(
    [
        [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [-5.0, 5.0, 0.0, 0.0, 0.0, 0.0],
        [10.0, -20.0, 10.0, 0.0, 0.0, 0.0],
        [-10.0, 30.0, -30.0, 10.0, 0.0, 0.0],
        [5.0, -20.0, 30.0, -20.0, 5.0, 0.0],
        [-1.0, 5.0, -10.0, 10.0, -5.0, 1.0],
    ]
)
#: A root is found once it moves by no more than this share of the corner.
_SETTLED = 1e-14

#: Curviness of the force-velocity curve's two shortening and two lengthening corners.
FORCE_VELOCITY_CURVINESS = (0.6, 0.6, 0.9, 0.9)


def active_force_velocity() -> list[Knot]:
    """Knots of the active force-velocity curve (Millard 2013, table 1 and fig. 3).

    Fibre velocity over its maximum, -1 (shortening) to 1 (lengthening), against the factor on
    active force: 0 at the fastest shortening (slope 0, 0.25 just above it), 1 at rest with slope 5,
    1.4 at the fastest lengthening (slope 0, 0.15 just below it). The last tenth at either end bends
    over to the flat, so that the curve goes on at 0 and 1.4. Curviness as in
    `FORCE_VELOCITY_CURVINESS`, OpenSim 4's defaults, with which the published model was made.
    """
    bend, near_shortest, near_longest, rest, highest = 0.1, 0.25, 0.15, 5.0, 1.4
    return [
        Knot(-1.0, 0.0, 0.0),
        Knot(bend - 1.0, 0.5 * near_shortest * bend, near_shortest),
        Knot(0.0, 1.0, rest),
        Knot(1.0 - bend, highest - 0.5 * near_longest * bend, near_longest),
        Knot(1.0, highest, 0.0),
    ]


def tabulate(
    curves: Sequence[Sequence[Knot]], curviness: float | Sequence[float], cells: int
) -> CurveTable:
    """Sample curves of equal knot count into a table.

    Parameters
    ----------
    curviness : float or one per corner, 0 (straight) to 1 (a sharp corner rounded late)
    cells : int, cells of the grid of each row
    """
    knots = np.array([[tuple(knot) for knot in curve] for curve in curves])
    start, end = knots[:, 0, 0], knots[:, -1, 0]
    step = (end - start) / cells
    x = start[:, None] + step[:, None] * np.arange(cells + 1)
    corners = np.broadcast_to(curviness, knots.shape[1] - 1)
    y, slope = _sample(knots, 0.1 + 0.8 * corners, x)
    rise, d0, d1 = np.diff(y), slope[:, :-1] * step[:, None], slope[:, 1:] * step[:, None]
    cubic = np.stack([y[:, :-1], d0, 3 * rise - 2 * d0 - d1, d0 + d1 - 2 * rise], axis=-1)
    rows = np.arange(len(curves))
    return CurveTable(
        start, 1.0 / step, np.full(len(rows), float(cells)), cells * rows, cubic.reshape(-1, 4)
    )


@cache
def active_table() -> CurveTable:
    """Return the active force-length curve, one for all muscles."""
    return tabulate([active_force_length()], 1.0, 768)


@cache
def tendon_table() -> CurveTable:
    """Return the tendon's curve, one for all muscles."""
    return tabulate([tendon_force_length()], 0.5, 256)


def _sample(knots: Array, curviness: Array, x: Array) -> tuple[Array, Array]:
    """Return y and dy/dx of curves with (m, k, 3) knots at increasing (m, n) x."""
    y, slope = np.empty_like(x), np.empty_like(x)
    ends = np.moveaxis(knots, 1, 0)
    for a, b, curved in zip(ends[:-1], ends[1:], curviness, strict=True):
        inside = (x >= a[:, :1] - 1e-12) & (x <= b[:, :1] + 1e-12)
        row = np.nonzero(inside)[0]
        x_corner, y_corner = _corner(a[row], b[row], curved)
        u = _parameter(x_corner, x[inside])
        y[inside], rate_y = _quintic(y_corner, u)
        slope[inside] = rate_y / _quintic(x_corner, u)[1]
    return y, slope


def _parameter(corner: Array, x: Array) -> Array:
    """Return u, 0..1, where rising corners (6, n) have the values x (n,)."""
    u = np.full(len(x), 0.5)
    low, high = np.zeros(len(x)), np.ones(len(x))
    for _ in range(40):  # Newton kept inside a shrinking bracket
        value, rate = _quintic(corner, u)
        error = value - x
        low, high = np.where(error < 0, u, low), np.where(error < 0, high, u)
        newton = np.clip(u - error / np.maximum(rate, 1e-12), 0.0, 1.0)
        within = (newton >= low - _SETTLED) & (newton <= high + _SETTLED)
        before, u = u, np.where(within, newton, 0.5 * (low + high))
        if np.abs(u - before).max(initial=0.0) <= _SETTLED:
            break
    return u


def _corner(a: Array, b: Array, curviness: float) -> tuple[Array, Array]:
    """Return the corner between knots ``a`` and ``b`` (n, 3) in x and y, as `_quintic` reads it."""
    (xa, ya, da), (xb, yb, db) = a.T, b.T
    xc = (yb - ya - xb * db + xa * da) / (da - db)
    yc = (xc - xb) * db + yb
    corners = []
    for first, middle, last in ((xa, xc, xb), (ya, yc, yb)):
        near = first + curviness * (middle - first)
        far = last + curviness * (middle - last)
        corners.append(_POWERS @ np.stack([first, near, near, far, far, last]))
    return corners[0], corners[1]


def _quintic(c: Array, u: Array) -> tuple[Array, Array]:
    """Return value and rate of polynomials (6, n), lowest power first, at u (n,)."""
    value, rate = c[5], np.zeros_like(u)
    for power in (4, 3, 2, 1, 0):
        rate = rate * u + value
        value = value * u + c[power]
    return value, rate
