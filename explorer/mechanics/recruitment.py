"""Which muscles do the work: the least effort that balances the joints.

    minimise sum w_i a_i^n   subject to   sum_i r_ji F_i(a_i) = M_j,   0 <= a_i <= 1      (1)

with F_i(a) the tendon force in equilibrium (passive force included), r_ji the moment arm of muscle
i about joint j, weights w_i (1 by default) and exponent n (2 by default, up to 5: the higher, the
more evenly the load is spread). F_i is nearly straight in a, so (1) is solved by a sequence of
programmes with straight forces, each exact in its dual: at most three unknowns, the moments'
prices lambda_j.

A joint that cannot be balanced must not stop the answer. Each balance therefore gives way at a
price, 1/2 k_j e_j^2 for a missing moment e_j; a balance that can be held lacks lambda / k, far
below 1e-6 N.m. Where the price shows that a load is out of reach, the k_j are lowered until one
N.m costs 10^4, still far more than any effort: full activation all over costs 40.

References
----------
Crowninshield RD, Brand RA (1981) A physiologically based criterion of muscle force prediction in
locomotion. J Biomech 14:793-801: exponent 3 of muscle stress. *Departures*: activation in place of
stress, exponent 2 unless another is asked for, floor 0, passive force and elastic tendon included.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics import dual
from explorer.mechanics.muscle import TOLERANCE, Condition, Near, Units, equilibrium

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

_OUTER_STEPS = 60
# The balance is missed by the square of the last change of activation, times some 100 N.m.
_ACTIVATION_TOLERANCE = 1e-5
#: No load that can be balanced costs so much per N.m.
_HOPELESS = 1e5
#: Exponents of effort whose recruitment is tested.
EXPONENT_RANGE = (1.5, 5.0)
# How much of the cost's own curvature may be lost to that of the forces.
_LEAST_CURVATURE = 0.125


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """What stays while the sequence runs; weights are at most 1."""

    leg: Leg
    length_m: Array
    arms_m: Array
    required_Nm: Array
    tendon: Tendon
    condition: Condition | None
    weight: Array
    exponent: float


@dataclass(frozen=True, slots=True, eq=False)
class Recruitment:
    """Activations (p, m), the units in that equilibrium, and the missing moments (p, j) in N.m.

    ``price`` (p, j) is the cost of one more N.m at each joint, d(sum w a^n)/dM.
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
    condition: Condition | None = None,
    weight: Array | None = None,
    exponent: float = 2.0,
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
    condition : Condition, optional
        The muscles' state; neutral by default.
    weight : (m,) or (p, m) array, optional
        What each muscle's effort counts, above 0; 1 by default. Only their ratios matter to the
        activations; up to 10^4 between the largest and the smallest is tested.
    exponent : float, 1.5..5
        n of (1); 2 by default.

    Raises
    ------
    ValueError
        Where the exponent is out of its range or a weight is not a number above 0.

    Notes
    -----
    Activations are continuous in moments, lengths, arms, condition, weights and exponent.
    """
    if not EXPONENT_RANGE[0] <= exponent <= EXPONENT_RANGE[1]:
        low, high = EXPONENT_RANGE
        raise ValueError(f"exponent must lie between {low:g} and {high:g}, not {exponent!r}")
    weights = np.ones((1, 1)) if weight is None else np.atleast_2d(weight)
    if not ((weights > 0.0) & np.isfinite(weights)).all():
        raise ValueError(f"weight must be above 0, not {weights.min()!r}")
    heaviest = weights.max(axis=1, keepdims=True)
    problem = _Problem(
        leg, length_m, arms_m, required_Nm, tendon, condition, weights / heaviest, exponent
    )

    def attempt(stiffness: Array, limit: float) -> Recruitment:
        return _sequence(problem, stiffness, limit)

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
    return result if weight is None else replace(result, price=result.price * heaviest)


def _sequence(problem: _Problem, stiffness: Array, limit: float) -> Recruitment:
    """Run the sequence of programmes with straight forces, until a price passes ``limit``."""
    leg, length_m, arms_m, tendon = problem.leg, problem.length_m, problem.arms_m, problem.tendon
    state, squared = problem.condition, problem.exponent == 2.0
    activation, price = np.zeros_like(length_m), np.zeros_like(problem.required_Nm)
    units = equilibrium(leg, length_m, activation, "rigid", condition=state)
    force, slope, bend = units.force_N, units.slope_N, np.zeros_like(length_m)
    across, softness, highest = np.swapaxes(arms_m, 1, 2), 1.0 / stiffness, 0.0
    for step in range(_OUTER_STEPS):
        target = problem.required_Nm - (across @ force[..., None])[..., 0]
        gain = arms_m * slope[..., None]
        if highest > _HOPELESS:  # a price that was out of all bounds is no place to start from
            price = np.where(np.abs(price).max(axis=1, keepdims=True) > _HOPELESS, 0.0, price)
        programme = _least_squares if squared or step == 0 else _least_power
        bent = (arms_m @ price[..., None])[..., 0] * bend
        new, price = programme(problem, activation, gain, bent, price, softness, target)
        if not squared and step == 0:
            price = price * _price_ratio(problem, new)
        highest = np.abs(price).max(initial=0.0)
        change = new - activation
        size = np.abs(change).max(initial=0.0)
        # The first steps need no exact forces; what is missed is of the tolerance's square.
        tolerance = min(max(TOLERANCE, 0.02 * size), 1e-3)
        near = Near(units if step else None, np.maximum(force + slope * change, 0.0))
        units = equilibrium(leg, length_m, new, tendon, near, tolerance, state)
        if step:
            seen = np.abs(change) > 1e-7
            bend = np.where(seen, (units.slope_N - slope) / np.where(seen, change, 1.0), bend)
        activation, force, slope = new, units.force_N, units.slope_N
        # A price says something once the forces are near their final ones.
        hopeless = (size < 0.05 or step > 6) and highest > limit
        if size < _ACTIVATION_TOLERANCE or hopeless:
            break
    missing = problem.required_Nm - np.einsum("pmj,pm->pj", arms_m, force)
    return Recruitment(activation, units, missing, price)


def _least_squares(
    problem: _Problem,
    activation: Array,
    gain: Array,
    bent: Array,
    price: Array,
    softness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve (1) with straight forces for n = 2; what bends them (``bent``) bends the cost."""
    double = 2.0 * problem.weight
    curvature = np.maximum(double - bent, _LEAST_CURVATURE * double)
    rest = activation - double * activation / curvature
    return dual.quadratic(activation, gain, rest, curvature, price, softness, target)


def _least_power(
    problem: _Problem,
    activation: Array,
    gain: Array,
    bent: Array,
    price: Array,
    softness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve (1) with straight forces for other n.

    A bend of the force changes the relative curvature (n - 1) of the cost, a phi'' / phi', to what
    is left of it, so that the cost stays a power: a quadratic one would have no curvature at
    activation 0, or no bound on it.
    """
    n, weight = problem.exponent, problem.weight
    push = n * weight * activation ** (n - 1.0)
    lost = bent * activation / np.where(push > 0.0, push, np.inf)
    left = np.clip(n - 1.0 - lost, _LEAST_CURVATURE * (n - 1.0), 2.0 * (n - 1.0))
    scale = n * weight * np.where(activation > 0.0, activation, 1.0) ** (n - 1.0 - left)
    return dual.power(activation, gain, scale, 1.0 + left, price, softness, target)


def _price_ratio(problem: _Problem, activation: Array) -> Array:
    """Return (p, 1) about how many times dearer a N.m is with exponent n than with 2."""
    n, weight = problem.exponent, problem.weight
    squares = (2.0 * weight * activation**2).sum(axis=1, keepdims=True)
    powers = (n * weight * activation**n).sum(axis=1, keepdims=True)
    return np.where(squares > 0.0, powers / np.where(squares > 0.0, squares, 1.0), 1.0)
