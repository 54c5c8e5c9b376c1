"""How a posed bone has moved, read from its vertices.

What lies on or around the bones follows whatever the rig did with them, in any frame.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
_MARKS = 32


class Follower:
    """Finds the affine motion of one bone from some of its vertices.

    Parameters
    ----------
    rest : (n, 3) vertices of the bone at rest, m; not all in one plane
    """

    def __init__(self, rest: Array) -> None:
        step = max(len(rest) // _MARKS, 1)
        self._marks = slice(None, None, step)
        marks = rest[self._marks].astype(np.float64)
        self._inverse = np.linalg.pinv(np.column_stack([marks, np.ones(len(marks))]))

    def __call__(self, posed: Array) -> Array:
        """Return the motion (3, 4) from rest to the posed vertices (n, 3)."""
        found = self._inverse @ posed[self._marks].astype(np.float64)
        return np.ascontiguousarray(found.T.astype(np.float32))


def moved(points: Array, motion: Array) -> Array:
    """Return points (n, 3) after a motion (3, 4)."""
    out: Array = points @ motion[:, :3].T + motion[:, 3]
    return out
