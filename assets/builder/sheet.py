"""Open sheets: a surface cut along a smooth line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from builder.surface import Surface

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from builder.contours import Array


def clipped(surface: Surface, values: Array) -> Surface:
    """The part of a surface where ``values`` (n,) of its vertices are negative, cut on the line."""
    inside = values[surface.triangles] < 0.0
    count = inside.sum(axis=1)
    points: list[Array] = [surface.points]
    triangles = [surface.triangles[count == 3]]
    added = len(surface.points)
    for corners in (1, 2):  # turned so that the odd corner comes first
        chosen = count == corners
        odd = inside[chosen] if corners == 1 else ~inside[chosen]
        turn = (odd.argmax(axis=1)[:, None] + np.arange(3)) % 3
        a, b, c = np.take_along_axis(surface.triangles[chosen], turn, axis=1).T
        cuts = []
        for other in (b, c):
            share = (values[a] / (values[a] - values[other]))[:, None]
            points.append((1 - share) * surface.points[a] + share * surface.points[other])
            cuts.append(added + np.arange(len(a)))
            added += len(a)
        ab, ac = cuts
        if corners == 1:
            triangles.append(np.column_stack([a, ab, ac]))
        else:
            triangles += [np.column_stack([ab, b, c]), np.column_stack([ab, c, ac])]
    return joined(np.vstack(points), np.vstack(triangles))


def joined(points: Array, triangles: NDArray[Any]) -> Surface:
    """Used vertices alone, equal ones as one, without triangles that have shrunk to nothing."""
    used, index = np.unique(triangles, return_inverse=True)
    places, back = np.unique(points[used].round(4), axis=0, return_inverse=True)
    faces = back.ravel()[index.reshape(-1, 3)]
    a, b, c = faces.T
    return Surface(places, faces[(a != b) & (b != c) & (c != a)].astype(np.int32))
