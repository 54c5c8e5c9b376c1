"""From sections to meshes."""

from __future__ import annotations

import numpy as np
import pytest
from builder.field import Field, signed_distance
from builder.manifest import ply_bytes
from builder.surface import Surface, canonical, rebuild, reduce

from tests.builder.shapes import HALF_MM, RADIUS_MM, cylinder, pillar

VOLUME_MM3 = np.pi * RADIUS_MM**2 * (2 * HALF_MM + 2 * 2 / 3 * 4.0)  # with two half ellipsoids


def test_signed_distance_of_a_ring_has_a_hole() -> None:
    turn = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    at = np.array([-9.0, -6.0, 0.0, 6.0, 8.0])
    values = signed_distance([10 * circle, 4 * circle], at, np.zeros(1))[:, 0]
    assert values == pytest.approx([1.0, 2.0, -4.0, 2.0, 2.0], abs=0.01)


def test_the_field_follows_a_leaning_belly() -> None:
    field = Field.of(cylinder(lean=1.0), 1.0)
    heights = np.linspace(-25, 25, 23)
    middle = np.column_stack([heights, heights, 0 * heights])
    assert field.at(middle) == pytest.approx(RADIUS_MM, abs=0.5)


def test_a_rebuilt_pillar_has_its_size_and_is_closed() -> None:
    for lean in (0.0, 0.8):
        surface = rebuild([cylinder(lean)], 1.0, "bone")
        assert surface.poly().is_manifold
        assert surface.volume_mm3() == pytest.approx(VOLUME_MM3, rel=0.02)
        assert surface.points[:, 1].max() == pytest.approx(HALF_MM + 4.0, abs=1.0)


def test_two_stacks_become_one_body() -> None:
    lying = cylinder()
    lying = type(lying)(lying.origin_mm, lying.axes[[1, 2, 0]], lying.reach_mm, lying.sections)
    cross = rebuild([cylinder(), lying], 1.5, "bone")
    assert cross.poly().is_manifold
    assert VOLUME_MM3 < cross.volume_mm3() < 2 * VOLUME_MM3
    assert np.ptp(cross.points, axis=0)[:2] == pytest.approx(2 * HALF_MM + 8.0, abs=2.0)


def test_a_reduced_mesh_keeps_volume_and_stays_closed() -> None:
    dense = pillar()
    light = reduce(dense, 5.0)
    assert light.poly().is_manifold
    assert len(light.points) < len(dense.points) / 8
    assert light.volume_mm3() == pytest.approx(dense.volume_mm3(), rel=0.02)


def test_the_order_of_vertices_does_not_show_in_the_file() -> None:
    surface = reduce(pillar(), 6.0)
    shuffle = np.random.default_rng(3).permutation(len(surface.points))
    rank = np.argsort(shuffle).astype(np.int32)
    turned = np.roll(rank[surface.triangles], 1, axis=1)[::-1]
    other = Surface(surface.points[shuffle], turned)
    assert ply_bytes(other) == ply_bytes(surface)
    assert canonical(other).volume_mm3() == pytest.approx(surface.volume_mm3())


def test_two_runs_write_the_same_bytes() -> None:
    first, second = (ply_bytes(reduce(rebuild([cylinder()], 1.0, "muscle"), 4.0)) for _ in "ab")
    assert first == second
