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
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics.curves import (
    FORCE_VELOCITY_CURVINESS,
    CurveTable,
    active_force_length,
    active_force_velocity,
    passive_force_length,
    tabulate,
    tendon_force_length,
)

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array, Leg, PassiveCurve
    from explorer.mechanics.scenario import Tendon

#: Shortest fibre: where active force ends (Millard 2013), and never steeper than acos(0.1).
_SHORTEST_FIBER = 0.25
_STEEPEST_SINE = np.sin(np.arccos(0.1))
_NEWTON_STEPS = 60
#: Rounding of the curves' tables; a tendon is slack below it.
_NO_FORCE = 1e-12
# So little force tells nothing of the tendon's length: the curve is flat there.
_SLACK = 1e-4
TOLERANCE = 1e-9


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


NEUTRAL = Condition()


@lru_cache(maxsize=32)
def arrays_of(leg: Leg) -> MuscleArrays:
    """Gather the leg's muscles into arrays and tabulate their curves."""
    muscles = leg.muscles
    fiber = np.array([m.optimal_fiber_length_m for m in muscles])
    width = fiber * np.sin([m.pennation_rad for m in muscles])
    shortest = np.maximum(_SHORTEST_FIBER * fiber, width / _STEEPEST_SINE)
    tendon_length = 1.0 + np.linspace(0.0, 1.0, 1000) ** 3
    tendon = tabulate([tendon_force_length()], 0.5, 256)
    tendon_force = tendon(tendon_length[:, None])[0][:, 0]
    pulling = tendon_force > _NO_FORCE
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
    active = tabulate([active_force_length()], 1.0, 768)
    passive = tabulate([passive_force_length(curve) for curve in passive_curves], 0.75, 256)
    tendon = tabulate([tendon_force_length()], 0.5, 256)
    # One lookup serves all three: rows are laid out one after the other at a common cell count.
    cells = active.coefficients.shape[1]

    def widened(table: CurveTable, rows: int) -> Array:
        factor = cells // table.coefficients.shape[1]
        fine = _refine(table.coefficients, factor)
        return np.broadcast_to(fine, (rows, *fine.shape[1:]))

    return CurveTable(
        np.concatenate([np.repeat(active.start, m), passive.start, np.repeat(tendon.start, m)]),
        np.concatenate(
            [np.repeat(active.step, m), passive.step / 3.0, np.repeat(tendon.step / 3.0, m)]
        ),
        np.concatenate([widened(active, m), widened(passive, m), widened(tendon, m)]),
    )


def _refine(cubic: Array, factor: int) -> Array:
    """Split each cell of (m, k, 4) cubics into ``factor`` cells of the same curve."""
    parts = []
    for i in range(factor):
        t, h = i / factor, 1.0 / factor
        c0, c1, c2, c3 = np.moveaxis(cubic, -1, 0)
        parts.append(
            np.stack(
                [
                    c0 + t * (c1 + t * (c2 + t * c3)),
                    h * (c1 + t * (2.0 * c2 + 3.0 * t * c3)),
                    h**2 * (c2 + 3.0 * t * c3),
                    h**3 * c3,
                ],
                axis=-1,
            )
        )
    rows, cells = cubic.shape[:2]
    return np.stack(parts, axis=2).reshape(rows, cells * factor, 4)


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
    unit, state = arrays_of(leg), condition or NEUTRAL
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
    for _ in range(_NEWTON_STEPS):
        point = _evaluate(unit, length_m, drive, state, tau)
        below = point.residual < 0.0
        low, high = np.where(below, tau, low), np.where(below, high, tau)
        new = tau - point.residual / np.maximum(point.rate, 1e-9)
        new = np.where((new >= low) & (new <= high), new, 0.5 * (low + high))
        step = new - tau
        if np.abs(step).max(initial=0.0) < tolerance:
            break
        tau = new
    return _units(unit, point, tau, step, state)


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
    x = np.maximum(length_m - unit.slack_m * tau, unit.shortest_m)
    fiber = np.sqrt(x * x + unit.width_m * unit.width_m)
    cosine, norm = x / fiber, fiber / unit.fiber_m
    value, slope = unit.curves(np.concatenate([norm, norm - state.passive_shift, tau], axis=-1))
    m = len(unit.fiber_m)
    active, passive, pull = value[..., :m], value[..., m : 2 * m], value[..., 2 * m :]
    active = np.maximum(active, 0.0)
    push = drive * active + passive
    push = np.where(push < _NO_FORCE, 0.0, push)
    push_slope = drive * slope[..., :m] + slope[..., m : 2 * m]
    # d(push cos) / dtau, with dl = -cos dl_t and d(cos) = -(1 - cos^2) dl_t / l.
    along = push_slope * (cosine * cosine / unit.fiber_m) + push * ((1.0 - cosine * cosine) / fiber)
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
    push = np.maximum(drive * p.active + p.passive, 0.0)
    return Units(
        tendon_norm=tau,
        force_N=unit.strength_N * push * p.cosine,
        slope_N=unit.strength_N * state.gain * p.active * p.cosine,
        passive_N=unit.strength_N * p.passive,
        fiber_norm=p.fiber_norm,
        cosine=p.cosine,
    )
