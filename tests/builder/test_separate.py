"""Bellies set apart: no overlap, no loss, no fold."""

from __future__ import annotations

import pytest
from builder.bellies import lean_back
from builder.separate import separate
from builder.solid import Solid, creased
from builder.surface import Surface, quartered, reduce

from tests.builder.shapes import HALF_MM, RADIUS_MM, pillar

GAP_MM = 0.3


def moved(surface: Surface, x: float, thickness: float = 1.0) -> Surface:
    """The surface pressed flat along x by a factor, then shifted."""
    points = surface.points * [thickness, 1.0, 1.0] + [x, 0.0, 0.0]
    return Surface(points, surface.triangles)


def overlap_mm(one: Surface, other: Surface) -> float:
    """The deepest vertex of one surface inside the other."""
    return float(-Solid(other).height(one.points)[0].min())


@pytest.fixture(scope="module")
def belly() -> Surface:
    return reduce(pillar(), 2.5)


def test_two_bellies_share_their_overlap_and_keep_their_volume(belly: Surface) -> None:
    pair = {"left": belly, "right": moved(belly, 2 * RADIUS_MM - 3.0)}
    volumes = {name: surface.volume_mm3() for name, surface in pair.items()}
    assert overlap_mm(pair["left"], pair["right"]) > 2.5
    apart = separate(pair, {}, volumes, GAP_MM, 12)
    assert overlap_mm(apart["left"], apart["right"]) < 0.3
    assert overlap_mm(apart["right"], apart["left"]) < 0.3
    for name, surface in apart.items():
        assert surface.volume_mm3() == pytest.approx(volumes[name], rel=0.01)
        assert creased(surface).size == 0
    given = [pair["left"].points[:, 0].max() - apart["left"].points[:, 0].max()]
    given.append(apart["right"].points[:, 0].min() - pair["right"].points[:, 0].min())
    assert given == pytest.approx([1.5, 1.5], abs=0.6)


def test_bone_does_not_give_way(belly: Surface) -> None:
    bone = moved(pillar(), 2 * RADIUS_MM - 3.0)
    before = bone.points.copy()
    apart = separate({"belly": belly}, {"bone": bone}, {"belly": belly.volume_mm3()}, GAP_MM, 12)
    assert overlap_mm(apart["belly"], bone) < 0.2
    assert bone.points == pytest.approx(before)


def test_bellies_that_are_apart_stay(belly: Surface) -> None:
    pair = {"left": belly, "right": moved(belly, 2 * RADIUS_MM + 1.0)}
    volumes = {name: surface.volume_mm3() for name, surface in pair.items()}
    apart = separate(pair, {}, volumes, GAP_MM, 3)
    for name, surface in apart.items():
        assert surface.points == pytest.approx(pair[name].points, abs=1e-6)


def test_a_thin_belly_moves_as_a_sheet_and_does_not_turn_inside_out(belly: Surface) -> None:
    """Its near side is sunk deeper than the belly is thick."""
    thin = moved(belly, RADIUS_MM + 0.0, thickness=0.15)
    apart = separate({"thin": thin}, {"bone": pillar()}, {"thin": thin.volume_mm3()}, GAP_MM, 14)
    assert overlap_mm(apart["thin"], pillar()) < 0.5
    assert creased(apart["thin"]).size <= creased(thin).size
    assert apart["thin"].volume_mm3() == pytest.approx(thin.volume_mm3(), rel=0.03)


def test_leaning_keeps_the_volume_and_what_lies_above(belly: Surface) -> None:
    leaned = Surface(lean_back(belly.points, 0.0, 0.2), belly.triangles)
    above = belly.points[:, 1] > 0.0
    assert leaned.points[above] == pytest.approx(belly.points[above])
    assert leaned.volume_mm3() == pytest.approx(belly.volume_mm3(), rel=1e-3)
    shift = (belly.points - leaned.points)[belly.points[:, 1] < -HALF_MM + 1.0, 0]
    assert 4.0 < shift.min() < shift.max() < 6.0


def test_quartered_triangles_lie_where_they_lay(belly: Surface) -> None:
    fine = quartered(belly, 2)
    assert len(fine.triangles) == 16 * len(belly.triangles)
    assert fine.poly().is_manifold
    assert fine.volume_mm3() == pytest.approx(belly.volume_mm3())
