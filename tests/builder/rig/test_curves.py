"""Centre curves: length, sections, and where points lie along them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from builder.rig import curves

if TYPE_CHECKING:
    from numpy.typing import NDArray

AROUND, RINGS = 16, 40


def tube(bend: float) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Open tube of 0.3 m length and 0.02 m radius along y, bent towards x."""
    angle = np.arange(AROUND) * 2 * np.pi / AROUND
    y = np.linspace(-0.15, 0.15, RINGS)
    ring = np.stack([0.02 * np.cos(angle), 0 * angle, 0.02 * np.sin(angle)], axis=-1)
    centre = np.stack([bend * y**2, y, 0 * y], axis=-1)
    corner = np.arange((RINGS - 1) * AROUND)
    beside = corner - corner % AROUND + (corner + 1) % AROUND
    triangles = np.concatenate(
        [
            np.stack([corner, beside, corner + AROUND], axis=-1),
            np.stack([beside, beside + AROUND, corner + AROUND], axis=-1),
        ]
    )
    return (centre[:, None] + ring).reshape(-1, 3), triangles.astype(np.int32)


def test_arc_length_and_place() -> None:
    line = np.array([[0.0, 0.0, 0.0], [3.0, 0.0, 0.0], [3.0, 4.0, 0.0]])
    s = curves.arc_length(line)
    np.testing.assert_allclose(s, [0.0, 3.0, 7.0])
    np.testing.assert_allclose(curves.at(line, s, np.array([5.0])), [[3.0, 2.0, 0.0]])


def test_a_curve_goes_straight_on_beyond_its_ends() -> None:
    line = np.outer(np.arange(10.0), [0.0, 1.0, 0.0])
    s = curves.arc_length(line)
    np.testing.assert_allclose(
        curves.at(line, s, np.array([-2.0, 11.0])), [[0.0, -2.0, 0.0], [0.0, 11.0, 0.0]]
    )


def test_smoothing_keeps_ends_and_straight_lines() -> None:
    line = np.outer(np.linspace(0, 1, 30), [1.0, 2.0, 3.0])
    np.testing.assert_allclose(curves.smoothed(line, 3.0), line, atol=1e-12)
    rough = line + np.random.default_rng(1).normal(0, 0.01, line.shape)
    np.testing.assert_allclose(curves.smoothed(rough, 3.0)[[0, -1]], rough[[0, -1]], atol=1e-12)


def test_spread_runs_along_a_bent_tube() -> None:
    points, triangles = tube(bend=3.0)
    way = curves.spread(len(points), triangles)
    assert abs(np.corrcoef(way, points[:, 1])[0, 1]) > 0.98
    assert way.min() == 0.0
    assert way.max() == 1.0


def test_sections_of_a_tube_lie_on_its_axis() -> None:
    points, triangles = tube(bend=0.0)
    way = (points[:, 1] - points[:, 1].min()) / np.ptp(points[:, 1])
    centres = curves.section_centres(points, triangles, way, 8)
    assert np.abs(centres[1:-1, [0, 2]]).max() < 0.001
    assert np.all(np.diff(centres[:, 1]) > 0)


def test_projection_finds_the_place_along_the_curve() -> None:
    points, triangles = tube(bend=0.0)
    line = np.stack([np.zeros(40), np.linspace(-0.15, 0.15, 40), np.zeros(40)], axis=-1)
    s = curves.project(points, triangles, line, curves.arc_length(line), rounds=0)
    np.testing.assert_allclose(s, points[:, 1] + 0.15, atol=1e-6)
