"""Convex programmes with many muscles and few balances, solved in their dual.

    minimise sum phi_i(a_i) + sum k_j/2 e_j^2
    subject to sum_i g_ij (a_i - s_i) + e_j = T_j,   0 <= a_i <= 1                        (1)

The unknowns are the balances' prices lambda_j, at most three. At given prices each muscle wishes
for the a_i where phi_i' = g_i . lambda, clipped to its bounds, and e_j = lambda_j / k_j. The dual's
gradient is what is then missing of the targets; it is concave, so that Newton's method with a line
search finds its top.

All arrays lead with the poses (p, ...); m muscles, j balances.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array

_STEPS = 80
#: Steps that are enough unless rounding keeps the gradient from its tolerance.
_SOON = 8
_SEARCH_STEPS = 60
#: Newton's steps are taken whole where the dual falls no steeper at their end than this share of
#: what it rose at their beginning.
_OVERSHOOT = 0.1
#: Smallest push, over that of full activation, that still has a rate: activation 1e-6 at n = 5.
_NO_PUSH = 1e-24


def quadratic(
    start: Array,
    gain: Array,
    rest: Array,
    curvature: Array,
    price: Array,
    softness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve (1) with phi = h/2 (a - r)^2 exactly; return activations (p, m) and prices (p, j).

    Parameters
    ----------
    start : (p, m) array, s
    gain : (p, m, j) array, g
    rest, curvature : (p, m) arrays, r and h > 0
    price : (p, j) array, to start from
    softness : (p, j) array, 1/k > 0
    target : (p, j) array, T

    Notes
    -----
    The dual's gradient is piecewise linear in the prices, so that Newton's method with an exact
    line search ends after a few steps.
    """
    solved, prices, rows = np.empty_like(start), np.empty_like(price), np.arange(len(start))
    each = np.arange(target.shape[1])
    enough = 1e-13 * (1.0 + np.abs(target).max(axis=1, keepdims=True, initial=0.0))
    programme = start, gain, gain / curvature[..., None], rest, softness, target
    wish, a, gradient = _at_quadratic(programme, price)
    for count in range(_STEPS):
        open_ = np.abs(gradient) > enough
        if not open_.any():
            break
        if len(rows) > 1 and not (some := open_.any(axis=1)).all():
            solved[rows[~some]], prices[rows[~some]] = a[~some], price[~some]
            programme = tuple(x[some] for x in programme)
            rows, price, enough, wish, a, gradient = (
                x[some] for x in (rows, price, enough, wish, a, gradient)
            )
        start, gain, eased, rest, softness, target = programme
        hessian = np.swapaxes(gain, 1, 2) @ (eased * (wish == a)[..., None])
        hessian[:, each, each] += softness
        direction = _newton(hessian, gradient)
        new = price + direction
        ascent = np.vecdot(gradient, direction)
        wish_new, a, gradient = _at_quadratic(programme, new)
        beyond = np.vecdot(gradient, direction) < -_OVERSHOOT * ascent
        if beyond.any():
            along = direction[beyond]
            pull = (gain[beyond] @ along[..., None])[..., 0]
            speed = (eased[beyond] @ along[..., None])[..., 0]
            softening = (along * along * softness[beyond]).sum(axis=1)
            length = _line_search(wish[beyond], speed, pull, ascent[beyond], softening)
            new[beyond] = price[beyond] + length[:, None] * along
            wish_new, a, gradient = _at_quadratic(programme, new)
        stuck = count > _SOON and (np.abs(new - price) <= 1e-13 * np.abs(new)).all()
        price, wish = new, wish_new
        if stuck:
            break
    solved[rows], prices[rows] = a, price
    return solved, prices


def _at_quadratic(programme: tuple[Array, ...], price: Array) -> tuple[Array, Array, Array]:
    """Return the wishes of `quadratic`, what the bounds leave of them, and the dual's gradient."""
    start, gain, eased, rest, softness, target = programme
    wish = rest + (eased @ price[..., None])[..., 0]
    a = np.minimum(np.maximum(wish, 0.0), 1.0)
    lack = target - (np.swapaxes(gain, 1, 2) @ (a - start)[..., None])[..., 0]
    return wish, a, lack - price * softness


def power(
    start: Array,
    gain: Array,
    scale: Array,
    exponent: Array,
    price: Array,
    softness: Array,
    target: Array,
) -> tuple[Array, Array]:
    """Solve (1) with phi' = c a^(n - 1); return activations (p, m) and prices (p, j).

    Parameters
    ----------
    start : (p, m) array, s
    gain : (p, m, j) array, g
    scale, exponent : (p, m) arrays, c > 0 and n > 1
    price : (p, j) array, to start from
    softness : (p, j) array, 1/k > 0
    target : (p, j) array, T

    Notes
    -----
    A wish is (g . lambda / c)^(1 / (n - 1)): steep near 0 for n > 2, flat there for n < 2, so that
    Newton's steps are kept where the dual still rises or has lost most of its slope. What the last
    step leaves is closed along the activations' own rates: where a wish is steep, it is known less
    well than the balance is to be held.
    """
    solved, prices, rows = np.empty_like(start), np.empty_like(price), np.arange(len(start))
    root, each = 1.0 / (exponent - 1.0), np.arange(target.shape[1])
    enough = 1e-13 * (1.0 + np.abs(target).max(axis=1, keepdims=True, initial=0.0))
    programme = start, gain, scale, root, softness, target
    push, a, gradient = _at_power(programme, price)
    for _ in range(_STEPS):
        start, gain, scale, root, softness, target = programme
        free = (push > _NO_PUSH) & (push < 1.0)
        rate = np.where(free, root * a / np.where(free, push, 1.0), 0.0) / scale
        hessian = np.swapaxes(gain, 1, 2) @ (gain * rate[..., None])
        hessian[:, each, each] += softness
        direction = _newton(hessian, gradient)
        # Prices are known to rounding only, and a steep wish multiplies that.
        size = np.abs(gain)
        blur = (size * (rate * (size @ np.abs(price)[..., None])[..., 0])[..., None]).sum(axis=1)
        open_ = (np.abs(gradient) > enough + 4e-16 * blur).any(axis=1)
        if not open_.all():
            closed = np.clip(a + rate * (gain @ direction[..., None])[..., 0], 0.0, 1.0)
            solved[rows[~open_]], prices[rows[~open_]] = closed[~open_], price[~open_]
            if not open_.any():
                return solved, prices
            programme = tuple(x[open_] for x in programme)
            rows, price, enough, gradient, direction = (
                x[open_] for x in (rows, price, enough, gradient, direction)
            )
        price, push, a, gradient = _climb(programme, price, direction, gradient)
    solved[rows], prices[rows] = a, price
    return solved, prices


def _at_power(programme: tuple[Array, ...], price: Array) -> tuple[Array, Array, Array]:
    """Return the pushes over full ones, the wishes of `power`, and the dual's gradient."""
    start, gain, scale, root, softness, target = programme
    push = (gain @ price[..., None])[..., 0] / scale
    a = np.minimum(np.maximum(push, 0.0), 1.0) ** root
    missing = target - (np.swapaxes(gain, 1, 2) @ (a - start)[..., None])[..., 0]
    return push, a, missing - price * softness


def _climb(
    programme: tuple[Array, ...], price: Array, direction: Array, gradient: Array
) -> tuple[Array, Array, Array, Array]:
    """Go along a direction, at most all of it, until the dual has lost half its slope there."""
    # Rounding may turn a step round where one wish is all but upright.
    rises = np.vecdot(gradient, direction)[:, None] > 0.0
    direction = np.where(rises, direction, gradient)
    ascent = np.vecdot(gradient, direction)
    step, low, high = np.ones_like(ascent), np.zeros_like(ascent), np.full_like(ascent, 2.0)
    rise_low, rise_high = ascent, -ascent
    for _ in range(_SEARCH_STEPS):
        new = price + step[:, None] * direction
        push, a, gradient = _at_power(programme, new)
        rise = np.vecdot(gradient, direction)
        done = (rise >= -0.5 * ascent) & ((rise <= 0.5 * ascent) | (step >= 1.0))
        if done.all():
            break
        up = rise > 0.0
        low, rise_low = np.where(up, step, low), np.where(up, rise, rise_low)
        high, rise_high = np.where(up, high, step), np.where(up, rise_high, rise)
        share = rise_low / np.maximum(rise_low - rise_high, 1e-300)
        step = np.where(done, step, low + np.clip(share, 0.1, 0.9) * (high - low))
    return new, push, a, gradient


def _newton(hessian: Array, gradient: Array) -> Array:
    """Return the (p, j) steps of Newton's method.

    Where one muscle's wish is so steep that all else is lost in rounding, the step goes along what
    is left of the slope.
    """
    try:
        step = np.linalg.solve(hessian, gradient[..., None])
    except np.linalg.LinAlgError:
        each = np.arange(gradient.shape[1])
        hessian = hessian.copy()
        largest = hessian[:, each, each].max(axis=1, keepdims=True)
        hessian[:, each, each] += 1e-14 * largest
        step = np.linalg.solve(hessian, gradient[..., None])
    return np.asarray(step[..., 0])


def _line_search(wish: Array, speed: Array, pull: Array, ascent: Array, softening: Array) -> Array:
    """Return how far (p,) to go along a direction to the dual's highest point on it.

    The dual's rate starts at ``ascent`` and falls by ``pull * speed`` (p, m) for each muscle that
    is between its bounds, wish + t speed in 0..1, and by ``softening``: straight between the t at
    which a muscle meets a bound, so that its zero is found exactly.
    """
    each, fall, forward = np.arange(len(wish)), pull * speed, speed > 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        meets = np.concatenate([-wish / speed, (1.0 - wish) / speed], axis=1)
    ahead = meets > 0.0  # false for nan
    meets = np.where(ahead, meets, np.inf)
    order = np.argsort(meets, axis=1)
    meets = np.take_along_axis(meets, order, axis=1)
    reached = np.isfinite(meets)
    known = np.where(reached, meets, 0.0)
    # A muscle starts to yield where it comes in between its bounds and stops where it goes out.
    change = np.concatenate(
        [np.where(forward, fall, -fall), np.where(forward, -fall, fall)], axis=1
    )
    change = np.take_along_axis(np.where(ahead, change, 0.0), order, axis=1)
    inside = np.where(forward, wish >= 0.0, wish > 0.0) & np.where(forward, wish < 1.0, wish <= 1.0)
    first = (fall * inside).sum(axis=1) + softening
    falls = first[:, None] + np.cumsum(change, axis=1)
    lost = np.diff(known, axis=1) * falls[:, :-1]
    rate = ascent[:, None] - np.cumsum(
        np.concatenate([(first * known[:, 0])[:, None], lost], axis=1), axis=1
    )
    passed = np.append((rate <= 0.0) | ~reached, np.ones((len(wish), 1), dtype=bool), axis=1)
    before = np.argmax(passed, axis=1) - 1
    t0 = np.where(before >= 0, known[each, before], 0.0)
    # The stretch is found; rounding in the sums must not tell how steep it is.
    moved = np.clip(wish + t0[:, None] * speed, 0.0, 1.0) - np.clip(wish, 0.0, 1.0)
    rate0 = ascent - (moved * pull).sum(axis=1) - t0 * softening
    middle = wish + (t0 * (1.0 + 1e-12) + 1e-300)[:, None] * speed
    falls0 = (fall * ((middle > 0.0) & (middle < 1.0))).sum(axis=1) + softening
    return np.asarray(t0 + rate0 / np.maximum(falls0, 1e-300))
