"""The orthographic picture: near and far in one size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene import still as still_module
from explorer.scene.camera import (
    VIEWS,
    Camera,
    fit,
    mirrored,
    pan,
    project,
    ray,
    shows,
    turn,
    view,
    zoom,
)
from explorer.scene.look import Look
from explorer.scene.pick import pick
from explorer.scene.stage import Stage
from explorer.scene.still import still

if TYPE_CHECKING:
    from tests.scene.conftest import MakeItem

NAMES = st.sampled_from(VIEWS)
SOME = st.floats(-0.5, 0.5)


def parallel(name: str) -> Camera:
    return replace(view(name), parallel=True)  # type: ignore[arg-type]


@given(NAMES, st.floats(-3, 3), st.floats(-3, 3), SOME, SOME, st.floats(-0.4, 0.4))
def test_distance_changes_no_place(
    name: str, right: float, up: float, x: float, y: float, depth: float
) -> None:
    camera = turn(parallel(name), right, up)
    axes = camera.axes
    at_focus = np.array(camera.focus_m) + camera.height_m * (x * axes[0] + y * axes[1])
    seen = project(camera, [at_focus, at_focus + depth * axes[2]])
    np.testing.assert_allclose(seen[:, :2], [(x, y), (x, y)], atol=1e-9)
    assert seen[0, 2] - seen[1, 2] == pytest.approx(depth)


@given(SOME, SOME)
def test_at_the_focus_both_pictures_have_one_size(x: float, y: float) -> None:
    camera = parallel("posterolateral")
    axes = camera.axes
    point = np.array(camera.focus_m) + camera.height_m * (x * axes[0] + y * axes[1])
    there = project(replace(camera, parallel=False), point)[0, :2]
    np.testing.assert_allclose(project(camera, point)[0, :2], there, atol=1e-9)


@given(SOME, SOME, st.floats(0.1, 9.0))
def test_ray_goes_where_project_comes_from(x: float, y: float, distance: float) -> None:
    camera = turn(parallel("medial"), 0.4, 0.3)
    start, sight = ray(camera, (x, y))
    np.testing.assert_allclose(project(camera, start + distance * sight)[0, :2], (x, y), atol=1e-9)
    np.testing.assert_allclose(sight, -np.array(camera.direction))


@given(NAMES, st.floats(0.3, 3.0), st.integers(0, 100))
def test_fit_shows_all_and_wastes_nothing(name: str, aspect: float, seed: int) -> None:
    points = np.random.default_rng(seed).uniform(-0.5, 0.5, (50, 3)) * (0.2, 0.9, 0.3)
    camera = fit(parallel(name), points, aspect, margin=0.0)
    assert shows(fit(camera, points, aspect, 0.02), points, aspect)
    x, y, _ = project(camera, points).T
    assert max(np.ptp(x) / aspect, np.ptp(y)) == pytest.approx(1.0, abs=1e-6)
    assert not shows(zoom(camera, 1.1), points, aspect)


@given(st.floats(0.5, 2.0), SOME, SOME, st.floats(-0.4, 0.4))
def test_zoom_holds_what_is_under_the_cursor_at_any_depth(
    factor: float, x: float, y: float, depth: float
) -> None:
    camera = parallel("posterolateral")
    start, sight = ray(camera, (x, y))
    point = start + (camera.distance_m + depth) * sight
    after = project(zoom(camera, factor, (x, y)), point)
    np.testing.assert_allclose(after[0, :2], (x, y), atol=1e-9)


@given(NAMES, st.floats(-3, 3))
def test_it_stays_parallel(name: str, angle: float) -> None:
    camera = parallel(name)
    for changed in (
        turn(camera, angle, angle / 2),
        pan(camera, 0.1, 0.2),
        zoom(camera, 2.0),
        mirrored(camera),
        fit(camera, np.eye(3), 1.0),
    ):
        assert changed.parallel


def extent(pixels: np.ndarray) -> tuple[int, int]:  # type: ignore[type-arg]
    """Width and height of what is not ground."""
    seen = np.any(pixels != pixels[0, 0], axis=2)
    return int(seen.any(axis=0).sum()), int(seen.any(axis=1).sum())


def test_near_and_far_are_drawn_where_project_says_and_in_one_size(make_item: MakeItem) -> None:
    camera = replace(parallel("lateral"), focus_m=(0.0, 0.0, 0.0), height_m=1.0)
    stage = Stage()
    stage.resize(200, 200)
    sizes = []
    for depth in (-0.6, 0.0, 0.6):
        stage.show((make_item("a", (0.1, 0.2, depth), 0.1),), Look(camera, background="white"))
        pixels = stage.picture()
        sizes.append(extent(pixels))
        assert pick(stage.items, camera, (0.1, 0.2)) == "a"
        assert pixels[200 - 140, 120].tolist() != [255, 255, 255]
    stage.close()
    assert np.ptp(sizes, axis=0).max() <= 1
    assert sizes[0][0] == pytest.approx(40, abs=2)


def test_close_by_nothing_is_cut_off(make_item: MakeItem) -> None:
    camera = replace(parallel("lateral"), focus_m=(0.0, 0.0, 0.0), height_m=0.05)
    items = (
        make_item("near", (0.0, 0.0, 0.9), 0.02, (0.1, 0.8, 0.1)),
        make_item("far", radius=0.1),
    )
    stage = Stage()
    stage.resize(60, 60)
    stage.show(items, Look(camera, quality="fast"))
    red, green, _ = stage.picture()[30, 30].tolist()
    stage.close()
    assert green > red
    assert pick(items, camera, (0.0, 0.0)) == "near"


def test_tiles_of_a_picture_to_keep_join(
    make_item: MakeItem, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle = (0.0, -0.37, 0.0)
    items = (make_item("a", middle, 0.4), make_item("b", (0.3, -0.37, 0.2), 0.2, (0.2, 0.7, 0.3)))
    look = Look(camera=parallel("lateral"), background="white")
    whole = still(items, look, 100, 100).astype(int)
    monkeypatch.setattr(still_module, "_TILE_PX", 32)
    tiled = still(items, look, 100, 100).astype(int)
    assert extent(whole.astype(np.uint8))[0] > 40
    assert np.abs(tiled - whole).max() < 25, "a tile one pixel off would show at every edge"
    assert np.abs(tiled - whole).mean() < 0.6
