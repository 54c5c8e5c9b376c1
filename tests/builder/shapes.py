"""Stacks and solids of which the answer is known."""

from __future__ import annotations

import numpy as np
from builder.contours import Section, Stack, outline
from builder.surface import Surface, rebuild

RADIUS_MM, HALF_MM = 12.0, 30.0


def cylinder(lean: float = 0.0) -> Stack:
    """A round pillar along y whose sections shift by ``lean`` mm in x per mm of height."""
    heights = np.linspace(-HALF_MM, HALF_MM, 7)
    circle = np.array([0.0, 0.0, RADIUS_MM, 0.0, 0.0, RADIUS_MM])
    return Stack(
        origin_mm=np.zeros(3),
        axes=np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, -1.0]]),
        reach_mm=(-HALF_MM - 4.0, HALF_MM + 4.0),
        sections=tuple(Section(t, (outline(circle) + np.array([lean * t, 0.0]),)) for t in heights),
    )


def pillar() -> Surface:
    """The dense surface of the upright cylinder."""
    return rebuild([cylinder()], 1.0, "bone")
