"""Bones, muscles and tendons in motion: shape, volume, attachment and smoothness."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, product

import numpy as np
import pytest
from builder.rig.measure import Rest
from numpy.typing import NDArray

from explorer.anatomy import load_leg
from explorer.assets import asset_path
from explorer.scene.arrays import read_arrays
from explorer.scene.contact import motions
from explorer.scene.deform import Rig
from explorer.scene.meshes import Mesh, load_meshes
from explorer.scene.packed import unpack

Array = NDArray[np.float32]
Pose = tuple[float, float, float]

POSES: tuple[Pose, ...] = (
    *((h, k, 0.0) for h, k in product((-20, 45, 90, 110), (0, 90, 130))),
    *((0.0, k, a) for k, a in ((0, -40), (60, 25), (30, 0), (120, -20))),
)
FINE: tuple[Pose, ...] = tuple(
    (h, k, a)
    for k in (0, 50, 90, 130)
    for h, a in zip(range(-20, 111, 10), cycle((0, -40, -27, -14, 12, 25)), strict=False)
)
"""Each structure follows one slider or two: hip and knee, or knee and ankle, together."""
INSERTIONS = (
    ("achilles", "calcn_r", "low"),
    ("patellar_tendon", "tibia_r", "low"),
    ("patellar_tendon", "patella_r", "high"),
    ("quadriceps_tendon", "patella_r", "low"),
    ("bflh_distal", "tibia_r", "low"),
    ("semiten_distal", "tibia_r", "low"),
    ("semimem_distal", "tibia_r", "low"),
    ("gracilis_distal", "tibia_r", "low"),
    ("bflh_proximal", "pelvis", "high"),
    ("semimem_proximal", "pelvis", "high"),
    ("recfem_proximal", "pelvis", "high"),
    ("tibant_distal", "calcn_r", "low"),
    ("gasmed_proximal", "femur_r", "high"),
)


@pytest.fixture(scope="module")
def meshes() -> dict[str, Mesh]:
    return {m.name: m for m in load_meshes(fibers=False)}


@pytest.fixture(scope="module")
def soft(meshes: dict[str, Mesh]) -> dict[str, Rest]:
    return {
        m.name: Rest(m.points.astype(np.float64), m.triangles)
        for m in meshes.values()
        if m.kind != "bone"
    }


@pytest.fixture(scope="module")
def rig() -> Rig:
    return Rig.load()


@pytest.fixture(scope="module")
def posed(rig: Rig) -> dict[Pose, dict[str, Array]]:
    return {p: rig.pose(*np.radians(p)) for p in POSES}


def test_neutral_is_the_rest_mesh(rig: Rig, meshes: dict[str, Mesh]) -> None:
    neutral = rig.pose(0.0, 0.0, 0.0)
    assert list(neutral) == list(meshes)
    for name, mesh in meshes.items():
        assert neutral[name].dtype == np.float32
        np.testing.assert_allclose(neutral[name], mesh.points, atol=5e-5)


def test_bones_move_with_their_bodies(rig: Rig, meshes: dict[str, Mesh]) -> None:
    moved = motions(load_leg(), 1.0, 1.5, -0.5)
    points = rig.pose(1.0, 1.5, -0.5)
    for mesh in meshes.values():
        if mesh.kind == "bone":
            motion = moved[mesh.body]
            expected = mesh.points @ motion[:3, :3].T + motion[:3, 3]
            np.testing.assert_allclose(points[mesh.name], expected, atol=1e-6)


@pytest.mark.parametrize("pose", POSES, ids=str)
def test_bellies_keep_their_volume(
    posed: dict[Pose, dict[str, Array]], meshes: dict[str, Mesh], pose: Pose
) -> None:
    for mesh in meshes.values():
        if mesh.kind == "muscle":
            rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
            change = rest.volume_change(posed[pose][mesh.name].astype(np.float64))
            assert abs(change) < 0.03, f"{mesh.name} changes its volume by {change:.1%}"


@pytest.mark.parametrize("pose", POSES, ids=str)
def test_nothing_tears(
    posed: dict[Pose, dict[str, Array]], meshes: dict[str, Mesh], pose: Pose
) -> None:
    for mesh in meshes.values():
        if mesh.kind != "bone":
            rest = Rest(mesh.points.astype(np.float64), mesh.triangles)
            stretch = rest.stretch(posed[pose][mesh.name].astype(np.float64))
            assert np.quantile(stretch, 0.99) < 4.0, mesh.name


@pytest.mark.parametrize("pose", [*POSES, *FINE], ids=str)
def test_no_triangle_turns_inside_out(rig: Rig, soft: dict[str, Rest], pose: Pose) -> None:
    points = rig.pose(*np.radians(pose))
    turned = {name: rest.inverted(points[name].astype(np.float64)) for name, rest in soft.items()}
    assert not {name: count for name, count in turned.items() if count}


@pytest.mark.parametrize(("name", "body", "end"), INSERTIONS)
def test_tendon_ends_stay_on_their_bones(
    posed: dict[Pose, dict[str, Array]],
    meshes: dict[str, Mesh],
    name: str,
    body: str,
    end: str,
) -> None:
    points = meshes[name].points
    height = points[:, 1]
    tip = height <= height.min() + 0.003 if end == "low" else height >= height.max() - 0.003
    leg = load_leg()
    for pose, structures in posed.items():
        motion = motions(leg, *np.radians(pose))[body]
        carried = points[tip] @ motion[:3, :3].T + motion[:3, 3]
        gap = np.linalg.norm(structures[name][tip].mean(axis=0) - carried.mean(axis=0))
        assert gap < 0.006, f"{name} leaves {body} by {1e3 * gap:.1f} mm at {pose}"


@pytest.mark.parametrize("name", ["vaslat_distal", "vasmed_distal"])
def test_the_aponeuroses_of_the_vasti_stay_joined_to_the_quadriceps_tendon(
    posed: dict[Pose, dict[str, Array]], meshes: dict[str, Mesh], name: str
) -> None:
    """No bare femur opens between them as the knee bends."""
    joined = np.flatnonzero(_gaps(meshes[name].points, meshes["quadriceps_tendon"].points) < 0.004)
    assert joined.size > 50
    for pose, structures in posed.items():
        gaps = _gaps(structures[name][joined], structures["quadriceps_tendon"])
        assert gaps.max() < 0.008, f"{name} opens by {1e3 * gaps.max():.1f} mm at {pose}"


def test_vastus_medialis_ends_above_the_joint_line_or_beside_the_patella(
    posed: dict[Pose, dict[str, Array]], meshes: dict[str, Mesh]
) -> None:
    lowest = meshes["femur"].points[:, 1].min() + 0.003
    leg = load_leg()
    for pose, structures in posed.items():
        motion = motions(leg, *np.radians(pose))["femur_r"]
        belly, patella = (
            ((structures[name] - motion[:3, 3]) @ motion[:3, :3])[:, 1].min()
            for name in ("vastus_medialis", "patella")
        )
        assert belly > min(lowest, patella), pose


def _gaps(points: Array, others: Array) -> Array:
    """Distance (n,) of each point to the nearest of the others, metres."""
    return np.asarray(np.linalg.norm(points[:, None] - others, axis=2).min(axis=1))


@pytest.mark.parametrize(
    ("first", "last"),
    [((0, 0, 0), (0, 130, 0)), ((-20, 60, 0), (110, 60, 0)), ((0, 20, -40), (0, 20, 25))],
)
def test_motion_is_smooth(rig: Rig, first: Pose, last: Pose) -> None:
    path = np.radians(np.linspace(first, last, 131))
    degrees = np.abs(np.subtract(last, first)).max() / 130
    before, now = (np.concatenate(list(rig.pose(*p).values())) for p in path[:2])
    for angles in path[2:]:
        after = np.concatenate(list(rig.pose(*angles).values()))
        bend = np.linalg.norm(after - 2 * now + before, axis=1).max() / degrees**2
        assert bend < 0.0012, f"{1e3 * bend:.2f} mm/deg2 at {np.degrees(angles)}"
        before, now = now, after


def test_beyond_the_range_the_muscles_hold_still(rig: Rig) -> None:
    at_end = rig.pose(0.0, 0.0, np.radians(50.0))
    beyond = rig.pose(0.0, 0.0, np.radians(60.0))
    np.testing.assert_allclose(at_end["tibialis_anterior"], beyond["tibialis_anterior"], atol=1e-6)


def test_activation_bulges_the_middle_at_equal_volume(rig: Rig, meshes: dict[str, Mesh]) -> None:
    mesh = meshes["biceps_femoris_long_head"]
    relaxed = rig.pose(0.0, 1.0, 0.0)
    active = rig.pose(0.0, 1.0, 0.0, {"bflh_r": 1.0})
    rest = Rest(relaxed[mesh.name].astype(np.float64), mesh.triangles)
    assert abs(rest.volume_change(active[mesh.name].astype(np.float64))) < 0.02
    height = relaxed[mesh.name][:, 1]
    middle = np.abs(height - np.median(height)) < 0.02
    wide = [
        np.linalg.norm(np.std(p[mesh.name][middle][:, [0, 2]], axis=0)) for p in (relaxed, active)
    ]
    assert 1.05 < wide[1] / wide[0] < 1.16
    np.testing.assert_array_equal(relaxed["semitendinosus"], active["semitendinosus"])


def test_poses_do_not_share_memory(rig: Rig) -> None:
    first = rig.pose(0.0, 0.5, 0.0)
    kept = {name: points.copy() for name, points in first.items()}
    rig.pose(0.0, 1.5, 0.3)
    for name, points in first.items():
        np.testing.assert_array_equal(points, kept[name])


@pytest.mark.parametrize("angle", [float("nan"), float("inf")])
def test_angles_must_be_finite(rig: Rig, angle: float) -> None:
    with pytest.raises(ValueError, match="knee_rad must be finite"):
        rig.pose(0.0, angle, 0.0)


@pytest.mark.parametrize("share", [-0.1, 1.5, float("nan")])
def test_activation_must_lie_in_its_range(rig: Rig, share: float) -> None:
    with pytest.raises(ValueError, match=r"activation of bflh_r must lie in 0\.\.1"):
        rig.pose(0.0, 0.0, 0.0, {"bflh_r": share})


def test_a_rig_of_other_meshes_is_refused(meshes: dict[str, Mesh]) -> None:
    tables = unpack(read_arrays(asset_path("meshes", "rig.npz")))
    moved = [replace(m, points=m.points + np.float32(0.001)) for m in meshes.values()]
    with pytest.raises(ValueError, match="is another mesh than the baked one"):
        Rig(moved, tables, lambda _h, _k, _a: {})
    few = [m for m in meshes.values() if m.name != "soleus"]
    with pytest.raises(ValueError, match=r"soleus is missing.*python -m builder\.rig"):
        Rig(few, tables, lambda _h, _k, _a: {})
    alone = {k: v for k, v in tables.items() if not k.startswith("soleus.")}
    with pytest.raises(ValueError, match=r"lacks achilles, soleus"):
        Rig(list(meshes.values()), alone, lambda _h, _k, _a: {})


def test_the_whole_leg_lies_as_the_exercise_does(rig: Rig) -> None:
    world = np.array([[0.0, 1, 0, 0.2], [-1, 0, 0, 0.5], [0, 0, 1, 0], [0, 0, 0, 1]])
    upright, lying = rig.pose(0.3, 0.8, -0.1), rig.pose(0.3, 0.8, -0.1, world=world)
    for name, points in upright.items():
        expected = points @ world[:3, :3].T + world[:3, 3]
        np.testing.assert_allclose(lying[name], expected, atol=2e-6)
