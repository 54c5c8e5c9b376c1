"""Which structure lies under the pointer: a line of sight cut with the draw list, in numpy.

No picture is needed, so it answers alike in every host, also while the shown picture is smaller
than the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.scene.camera import Camera, ray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.describe import Item

Array = NDArray[np.float64]


def pick(items: Sequence[Item], camera: Camera, at: tuple[float, float]) -> str | None:
    """Return the key of the nearest solid structure at a place of the picture, None beside it.

    What is hidden or only a ghost lets the line pass: one reaches through it for what it veils.
    ``at`` is (x, y) from the picture's middle in picture heights, y up (see ``camera``).
    """
    eye, sight = ray(camera, at)
    nearest, key = np.inf, None
    for item in items:
        solid = item.visible and item.opacity >= 1.0
        if solid and _may_meet(item.points, eye, sight):
            distance = _distance(item.points, item.triangles, eye, sight)
            if distance < nearest:
                nearest, key = distance, item.key
    return key


def _may_meet(points: NDArray[np.float32], eye: Array, sight: Array) -> bool:
    """Tell whether the line passes the box around the points (slab test)."""
    low, high = points.min(axis=0) - eye, points.max(axis=0) - eye
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        a, b = low / sight, high / sight
    enter, leave = np.fmin(a, b).max(), np.fmax(a, b).min()
    return bool(enter <= leave and leave > 0.0)


def _distance(
    points: NDArray[np.float32], triangles: NDArray[np.int32], eye: Array, sight: Array
) -> float:
    """Return the distance to the first triangle met, m; infinity where none is.

    Seen along the line every triangle is a flat one; those whose three edges turn the same way
    around the line hold it (signed areas, which are also the weights of the meeting point).
    """
    side = np.cross(sight, (0.0, 0.0, 1.0) if abs(sight[2]) < 0.9 else (1.0, 0.0, 0.0))
    side /= np.linalg.norm(side)
    local = (points - eye) @ np.column_stack([side, np.cross(sight, side), sight])
    x, y, z = local.T
    i, j, k = triangles.T
    near = np.flatnonzero(
        (np.minimum(np.minimum(x[i], x[j]), x[k]) <= 0.0)
        & (np.maximum(np.maximum(x[i], x[j]), x[k]) >= 0.0)
    )
    i, j, k = triangles[near].T
    weights = np.stack([x[j] * y[k] - x[k] * y[j], x[k] * y[i] - x[i] * y[k],
                        x[i] * y[j] - x[j] * y[i]])  # fmt: skip
    total = weights.sum(axis=0)
    met = (np.all(weights >= 0.0, axis=0) | np.all(weights <= 0.0, axis=0)) & (total != 0.0)
    if not met.any():
        return float("inf")
    depth = (weights * np.stack([z[i], z[j], z[k]])).sum(axis=0)[met] / total[met]
    return float(np.min(depth[depth > 0.0], initial=np.inf))
