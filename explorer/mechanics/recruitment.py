"""Which muscles do the work: the least sum of squared activations that balances the joints.

    minimise sum a_i^2   subject to   sum_i r_ji F_i(a_i) = M_j,   0 <= a_i <= 1          (1)

with F_i(a) the tendon force in equilibrium (passive force included) and r_ji the moment arm of
muscle i about joint j. F_i is nearly straight in a, so (1) is solved by sequential quadratic
programmes, each exact in its dual: at most three unknowns, the moments' prices lambda_j.

A joint that cannot be balanced must not stop the answer. Each balance therefore gives way at a
price, 1/2 k_j e_j^2 for a missing moment e_j; a balance that can be held lacks lambda / k, far
below 1e-6 N.m. Where the price shows that a load is out of reach, the k_j are lowered until one
N.m costs 10^4, still far more than any effort: full activation all over costs 40.

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

from explorer.mechanics.muscle import TOLERANCE, Near, Units, equilibrium

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

_OUTER_STEPS = 60
_INNER_STEPS = 80
_HALVINGS = 60
# The balance is missed by the square of the last change of activation, times some 100 N.m.
_ACTIVATION_TOLERANCE = 1e-6
#: No load that can be balanced costs so much per N.m.
_HOPELESS = 1e5


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
    firm: NDArray[np.bool_],
    tendon: Tendon,
    within_reach: bool = True,
) -> Recruitment:
    """Find the activations of (1).

    Parameters
    ----------
    length_m : (p, m) array
    arms_m : (p, m, j) array, of the joints to be balanced
    required_Nm : (p, j) array, the muscle moments that balance them
    firm : (j,) array
        Joints whose balance gives way last, when not all can be balanced.
    tendon : {"elastic", "rigid"}
    within_reach : bool
        Whether the required moments may be in reach; where it is known that they are not, time is
        saved.
    """

    def attempt(stiffness: Array, limit: float) -> Recruitment:
        return _sequence(leg, length_m, arms_m, required_Nm, stiffness, tendon, limit)

    def softened(missing: Array, price: float) -> Array:
        largest = np.maximum(np.abs(missing).max(axis=1, keepdims=True, initial=0.0), 1e-6)
        return np.asarray(price / largest)

    stiffness = np.broadcast_to(np.where(firm, 1e11, 1e9), required_Nm.shape)
    missing, hopeless = required_Nm, np.ones(len(required_Nm), dtype=bool)
    if within_reach:
        result = attempt(stiffness, _HOPELESS)
        missing = result.missing_Nm
        hopeless = np.abs(result.price).max(axis=1, initial=0.0) > _HOPELESS
    if hopeless.any():
        soft = np.where(firm, 1e13, softened(missing, 1e4))
        result = attempt(np.where(hopeless[:, None], soft, stiffness), 1e3 * _HOPELESS)
        hopeless = np.abs(result.price).max(axis=1, initial=0.0) > 1e3 * _HOPELESS
    if hopeless.any():
        soft = np.where(firm, softened(result.missing_Nm, 1e8), softened(result.missing_Nm, 1e4))
        result = attempt(np.where(hopeless[:, None], soft, stiffness), np.inf)
    return result


def _sequence(
    leg: Leg,
    length_m: Array,
    arms_m: Array,
    required_Nm: Array,
    stiffness: Array,
    tendon: Tendon,
    limit: float,
) -> Recruitment:
    """Run the sequence of quadratic programmes, until a price passes ``limit``."""
    activation, price = np.zeros_like(length_m), np.zeros_like(required_Nm)
    units = equilibrium(leg, length_m, activation, "rigid")
    force, slope, bend = units.force_N, units.slope_N, np.zeros_like(length_m)
    across = np.swapaxes(arms_m, 1, 2)
    for step in range(_OUTER_STEPS):
        target = required_Nm - (across @ force[..., None])[..., 0]
        curvature = np.maximum(2.0 - (arms_m @ price[..., None])[..., 0] * bend, 0.25)
        gain = arms_m * slope[..., None]
        new, price = _quadratic(activation, gain, curvature, price, stiffness, target)
        change = new - activation
        size = np.abs(change).max(initial=0.0)
        # The first steps need no exact forces: Newton's error is squared by each of them.
        tolerance = min(max(TOLERANCE, 0.1 * size**2), 1e-3)
        near = Near(units, np.maximum(force + slope * change, 0.0)) if step else None
        units = equilibrium(leg, length_m, new, tendon, near, tolerance)
        if step:
            seen = np.abs(change) > 1e-7
            bend = np.where(seen, (units.slope_N - slope) / np.where(seen, change, 1.0), bend)
        activation, force, slope = new, units.force_N, units.slope_N
        # A price says something once the forces are near their final ones.
        hopeless = (size < 0.05 or step > 6) and np.abs(price).max(initial=0.0) > limit
        if size < _ACTIVATION_TOLERANCE or hopeless:
            break
    missing = required_Nm - np.einsum("pmj,pm->pj", arms_m, force)
    return Recruitment(activation, units, missing, price)


def _quadratic(
    start: Array,
    gain: Array,
    curvature: Array,
    price: Array,
    stiffness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve one quadratic programme exactly: Newton's method on its concave dual.

    minimise sum 2 s (a - s) + h/2 (a - s)^2 + sum k/2 e^2, subject to gain . (a - s) + e = target
    and 0 <= a <= 1; s start, h curvature, k stiffness. The dual gradient is piecewise linear in the
    prices, so that Newton's method with a line search ends after a few steps.
    """
    across = gain.transpose(0, 2, 1)

    def wished(prices: Array) -> Array:
        pull = (gain @ prices[..., None])[..., 0]
        return start + (pull - 2.0 * start) / curvature

    def primal(prices: Array) -> Array:
        return _clipped(wished(prices))

    def moments(change: Array) -> Array:
        return (across @ change[..., None])[..., 0]

    def dual(prices: Array, a: Array) -> Array:
        d = a - start
        cost = (d * (2.0 * start + 0.5 * curvature * d)).sum(axis=1)
        lack = target - moments(d)
        value: Array = cost + (prices * lack - 0.5 * prices**2 / stiffness).sum(axis=1)
        return value

    softness = np.eye(target.shape[1]) / stiffness[:, None, :]
    wish = wished(price)
    a = _clipped(wish)
    scale = 1.0 + np.abs(target).max(initial=0.0)
    for _ in range(_INNER_STEPS):
        gradient = target - moments(a - start) - price / stiffness
        if np.abs(gradient).max(initial=0.0) <= 1e-13 * scale:
            break
        excess = np.sign(wish - a)  # beyond a bound, and beyond which
        hessian = across @ (gain * ((excess == 0.0) / curvature)[..., None]) + softness
        direction = np.linalg.solve(hessian, gradient[..., None])[..., 0]
        trial = price + direction
        wish = wished(trial)
        a_trial = _clipped(wish)
        if (np.sign(wish - a_trial) != excess).any():  # a bound was met: make sure of the ascent
            trial = _ascend(dual, primal, price, a, direction, gradient)
            wish = wished(trial)
            a_trial = _clipped(wish)
        settled = np.abs(trial - price) <= 1e-13 * np.abs(trial)
        price, a = trial, a_trial
        if settled.all():
            break
    return a, price


def _clipped(wish: Array) -> Array:
    return np.minimum(np.maximum(wish, 0.0), 1.0)


def _ascend(
    dual: Callable[[Array, Array], Array],
    primal: Callable[[Array], Array],
    price: Array,
    a: Array,
    direction: Array,
    gradient: Array,
) -> Array:
    """Go along ``direction`` (p, j), halving the step until the dual rises enough (Armijo)."""
    value, ascent = dual(price, a), (gradient * direction).sum(axis=1)
    length = np.ones(len(price))
    for _ in range(_HALVINGS):
        trial = price + length[:, None] * direction
        reached = dual(trial, primal(trial))
        short = reached < value + 1e-4 * length * ascent - 1e-12 * (1.0 + np.abs(value))
        if not short.any():
            break
        length = np.where(short, 0.5 * length, length)
    return trial
