"""Offsets of the baked poses: what was solved is found at the ends, and little is kept."""

from __future__ import annotations

import numpy as np
import pytest
from builder.rig.bake import GRIDS_DEG
from builder.rig.lift import RANGES_DEG, carried_on, trimmed
from numpy.typing import NDArray

from explorer.scene.deform_handles import Grid, Table, pad
from explorer.scene.deform_lifts import BODY, JOINTS, OFFSETS, VERTICES

Array = NDArray[np.float64]


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
