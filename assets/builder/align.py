"""Small moves of registered bones that let their joints close: the scans are of several people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial.transform import Rotation

from builder.surface import Surface

if TYPE_CHECKING:
    from builder.contours import Array


@dataclass(frozen=True, slots=True)
class Move:
    """A turn about a point and a shift, whole below one height and none above another.

    Attributes
    ----------
    about_mm : point that stays where it is but for the shift
    turn_deg : rotation vector
    shift_mm : vector
    none_at_mm, whole_at_mm : heights y between which the move grows; equal where it is rigid
    """

    about_mm: tuple[float, float, float]
    turn_deg: tuple[float, float, float] = (0.0, 0.0, 0.0)
    shift_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    none_at_mm: float = 0.0
    whole_at_mm: float = 0.0

    def __call__(self, points: Array) -> Array:
        """The moved points (n, 3)."""
        share = np.ones(len(points))
        if self.none_at_mm != self.whole_at_mm:
            x = (points[:, 1] - self.none_at_mm) / (self.whole_at_mm - self.none_at_mm)
            x = np.clip(x, 0.0, 1.0)
            share = x**3 * (10 - 15 * x + 6 * x**2)
        turn = Rotation.from_rotvec(np.radians(share[:, None] * np.array(self.turn_deg)))
        about = np.array(self.about_mm)
        moved = turn.apply(points - about) + about + share[:, None] * np.array(self.shift_mm)
        return np.asarray(moved)


#: Figures were fitted to the model's knee and ankle (``python -m benchmarks.measure_joints``).
MOVES = {
    # The registered thigh has the line of its condyles 8 degrees turned outward against the
    # model's knee axis; untwisted along the shaft, both condyles stay on the tibia.
    "femur": (Move((5.0, -410.0, 0.0), (1.6, 9.0, 0.0), (-1.0, 1.8, 0.0), -150.0, -365.0),),
    # Room for the cartilage between condyles and plateau, and between tibia and talus.
    "tibia": (
        Move((0.0, -425.0, 0.0), (0.0, 0.0, 0.0), (0.0, -2.0, 0.0), -530.0, -445.0),
        Move((0.0, -800.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.8, 0.0), -690.0, -770.0),
    ),
    "fibula": (
        Move((0.0, -425.0, 0.0), (0.0, 0.0, 0.0), (0.0, -2.0, 0.0), -550.0, -465.0),
        Move((0.0, -800.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 1.4), -690.0, -790.0),
    ),
    # Into the middle of the groove.
    "patella": (Move((51.2, -393.6, 5.8), (0.0, 3.3, 2.3), (-1.6, 0.0, 0.3)),),
}


def aligned(name: str, surface: Surface) -> Surface:
    """The surface of a bone, moved where it has moves."""
    points = surface.points
    for move in MOVES.get(name, ()):
        points = move(points)
    return Surface(points, surface.triangles)
