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
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

_OUTER_STEPS = 60
_INNER_STEPS = 80
# The balance is missed by the square of the last change of activation, times some 100 N.m.
_ACTIVATION_TOLERANCE = 1e-5
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
        stiffness = np.where(hopeless[:, None], soft, stiffness)
        result = attempt(stiffness, 1e3 * _HOPELESS)
        hopeless = np.abs(result.price).max(axis=1, initial=0.0) > 1e3 * _HOPELESS
    if hopeless.any():
        soft = np.where(firm, softened(result.missing_Nm, 1e8), softened(result.missing_Nm, 1e4))
        stiffness = np.where(hopeless[:, None], soft, stiffness)
        result = attempt(stiffness, np.inf)
    # A joint that gave way only because another had to be softened can hold after all.
    slight = (np.abs(result.missing_Nm) < 1e-3) & (stiffness < 1e9)
    if slight.any():
        result = attempt(np.where(slight, 1e10, stiffness), np.inf)
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
    across, softness, highest = np.swapaxes(arms_m, 1, 2), 1.0 / stiffness, 0.0
    for step in range(_OUTER_STEPS):
        target = required_Nm - (across @ force[..., None])[..., 0]
        curvature = np.maximum(2.0 - (arms_m @ price[..., None])[..., 0] * bend, 0.25)
        gain = arms_m * slope[..., None]
        if highest > _HOPELESS:  # a price that was out of all bounds is no place to start from
            price = np.where(np.abs(price).max(axis=1, keepdims=True) > _HOPELESS, 0.0, price)
        new, price = _quadratic(activation, gain, curvature, price, softness, target)
        highest = np.abs(price).max(initial=0.0)
        change = new - activation
        size = np.abs(change).max(initial=0.0)
        # The first steps need no exact forces; what is missed is of the tolerance's square.
        tolerance = min(max(TOLERANCE, 0.02 * size), 1e-3)
        near = Near(units if step else None, np.maximum(force + slope * change, 0.0))
        units = equilibrium(leg, length_m, new, tendon, near, tolerance)
        if step:
            seen = np.abs(change) > 1e-7
            bend = np.where(seen, (units.slope_N - slope) / np.where(seen, change, 1.0), bend)
        activation, force, slope = new, units.force_N, units.slope_N
        # A price says something once the forces are near their final ones.
        hopeless = (size < 0.05 or step > 6) and highest > limit
        if size < _ACTIVATION_TOLERANCE or hopeless:
            break
    missing = required_Nm - np.einsum("pmj,pm->pj", arms_m, force)
    return Recruitment(activation, units, missing, price)


def _quadratic(
    start: Array,
    gain: Array,
    curvature: Array,
    price: Array,
    softness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve one quadratic programme exactly: Newton's method on its concave dual.

    minimise sum 2 s (a - s) + h/2 (a - s)^2 + sum k/2 e^2, subject to gain . (a - s) + e = target
    and 0 <= a <= 1; s start, h curvature, 1/k softness. The dual gradient is piecewise linear in
    the prices, so that Newton's method with an exact line search ends after a few steps.
    """
    across = np.swapaxes(gain, 1, 2)
    each = np.arange(target.shape[1])
    scale = 1.0 + np.abs(target).max(initial=0.0)
    rest = start - 2.0 * start / curvature

    def wished(prices: Array) -> Array:
        return rest + (gain @ prices[..., None])[..., 0] / curvature

    wish = wished(price)
    for _ in range(_INNER_STEPS):
        a = np.minimum(np.maximum(wish, 0.0), 1.0)
        gradient = target - (across @ (a - start)[..., None])[..., 0] - price * softness
        if np.abs(gradient).max(initial=0.0) <= 1e-13 * scale:
            break
        excess = np.sign(wish - a)  # beyond a bound, and beyond which
        hessian = across @ (gain * ((excess == 0.0) / curvature)[..., None])
        hessian[:, each, each] += softness
        direction = np.linalg.solve(hessian, gradient[..., None])[..., 0]
        new = price + direction
        wish_new = wished(new)
        a_new = np.minimum(np.maximum(wish_new, 0.0), 1.0)
        if (np.sign(wish_new - a_new) != excess).any():  # bounds were met on the way
            ascent = (gradient * direction).sum(axis=1)
            softening = (direction * direction * softness).sum(axis=1)
            pull = (gain @ direction[..., None])[..., 0]
            length = _line_search(wish, pull / curvature, pull, ascent, softening)
            new = price + length[:, None] * direction
            wish_new = wished(new)
        settled = np.abs(new - price) <= 1e-13 * np.abs(new)
        price, wish = new, wish_new
        if settled.all():
            break
    return np.minimum(np.maximum(wish, 0.0), 1.0), price


def _line_search(wish: Array, speed: Array, pull: Array, ascent: Array, softening: Array) -> Array:
    """Return how far (p,) to go along a direction to the dual's highest point on it.

    The dual's rate starts at ``ascent`` and falls by ``pull * speed`` (p, m) for each muscle that
    is between its bounds, wish + t speed in 0..1, and by ``softening``: straight between the t at
    which a muscle meets a bound, so that its zero is found exactly.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        meets = np.concatenate([-wish / speed, (1.0 - wish) / speed], axis=1)
    meets = np.sort(np.where(meets > 0.0, meets, np.inf), axis=1)  # nan goes there too
    known = np.where(np.isfinite(meets), meets, 0.0)
    a = np.clip(wish, 0.0, 1.0)
    moved = np.clip(wish[:, None] + known[..., None] * speed[:, None], 0.0, 1.0) - a[:, None]
    rate = ascent[:, None] - (moved @ pull[..., None])[..., 0] - known * softening[:, None]
    rate = np.where(np.isfinite(meets), rate, -np.inf)
    each = np.arange(len(wish))
    after = np.argmax(np.append(rate <= 0.0, np.ones((len(wish), 1), dtype=bool), axis=1), axis=1)
    before = after - 1
    t0 = np.where(after > 0, known[each, before], 0.0)
    rate0 = np.where(after > 0, rate[each, before], ascent)
    middle = wish + (t0 * (1.0 + 1e-12) + 1e-300)[:, None] * speed
    falls = (pull * speed * ((middle > 0.0) & (middle < 1.0))).sum(axis=1) + softening
    return np.asarray(t0 + rate0 / np.maximum(falls, 1e-300))  # nothing to go where nothing falls
