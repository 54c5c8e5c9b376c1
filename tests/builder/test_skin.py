"""The skin: around what moves, and baked into few shapes."""

from __future__ import annotations

import numpy as np
import pytest
from builder.skin.bake import SHAPES, bone_shares, shapes
from builder.skin.drape import Drape
from builder.skin.envelope import thickness

from tests.builder.shapes import RADIUS_MM, pillar

SKIN = pillar()
#: A core that fills the pillar up to 2 mm below its surface.
CORE = SKIN.points * (1.0 - 2.0 / RADIUS_MM)
TURN = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


def test_at_rest_the_skin_is_itself() -> None:
    assert Drape(SKIN, CORE)(CORE) == pytest.approx(SKIN.points, abs=0.05)


def test_it_goes_with_the_whole_leg() -> None:
    moved = Drape(SKIN, CORE)(CORE @ TURN.T + (100.0, 20.0, -5.0))
    assert moved == pytest.approx(SKIN.points @ TURN.T + (100.0, 20.0, -5.0), abs=0.05)


def test_what_swells_stays_inside() -> None:
    middle = np.exp(-((CORE[:, 1] / 8.0) ** 2))
    swollen = CORE * np.column_stack([1 + 0.4 * middle, np.ones_like(middle), 1 + 0.4 * middle])
    around = Drape(SKIN, CORE)(swollen)
    at = np.abs(swollen[:, 1]) < 20.0
    assert np.hypot(swollen[at, 0], swollen[at, 2]).max() > RADIUS_MM + 1.5
    out = np.hypot(around[at, 0], around[at, 2]) - np.hypot(swollen[at, 0], swollen[at, 2])
    assert out.min() > 0.0


def test_shares_of_bones_change_smoothly_and_add_up() -> None:
    low, high = SKIN.points[:, 1] < -5.0, SKIN.points[:, 1] > 5.0
    share = bone_shares(SKIN, [0.3 * SKIN.points[low], 0.3 * SKIN.points[high]])
    assert share.sum(axis=1) == pytest.approx(1.0)
    order = np.argsort(SKIN.points[:, 1])
    assert share[order[0], 0] > 0.7
    assert share[order[-1], 1] > 0.7


def test_few_shapes_make_up_many_shifts() -> None:
    random = np.random.default_rng(1)
    kinds = random.normal(size=(5, 60))
    table = random.normal(size=(8, 9, 5)) @ kinds
    shape, share = shapes(table)
    assert len(shape) == SHAPES
    assert np.abs(shape).max() == pytest.approx(1.0)
    assert share @ shape == pytest.approx(table, abs=1e-6)


def test_skin_is_thin_over_the_shin_and_thick_at_the_buttock() -> None:
    shin, thigh, buttock = thickness(
        np.array([[22.0, -600.0, -5.0], [60.0, -120.0, 30.0], [-115.0, 10.0, -10.0]])
    )
    assert shin < 4.0 < thigh < buttock < 12.0
