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

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.muscle import NEUTRAL, Condition
from explorer.mechanics.muscle_arrays import arrays_of
from explorer.mechanics.sequence import HOPELESS, Problem, Recruitment, sequence, unknown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

__all__ = ["EXPONENT_RANGE", "Recruitment", "recruit"]

#: Exponents of effort whose recruitment is tested.
EXPONENT_RANGE = (1.5, 5.0)


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
    stiffness = np.broadcast_to(np.where(firm, 1e11, 1e9), required_Nm.shape).copy()
    problem = Problem(
        arrays_of(leg),
        length_m,
        arms_m,
        required_Nm,
        1.0 / stiffness,
        tendon,
        condition or NEUTRAL,
        weights / heaviest,
        float(exponent),
    )

    def softened(missing: Array, price: float) -> Array:
        largest = np.maximum(np.abs(missing).max(axis=1, keepdims=True, initial=0.0), 1e-6)
        return np.asarray(price / largest)

    def again(poses: NDArray[np.bool_], stiff: Array, limit: float) -> NDArray[np.bool_]:
        """Try some poses with other stiffness; return which of all are beyond the limit still."""
        stiffness[poses] = stiff
        result.put(poses, sequence(replace(problem, softness=1.0 / stiffness).at(poses), limit))
        dear = np.abs(result.price).max(axis=1, initial=0.0) > limit
        return np.asarray(dear & poses)

    if within_reach:
        result = sequence(problem, HOPELESS)
        hopeless = np.abs(result.price).max(axis=1, initial=0.0) > HOPELESS
    else:
        result = unknown(problem)
        hopeless = np.ones(len(required_Nm), dtype=bool)
    if hopeless.any():
        soft = softened(result.missing_Nm[hopeless], 1e4)
        hopeless = again(hopeless, np.where(firm, 1e13, soft), 1e3 * HOPELESS)
    if hopeless.any():
        missing = result.missing_Nm[hopeless]
        hopeless = again(
            hopeless, np.where(firm, softened(missing, 1e8), softened(missing, 1e4)), np.inf
        )
    # A joint that gave way only because another had to be softened can hold after all.
    slight = (np.abs(result.missing_Nm) < 1e-3) & (stiffness < 1e9)
    some = np.asarray(slight.any(axis=1))
    if some.any():
        again(some, np.where(slight, 1e10, stiffness)[some], np.inf)
    return result if weight is None else replace(result, price=result.price * heaviest)
