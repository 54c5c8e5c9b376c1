"""Views, turns, pans, zooms and the fit to a pose."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.camera import VIEWS, Camera, fit, pan, project, ray, shows, turn, view, zoom

ANGLES = st.floats(-4.0, 4.0)


def same(a: Camera, b: Camera) -> bool:
    return all(
        np.allclose(x, y, atol=1e-9)
        for x, y in (
            (a.focus_m, b.focus_m),
            (a.direction, b.direction),
            (a.up, b.up),
            (a.height_m, b.height_m),
        )
    )


@pytest.mark.parametrize(
    ("name", "right_of_picture", "top_of_picture"),
    [
        ("posterior", (0, 0, 1), (0, 1, 0)),
        ("anterior", (0, 0, -1), (0, 1, 0)),
        ("lateral", (1, 0, 0), (0, 1, 0)),
        ("medial", (-1, 0, 0), (0, 1, 0)),
        ("superior", (0, 0, 1), (1, 0, 0)),
        ("inferior", (0, 0, -1), (1, 0, 0)),
    ],
)
def test_named_views_of_the_right_leg(
    name: str, right_of_picture: tuple[int, ...], top_of_picture: tuple[int, ...]
) -> None:
    camera = view(name)  # type: ignore[arg-type]
    np.testing.assert_allclose(camera.axes[0], right_of_picture, atol=1e-12)
    np.testing.assert_allclose(camera.axes[1], top_of_picture, atol=1e-12)


def test_unknown_view_is_named() -> None:
    with pytest.raises(ValueError, match="no view 'front'; known: posterolateral, posterior"):
        view("front")  # type: ignore[arg-type]


@given(st.sampled_from(VIEWS), st.lists(st.tuples(ANGLES, ANGLES), max_size=8))
def test_turns_keep_the_axes_square_and_the_leg_upright(
    name: str, turns: list[tuple[float, float]]
) -> None:
    camera = view(name)  # type: ignore[arg-type]
    for right_rad, up_rad in turns:
        camera = turn(camera, right_rad, up_rad)
    np.testing.assert_allclose(camera.axes @ camera.axes.T, np.eye(3), atol=1e-9)
    assert camera.axes[0][1] == pytest.approx(0.0, abs=1e-9)
    assert camera.up[1] >= -1e-9


def test_a_quarter_turn_leads_from_posterior_to_lateral() -> None:
    assert same(turn(view("posterior"), math.pi / 2, 0.0), view("lateral"))


def test_over_the_top_ends_in_the_superior_view() -> None:
    assert same(turn(view("posterior"), 0.0, 3.0), view("superior"))


def test_pan_moves_the_picture() -> None:
    point = np.array(view("lateral").focus_m)
    moved = project(pan(view("lateral"), 0.2, -0.1), point)
    np.testing.assert_allclose(moved[0, :2], (0.2, -0.1), atol=1e-12)


@given(st.floats(0.5, 2.0), st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
def test_zoom_holds_what_is_under_the_cursor(factor: float, x: float, y: float) -> None:
    camera = view("posterolateral")
    right, up, _ = camera.axes
    point = np.array(camera.focus_m) + camera.height_m * (x * right + y * up)
    after = project(zoom(camera, factor, (x, y)), point)
    np.testing.assert_allclose(after[0, :2], (x, y), atol=1e-9)


def test_zoom_stays_within_its_range() -> None:
    near = view("lateral")
    for _ in range(40):
        near = zoom(near, 2.0)
    assert near.height_m == pytest.approx(0.02)


@pytest.mark.parametrize("factor", [0.0, -1.0, math.nan, math.inf])
def test_zoom_refuses_what_is_no_factor(factor: float) -> None:
    with pytest.raises(ValueError, match="is not a positive number"):
        zoom(view("lateral"), factor)


@given(st.sampled_from(VIEWS), st.floats(0.3, 3.0), st.integers(0, 100))
def test_fit_shows_all_and_wastes_nothing(name: str, aspect: float, seed: int) -> None:
    points = np.random.default_rng(seed).uniform(-0.5, 0.5, (50, 3)) * (0.2, 0.9, 0.3)
    camera = fit(view(name), points, aspect, margin=0.0)  # type: ignore[arg-type]
    assert shows(fit(camera, points, aspect, 0.02), points, aspect)
    x, y, _ = project(camera, points).T
    fullest = max(np.ptp(x) / aspect, np.ptp(y))
    assert fullest == pytest.approx(1.0, abs=1e-6)


def test_shows_tells_when_a_bent_leg_leaves_the_picture() -> None:
    straight = np.array([(0.0, 0.1, 0.0), (0.0, -0.9, 0.0)])
    camera = fit(view("lateral"), straight, 0.5)
    assert shows(camera, straight, 0.5)
    assert not shows(camera, np.vstack([straight, (-0.6, -0.4, 0.0)]), 0.5)


@given(st.floats(-0.6, 0.6), st.floats(-0.5, 0.5), st.floats(0.1, 5.0))
def test_ray_goes_where_project_comes_from(x: float, y: float, distance: float) -> None:
    camera = view("posterolateral")
    eye, sight = ray(camera, (x, y))
    np.testing.assert_allclose(project(camera, eye + distance * sight)[0, :2], (x, y), atol=1e-9)


def lying(angle_rad: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """A body turned forward from standing: face down at a right angle."""
    world = np.eye(4)
    cos, sin = math.cos(angle_rad), math.sin(angle_rad)
    world[:2, :2] = [[cos, sin], [-sin, cos]]
    return world


@given(st.floats(-3.1, 3.1))
def test_a_lying_body_is_seen_from_the_same_side(angle: float) -> None:
    """The side is the pelvis' own; what is up in the world is up, but where seen from above."""
    world = lying(angle)
    for name in VIEWS:
        seen = view(name, world)
        np.testing.assert_allclose(seen.direction, world[:3, :3] @ view(name).direction, atol=1e-9)
        assert seen.up[1] > 0.0 or abs(seen.direction[1]) >= 0.98


@given(st.floats(-1e-3, 1e-3))
def test_a_little_lean_turns_no_picture_round(angle: float) -> None:
    for name in VIEWS:
        np.testing.assert_allclose(view(name, lying(angle)).up, view(name).up, atol=0.15)


def test_face_down_the_back_is_seen_from_above_and_the_side_with_the_floor_below() -> None:
    world = lying(math.pi / 2)
    np.testing.assert_allclose(view("posterior", world).direction, (0, 1, 0), atol=1e-12)
    np.testing.assert_allclose(view("lateral", world).up, (0, 1, 0), atol=1e-12)
    assert same(view("lateral", np.eye(4)), view("lateral"))
