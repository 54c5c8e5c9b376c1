"""Ends of bellies that go with the quadriceps tendon: shares add up, and the tip goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from builder.rig.bake import solve
from builder.rig.bones import Distance
from builder.rig.joining import Guest
from builder.rig.joints import Joints, Lengths, Pose, leg_motions
from builder.rig.posing import Poser
from builder.rig.strand import Strand
from builder.rig.units import UNITS

from explorer.anatomy import load_leg
from explorer.scene.meshes import Mesh, load_meshes

if TYPE_CHECKING:
    from numpy.typing import NDArray

KNEE_RAD = np.radians([0.0, 60.0])


@pytest.fixture(scope="module")
def meshes() -> dict[str, Mesh]:
    return {m.name: m for m in load_meshes(fibers=False)}


@pytest.fixture(scope="module")
def host(meshes: dict[str, Mesh]) -> tuple[Poser, NDArray[np.float64]]:
    leg = load_leg()
    quad = next(u for u in UNITS if u.name == "quad")
    joints = Joints(leg_motions(leg))
    poser = Poser(Strand.of(quad, meshes), joints, {}, {}, Lengths(leg))
    return poser, solve([poser], [KNEE_RAD])[0]


def test_the_quadriceps_tendon_keeps_its_length(host: tuple[Poser, NDArray[np.float64]]) -> None:
    poser, _ = host
    length = poser.course.rest_length_m
    for knee_rad in (0.5, 1.0, 1.6, 2.2):
        curve = poser.course.at(Pose(0.0, knee_rad)).curve
        found = np.linalg.norm(np.diff(curve, axis=0), axis=1).sum()
        assert found == pytest.approx(length, rel=0.015)


@pytest.mark.parametrize("belly", ["vastus_lateralis", "vastus_medialis", "rectus_femoris"])
def test_a_guest_at_rest_lies_at_rest(
    host: tuple[Poser, NDArray[np.float64]], meshes: dict[str, Mesh], belly: str
) -> None:
    poser, table = host
    guest = Guest.of(poser.strand, table, meshes[belly], ("hip", "knee"))
    share = guest.strand.share
    still = share[:, None] * meshes[belly].points
    np.testing.assert_allclose(guest.points((7, 0)), still, atol=5e-5)
    assert share.min() == 0.0
    assert share.max() > 0.6
    assert guest.flat((3, 2)).shape == (6, *table.shape[1:])
    np.testing.assert_allclose(guest.points((0, 1)), guest.points((5, 1)))
    moved = guest.points((0, 1))[share > 0.6] - still[share > 0.6]
    assert np.linalg.norm(moved, axis=1).min() > 0.010


def test_what_lies_on_the_bone_goes_less_with_the_tendon(
    host: tuple[Poser, NDArray[np.float64]], meshes: dict[str, Mesh]
) -> None:
    poser, table = host
    belly, bone = meshes["vastus_intermedius"], Distance.of([meshes["femur"]])
    whole = Guest.of(poser.strand, table, belly, ("knee",)).strand.share
    sheared = Guest.of(poser.strand, table, belly, ("knee",), bone).strand.share
    gap, _ = bone(belly.points.astype(np.float64))
    deep, far = (whole > 0.5) & (gap < 0.002), (whole > 0.5) & (gap > 0.030)
    assert deep.any()
    assert far.any()
    assert np.median(sheared[deep] / whole[deep]) < 0.5
    tip = np.argmin(belly.points[:, 1])
    assert sheared[tip] > 0.9 * whole[tip]
    np.testing.assert_allclose(sheared[far], whole[far], atol=0.05)
    other = meshes["vastus_medialis"]
    np.testing.assert_array_equal(
        Guest.of(poser.strand, table, other, ("knee",), bone).strand.share,
        Guest.of(poser.strand, table, other, ("knee",)).strand.share,
    )
