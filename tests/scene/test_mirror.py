"""The other leg is the image in the mirror, with the outside still outside."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scene.camera import VIEWS, pan, project, turn, view
from explorer.scene.camera import mirrored as mirrored_camera
from explorer.scene.mirror import mirrored, mirrored_mesh
from tests.scene.conftest import ball


def volume(points: np.ndarray, triangles: np.ndarray) -> float:  # type: ignore[type-arg]
    a, b, c = (points[triangles[:, k]].astype(float) for k in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6.0)


def test_a_mirrored_surface_keeps_its_volume_and_its_outside() -> None:
    points, triangles = ball((0.3, 0.2, 0.5), 0.1)
    other, around = mirrored_mesh(points, triangles)
    assert other.dtype == points.dtype
    np.testing.assert_allclose(other.mean(axis=0), (0.3, 0.2, -0.5), atol=1e-6)
    assert volume(other, around) == pytest.approx(volume(points, triangles), rel=1e-4)
    assert volume(other, around) > 0.0


def test_the_same_arrays_give_the_same_arrays() -> None:
    points, triangles = ball((0.0, 0.0, 0.0), 0.1)
    first, again = mirrored_mesh(points, triangles), mirrored_mesh(points, triangles)
    assert first[0] is again[0]
    assert first[1] is again[1]
    assert mirrored_mesh(points.copy(), triangles)[0] is not first[0]


def test_twice_in_the_mirror_is_as_before() -> None:
    points = np.random.default_rng(1).normal(size=(4, 5, 3))
    np.testing.assert_array_equal(mirrored(mirrored(points)), points)
    assert mirrored((1.0, 2.0, 3.0)).tolist() == [1.0, 2.0, -3.0]


@given(st.sampled_from(VIEWS), st.floats(-3, 3), st.floats(-3, 3), st.floats(-0.4, 0.4))
def test_the_mirrored_view_shows_the_mirrored_picture(
    name: str, right: float, up: float, aside: float
) -> None:
    camera = pan(turn(view(name), right, up), aside, 0.1)  # type: ignore[arg-type]
    points = np.random.default_rng(2).uniform(-0.5, 0.5, (20, 3))
    seen = project(camera, points)
    np.testing.assert_allclose(
        project(mirrored_camera(camera), mirrored(points)), seen * (-1, 1, 1), atol=1e-9
    )


def test_names_of_views_follow_the_side() -> None:
    assert view("lateral", side="left").direction == (0.0, 0.0, -1.0)
    assert view("medial", side="left").direction == (0.0, 0.0, 1.0)
    assert view("anterior", side="left") == view("anterior")
    assert view("posterolateral", side="left") == mirrored_camera(view("posterolateral"))
