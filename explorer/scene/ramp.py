"""The colours of the leg: a rising ramp, a two-sided one, and the tissues that carry no data.

Both are built in OKLab, where equal distances look about equally different. The rising one falls in
lightness from pale, greyish flesh through orange to deep red: lightness alone orders it, so it
reads without red or green vision and in grey print. The two-sided one is palest in its middle and
grows dark towards blue and towards red, hues that no common colour blindness takes for each other.

References
----------
Ottosson B. (2020) A perceptual color space for image processing (OKLab).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Color = tuple[float, float, float]

#: (OKLab lightness, chroma, hue in degrees) of the ramp's knots, 0 to 100 %.
_KNOTS = (
    (0.855, 0.034, 36.0),
    (0.800, 0.095, 58.0),
    (0.715, 0.160, 50.0),
    (0.625, 0.205, 37.0),
    (0.530, 0.205, 29.0),
    (0.435, 0.172, 26.0),
)
#: The same for the two-sided ramp, from its lower end to its upper.
_TWO_SIDED_KNOTS = (
    (0.400, 0.130, 258.0),
    (0.560, 0.125, 250.0),
    (0.720, 0.075, 240.0),
    (0.855, 0.026, 45.0),
    (0.740, 0.120, 55.0),
    (0.590, 0.180, 38.0),
    (0.430, 0.165, 27.0),
)
_STEPS = 1024

# Ottosson 2020, "Converting from linear sRGB to Oklab", inverse matrices.
_LAB_TO_LMS = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_LMS_TO_LINEAR = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def oklch_to_srgb(lightness: ArrayLike, chroma: ArrayLike, hue_deg: ArrayLike) -> Array:
    """Return sRGB in 0..1, (..., 3), of OKLab colours in polar form; out of gamut is clipped."""
    hue = np.radians(np.asarray(hue_deg, dtype=float))
    level, radius = np.broadcast_arrays(
        np.asarray(lightness, dtype=float), np.asarray(chroma, dtype=float)
    )
    return _srgb(np.stack([level, radius * np.cos(hue), radius * np.sin(hue)], axis=-1))


def _srgb(lab: Array) -> Array:
    linear = np.clip((lab @ _LAB_TO_LMS.T) ** 3 @ _LMS_TO_LINEAR.T, 0.0, 1.0)
    encoded: Array = np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1.0 / 2.4) - 0.055
    )
    return encoded


def _build_ramp(lch: tuple[tuple[float, float, float], ...]) -> Array:
    """Sample the path through the knots at equal OKLab distances, (_STEPS + 1, 3) sRGB."""
    level, chroma, hue_deg = np.array(lch).T
    hue = np.radians(hue_deg)
    knots = np.column_stack([level, chroma * np.cos(hue), chroma * np.sin(hue)])
    path = _smooth_path(knots, 200)
    length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    even = np.linspace(0.0, length[-1], _STEPS + 1)
    return _srgb(np.column_stack([np.interp(even, length, column) for column in path.T]))


def _smooth_path(knots: Array, samples: int) -> Array:
    """Return a Catmull-Rom curve through the knots, ``samples`` points a span."""
    padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    u = np.linspace(0.0, 1.0, samples, endpoint=False)[:, None]
    spans = [
        0.5 * (2 * p1 + (p2 - p0) * u + (2 * p0 - 5 * p1 + 4 * p2 - p3) * u**2
               + (3 * p1 - p0 - 3 * p2 + p3) * u**3)
        for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]  # fmt: skip
    return np.vstack([*spans, knots[-1:]])


def _halves() -> Array:
    """Build both sides of the two-sided ramp alone, so that the middle is the middle."""
    middle = len(_TWO_SIDED_KNOTS) // 2
    low, high = (
        _build_ramp(knots) for knots in (_TWO_SIDED_KNOTS[: middle + 1], _TWO_SIDED_KNOTS[middle:])
    )
    return np.vstack([low[::2], high[2::2]])


_RAMP = _build_ramp(_KNOTS)
_TWO_SIDED = _halves()


def _color(lightness: float, chroma: float, hue_deg: float) -> Color:
    red, green, blue = (float(c) for c in oklch_to_srgb(lightness, chroma, hue_deg))
    return red, green, blue


#: Ivory, pearl, and the red of a living belly, for the look without data.
BONE: Color = _color(0.905, 0.048, 84.0)
TENDON: Color = _color(0.920, 0.016, 85.0)
MUSCLE: Color = _color(0.500, 0.125, 26.0)
#: Muscle that the mechanical model does not hold: it carries no data and never changes.
PASSIVE: Color = _color(0.82, 0.024, 36.0)
#: Ring around the structure that is picked out; blue stands apart from the whole ramp.
ACCENT: Color = _color(0.60, 0.16, 250.0)


def rising_color(part: float) -> Color:
    """Return the sRGB colour, each 0..1, of a part 0..1 of a scale that rises from nothing.

    Raises
    ------
    ValueError
        Where the part is not a number in 0..1 (rounding of the solver is forgiven).
    """
    return _at(_RAMP, part)


def diverging_color(part: float) -> Color:
    """Return the sRGB colour, each 0..1, of a part 0..1 of a scale with its neutral value at 0.5.

    Raises
    ------
    ValueError
        Where the part is not a number in 0..1.
    """
    return _at(_TWO_SIDED, part)


def _at(ramp: Array, part: float) -> Color:
    if not (math.isfinite(part) and -1e-6 <= part <= 1.0 + 1e-6):
        raise ValueError(f"part {part} of the scale is not in 0..1")
    red, green, blue = (float(c) for c in ramp[round(min(max(part, 0.0), 1.0) * _STEPS)])
    return red, green, blue
