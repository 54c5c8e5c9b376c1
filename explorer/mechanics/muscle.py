"""Muscle-tendon units in static equilibrium: Hill type, elastic or rigid tendon, constant width.

With the tendon's length tau over its slack length, the fibre takes what the path leaves:

    x = L - l_s tau,   l = sqrt(x^2 + w^2),   cos = x / l,   w = l_o sin(pennation at optimum)

and equilibrium at activation a means

    f_T(tau) = (a s q f_L(l / l_o) + f_P(l / l_o - d)) cos                                (1)

where strength s, further factor q and passive shift d are the muscle's `Condition`, neutral (1, 1,
0) in the published leg. Forces are normalised by maximum isometric force. A movement enters only
through q, as `force_velocity`; lengths are those of rest.

References
----------
Millard et al. (2013) J Biomech Eng 135:021005, eqs. (1)-(8). *Departures*: no activation floor and
no fibre damping, since only equilibria are computed; the published minimum of activation is 0.01.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.mechanics.curves import (
    FORCE_VELOCITY_CURVINESS,
    CurveTable,
    active_force_velocity,
    tabulate,
)
from explorer.mechanics.muscle_arrays import NO_FORCE, MuscleArrays, arrays_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from explorer.anatomy.leg import Array, Leg
    from explorer.mechanics.scenario import Tendon

    Index = NDArray[np.intp] | NDArray[np.bool_]

_NEWTON_STEPS = 60
# So little force tells nothing of the tendon's length: the curve is flat there.
_SLACK = 1e-4
TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Muscle-tendon units in equilibrium; all arrays (p, m).

    Attributes
    ----------
    tendon_norm : tendon length / slack length
    force_N : along the tendon
    slope_N : d force / d activation at fixed path length
    passive_N : passive force along the fibre
    fiber_norm : fibre length / optimal fibre length
    cosine : of the pennation angle
    """

    tendon_norm: Array
    force_N: Array
    slope_N: Array
    passive_N: Array
    fiber_norm: Array
    cosine: Array

    @classmethod
    def empty(cls, poses: int, muscles: int) -> Units:
        """Return units to be filled by `put`."""
        return cls(*(np.empty((poses, muscles)) for _ in cls.__slots__))

    def at(self, index: Any) -> Units:
        """Return the units of some poses, or at any index of (p, m)."""
        return Units(*(getattr(self, name)[index] for name in self.__slots__))

    def put(self, index: Any, units: Units) -> None:
        """Take over the units of some poses, or at any index of (p, m)."""
        for name in self.__slots__:
            getattr(self, name)[index] = getattr(units, name)


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """The (p, m) forces that are expected, and an equilibrium nearby if there is one."""

    units: Units | None
    expected_N: Array


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """How the muscles are at the moment; each field (p, m) or broadcast to it, neutral by default.

    Attributes
    ----------
    strength : factor on the active force at full activation, 0 (paralysed) to 2 or so
        Passive and tendon force stay: a muscle that pain, disuse or a nerve lesion weakens keeps
        its connective tissue, and training thickens fibres long before it stiffens tendon. It
        follows that more strength can never cost more effort.
    active : further factor on active force, 0..2
        What force-velocity (`force_velocity`) and fatigue leave of it.
    passive_shift : added to the fibre strain at which passive force starts, -0.5..0.5
        Negative is tight, positive is slack: the whole passive curve moves along the fibre's
        length. *Assumption*: tightness is a shift, not a stiffening.

    Notes
    -----
    ``strength`` and ``active`` enter eq. (1) as their product; they are two since they mean two
    things. The tables of the curves serve every condition, so that one may change it at every
    mouse move.
    """

    strength: Array | float = 1.0
    active: Array | float = 1.0
    passive_shift: Array | float = 0.0

    @property
    def gain(self) -> Array | float:
        """The factor on active force."""
        return self.strength * self.active

    def at(self, poses: Index) -> Condition:
        """Return the condition of some poses."""
        return self._map(lambda x: x[poses] if x.ndim == 2 and len(x) > 1 else x)

    def columns(self, muscles: Index) -> Condition:
        """Return the condition of some muscles."""
        return self._map(lambda x: x[..., muscles] if x.ndim and x.shape[-1] > 1 else x)

    def _map(self, part: Callable[[Array], Array]) -> Condition:
        return Condition(*(part(np.asarray(getattr(self, name))) for name in self.__slots__))


NEUTRAL = Condition()


@lru_cache(maxsize=1)
def _force_velocity_curve() -> CurveTable:
    return tabulate([active_force_velocity()], FORCE_VELOCITY_CURVINESS, 1024)


def force_velocity(leg: Leg, velocity_m_per_s: Array, cosine: Array | None = None) -> Array:
    """Return the factor (p, m) on active force while the paths change their length.

        factor = f_V(v cos / (v_max l_o)),   0 at v cos <= -v_max l_o to 1.4 at >= v_max l_o

    Parameters
    ----------
    velocity_m_per_s : (p, m) array, rate of the muscle-tendon length; positive lengthens
        Of joint rates (p, 6) in rad/s it is -(moment_arms_m @ rates).
    cosine : (p, m) array, optional
        Of the pennation angle, as `Units.cosine`; by default that at optimal fibre length. The
        fibre, at constant width, changes its length at cos times the rate along the tendon.

    Notes
    -----
    Smooth and never falling in velocity, beyond the fastest too. *Departure* from Millard et al.
    (2013): the tendon's own rate is neglected, the fibre takes all of the path's. Where force
    changes slowly that is near the truth; in a quick start or stop the tendon takes a part.
    """
    unit = arrays_of(leg)
    if cosine is None:
        cosine = np.sqrt(1.0 - (unit.width_m / unit.fiber_m) ** 2)
    norm = velocity_m_per_s * cosine / unit.fastest_m_per_s
    factor: Array = np.maximum(_force_velocity_curve()(norm[..., None])[0][..., 0], 0.0)
    return factor


def equilibrium(
    leg: Leg,
    length_m: Array,
    activation: Array,
    tendon: Tendon,
    near: Near | None = None,
    tolerance: float = TOLERANCE,
    condition: Condition | None = None,
) -> Units:
    """Bring all units into equilibrium.

    Parameters
    ----------
    length_m : (p, m) array, muscle-tendon lengths
    activation : (p, m) array, 0..1
    tendon : {"elastic", "rigid"}
        ``rigid`` keeps the tendon at its slack length.
    near : Near, optional
        What to start from; by default the forces with a rigid tendon.
    tolerance : float
        Largest step of the tendon length (normalised) that ends the search; the forces' error is
        of the order of its square.
    condition : Condition, optional
        The muscles' state; neutral by default.

    Notes
    -----
    The residual of eq. (1) rises with tau: from at most zero where the tendon goes slack to at
    least zero where the fibre is at its shortest. Newton's method is kept in that bracket. A path
    shorter than slack tendon and shortest fibre together carries no force.
    """
    return settle(arrays_of(leg), length_m, activation, tendon, near, tolerance, condition)


def settle(
    unit: MuscleArrays,
    length_m: Array,
    activation: Array,
    tendon: Tendon,
    near: Near | None = None,
    tolerance: float | Array = TOLERANCE,
    condition: Condition | None = None,
) -> Units:
    """Do as `equilibrium`, for the muscles of ``unit``; the tolerance may be one per pose, (p, 1).

    A pose that is found is left as it is while others are still sought, so that what it gets does
    not depend on them.
    """
    state = condition or NEUTRAL
    drive = activation * state.gain
    if tendon == "rigid":
        return _rigid(unit, length_m, drive, state)
    low = np.ones_like(length_m)
    high = np.maximum((length_m - unit.shortest_m) / unit.slack_m, 1.0)
    expected_N = _rigid(unit, length_m, drive, state).force_N if near is None else near.expected_N
    tau = _stretched(unit, expected_N)
    if near is not None and near.units is not None:
        change = tau - _stretched(unit, near.units.force_N)
        taut = expected_N > _SLACK * unit.strength_N
        tau = np.where(taut, near.units.tendon_norm + change, tau)
    tau = np.minimum(np.maximum(tau, low), high)
    found: Units | None = None
    rows: Any = np.arange(len(length_m))
    for _ in range(_NEWTON_STEPS):
        point = _evaluate(unit, length_m, drive, state, tau)
        step = -point.residual / np.maximum(point.rate, 1e-9)
        close = np.abs(step) < tolerance
        if close.all():
            break
        below = point.residual < 0.0
        low, high = np.where(below, tau, low), np.where(below, high, tau)
        new = tau + step
        inside = close | ((new >= low) & (new <= high))
        new = np.where(inside, new, 0.5 * (low + high))
        step = new - tau
        done = (np.abs(step) < tolerance).all(axis=1)
        if done.all():
            break
        if done.any():
            units = _units(unit, point, tau, step, state)
            found = Units.empty(len(rows), tau.shape[1]) if found is None else found
            found.put(rows[done], units.at(done))
            left = np.flatnonzero(~done)
            rows, state = rows[left], state.at(left)
            length_m, drive, low, high, new = (x[left] for x in (length_m, drive, low, high, new))
            tolerance = tolerance if isinstance(tolerance, float) else tolerance[left]
        tau = new
    units = _units(unit, point, tau, step, state)
    if found is None:
        return units
    found.put(rows, units)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Point:
    """Eq. (1) and its parts at one tau."""

    residual: Array
    rate: Array  # of the residual with tau
    active: Array  # at full activation, before the condition
    passive: Array
    tendon: Array
    tendon_rate: Array
    fiber_norm: Array
    cosine: Array


def _stretched(unit: MuscleArrays, force_N: Array) -> Array:
    """Return the tendon lengths (normalised) of (p, m) forces, within some 1e-6."""
    # Force starts with the cube of the stretch, so its root is what can be interpolated.
    return np.interp(np.cbrt(force_N / unit.strength_N), unit.root_force, unit.root_length)


def _evaluate(
    unit: MuscleArrays, length_m: Array, drive: Array, state: Condition, tau: Array
) -> _Point:
    m = len(unit.fiber_m)
    x = np.maximum(length_m - unit.slack_m * tau, unit.shortest_m)
    fiber = np.sqrt(x * x + unit.width_m * unit.width_m)
    cosine, norm = x / fiber, fiber / unit.fiber_m
    value, slope = unit.curves(np.concatenate([norm, norm - state.passive_shift, tau], axis=-1))
    active, passive, pull = value[..., :m], value[..., m : 2 * m], value[..., 2 * m :]
    active = np.maximum(active, 0.0)
    push = drive * active + passive
    push = np.where(push < NO_FORCE, 0.0, push)
    push_slope = drive * slope[..., :m] + slope[..., m : 2 * m]
    # d(push cos) / dtau, with dl = -cos dl_t and d(cos) = -(1 - cos^2) dl_t / l.
    square = cosine * cosine
    along = push_slope * square / unit.fiber_m + push * (1.0 - square) / fiber
    tendon_rate = slope[..., 2 * m :]
    return _Point(
        pull - push * cosine,
        tendon_rate + unit.slack_m * along,
        active,
        passive,
        pull,
        tendon_rate,
        norm,
        cosine,
    )


def _units(unit: MuscleArrays, p: _Point, tau: Array, step: Array, state: Condition) -> Units:
    """Take the last small step of tau to first order: its error is of second order."""
    # As the tendon goes slack both rates vanish together and the fibre alone sets the slope.
    yielding = (np.maximum(p.tendon_rate, 0.0) + 1e-12) / (np.maximum(p.rate, 0.0) + 1e-12)
    return Units(
        tendon_norm=tau + step,
        force_N=unit.strength_N * np.maximum(p.tendon + p.tendon_rate * step, 0.0),
        slope_N=unit.strength_N * state.gain * p.active * p.cosine * yielding,
        passive_N=unit.strength_N * p.passive,
        fiber_norm=p.fiber_norm,
        cosine=p.cosine,
    )


def _rigid(unit: MuscleArrays, length_m: Array, drive: Array, state: Condition) -> Units:
    tau = np.ones_like(length_m)
    p = _evaluate(unit, length_m, drive, state, tau)
    push = drive * p.active + p.passive
    push = np.where(push < NO_FORCE, 0.0, push)
    return Units(
        tendon_norm=tau,
        force_N=unit.strength_N * push * p.cosine,
        slope_N=unit.strength_N * state.gain * p.active * p.cosine,
        passive_N=unit.strength_N * p.passive,
        fiber_norm=p.fiber_norm,
        cosine=p.cosine,
    )
