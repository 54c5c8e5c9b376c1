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
_SEARCH_STEPS = 60
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
    across = np.swapaxes(gain, 1, 2)
    each = np.arange(target.shape[1])
    scale = 1.0 + np.abs(target).max(initial=0.0)

    def wished(prices: Array) -> Array:
        return rest + (gain @ prices[..., None])[..., 0] / curvature

    wish = wished(price)
    for _ in range(_STEPS):
        a = np.minimum(np.maximum(wish, 0.0), 1.0)
        gradient = target - (across @ (a - start)[..., None])[..., 0] - price * softness
        if np.abs(gradient).max(initial=0.0) <= 1e-13 * scale:
            break
        excess = np.sign(wish - a)  # beyond a bound, and beyond which
        hessian = across @ (gain * ((excess == 0.0) / curvature)[..., None])
        hessian[:, each, each] += softness
        direction = _newton(hessian, gradient)
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
    across = np.swapaxes(gain, 1, 2)
    each = np.arange(target.shape[1])
    enough = 1e-13 * (1.0 + np.abs(target).max(axis=1, keepdims=True, initial=0.0))
    root = 1.0 / (exponent - 1.0)

    def at(prices: Array) -> tuple[Array, Array, Array]:
        push = (gain @ prices[..., None])[..., 0] / scale
        a = np.minimum(np.maximum(push, 0.0), 1.0) ** root
        gradient = target - (across @ (a - start)[..., None])[..., 0] - prices * softness
        return push, a, gradient

    push, a, gradient = at(price)
    for _ in range(_STEPS):
        free = (push > _NO_PUSH) & (push < 1.0)
        rate = np.where(free, root * a / np.where(free, push, 1.0), 0.0) / scale
        hessian = across @ (gain * rate[..., None])
        hessian[:, each, each] += softness
        direction = _newton(hessian, gradient)
        # Prices are known to rounding only, and a steep wish multiplies that.
        blur = np.abs(gain) * (rate * (np.abs(gain) @ np.abs(price)[..., None])[..., 0])[..., None]
        if (np.abs(gradient) <= enough + 4e-16 * blur.sum(axis=1)).all():
            break
        ascent = (gradient * direction).sum(axis=1)
        step, low, high = np.ones_like(ascent), np.zeros_like(ascent), np.full_like(ascent, 2.0)
        rise_low, rise_high = ascent, -ascent
        for _ in range(_SEARCH_STEPS):
            new = price + step[:, None] * direction
            push, a, gradient = at(new)
            rise = (gradient * direction).sum(axis=1)
            done = (rise >= -0.5 * ascent) & ((rise <= 0.5 * ascent) | (step >= 1.0))
            if done.all():
                break
            up = rise > 0.0
            low, rise_low = np.where(up, step, low), np.where(up, rise, rise_low)
            high, rise_high = np.where(up, high, step), np.where(up, rise_high, rise)
            share = rise_low / np.maximum(rise_low - rise_high, 1e-300)
            between = low + np.clip(share, 0.1, 0.9) * (high - low)
            step = np.where(done, step, between)
        price = new
    pull = (gain @ direction[..., None])[..., 0]
    return np.clip(a + rate * pull, 0.0, 1.0), price


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
