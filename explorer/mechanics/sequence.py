"""The sequence of programmes that finds the activations of `recruitment`'s eq. (1).

With F_i(a) straight about the last activations, (1) is convex and `dual` solves it exactly; its
answer's own equilibrium gives new straight lines. What bends the forces, d slope / d activation as
seen between two steps, is handed to the cost, so that the steps shrink faster than in proportion:
mostly five are enough.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics import dual
from explorer.mechanics.muscle import TOLERANCE, Condition, Near, Units, settle

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array
    from explorer.mechanics.muscle_arrays import MuscleArrays
    from explorer.mechanics.scenario import Tendon

_OUTER_STEPS = 60
#: Steps that are enough within reach. Out of it effort is lost beside the price of the moments, and
#: activations may go to and fro unless every further step is halved.
_SOON = 12
#: The step after which muscles at rest are settled and left out.
_LAST_OF_ALL = 2
# The sequence ends where activations have nearly come to rest and the moments balance: what is
# still to come is of the order of the last change's square. Or where they have come to rest.
_ACTIVATION_TOLERANCE = 1e-4
_BALANCE_TOLERANCE_NM = 1e-8
_SETTLED = 1e-6
#: No load that can be balanced costs so much per N.m.
HOPELESS = 1e5
# How much of the cost's own curvature may be lost to that of the forces.
_LEAST_CURVATURE = 0.125


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """What stays while the sequence runs, for p poses, m muscles and j joints to be balanced.

    Attributes
    ----------
    unit : the muscles' figures
    length_m : (p, m) array
    arms_m : (p, m, j) array
    required_Nm : (p, j) array
    softness : (p, j) array
        1 / k of each balance: the moment in N.m that may be missing per unit of price.
    weight : (1 or p, 1 or m) array, above 0 and at most 1
    exponent : float, n of the effort
    """

    unit: MuscleArrays
    length_m: Array
    arms_m: Array
    required_Nm: Array
    softness: Array
    tendon: Tendon
    condition: Condition
    weight: Array
    exponent: float

    def at(self, poses: NDArray[np.bool_]) -> Problem:
        """Return the problem of some poses."""
        return replace(
            self,
            length_m=self.length_m[poses],
            arms_m=self.arms_m[poses],
            required_Nm=self.required_Nm[poses],
            softness=self.softness[poses],
            condition=self.condition.at(poses),
            weight=self.weight[poses] if len(self.weight) > 1 else self.weight,
        )

    def columns(self, muscles: NDArray[np.intp]) -> Problem:
        """Return the problem of some muscles."""
        return replace(
            self,
            unit=self.unit.columns(muscles),
            length_m=self.length_m[:, muscles],
            arms_m=self.arms_m[:, muscles],
            condition=self.condition.columns(muscles),
            weight=self.weight[:, muscles] if self.weight.shape[1] > 1 else self.weight,
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Guess:
    """Where the sequence is: activations in equilibrium, what bends the forces, the prices."""

    activation: Array
    units: Units
    bend: Array  # d slope / d activation
    price: Array
    dearest: Array  # (p,), the largest price
    lack_Nm: Array  # (p, j), what the forces miss of the required moments

    def at(self, poses: NDArray[np.bool_]) -> _Guess:
        """Return the guess of some poses."""
        return _Guess(
            self.activation[poses],
            self.units.at(poses),
            self.bend[poses],
            self.price[poses],
            self.dearest[poses],
            self.lack_Nm[poses],
        )

    def columns(self, muscles: NDArray[np.intp]) -> _Guess:
        """Return the guess of some muscles."""
        every = slice(None), muscles
        return replace(
            self,
            activation=self.activation[every],
            units=self.units.at(every),
            bend=self.bend[every],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Recruitment:
    """Activations (p, m), the units in that equilibrium, and the missing moments (p, j) in N.m.

    ``price`` (p, j) is the cost of one more N.m at each joint, d(sum w a^n)/dM.
    """

    activation: Array
    units: Units
    missing_Nm: Array
    price: Array

    def put(self, poses: NDArray[np.bool_], other: Recruitment) -> None:
        """Take over another answer for some poses."""
        self.activation[poses], self.price[poses] = other.activation, other.price
        self.units.put(poses, other.units)
        self.missing_Nm[poses] = other.missing_Nm


def unknown(problem: Problem) -> Recruitment:
    """Return an answer to be filled in, all of whose moments are missing."""
    p, m = problem.length_m.shape
    return Recruitment(
        np.zeros((p, m)),
        Units.empty(p, m),
        problem.required_Nm.copy(),
        np.zeros_like(problem.required_Nm),
    )


def sequence(problem: Problem, limit: float) -> Recruitment:
    """Run the sequence of programmes with straight forces.

    A pose is left as it is once its activations settle, or its price passes ``limit``: what it gets
    does not depend on the poses beside it. Muscles without an arm about the joints stay at rest,
    and only the first steps see them.
    """
    everything, rest = problem, np.zeros_like(problem.length_m)
    relaxed = settle(problem.unit, problem.length_m, rest, "rigid", condition=problem.condition)
    result = unknown(problem)
    lack = _lack(problem, relaxed)
    guess = _Guess(rest, relaxed, rest, result.price, np.zeros(len(rest)), lack)
    rows, muscles = np.arange(len(rest)), np.arange(rest.shape[1])
    for step in range(_OUTER_STEPS):
        new, size = _improved(problem, guess, step)
        # A price says something once the forces are near their final ones.
        hopeless = ((size < 0.05) | (step > 6)) & (new.dearest > limit)
        off = np.abs(new.lack_Nm - new.price * problem.softness).max(axis=1, initial=0.0)
        balanced = (size < _ACTIVATION_TOLERANCE) & (off < _BALANCE_TOLERANCE_NM)
        done = balanced | (size < _SETTLED) | hopeless
        if step == _OUTER_STEPS - 1:
            done[:] = True
        if done.any():
            end, place = new.at(done), (rows[done, None], muscles)
            result.activation[place] = end.activation
            result.units.put(place, end.units)
            result.price[rows[done]], result.missing_Nm[rows[done]] = end.price, end.lack_Nm
            if done.all():
                break
            rows, problem, new = rows[~done], problem.at(~done), new.at(~done)
        if step == _LAST_OF_ALL:
            result.units.put(rows, new.units)
            muscles = np.flatnonzero((everything.arms_m != 0.0).any(axis=(0, 2)))
            problem, new = problem.columns(muscles), new.columns(muscles)
        guess = new
    return result


def _lack(problem: Problem, units: Units) -> Array:
    """Return what the units' moments miss of the required ones, (p, j)."""
    across = np.swapaxes(problem.arms_m, 1, 2)
    lack: Array = problem.required_Nm - (across @ units.force_N[..., None])[..., 0]
    return lack


def _improved(problem: Problem, guess: _Guess, step: int) -> tuple[_Guess, Array]:
    """Return the next guess of the sequence, and the largest change of activation (p,) to it."""
    arms, force, slope = problem.arms_m, guess.units.force_N, guess.units.slope_N
    # A price that was out of all bounds is no place to start from.
    price = np.where(guess.dearest[:, None] <= HOPELESS, guess.price, 0.0)
    squared = problem.exponent == 2.0
    programme = _least_squares if squared or step == 0 else _least_power
    bent = (arms @ price[..., None])[..., 0] * guess.bend if step > 1 else guess.bend
    gain = arms * slope[..., None]
    new, price = programme(problem, guess.activation, gain, bent, price, guess.lack_Nm)
    if not squared and step == 0:
        price = price * _price_ratio(problem, new)
    if step > _SOON:
        new = 0.5 * (guess.activation + new)
    change = new - guess.activation
    size = np.abs(change).max(axis=1, initial=0.0)
    # Early steps need no exact forces, since what is missed is of the tolerance's square; but one
    # sees the muscles at rest for the last time.
    loosest = 1e-3 if step != _LAST_OF_ALL else 1e-7
    tolerance = np.minimum(np.maximum(0.02 * size[:, None], TOLERANCE), loosest)
    near = Near(guess.units if step else None, np.maximum(force + slope * change, 0.0))
    units = settle(
        problem.unit, problem.length_m, new, problem.tendon, near, tolerance, problem.condition
    )
    bend = guess.bend
    if step:
        seen = np.abs(change) > 1e-7
        bend = np.where(seen, (units.slope_N - slope) / np.where(seen, change, 1.0), bend)
    dearest, lack = np.abs(price).max(axis=1, initial=0.0), _lack(problem, units)
    return _Guess(new, units, bend, price, dearest, lack), size


def _least_squares(
    problem: Problem,
    activation: Array,
    gain: Array,
    bent: Array,
    price: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve (1) with straight forces for n = 2; what bends them (``bent``) bends the cost."""
    double = 2.0 * problem.weight
    curvature = np.maximum(double - bent, _LEAST_CURVATURE * double)
    rest = activation - double * activation / curvature
    return dual.quadratic(activation, gain, rest, curvature, price, problem.softness, target)


def _least_power(
    problem: Problem,
    activation: Array,
    gain: Array,
    bent: Array,
    price: Array,
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
    return dual.power(activation, gain, scale, 1.0 + left, price, problem.softness, target)


def _price_ratio(problem: Problem, activation: Array) -> Array:
    """Return (p, 1) about how many times dearer a N.m is with exponent n than with 2."""
    n, weight = problem.exponent, problem.weight
    squares = (2.0 * weight * activation**2).sum(axis=1, keepdims=True)
    powers = (n * weight * activation**n).sum(axis=1, keepdims=True)
    return np.where(squares > 0.0, powers / np.where(squares > 0.0, squares, 1.0), 1.0)
