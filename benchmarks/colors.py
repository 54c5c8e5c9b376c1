"""How far apart two colours look, also to eyes that lack one kind of cone.

References
----------
Sharma G., Wu W., Dalal E.N. (2005) Color Res Appl 30(1), equations 2-22: CIEDE2000.
Machado G.M., Oliveira M.M., Fernandes L.A.F. (2009) IEEE Trans Vis Comput Graph 15(6), 1291-1298:
linear sRGB as seen without L, M or S cones (severity 1.0). For tritanopia the authors call their
model an approximation.
"""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from collections.abc import Mapping

Array = NDArray[np.float64]

#: What each kind of eye makes of linear sRGB.
VISIONS: Mapping[str, Array] = MappingProxyType(
    {
        "normal": np.eye(3),
        "protan": np.array(
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        ),
        "deutan": np.array(
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        ),
        "tritan": np.array(
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        ),
    }
)

# IEC 61966-2-1.
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def difference(one: ArrayLike, other: ArrayLike, vision: str = "normal") -> float:
    """Return the CIEDE2000 difference of two sRGB colours, (3,) each 0..1; about 1 is just seen."""
    return ciede2000(*(lab(color, vision) for color in (one, other)))


def lab(color: ArrayLike, vision: str = "normal") -> Array:
    """Return CIELAB (D65) of an sRGB colour, (3,), as a kind of eye sees it."""
    light = np.clip(VISIONS[vision] @ linear(color), 0.0, 1.0)
    xyz = _TO_XYZ @ light / _WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def linear(color: ArrayLike) -> Array:
    """Return the light, (..., 3), that sRGB colours, each 0..1, stand for."""
    c = np.asarray(color, dtype=float)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def encoded(light: ArrayLike) -> Array:
    """Return the sRGB colours, (..., 3), of linear light."""
    c = np.asarray(light, dtype=float)
    return np.where(c <= 0.0031308, 12.92 * c, 1.055 * np.maximum(c, 0.0) ** (1 / 2.4) - 0.055)


def ciede2000(one: Array, other: Array) -> float:
    """Return the difference of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
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
