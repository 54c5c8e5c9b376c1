"""Which muscles do the work: the least sum of squared activations that balances the joints.

    minimise sum a_i^2   subject to   sum_i r_ji F_i(a_i) = M_j,   0 <= a_i <= 1          (1)

with F_i(a) the tendon force in equilibrium (passive force included) and r_ji the moment arm of
muscle i about joint j. F_i is nearly straight in a, so (1) is solved by sequential quadratic
programmes, each exact in its dual: at most three unknowns, the moments' prices lambda_j.

A joint that cannot be balanced must not stop the answer. Each balance therefore gives way at a
price, 1/2 k_j e_j^2 for a missing moment e_j; a balance that can be held costs about lambda / k,
far below 1e-6 N.m. A free ankle gives way last: nothing outside could supply its moment.

References
----------
Crowninshield RD, Brand RA (1981) A physiologically based criterion of muscle force prediction in
locomotion. J Biomech 14:793-801. *Departures*: exponent 2 of activation, floor 0, passive force and
elastic tendon included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.muscle import Units, equilibrium

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

_OUTER_STEPS = 60
_INNER_STEPS = 80
_ACTIVATION_TOLERANCE = 1e-11
_BALANCE_TOLERANCE_NM = 1e-8


@dataclass(frozen=True, slots=True, eq=False)
class Recruitment:
    """Activations (p, m), the units in that equilibrium, and the missing moments (p, j) in N.m.

    ``price`` (p, j) is the cost of one more N.m at each joint, d(sum a^2)/dM.
    """

    activation: Array
    units: Units
    missing_Nm: Array
    price: Array


def recruit(
    leg: Leg,
    length_m: Array,
    arms_m: Array,
    required_Nm: Array,
    stiffness: Array,
    tendon: Tendon,
) -> Recruitment:
    """Find the activations of (1).

    Parameters
    ----------
    length_m : (p, m) array
    arms_m : (p, m, j) array, of the joints to be balanced
    required_Nm : (p, j) array, the muscle moments that balance them
    stiffness : (j,) array
        The k_j above, 1/(N.m)^2: which joint gives way first when not all can be balanced.
    """
    none = equilibrium(leg, length_m, np.zeros_like(length_m), tendon)
    full = equilibrium(leg, length_m, np.ones_like(length_m), tendon, none.tendon_norm)
    activation = np.zeros_like(length_m)
    force, slope = none.force_N, full.force_N - none.force_N
    bend, price = np.zeros_like(slope), np.zeros_like(required_Nm)
    tau = none.tendon_norm
    for step in range(_OUTER_STEPS):
        curvature = np.maximum(2.0 - np.einsum("pj,pmj->pm", price, arms_m) * bend, 0.25)
        new, price = _quadratic(
            activation, arms_m * slope[..., None], curvature, price, stiffness,
            required_Nm - np.einsum("pmj,pm->pj", arms_m, force),
        )
        change = np.abs(new - activation).max(initial=0.0)
        units = equilibrium(
            leg, length_m, new, tendon, tau + (new - activation) * (full.tendon_norm - tau)
        )
        moved = np.where(np.abs(new - activation) > 1e-7, new - activation, np.inf)
        bend = (units.slope_N - slope) / moved if step else bend
        activation, force, slope, tau = new, units.force_N, units.slope_N, units.tendon_norm
        missing = required_Nm - np.einsum("pmj,pm->pj", arms_m, force)
        gap = np.abs(missing - price / stiffness).max(initial=0.0)
        if change < _ACTIVATION_TOLERANCE or (change < 1e-7 and gap < _BALANCE_TOLERANCE_NM):
            break
    return Recruitment(activation, units, missing, price)


def _quadratic(
    start: Array, gain: Array, curvature: Array, price: Array, stiffness: Array, target: Array
) -> tuple[Array, Array]:
    """Solve one quadratic programme exactly: Newton's method on its concave dual.

    minimise sum 2 s (a - s) + h/2 (a - s)^2 + sum k/2 e^2, subject to gain . (a - s) + e = target
    and 0 <= a <= 1; s start, h curvature, k stiffness. The dual gradient is piecewise linear in the
    prices, so that Newton's method with a line search ends after a few steps.
    """

    def primal(prices: Array) -> Array:
        pull = np.einsum("pj,pmj->pm", prices, gain)
        return np.clip(start + (pull - 2.0 * start) / curvature, 0.0, 1.0)

    def dual(prices: Array, a: Array) -> Array:
        d = a - start
        cost = (d * (2.0 * start + 0.5 * curvature * d)).sum(axis=1)
        lack = target - np.einsum("pmj,pm->pj", gain, d)
        value: Array = cost + (prices * lack - 0.5 * prices**2 / stiffness).sum(axis=1)
        return value

    softness = np.eye(target.shape[1]) / stiffness
    a = primal(price)
    value = dual(price, a)
    for _ in range(_INNER_STEPS):
        gradient = target - np.einsum("pmj,pm->pj", gain, a - start) - price / stiffness
        free = ((a > 0.0) & (a < 1.0)) / curvature
        hessian = np.einsum("pmj,pm,pmk->pjk", gain, free, gain) + softness
        direction = np.linalg.solve(hessian, gradient[..., None])[..., 0]
        length = np.ones(len(price))
        ascent = (gradient * direction).sum(axis=1)
        for _ in range(60):
            trial = price + length[:, None] * direction
            a_trial = primal(trial)
            value_trial = dual(trial, a_trial)
            short = value_trial < value + 1e-4 * length * ascent - 1e-13 * np.abs(value)
            if not short.any():
                break
            length = np.where(short, 0.5 * length, length)
        same = np.abs(trial - price) <= 1e-14 * np.abs(price)
        price, a, value = trial, a_trial, value_trial
        if same.all():
            break
    return a, price
