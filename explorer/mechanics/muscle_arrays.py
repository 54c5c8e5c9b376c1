"""The muscles' figures as arrays, one column per muscle, and their force curves tabulated once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.curves import (
    CurveTable,
    active_table,
    passive_force_length,
    side_by_side,
    tabulate,
    tendon_table,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg, PassiveCurve

    Index = NDArray[np.intp]

#: Shortest fibre: where active force ends (Millard 2013), and never steeper than acos(0.1).
_SHORTEST_FIBER = 0.25
_STEEPEST_SINE = np.sin(np.arccos(0.1))
#: Rounding of the curves' tables; forces below it count as none.
NO_FORCE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class MuscleArrays:
    """The muscles' figures as (m,) arrays, and their curves."""

    strength_N: Array
    fiber_m: Array
    slack_m: Array
    width_m: Array
    shortest_m: Array  # of the fibre along the tendon
    fastest_m_per_s: Array  # shortening of the fibre
    curves: CurveTable  # rows: active, passive, tendon of all muscles
    root_force: Array  # the tendon's curve the other way round: tau over the root of force
    root_length: Array

    def columns(self, index: Index) -> MuscleArrays:
        """Return the arrays of these muscles."""
        m = len(self.strength_N)
        return MuscleArrays(
            self.strength_N[index],
            self.fiber_m[index],
            self.slack_m[index],
            self.width_m[index],
            self.shortest_m[index],
            self.fastest_m_per_s[index],
            self.curves.columns(np.concatenate([index, m + index, 2 * m + index])),
            self.root_force,
            self.root_length,
        )


@lru_cache(maxsize=32)
def arrays_of(leg: Leg) -> MuscleArrays:
    """Gather the leg's muscles into arrays and tabulate their curves."""
    muscles = leg.muscles
    fiber = np.array([m.optimal_fiber_length_m for m in muscles])
    width = fiber * np.sin([m.pennation_rad for m in muscles])
    shortest = np.maximum(_SHORTEST_FIBER * fiber, width / _STEEPEST_SINE)
    tendon_length = 1.0 + np.linspace(0.0, 1.0, 1000) ** 3
    tendon_force = tendon_table()(tendon_length[:, None])[0][:, 0]
    pulling = tendon_force > NO_FORCE
    return MuscleArrays(
        strength_N=np.array([m.max_isometric_force_N for m in muscles]),
        fiber_m=fiber,
        slack_m=np.array([m.tendon_slack_length_m for m in muscles]),
        width_m=width,
        shortest_m=np.sqrt(shortest**2 - width**2),
        fastest_m_per_s=fiber * [m.max_shortening_velocity for m in muscles],
        curves=_curves(tuple(m.passive for m in muscles)),
        root_force=np.append(0.0, np.cbrt(tendon_force[pulling])),
        root_length=np.append(1.0, tendon_length[pulling]),
    )


@lru_cache(maxsize=32)
def _curves(passive_curves: tuple[PassiveCurve, ...]) -> CurveTable:
    m = len(passive_curves)
    passive = tabulate([passive_force_length(curve) for curve in passive_curves], 0.75, 256)
    same = np.zeros(m, dtype=np.intp)
    return side_by_side([active_table().columns(same), passive, tendon_table().columns(same)])
