"""Lengths of tendons as they are drawn."""

from __future__ import annotations

import numpy as np
import pytest
from builder.rig.measure import tendon_length


def test_a_straight_tendon_is_as_long_as_its_sections_are_apart() -> None:
    places = np.repeat(np.linspace(0.0, 10.0, 101), 4)
    ring = np.tile([[1, 0], [0, 1], [-1, 0], [0, -1]], (101, 1)) * 0.003
    points = np.column_stack([ring, 0.014 * places])
    first = tendon_length(points, places)
    assert first == pytest.approx(7 * 0.014, rel=0.02)
    assert tendon_length(points * [1.0, 1.0, 1.1], places) == pytest.approx(1.1 * first)
