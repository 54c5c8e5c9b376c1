"""Solving single units: neutral is exact, volume and tendon length stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from builder.rig.bake import bake, bulge, write
from builder.rig.bones import Distance
from builder.rig.joints import Joints, Lengths, Pose, leg_motions
from builder.rig.measure import Rest
from builder.rig.posing import Poser, least_turn
from builder.rig.settle import settle
from builder.rig.strand import Strand, bspline
from builder.rig.units import UNITS

from explorer.anatomy import load_leg
from explorer.scene.contact import motions
from explorer.scene.meshes import Mesh, load_meshes

if TYPE_CHECKING:
    from pathlib import Path

    from builder.rig.curves import Array

BY_NAME = {u.name: u for u in UNITS}


@pytest.fixture(scope="module")
def meshes() -> dict[str, Mesh]:
    return {m.name: m for m in load_meshes(fibers=False)}


@pytest.fixture(scope="module")
def joints() -> Joints:
    return Joints(leg_motions(load_leg()))


def solved(poser: Poser, pose: Pose) -> Array:
    (handles,), _ = settle([poser], [np.zeros_like(poser.strand.curve)], pose)
    points = poser.blends[poser.strand.spec.belly] @ handles.transpose(0, 2, 1).reshape(-1, 3)
    return np.asarray(points)


def test_part_way_is_between_rest_and_the_pose(joints: Joints) -> None:
    pose = Pose(0.4, 1.2, -0.3)
    part = joints.part_way("tibia_r", "femur_r", pose, np.array([0.0, 0.5, 1.0]))
    np.testing.assert_allclose(part[0], np.eye(4), atol=1e-12)
    half = motions(load_leg(), 0.0, 0.6, 0.0)["tibia_r"]
    np.testing.assert_allclose(part[1], half, atol=1e-9)
    np.testing.assert_allclose(part[2], joints.relative("tibia_r", "femur_r", pose), atol=1e-12)


def test_bspline_weights_add_to_one_and_reproduce_lines() -> None:
    u = np.linspace(0, 1, 11)
    weights = bspline(u)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0)
    np.testing.assert_allclose(weights @ np.arange(-1.0, 3.0), u)


def test_least_turn_takes_one_direction_to_the_other() -> None:
    random = np.random.default_rng(2)
    a, b = (v / np.linalg.norm(v, axis=1, keepdims=True) for v in random.normal(size=(2, 20, 3)))
    turn = least_turn(a, b)
    close = np.einsum("ni,ni->n", a, b) > -0.9
    np.testing.assert_allclose(np.einsum("nij,nj->ni", turn, a)[close], b[close], atol=1e-12)
    np.testing.assert_allclose(
        (turn @ turn.transpose(0, 2, 1))[close], np.eye(3) + 0 * turn[close], atol=1e-12
    )


def test_units_use_every_muscle_and_tendon_once(meshes: dict[str, Mesh]) -> None:
    owned = [n for u in UNITS for n in (u.belly, *u.proximal, *u.distal) if not u.strip]
    owned += list({u.belly for u in UNITS if u.strip})
    assert sorted(owned) == sorted(m.name for m in meshes.values() if m.kind != "bone")


def test_units_lie_on_what_is_solved_before_them() -> None:
    done: set[str] = set()
    for unit in UNITS:
        assert done.issuperset(unit.over), unit.name
        done.add(unit.name)


@pytest.mark.parametrize("name", ["vasmed", "soleus", "gasmed", "psoas"])
def test_neutral_is_exact(name: str, meshes: dict[str, Mesh], joints: Joints) -> None:
    poser = Poser(Strand.of(BY_NAME[name], meshes), joints, {}, {})
    points = solved(poser, Pose())
    np.testing.assert_allclose(points, meshes[BY_NAME[name].belly].points, atol=2e-6)


@pytest.mark.parametrize(
    ("name", "pose"),
    [("vasmed", Pose(0.0, 2.0)), ("gasmed", Pose(0.0, 1.5, -0.6)), ("psoas", Pose(1.5))],
)
def test_bellies_keep_their_volume(
    name: str, pose: Pose, meshes: dict[str, Mesh], joints: Joints
) -> None:
    mesh = meshes[BY_NAME[name].belly]
    poser = Poser(Strand.of(BY_NAME[name], meshes), joints, {}, {})
    rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
    assert abs(rest.volume_change(solved(poser, pose))) < 0.01


def test_a_curve_is_pushed_out_of_bone(meshes: dict[str, Mesh], joints: Joints) -> None:
    spec = BY_NAME["vasmed"]
    strand = Strand.of(spec, meshes)
    femur = {"femur_r": Distance.of([meshes["femur"]])}
    free, kept = Poser(strand, joints, {}, {}), Poser(strand, joints, femur, {})
    pose = Pose(0.0, np.radians(110.0))
    start = np.zeros_like(strand.curve)
    distance = [femur["femur_r"](p.curve(pose, start).curve)[0].min() for p in (free, kept)]
    assert distance[1] > max(distance[0], -0.001)


def test_bulging_leaves_the_ends_alone(meshes: dict[str, Mesh], joints: Joints) -> None:
    poser = Poser(Strand.of(BY_NAME["gasmed"], meshes), joints, {}, {})
    share = bulge(poser)
    assert share.max() > 0.05
    outside = poser.strand.knots > poser.strand.belly[1] * poser.strand.s[-1]
    np.testing.assert_allclose(share[outside], 0.0, atol=1e-12)


def test_the_file_is_the_same_on_every_run(tmp_path: Path, meshes: dict[str, Mesh]) -> None:
    soft = [m for m in meshes.values() if m.kind != "bone"]
    leg = load_leg()
    for name in ("first.npz", "second.npz"):
        tables = bake(soft, leg_motions(leg), Lengths(leg), [BY_NAME["patellar"]])
        write(tmp_path / name, tables)
    assert (tmp_path / "first.npz").read_bytes() == (tmp_path / "second.npz").read_bytes()


def test_a_muscle_without_a_unit_is_named(meshes: dict[str, Mesh]) -> None:
    mesh = meshes["soleus"]
    extra = Mesh(
        "quadratus_plantae", "muscle", "", "", "", (), (), True, mesh.points, mesh.triangles
    )
    with pytest.raises(ValueError, match="no muscle-tendon unit has quadratus_plantae"):
        bake([extra], leg_motions(load_leg()), Lengths(load_leg()))
