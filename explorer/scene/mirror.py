"""The left leg is the right one in the mirror of the body's middle plane: z becomes -z.

All mechanics and all posing are those of the right leg; what is drawn is mirrored at last, in
``describe``. Whoever adds points in the posed leg's coordinates to a picture mirrors them here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Points = NDArray[np.float32]
    Triangles = NDArray[np.int32]

#: Enough for each structure's points in the last pose and its triangles.
_KEPT = 512


def mirrored(points: ArrayLike) -> NDArray[Any]:
    """Return points, m, or directions, (..., 3), of the other leg; the type of number stays."""
    values = np.array(points)
    values[..., 2] *= -1
    return values


def mirrored_mesh(points: Points, triangles: Triangles) -> tuple[Points, Triangles]:
    """Return a surface in the mirror, its triangles turned round so that outside stays outside.

    The same arrays give the same arrays again, so that comparing draw lists stays quick.
    """
    return _points(_Same(points)), _triangles(_Same(triangles))


class _Same:
    """An array that equals itself alone."""

    __slots__ = ("array",)

    def __init__(self, array: NDArray[Any]) -> None:
        self.array = array

    def __hash__(self) -> int:
        return id(self.array)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.array is other.array


@lru_cache(_KEPT)
def _points(same: _Same) -> Points:
    return mirrored(same.array)


@lru_cache(_KEPT)
def _triangles(same: _Same) -> Triangles:
    return np.ascontiguousarray(same.array[:, ::-1])
