"""What lies under the pointer."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.camera import fit, project, view
from explorer.scene.describe import Item
from explorer.scene.pick import pick
from tests.scene.conftest import MakeItem, ball

FRONT = view("lateral")  # looks along -z


def place(point: tuple[float, float, float]) -> tuple[float, float]:
    x, y, _ = project(FRONT, point)[0]
    return float(x), float(y)


def test_nearest_of_two_in_line(make_item: MakeItem) -> None:
    items = (make_item("far", (0.0, 0.0, -0.4)), make_item("near", (0.0, 0.0, 0.4)))
    assert pick(items, FRONT, place((0.0, 0.0, 0.4))) == "near"
    assert pick(items[::-1], FRONT, place((0.0, 0.0, 0.4))) == "near"


def test_what_is_hidden_is_looked_through(make_item: MakeItem) -> None:
    items = (make_item("far", (0.0, 0.0, -0.4)), make_item("near", (0.0, 0.0, 0.4), visible=False))
    assert pick(items, FRONT, place((0.0, 0.0, 0.0))) == "far"


def test_nothing_beside_and_nothing_behind_the_eye(make_item: MakeItem) -> None:
    assert pick((make_item("ball"),), FRONT, place((0.3, 0.0, 0.0))) is None
    behind = make_item("ball", tuple(FRONT.eye_m + np.array((0.0, 0.0, 0.5))))
    assert pick((behind,), FRONT, (0.0, 0.0)) is None


@given(st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
def test_agrees_with_the_circle_that_a_ball_shows(x: float, y: float) -> None:
    centre, radius = np.array((0.05, -0.37, 0.1)), 0.2
    item = Item("ball", "muscle", *ball(tuple(centre), radius), (0.5, 0.5, 0.5))
    eye = FRONT.eye_m
    sight = np.array((x, y, 0.0)) * FRONT.height_m + FRONT.focus_m - eye
    sight /= np.linalg.norm(sight)
    miss = np.linalg.norm(np.cross(centre - eye, sight)) / radius
    if abs(miss - 1.0) > 0.01:  # the ball has corners
        assert (pick((item,), FRONT, (x, y)) == "ball") == (miss < 1.0)


def test_every_muscle_of_the_calf_is_found_where_it_is_seen() -> None:
    from explorer.scene.meshes import load_meshes

    items = [
        Item(mesh.name, mesh.kind, mesh.points, mesh.triangles, (0.5, 0.5, 0.5))
        for mesh in load_meshes()
    ]
    whole = np.vstack([item.points for item in items])
    camera = fit(view("posterior"), whole, 0.5)
    for key in ("gastrocnemius_medial", "gastrocnemius_lateral", "biceps_femoris_long_head"):
        points = next(item.points for item in items if item.key == key)
        middle = points[points[:, 0] <= np.quantile(points[:, 0], 0.05)].mean(axis=0)
        x, y, _ = project(camera, middle)[0]
        assert pick(items, camera, (float(x), float(y))) == key


def test_one_reaches_through_ghosts(make_item: MakeItem) -> None:
    camera = view("lateral")
    near, far = (0.0, -0.37, 0.2), (0.0, -0.37, -0.2)
    ghost = make_item("ghost", near, opacity=0.2)
    assert pick((ghost, make_item("solid", far)), camera, (0.0, 0.0)) == "solid"
    assert pick((ghost,), camera, (0.0, 0.0)) is None
