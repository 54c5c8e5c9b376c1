"""The forefoot: five rays, each parted at its joints."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builder.contours import Section, Stack, outline
from builder.rays import Ray, ToeJoint, joined, parted, read_rays
from builder.surface import meshed
from scipy.interpolate import PchipInterpolator
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from explorer.scene.meshes import Mesh, load_meshes

ATLAS = Path(__file__).resolve().parents[2] / "assets" / "atlas"
BONES = {mesh.name: mesh for mesh in load_meshes() if mesh.kind == "bone"}


def pieces(mesh: Mesh) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    """The vertices of each connected piece."""
    a, b = mesh.triangles[:, [0, 1]].T, mesh.triangles[:, [1, 2]].T
    rows, columns = np.concatenate([a, b], axis=1)
    size = len(mesh.points)
    count, label = connected_components(
        coo_matrix((np.ones(rows.size), (rows, columns)), (size,) * 2)
    )
    return [mesh.points[label == i] for i in range(count)]


def test_a_foot_has_five_metatarsals_and_fourteen_phalanges() -> None:
    assert len(pieces(BONES["metatarsals"])) == 5
    assert len(pieces(BONES["phalanges"])) == 14


def test_the_heads_lie_on_an_arch_and_not_on_a_line() -> None:
    """The second metatarsal reaches farthest, the fifth least (in the foot's own direction)."""
    along = np.array([0.9648, 0.0, 0.2629])
    bones = sorted(pieces(BONES["metatarsals"]), key=lambda points: float(points[:, 2].mean()))
    first, second, third, fourth, fifth = (float((points @ along).max()) for points in bones)
    assert second > first
    assert second > third > fourth > fifth
    assert second - fifth > 0.006


def test_every_ray_has_its_joints_in_order() -> None:
    rays = read_rays(ATLAS)
    assert [len(ray.joints) for ray in rays] == [2, 3, 3, 3, 3]
    for ray in rays:
        places = [joint.t_mm for joint in ray.joints]
        assert places == sorted(places)


def slab(low: float, high: float) -> Stack:
    """Two toes side by side that are fused: a flat bar along x."""
    ellipse = outline(np.array([0.0, 0.0, 20.0, 0.0, 0.0, 6.0]))
    return Stack(
        origin_mm=np.zeros(3),
        axes=np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, -1.0, 0.0]]),
        reach_mm=(low - 1.0, high + 1.0),
        sections=tuple(Section(t, (ellipse,)) for t in np.linspace(low, high, 6)),
    )


def test_a_fused_bar_becomes_two_rays_with_a_joint_each() -> None:
    stacks = slab(-40.0, -2.0), slab(2.0, 40.0)
    whole = joined(stacks)
    assert whole.reach_mm == pytest.approx((-39.0, 41.0), abs=3.0)
    assert [s.t_mm for s in whole.sections] == sorted(s.t_mm for s in whole.sections)
    rays = [
        Ray(
            PchipInterpolator([-45.0, 45.0], [[u, 0.0, 15.0]] * 2),
            (ToeJoint(t, 2.0, 12.0),),
        )
        for u, t in ((-10.0, -5.0), (10.0, 5.0))
    ]
    near, far = (meshed([field], 0.8, "bone") for field in parted(stacks, rays, 0.8))
    for part in (near, far):
        aside = np.abs(part.points[:, 2])
        assert aside.min() > 0.2  # the slit between the rays
    assert near.points[near.points[:, 2] < 0, 0].max() == pytest.approx(-6.0, abs=0.7)
    assert near.points[near.points[:, 2] > 0, 0].max() == pytest.approx(4.0, abs=0.7)
    assert far.points[far.points[:, 2] > 0, 0].min() < 6.0  # the base is hollow: its rim is nearest
