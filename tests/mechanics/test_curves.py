from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy.leg import PassiveCurve
from explorer.mechanics.curves import (
    FORCE_VELOCITY_CURVINESS,
    CurveTable,
    active_force_velocity,
    active_table,
    passive_force_length,
    tabulate,
    tendon_table,
)

ACTIVE = active_table()
PASSIVE = tabulate(
    [passive_force_length(PassiveCurve(0.0, 0.7, 0.2, 2.857142857, 0.75))], 0.75, 256
)
TENDON = tendon_table()
VELOCITY = tabulate([active_force_velocity()], FORCE_VELOCITY_CURVINESS, 1024)
DATA = Path(__file__).parents[1] / "data"

# Sampled from the published model with OpenSim 4.6 (Millard 2013 curves).
KNOWN = [
    (ACTIVE, 0.4, 0.20413097479408568),
    (ACTIVE, 0.6, 0.6190281092381013),
    (ACTIVE, 0.75, 0.848289663878955),
    (ACTIVE, 0.9, 0.9624369240686056),
    (ACTIVE, 1.05, 0.9965235275914739),
    (TENDON, 1.006, 0.04907790134330272),
    (TENDON, 1.02, 0.2609359826149298),
    (TENDON, 1.034, 0.5802239530415237),
    (TENDON, 1.058, 1.252551020408165),
]


@pytest.mark.parametrize(("curve", "x", "y"), KNOWN)
def test_curves_equal_the_published_ones(curve: CurveTable, x: float, y: float) -> None:
    assert curve(np.array([x]))[0][0] == pytest.approx(y, abs=1e-6)


@pytest.mark.parametrize("curve", [ACTIVE, PASSIVE, TENDON])
def test_slope_and_second_derivative_are_those_of_the_value(curve: CurveTable) -> None:
    x = (
        np.linspace(0.3, 1.85, 400)[:, None]
        if curve is ACTIVE
        else np.linspace(1.001, 1.6, 400)[:, None]
    )
    d = 1e-6
    value, slope = curve(x)
    up, down = curve(x + d), curve(x - d)
    np.testing.assert_allclose(slope, (up[0] - down[0]) / (2 * d), atol=1e-4 * abs(slope).max())
    assert np.isfinite(value).all()


def test_force_velocity_equals_the_published_one() -> None:
    with (DATA / "force_velocity.csv").open(encoding="utf-8") as file:
        rows = [(float(r["velocity_norm"]), float(r["factor"])) for r in csv.DictReader(file)]
    velocity, factor = np.array(rows).T
    assert len(rows) > 30
    np.testing.assert_allclose(VELOCITY(velocity[:, None])[0][:, 0], factor, atol=1e-8)


def test_force_velocity_rises_smoothly_from_none_to_its_plateau() -> None:
    velocity = np.linspace(-1.5, 1.5, 6001)[:, None]
    value, slope = VELOCITY(velocity)
    assert np.diff(value, axis=0).min() > -1e-12
    assert np.abs(np.diff(slope, axis=0)).max() < 0.12  # steepest bend, next to rest
    np.testing.assert_allclose(value[[0, 3000, -1], 0], [0.0, 1.0, 1.4], atol=1e-9)
    assert VELOCITY(np.array([[0.0]]))[1][0, 0] == pytest.approx(5.0)


@pytest.mark.parametrize("curve", [PASSIVE, TENDON])
def test_stretch_never_lowers_force(curve: CurveTable) -> None:
    value = curve(np.linspace(0.5, 2.5, 2000)[:, None])[0]
    assert np.diff(value, axis=0).min() >= -1e-8


def test_active_force_is_one_at_optimal_length_and_none_outside() -> None:
    assert ACTIVE(np.array([1.0]))[0][0] == pytest.approx(1.0, abs=1e-9)
    np.testing.assert_allclose(ACTIVE(np.array([[0.1], [0.25], [1.9], [2.5]]))[0], 0.0, atol=1e-9)


@given(st.floats(0.1, 1.2), st.floats(0.1, 1.0), st.floats(0.0, 1.0))
def test_a_table_begins_and_ends_at_its_knots(zero: float, width: float, curviness: float) -> None:
    stiffness = 2.0 / width
    knots = passive_force_length(
        PassiveCurve(zero, zero + width, 0.1 * stiffness, stiffness, curviness)
    )
    value, slope = tabulate([knots], curviness, 64)(np.array([[knots[0].x], [knots[-1].x]]))
    np.testing.assert_allclose(value[:, 0], [knots[0].y, knots[-1].y], atol=1e-12)
    np.testing.assert_allclose(slope[:, 0], [knots[0].slope, knots[-1].slope], atol=1e-11)
