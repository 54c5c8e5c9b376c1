"""Lifting vertices out of bone: far enough, over a wide surface, and only where it is needed."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from builder.rig.bake import GRIDS_DEG
from builder.rig.bones import Distance
from builder.rig.lift import MOST_M, RANGES_DEG, SLACK_M, Lifted, carried_on, trimmed
from numpy.typing import NDArray

from explorer.scene.deform_handles import Grid, Table, pad
from explorer.scene.deform_lifts import BODY, JOINTS, OFFSETS, VERTICES
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


@pytest.mark.parametrize("joint", sorted(RANGES_DEG))
def test_at_the_ends_of_a_range_the_program_finds_what_was_solved(joint: str) -> None:
    grid, ends = np.radians(GRIDS_DEG[joint]), np.radians(RANGES_DEG[joint])

    def solved(angle_rad: Array) -> Array:
        """A small offset of two vertices that bends with the angle."""
        held = np.clip(angle_rad, *ends)
        return 0.002 * np.stack([np.cos(held), np.sin(held), held**2] * 2, axis=-1)

    rows = carried_on(solved(grid).reshape(len(grid), 2, 3), 0, grid, ends)
    table = Table(
        (joint,),
        (Grid.of(grid),),
        pad(rows.reshape(len(grid), 6).astype(np.float32), 0),
        slice(0, 0),
    )
    for angle_rad in (*ends, *grid[(grid >= ends[0]) & (grid <= ends[1])]):
        np.testing.assert_allclose(table.row({joint: angle_rad}), solved(angle_rad), atol=1e-6)


def test_a_belly_is_filled_up_to_what_the_lift_took(bone: Distance, belly: Mesh) -> None:
    lifted = Lifted(belly, ("hip",), "femur_r")
    posed = lifted.rest.points * 0.985 - [0.0, 0.014, 0.0]
    push = lifted.push(posed, {"femur_r": bone}, {"femur_r": np.eye(4)})
    assert lifted.rest.volume_change(posed) < -0.04
    assert lifted.rest.volume_change(posed + push) > -0.021
    assert depth(posed + push, bone) < SLACK_M + 0.001


def test_only_vertices_that_are_moved_are_kept() -> None:
    offsets = np.zeros((3, 4, 3), np.float16)
    offsets[1, 2] = 0.001
    still = np.zeros((3, 4, 3), np.float16)
    given = {
        f"{what}{name}": value
        for name, values in (("moved", offsets), ("still", still))
        for what, value in (
            (OFFSETS, values),
            (VERTICES, np.arange(4, dtype=np.uint16)),
            (JOINTS, np.array(["knee"])),
            (BODY, np.array("femur_r")),
        )
    }
    kept = trimmed(given)
    assert {key.removeprefix(OFFSETS) for key in kept if key.startswith(OFFSETS)} == {"moved"}
    np.testing.assert_array_equal(kept[VERTICES + "moved"], [2])
    np.testing.assert_array_equal(kept[OFFSETS + "moved"], offsets[:, [2]])
