"""A structure that enters bone is brought out: far enough, over a wide surface, and no more."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from builder.rig.bones import Distance
from builder.rig.lifted import MOST_M, SLACK_M, Lifted
from numpy.typing import NDArray

from explorer.scene.meshes import Kind, Mesh

Array = NDArray[np.float64]


def mesh_of(surface: pv.PolyData, kind: Kind) -> Mesh:
    points = surface.points.astype(np.float32)
    triangles = surface.regular_faces.astype(np.int32)
    return Mesh(kind, kind, "femur_r", kind, kind, (), (), True, points, triangles)


@pytest.fixture(scope="module")
def bone() -> Distance:
    return Distance.of([mesh_of(pv.Icosphere(radius=0.02, nsub=4), "bone")])


@pytest.fixture(scope="module")
def belly() -> Mesh:
    return mesh_of(pv.Icosphere(radius=0.03, center=(0.0, 0.06, 0.0), nsub=4), "muscle")


def depth(points: Array, bone: Distance) -> float:
    return float(np.max(-bone(points)[0]))


def test_a_belly_is_lifted_out_without_folds(bone: Distance, belly: Mesh) -> None:
    lifted = Lifted(belly, ("hip",), "femur_r")
    posed = lifted.rest.points - [0.0, 0.016, 0.0]
    push = lifted.push(posed, {"femur_r": bone}, {"femur_r": np.eye(4)})
    assert depth(posed, bone) > 0.005
    assert depth(posed + push, bone) < SLACK_M + 0.001
    assert lifted.rest.inverted(posed + push) == 0
    far = np.linalg.norm(push, axis=1)
    assert far.max() <= MOST_M
    assert np.all(far[posed[:, 1] > 0.045] == 0.0)
    assert np.count_nonzero(far) > 1.5 * np.count_nonzero(-bone(posed)[0] > SLACK_M)


def test_what_lies_as_deep_as_at_rest_stays(bone: Distance) -> None:
    deep = mesh_of(pv.Icosphere(radius=0.03, center=(0.0, 0.044, 0.0), nsub=4), "muscle")
    lifted = Lifted(deep, ("hip",), "femur_r")
    push = lifted.push(lifted.rest.points, {"femur_r": bone}, {"femur_r": np.eye(4)})
    np.testing.assert_array_equal(push, 0.0)


def test_a_belly_is_filled_up_to_what_the_lift_took(bone: Distance, belly: Mesh) -> None:
    lifted = Lifted(belly, ("hip",), "femur_r")
    posed = lifted.rest.points * 0.985 - [0.0, 0.014, 0.0]
    push = lifted.push(posed, {"femur_r": bone}, {"femur_r": np.eye(4)})
    assert lifted.rest.volume_change(posed) < -0.04
    assert lifted.rest.volume_change(posed + push) > -0.021
    assert depth(posed + push, bone) < SLACK_M + 0.001
