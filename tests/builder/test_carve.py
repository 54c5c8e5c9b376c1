"""A belly that a plate of bone passes through keeps to the side where most of it lies."""

from __future__ import annotations

import numpy as np
import pytest
from builder.carve import GAP_MM, ROUND_MM, carved, rounded_least
from builder.solid import Solid
from builder.surface import Surface

from tests.builder.shapes import HALF_MM, RADIUS_MM, pillar

#: The plate's middle lies this far beside the belly's, mm.
ASIDE_MM = 4.0


@pytest.fixture(scope="module")
def plate() -> Surface:
    """A slab about 4 mm thick, wider and longer than the belly."""
    points = pillar().points * [2.0 / RADIUS_MM, 1.5, 2.0] + np.array([ASIDE_MM, 0.0, 0.0])
    return Surface(points, pillar().triangles)


def test_only_the_larger_side_of_the_plate_stays(plate: Surface) -> None:
    left = carved(pillar(), [plate])
    assert left.points[:, 0].max() < ASIDE_MM
    assert left.points[:, 0].min() == pytest.approx(-RADIUS_MM, abs=0.5)
    assert left.poly().is_manifold


def test_nothing_is_left_of_either_in_the_other(plate: Surface) -> None:
    left = carved(pillar(), [plate])
    assert Solid(plate).height(left.points)[0].min() > 0.0
    assert Solid(left).height(plate.points)[0].min() > 0.0


def test_a_belly_clear_of_bone_keeps_its_form(plate: Surface) -> None:
    away = Surface(plate.points + np.array([3 * RADIUS_MM + GAP_MM, 0.0, 0.0]), plate.triangles)
    left = carved(pillar(), [away])
    assert left.volume_mm3() == pytest.approx(pillar().volume_mm3(), rel=0.01)
    assert np.abs(left.points[:, 1]).max() == pytest.approx(HALF_MM + 4.0, abs=1.0)


def test_the_edge_between_two_fields_is_rounded_and_nothing_else() -> None:
    a = np.array([0.0, 5.0, 1.0])
    b = np.array([0.0, 5.0 + ROUND_MM, 1.0 - 2 * ROUND_MM])
    assert rounded_least(a, b) == pytest.approx([-ROUND_MM / 4, 5.0, 1.0 - 2 * ROUND_MM])
