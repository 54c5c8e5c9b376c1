"""The foot's measures on the floor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Foot:
    """The sole in the calcaneus' frame, m: where it starts, bends and ends, and how low it lies.

    The ankle joint is above ``ankle_m``.

    Read off the atlas' calcaneus, metatarsals and phalanges in the neutral pose, with 4 mm of skin.
    """

    heel_m: float = -0.010
    ankle_m: float = 0.049
    ball_m: float = 0.175
    toe_m: float = 0.245
    sole_m: float = -0.020

    @property
    def length_m(self) -> float:
        """From heel to toe."""
        return self.toe_m - self.heel_m


FOOT = Foot()
