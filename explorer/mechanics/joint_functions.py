"""How far each axis of each joint moves with its coordinate: all functions of a leg at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.leg import Polynomial, Spline

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array

    Index = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Functions:
    """Functions of the coordinates in ``columns`` (k,): polynomials, and splines over them.

    ``powers`` (k, n) are the polynomials' coefficients, lowest first; rows of splines are 0.
    ``splines`` are the rows (s,) of splines, which share their ``knots`` (m,), with their cubics
    (4, s, m - 1), lowest power first.
    """

    columns: Index
    powers: Array
    splines: Index
    knots: Array
    cubics: Array

    def __call__(self, pose: Array) -> tuple[Array, Array]:
        """Return values and slopes (p, k) at poses (p, c)."""
        q = pose[:, self.columns]
        value, slope = np.zeros_like(q), np.zeros_like(q)
        for c in self.powers.T[::-1]:
            slope = slope * q + value
            value = value * q + c
        x = q[:, self.splines]
        inside = np.minimum(np.maximum(x, self.knots[0]), self.knots[-1])
        cell = np.searchsorted(self.knots[1:-1], inside, side="right")
        y, b, c, d = self.cubics[:, np.arange(len(self.splines)), cell]
        h = inside - self.knots[cell]
        rate = b + h * (2.0 * c + 3.0 * h * d)
        value[:, self.splines] = y + h * (b + h * (c + h * d)) + (x - inside) * rate
        slope[:, self.splines] = rate
        return value, slope


def gather(functions: list[Polynomial | Spline], columns: list[int]) -> Functions:
    """Lay out functions of the coordinates in ``columns``; splines must share their knots."""
    degree = max((len(f.coefficients) for f in functions if isinstance(f, Polynomial)), default=0)
    powers = np.zeros((len(functions), degree))
    splines: list[int] = []
    cubics: list[Array] = []
    knots = np.array([0.0, 1.0])
    for row, function in enumerate(functions):
        if isinstance(function, Polynomial):
            powers[row, : len(function.coefficients)] = function.coefficients[::-1]
            continue
        x, coefficients = spline_cubics(function)
        if splines and not np.array_equal(x, knots):
            raise ValueError("the splines of a leg's joints must share their knots")
        knots = x
        splines.append(row)
        cubics.append(coefficients)
    stacked = np.stack(cubics, axis=1) if cubics else np.zeros((4, 0, 1))
    return Functions(
        np.array(columns, dtype=np.intp), powers, np.array(splines, dtype=np.intp), knots, stacked
    )


@cache
def spline_cubics(spline: Spline) -> tuple[Array, Array]:
    """Return the knots and the (4, n - 1) coefficients y, b, c, d of y + b h + c h^2 + d h^3.

    The third derivative at either end is that of the cubic through the four points nearest to it
    (Forsythe, Malcolm & Moler 1977, Computer Methods for Mathematical Computations, ch. 4), as in
    SIMM and OpenSim.
    """
    x, y = np.array(spline.x), np.array(spline.y)
    n = len(x)
    h, secant = np.diff(x), np.diff(y) / np.diff(x)
    second = np.diff(secant) / (x[2:] - x[:-2])
    third = np.diff(second) / (x[3:] - x[:-3])
    # Unknowns s_i = f''(x_i) / 6; the inner rows make the first derivative continuous.
    matrix, right = np.zeros((n, n)), np.zeros(n)
    for i in range(1, n - 1):
        matrix[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i] = secant[i] - secant[i - 1]
    matrix[0, :2], right[0] = (-h[0], h[0]), h[0] ** 2 * third[0]
    matrix[-1, -2:], right[-1] = (h[-1], -h[-1]), -(h[-1] ** 2) * third[-1]
    s = np.linalg.solve(matrix, right)
    b = secant - h * (s[1:] + 2 * s[:-1])
    return x, np.array([y[:-1], b, 3 * s[:-1], np.diff(s) / h])
