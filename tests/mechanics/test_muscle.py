from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.mechanics.muscle import arrays_of, equilibrium
from explorer.mechanics.scenario import Tendon
from tests.mechanics.grid import GASTROCNEMIUS, LEG, grid

STRENGTH = arrays_of(LEG).strength_N


@pytest.mark.parametrize(
    ("prefix", "activation", "tendon"),
    [("e", 1.0, "elastic"), ("e0", 0.01, "elastic"), ("r", 1.0, "rigid")],
)
def test_forces_equal_opensim(prefix: str, activation: float, tendon: Tendon) -> None:
    length = grid().geometry.length_m
    units = equilibrium(LEG, length, np.full_like(length, activation), tendon)
    error = (np.abs(units.force_N - grid()[f"{prefix}_Ften_N"]) / STRENGTH)[:, ~GASTROCNEMIUS]
    assert np.median(error) < 0.0001
    assert error.max() < 0.002


@pytest.mark.parametrize(
    ("prefix", "activation", "tendon"),
    [("e", 1.0, "elastic"), ("e0", 0.01, "elastic"), ("r", 1.0, "rigid")],
)
def test_fibers_equal_opensim_at_opensims_lengths(
    prefix: str, activation: float, tendon: Tendon
) -> None:
    """Gastrocnemius too, once it is given the length that OpenSim has."""
    length = grid()["Lmt_m"]
    units = equilibrium(LEG, length, np.full_like(length, activation), tendon)
    np.testing.assert_allclose(units.fiber_norm, grid()[f"{prefix}_lnorm"], atol=1e-4)
    np.testing.assert_allclose(
        units.passive_N / STRENGTH, grid()[f"{prefix}_Fpas_N"] / STRENGTH, atol=1e-4
    )


lengths = st.floats(0.6, 1.3).map(
    lambda factor: np.array(
        [[factor * m.tendon_slack_length_m + 0.9 * m.optimal_fiber_length_m for m in LEG.muscles]]
    )
)


@given(lengths, st.floats(0, 1))
def test_equilibrium_holds_at_any_length(length: np.ndarray, activation: float) -> None:
    units = equilibrium(LEG, length, np.full_like(length, activation), "elastic")
    unit = arrays_of(LEG)
    norm = np.concatenate([units.fiber_norm, units.fiber_norm, units.tendon_norm], axis=1)
    active, passive, pull = np.split(unit.curves(norm)[0], 3, axis=1)
    push = activation * np.maximum(active, 0) + passive
    # Slack tendon and shortest fibre are stops, not equilibria.
    free = length - unit.slack_m * units.tendon_norm > unit.shortest_m + 1e-9
    carried = free & (units.tendon_norm > 1.0 + 1e-9)
    np.testing.assert_allclose(pull[carried], (push * units.cosine)[carried], atol=1e-9)
    assert (units.force_N >= 0).all()


@given(lengths, st.floats(0.05, 0.95))
def test_slope_is_the_rate_of_force_with_activation(length: np.ndarray, activation: float) -> None:
    step = 1e-6
    forces = [
        equilibrium(LEG, length, np.full_like(length, activation + d), "elastic").force_N
        for d in (-step, step)
    ]
    units = equilibrium(LEG, length, np.full_like(length, activation), "elastic")
    rate = (forces[1] - forces[0]) / (2 * step)
    unit = arrays_of(LEG)
    stopped = length - unit.slack_m * units.tendon_norm < unit.shortest_m + 1e-6
    rate = np.where(stopped, units.slope_N, rate)
    np.testing.assert_allclose(units.slope_N / STRENGTH, rate / STRENGTH, atol=2e-4)


@pytest.mark.parametrize("tendon", get_args(Tendon))
def test_more_activation_never_pulls_less(tendon: Tendon) -> None:
    length = grid().geometry.length_m[::20]
    forces = [
        equilibrium(LEG, length, np.full_like(length, a), tendon).force_N
        for a in np.linspace(0, 1, 11)
    ]
    assert np.diff(forces, axis=0).min() > -1e-7
