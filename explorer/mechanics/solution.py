"""What the leg answers: derived from a Scenario alone, and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.mechanics.factors import Factors
    from explorer.mechanics.scenario import Joint, Scenario

Array = NDArray[np.float64]
Status = Literal["balanced", "overloaded", "prescribed"]

#: Order of the columns of moment arms, moments and shares. Positive as named.
COORDINATES = (
    "hip_flexion",
    "hip_adduction",
    "hip_rotation",
    "knee_flexion",
    "ankle_dorsiflexion",
    "subtalar_inversion",
)


@dataclass(frozen=True, slots=True, eq=False)
class Force:
    """A force of floor, pad, strap, bench or hand on the leg, or on all that it carries.

    Attributes
    ----------
    name : what presses or pulls
    body : the segment that it acts on, None for pelvis and trunk
    point_m, force_N : (2,) arrays, x and y of the hip-centred frame
    """

    name: str
    body: str | None
    point_m: Array
    force_N: Array


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Pose, paths, forces and shares of one solved scenario; rows follow ``muscles``.

    Attributes
    ----------
    scenario : Scenario
    status : {"balanced", "overloaded", "prescribed"}
    required_moment_Nm : mapping joint -> float
        The muscle moment (flexion, flexion, dorsiflexion positive) that each balanced joint needs.
    missing_moment_Nm : mapping joint -> float
        What the muscles cannot supply of it; 0 where balanced.
    muscles : tuple of str, n names
    activation : (n,) array, 0..1
    force_N : (n,) array, along the tendon
    length_m : (n,) array, whole muscle-tendon unit
    fiber_length_norm : (n,) array, fibre length / optimal fibre length
    passive_force_N : (n,) array, passive force along the fibre
    moment_arms_m : (n, 6) array, -dL/dq per COORDINATES
    moments_Nm : (n, 6) array
    shares : (n, 6) array
        Each muscle's moment over the net muscle moment of that coordinate; NaN where the net
        moment is smaller than 0.001 N.m.
    motions : mapping body -> (4, 4) array
        Takes points of the neutral pose to the posed leg; origin in the hip joint centre, pelvis
        fixed, metres (x anterior, y up, z to the right).
    world : (4, 4) array
        Takes points of that frame to the exercise's world: x forward along the floor, y up, the
        origin where the body rests (the sole, the knee, else the hip).
    forces : tuple of Force, what floor, pad, strap, bench or hand do
    center_of_pressure_m : float, or None where the exercise is not on the feet
        Where the floor's force attacks, from the heel (0) towards the toes (FOOT.length_m), on the
        reference subject's foot; another foot is longer or shorter in proportion.
    paths_m : tuple of n (k, 3) arrays, posed lines of action in the same frame (a property)
    factors : what each force is made of (a property)
    """

    scenario: Scenario
    parameters: str
    status: Status
    required_moment_Nm: Mapping[Joint, float]
    missing_moment_Nm: Mapping[Joint, float]
    muscles: tuple[str, ...]
    activation: Array
    force_N: Array
    length_m: Array
    fiber_length_norm: Array
    passive_force_N: Array
    moment_arms_m: Array
    moments_Nm: Array
    shares: Array
    motions: Mapping[str, Array]
    world: Array
    forces: tuple[Force, ...]
    center_of_pressure_m: float | None
    draw_paths: Callable[[], tuple[Array, ...]]
    take_apart: Callable[[], Factors]

    @property
    def up(self) -> Array:
        """Which way is up, (2,), x and y of the hip-centred frame."""
        return self.world[1, :2]

    @property
    def falls(self) -> bool:
        """Whether nobody could stand so: the floor would have to press beyond the foot."""
        place = self.center_of_pressure_m
        return place is not None and not 0.0 <= place <= FOOT.length_m

    @property
    def paths_m(self) -> tuple[Array, ...]:
        """The lines of action, computed when asked for: only pictures need them."""
        return self.draw_paths()

    @property
    def factors(self) -> Factors:
        """What each force is made of, computed when asked for: only explanations need it."""
        return self.take_apart()

    def row(self, muscle: str) -> int:
        """Return the row of a muscle; ValueError where there is none of that name."""
        if muscle not in self.muscles:
            raise ValueError(f"no muscle {muscle!r}; known: {', '.join(self.muscles)}")
        return self.muscles.index(muscle)
