"""What each muscle's force is made of, factor by factor.

    F = (F_0 s q_f f_L f_V a + F_P) cos                                                      (1)

with strength s and what fatigue leaves q_f of the muscle's condition. It is eq. (1) of `muscle`
read backwards from an equilibrium, so that the product gives the force back within its tolerance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.condition import rested
from explorer.mechanics.curves import active_table
from explorer.mechanics.muscle_arrays import arrays_of

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.muscle import Condition, Units
    from explorer.mechanics.scenario import Scenario


@dataclass(frozen=True, slots=True, eq=False)
class Factors:
    """The factors of eq. (1); (n,) arrays.

    Attributes
    ----------
    max_isometric_N : of the leg as it is, before strength
    strength : factor of the scenario on active force
    rested : 0..1, what fatigue leaves of active force
    length : 0..1, what the fibre's length leaves (active force-length)
    speed : 0 to 1.4, what the fibre's speed leaves (force-velocity); 1 where nothing moves
    activation : 0..1
    passive_N : passive force along the fibre
    cosine : of the pennation angle
    """

    max_isometric_N: Array
    strength: Array
    rested: Array
    length: Array
    speed: Array
    activation: Array
    passive_N: Array
    cosine: Array

    @property
    def full_N(self) -> Array:
        """The active force along the tendon at activation 1 and this fibre length."""
        left = self.strength * self.rested * self.length * self.speed
        return np.asarray(self.max_isometric_N * left * self.cosine)

    @property
    def force_N(self) -> Array:
        """The force along the tendon, eq. (1)."""
        return np.asarray(self.full_N * self.activation + self.passive_N * self.cosine)


def factors(
    leg: Leg, scenario: Scenario, state: Condition, units: Units, activation: Array, p: int
) -> Factors:
    """Take the force of case p apart; units and activation are those of all cases, (p, n)."""
    left = rested(leg, scenario)
    active, strength = (
        np.broadcast_to(np.asarray(value), activation.shape)[p]
        for value in (state.active, state.strength)
    )
    return Factors(
        max_isometric_N=arrays_of(leg).strength_N,
        strength=strength,
        rested=left,
        length=np.maximum(active_table()(units.fiber_norm[p][:, None])[0][:, 0], 0.0),
        speed=active / left,
        activation=activation[p],
        passive_N=units.passive_N[p],
        cosine=units.cosine[p],
    )
