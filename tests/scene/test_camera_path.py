"""The way from one view to another."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.camera import VIEWS, Camera, pan, turn, view, zoom
from explorer.scene.camera_path import between, eased

ANGLES = st.floats(-3.0, 3.0)


@st.composite
def cameras(draw: st.DrawFn) -> Camera:
    camera = turn(view(draw(st.sampled_from(VIEWS))), draw(ANGLES), draw(ANGLES))
    camera = zoom(camera, draw(st.floats(0.5, 5.0)))
    return pan(camera, draw(st.floats(-0.3, 0.3)), draw(st.floats(-0.3, 0.3)))


def angle(a: Camera, b: Camera) -> float:
    """Angle of the turn from one camera's axes to another's, rad."""
    turned = b.axes.T @ a.axes
    return 2.0 * math.asin(min(float(np.linalg.norm(turned - np.eye(3))) / math.sqrt(8.0), 1.0))


@given(cameras(), cameras())
def test_it_begins_and_ends_exactly(start: Camera, end: Camera) -> None:
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    almost = between(start, end, 1.0 - 1e-9)
    np.testing.assert_allclose(almost.axes, end.axes, atol=1e-6)
    np.testing.assert_allclose(almost.focus_m, end.focus_m, atol=1e-6)


@given(cameras(), cameras(), st.floats(0.0, 1.0))
def test_on_the_way_the_axes_stay_square_and_turn_at_one_rate(
    start: Camera, end: Camera, share: float
) -> None:
    camera = between(start, end, share)
    np.testing.assert_allclose(camera.axes @ camera.axes.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(camera.axes) == pytest.approx(1.0)
    assert angle(start, camera) == pytest.approx(share * angle(start, end), abs=1e-6)
    low, high = sorted((start.height_m, end.height_m))
    assert low * (1 - 1e-9) <= camera.height_m <= high * (1 + 1e-9)


@pytest.mark.parametrize("to", VIEWS)
def test_from_side_to_side_the_leg_stays_upright(to: str) -> None:
    start, end = view("posterior"), view(to)  # type: ignore[arg-type]
    for share in np.linspace(0.0, 1.0, 9):
        camera = between(start, end, float(share))
        assert camera.up[1] >= -1e-9
        if end.up == start.up and end.direction[1] == 0.0:
            assert camera.up == pytest.approx((0.0, 1.0, 0.0))


def test_the_lines_of_sight_are_those_of_the_end() -> None:
    end = replace(view("lateral"), parallel=True)
    assert all(between(view("medial"), end, share).parallel for share in (0.0, 0.5, 1.0))


def test_it_starts_and_lands_softly() -> None:
    steps = [eased(share) for share in np.linspace(-0.2, 1.2, 141)]
    assert all(a <= b for a, b in pairwise(steps))
    assert (eased(0.0), eased(0.5), eased(1.0)) == (0.0, 0.5, 1.0)
    assert eased(0.01) < 0.001
    assert eased(0.3) == pytest.approx(1.0 - eased(0.7))
