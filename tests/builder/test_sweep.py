"""Tendons: swept, seated in a belly, laid on a bone."""

from __future__ import annotations

import numpy as np
import pytest
from builder.field import Field
from builder.seat import SUNK_MM, leave_belly, meet_bone, tip
from builder.solid import Solid, push_out
from builder.surface import reduce
from builder.sweep import Band, Support, Tendon, drape, sweep

from tests.builder.shapes import HALF_MM, RADIUS_MM, cylinder, pillar


def tendon(centres: list[list[float]], width: float = 6.0, thickness: float = 3.0) -> Tendon:
    count = len(centres)
    return Tendon(
        name="test",
        english="",
        latin="",
        muscles=(),
        start="",
        end="",
        over=(),
        centres=np.array(centres),
        sizes=np.tile([width, thickness], (count, 1)),
        directions=np.tile([0.0, 0.0, 1.0], (count, 1)),
    )


STRAIGHT = tendon([[0.0, 60.0, 0.0], [0.0, 80.0, 0.0], [0.0, 100.0, 0.0], [0.0, 120.0, 0.0]])


def test_a_swept_tendon_is_closed_outward_and_elliptic() -> None:
    surface = sweep(Band.of(STRAIGHT))
    assert surface.poly().is_manifold
    shaft = np.pi / 4 * 6.0 * 3.0 * 60.0
    assert shaft * 0.9 < surface.volume_mm3() < shaft * 1.1
    assert np.ptp(surface.points, axis=0) == pytest.approx([3.0, 60.0, 6.0], abs=0.3)


def test_a_tendon_leaves_from_inside_its_belly() -> None:
    field = Field.of(cylinder(), 1.0)
    seated = leave_belly(STRAIGHT, field, at_start=True)
    assert field.at(seated.centres[:3]).min() > 3.0
    assert seated.sizes[0].max() < RADIUS_MM  # a thin beginning, well inside,
    assert 2 * RADIUS_MM < seated.sizes[2].min() < 2.4 * RADIUS_MM  # comes through the skin
    assert seated.sizes[3:].max() == pytest.approx(6.0)  # and narrows to the cord
    assert seated.centres[-1] == pytest.approx([0.0, 120.0, 0.0])


def test_a_belly_ends_where_its_stack_ends() -> None:
    end = tip(Field.of(cylinder(), 1.0), np.array([0.0, 200.0, 0.0]))
    assert end.end == pytest.approx([0.0, HALF_MM + 4.0, 0.0], abs=0.1)
    assert end.outward == pytest.approx([0.0, 1.0, 0.0], abs=0.01)
    assert end.sizes(np.array([0.0, 0.0, 1.0]))[0] == pytest.approx(2 * RADIUS_MM, rel=0.05)


def test_a_tendon_ends_on_the_skin_of_its_bone() -> None:
    bone = Solid(pillar())
    ended = meet_bone(tendon([[40.0, 0.0, 0.0], [30.0, 0.0, 0.0], [16.0, 0.0, 1.0]]), bone, False)
    assert np.hypot(*ended.centres[-1, [0, 2]]) == pytest.approx(RADIUS_MM - SUNK_MM, abs=0.6)


def test_a_band_does_not_sink_into_what_it_lies_on() -> None:
    bone = Solid(pillar())
    across = tendon([[11.0, y, 0.0] for y in (-24.0, -8.0, 8.0, 24.0)], width=20.0)
    band = Band.of(across)
    rings = len(band.centres)
    shift = drape(band, [Support(bone, np.ones(rings), 0.5, np.zeros(rings))])
    height, _ = bone.height(sweep(band, shift).points)
    assert height.min() > -0.6
    assert bone.height(sweep(band).points)[0].min() < -2.0


def test_the_margins_of_a_sheet_sink_into_the_belly_that_it_lies_on() -> None:
    belly = Solid(pillar())
    band = Band.of(tendon([[12.5, y, 0.0] for y in (-24.0, -8.0, 8.0, 24.0)], 18.0, 2.0))
    rings = len(band.centres)
    support = Support(belly, np.ones(rings), 0.5, np.zeros(rings), flush=True)
    middle = band.middle() + drape(band, [support])
    inner = np.abs(band.s - band.s[-1] / 2) < 15.0
    height = belly.height(middle[inner].reshape(-1, 3))[0].reshape(inner.sum(), -1)
    assert height[:, [0, -1]].max() < 0.3
    assert height[:, height.shape[1] // 2].min() > 0.9


def test_what_has_sunk_into_bone_is_lifted_out() -> None:
    bone = Solid(pillar())
    belly = reduce(pillar(), 4.0)
    belly = type(belly)(belly.points + np.array([2 * RADIUS_MM - 3.0, 0.0, 0.0]), belly.triangles)
    lifted = push_out(belly, [bone], 0.5)
    assert bone.height(belly.points)[0].min() < -2.0
    assert bone.height(lifted.points)[0].min() > 0.3
    assert lifted.poly().is_manifold
    far = belly.points[:, 0] > 2 * RADIUS_MM
    assert lifted.points[far] == pytest.approx(belly.points[far])
