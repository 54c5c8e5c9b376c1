"""Lay a patch of surface that is caught in bone around it, as nearly in its own shape as it can.

A push along the way out, spread over its surroundings, folds the surface where that is crumpled
already.  Here the patch is solved as a whole: every vertex's surroundings keep their shape but for
a turn (as rigid as possible: Sorkine & Alexa 2007), the rim of the patch stays, and what is caught
is drawn out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import factorized

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from builder.rig.curves import Array

ROUNDS = 12
"""Turns and places are solved for in turn, this often."""


def relaid(
    rest: Array,
    edges: NDArray[np.int32],
    posed: Array,
    caught: NDArray[np.bool_],
    out: Callable[[Array, NDArray[np.int64]], Array],
    rings: int,
    draw: float,
) -> Array:
    """Return the posed points (n, 3) with the patch around the ``caught`` (n,) laid out of bone.

    ``edges`` (e, 2) are the surface's, each once; ``out`` returns for some posed points and their
    numbers the way out (k, 3) that each still needs; ``rings`` of neighbours give way.  What is
    caught heeds that ``draw`` times as much as one of its edges.
    """
    free = caught.copy()
    for _ in range(rings):
        touched = free[edges].any(axis=1)
        free[edges[touched].ravel()] = True
    own = edges[free[edges].any(axis=1)]
    inner = np.flatnonzero(free)
    count = len(rest)
    i, j = np.concatenate([own, own[:, ::-1]]).T
    between = rest[i] - rest[j]
    ones = np.ones(len(i))
    to_neighbours = sparse.csr_matrix((ones, (i, j)), shape=(count, count))
    around = np.bincount(i, minlength=count).astype(float)
    laplacian = sparse.csr_matrix(sparse.diags(around) - to_neighbours)
    drawn = np.zeros(count, dtype=bool)
    points = posed.copy()
    for _ in range(ROUNDS):
        ways = out(points[inner], inner)
        drawn[inner[ways.any(axis=1)]] = True
        aims = points.copy()
        aims[inner] += ways
        turns = _turns(i, j, between, points)
        shape = np.zeros_like(points)
        np.add.at(shape, i, 0.5 * np.einsum("eij,ej->ei", turns[i] + turns[j], between))
        heed = draw * drawn.astype(float)
        matrix = (laplacian + sparse.diags(heed))[inner]
        right = (shape + heed[:, None] * aims)[inner]
        right -= matrix[:, ~free] @ points[~free]
        solve = factorized(sparse.csc_matrix(matrix[:, inner]))
        points[inner] = np.column_stack([solve(column) for column in right.T])
    return points


def _turns(i: NDArray[np.int64], j: NDArray[np.int64], between: Array, points: Array) -> Array:
    """Best rotation (n, 3, 3) of each vertex's edges from rest (Kabsch 1976)."""
    spread = np.zeros((len(points), 3, 3))
    np.add.at(spread, i, np.einsum("ei,ej->eij", points[i] - points[j], between))
    u, _, vt = np.linalg.svd(spread)
    u[:, :, 2] *= np.sign(np.linalg.det(u @ vt))[:, None]
    return np.asarray(u @ vt)
