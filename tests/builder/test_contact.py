"""Bones that are moved and that give way, on bodies of which the answer is known."""

from __future__ import annotations

import numpy as np
import pytest
from builder.align import Move
from builder.contact import Swept
from builder.solid import Solid, push_out
from builder.surface import Surface

from tests.builder.shapes import HALF_MM, RADIUS_MM, pillar


def test_a_move_grows_from_none_to_whole() -> None:
    move = Move((0.0, 0.0, 0.0), (0.0, 90.0, 0.0), (0.0, 2.0, 0.0), 0.0, -100.0)
    above, half, below = move(np.array([[1.0, 5.0, 0.0], [1.0, -50.0, 0.0], [1.0, -120.0, 0.0]]))
    np.testing.assert_allclose(above, [1.0, 5.0, 0.0], atol=1e-12)
    np.testing.assert_allclose(half, [np.sqrt(0.5), -49.0, -np.sqrt(0.5)], atol=1e-12)
    np.testing.assert_allclose(below, [0.0, -118.0, -1.0], atol=1e-12)


def test_a_rigid_move_keeps_distances() -> None:
    move = Move((10.0, 0.0, 0.0), (5.0, 20.0, -3.0), (1.0, 2.0, 3.0))
    points = np.random.default_rng(2).normal(size=(20, 3))
    moved = move(points)
    before, after = (np.linalg.norm(p[:, None] - p, axis=2) for p in (points, moved))
    np.testing.assert_allclose(before, after, atol=1e-12)
    np.testing.assert_allclose(move(np.array([[10.0, 0.0, 0.0]])), [[11.0, 2.0, 3.0]])


def shifted(*shifts_mm: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Motions by which a body lies shifted along z."""
    seen = np.repeat(np.eye(4)[None], len(shifts_mm), axis=0)
    seen[:, 2, 3] = shifts_mm
    return seen


def test_what_sweeps_past_counts_where_it_comes_nearest() -> None:
    swept = Swept(Solid(pillar()), shifted(0.0, 10.0, 20.0), 1.0)
    height, out = swept.height(
        np.array([[0.0, 0.0, -RADIUS_MM - 5.0], [RADIUS_MM + 2.0, 0.0, 0.0]])
    )
    # Seen from the pillar the first point passes through it; the second is nearest unshifted.
    assert height[0] < -RADIUS_MM / 2
    assert height[1] == pytest.approx(1.0, abs=0.5)
    np.testing.assert_allclose(out[1], [1.0, 0.0, 0.0], atol=0.1)


def test_a_bone_gives_way_over_the_whole_sweep() -> None:
    dense = pillar()
    neighbour = Surface(dense.points + np.array([2 * RADIUS_MM - 1.0, 0.0, 0.0]), dense.triangles)
    swept = Swept(Solid(neighbour), shifted(-4.0, 0.0, 4.0), 0.5)
    shaved = push_out(dense, [swept], 0.0)
    height, _ = swept.height(shaved.points)
    assert height.min() > -0.3
    untouched = dense.points[:, 0] < -RADIUS_MM / 2
    np.testing.assert_array_equal(shaved.points[untouched], dense.points[untouched])
    assert np.ptp(shaved.points[:, 1]) == pytest.approx(2 * HALF_MM + 8.0, abs=2.0)
