"""The activation ramp: even steps, low activation visible, readable without red or green."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from numpy.typing import NDArray

from explorer.scene.ramp import ACCENT, BONE, PASSIVE, TENDON, Color, rising_color

Array = NDArray[np.float64]
TENTHS = [rising_color(step / 10.0) for step in range(11)]

# Linear sRGB as seen without L or M cones. Machado G.M. et al. (2009) IEEE Trans Vis Comput Graph
# 15(6), severity 1.0.
PROTANOPIA = np.array([
    [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
])  # fmt: skip
DEUTERANOPIA = np.array([
    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
])  # fmt: skip


def linear(color: Color) -> Array:
    c = np.asarray(color)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def lab(light: Array) -> Array:
    """Return CIELAB (D65) of linear sRGB (IEC 61966-2-1)."""
    to_xyz = np.array([
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ])  # fmt: skip
    xyz = to_xyz @ light / (0.95047, 1.0, 1.08883)
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def ciede2000(one: Array, two: Array) -> float:
    """Return the colour difference of two linear sRGB colours.

    Sharma G., Wu W., Dalal E.N. (2005) Color Res Appl 30(1), equations 2-22.
    """
    (l1, a1, b1), (l2, a2, b2) = lab(one), lab(two)
    c7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - math.sqrt(c7 / (c7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180
    hue = math.radians(h1 + turn / 2)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    t = 1 - 0.17 * math.cos(hue - math.radians(30)) + 0.24 * math.cos(2 * hue)
    t += 0.32 * math.cos(3 * hue + math.radians(6)) - 0.20 * math.cos(4 * hue - math.radians(63))
    d_l = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2))
    d_c = (c2 - c1) / (1 + 0.045 * chroma)
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * t)
    spread = math.exp(-(((math.degrees(hue) % 360 - 275) / 25) ** 2))
    c7 = chroma**7
    r = -2 * math.sqrt(c7 / (c7 + 25**7)) * math.sin(math.radians(60 * spread))
    return math.sqrt(d_l**2 + d_c**2 + d_h**2 + r * d_c * d_h)


def difference(one: Color, two: Color, seen: Array | None = None) -> float:
    matrix = np.eye(3) if seen is None else seen
    return ciede2000(*(np.clip(matrix @ linear(c), 0.0, 1.0) for c in (one, two)))


def test_difference_agrees_with_black_and_white() -> None:
    assert difference((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)) == pytest.approx(100.0, abs=0.1)


def test_steps_are_even() -> None:
    steps = [difference(a, b) for a, b in itertools.pairwise(TENTHS)]
    assert min(steps) > 4.5
    assert max(steps) / min(steps) < 2.2


def test_a_tenth_is_clearly_told_from_nothing() -> None:
    assert difference(rising_color(0.0), rising_color(0.1)) > 8.0
    assert difference(rising_color(0.0), rising_color(0.05)) > 4.0


def test_lightness_falls_all_the_way() -> None:
    lightness = [float(lab(linear(rising_color(step / 100)))[0]) for step in range(101)]
    assert np.all(np.diff(lightness) < 0.0)
    assert lightness[0] - lightness[-1] > 45.0


@pytest.mark.parametrize("seen", [PROTANOPIA, DEUTERANOPIA])
def test_reads_without_red_or_green(seen: Array) -> None:
    steps = [difference(a, b, seen) for a, b in itertools.pairwise(TENTHS)]
    assert min(steps) > 3.0


def test_inactive_muscle_recedes_between_the_tissues() -> None:
    inactive = rising_color(0.0)
    for tissue in (BONE, TENDON):
        assert difference(inactive, tissue) > 8.0
    chroma = [float(np.hypot(*lab(linear(rising_color(a)))[1:])) for a in (0.0, 0.5)]
    assert chroma[0] < 12.0 < 60.0 < chroma[1]
    assert difference(PASSIVE, inactive) < difference(PASSIVE, rising_color(0.1))


def test_the_accent_stands_apart_from_every_activation() -> None:
    assert min(difference(ACCENT, color) for color in TENTHS) > 30.0


@pytest.mark.parametrize("wrong", [-0.01, 1.01, math.nan])
def test_refuses_what_is_no_activation(wrong: float) -> None:
    with pytest.raises(ValueError, match=r"is not in 0\.\.1"):
        rising_color(wrong)


def test_forgives_the_solvers_rounding() -> None:
    assert rising_color(1.0 + 1e-9) == rising_color(1.0)
