"""A patch that is caught in bone comes out in its own shape, and the rest of the surface stays."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from builder.rig.measure import Rest
from builder.rig.patch import relaid
from numpy.typing import NDArray

Array = NDArray[np.float64]

FLOOR_M = -0.020
"""All that lies below this height counts as bone."""


@pytest.fixture(scope="module")
def ball() -> Rest:
    surface = pv.Icosphere(radius=0.03, nsub=4)
    return Rest(surface.points.astype(np.float64), surface.regular_faces.astype(np.int32))


def out(points: Array, _which: NDArray[np.int64]) -> Array:
    """Straight up, out of the floor."""
    return np.column_stack([np.zeros((len(points), 2)), np.clip(FLOOR_M - points[:, 2], 0.0, None)])


def laid(ball: Rest, rings: int) -> Array:
    points = ball.points
    return relaid(points, ball.edges, points, points[:, 2] < FLOOR_M, out, rings, draw=20.0)


def test_what_is_caught_comes_out_without_folds(ball: Rest) -> None:
    found = laid(ball, 5)
    assert ball.points[:, 2].min() < FLOOR_M - 0.009
    assert found[:, 2].min() > FLOOR_M - 0.001
    assert ball.inverted(found) == 0


def test_only_the_rings_around_it_give_way(ball: Rest) -> None:
    still = [np.all(laid(ball, rings) == ball.points, axis=1) for rings in (2, 5)]
    assert still[1].sum() < still[0].sum()
    assert np.all(still[1] <= still[0])
    assert np.all(still[1][ball.points[:, 2] > 0.0])


def test_nothing_caught_leaves_all_as_it_is(ball: Rest) -> None:
    none = np.zeros(len(ball.points), dtype=bool)
    found = relaid(ball.points, ball.edges, ball.points, none, out, 0, draw=20.0)
    np.testing.assert_array_equal(found, ball.points)
