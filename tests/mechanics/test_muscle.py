from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.mechanics.muscle import Condition, equilibrium, force_velocity
from explorer.mechanics.muscle_arrays import arrays_of
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


conditions = st.builds(
    Condition,
    strength=st.floats(0.0, 2.0),
    active=st.floats(0.0, 1.4),
    passive_shift=st.floats(-0.5, 0.5),
)


@given(lengths, st.floats(0, 1), conditions, st.sampled_from(get_args(Tendon)))
def test_a_state_acts_as_the_equation_says(
    length: np.ndarray, activation: float, state: Condition, tendon: Tendon
) -> None:
    """Strength and active factor scale active force; the shift moves the passive curve."""
    unit = arrays_of(LEG)
    units = equilibrium(LEG, length, np.full_like(length, activation), tendon, condition=state)
    norm = units.fiber_norm
    at = np.concatenate([norm, norm - state.passive_shift, units.tendon_norm], axis=1)
    active, passive, pull = np.split(unit.curves(at)[0], 3, axis=1)
    push = activation * state.strength * state.active * np.maximum(active, 0) + passive
    free = length - unit.slack_m * units.tendon_norm > unit.shortest_m + 1e-9
    carried = free & (units.tendon_norm > 1.0 + 1e-9)
    np.testing.assert_allclose(pull[carried], (push * units.cosine)[carried], atol=1e-9)
    if tendon == "rigid":
        np.testing.assert_allclose(
            units.force_N / STRENGTH, np.maximum(push, 0) * units.cosine, atol=1e-9
        )
    np.testing.assert_allclose(units.passive_N / STRENGTH, passive, atol=1e-9)


def test_a_weak_muscle_keeps_its_passive_force_and_a_tight_one_pulls_sooner() -> None:
    length = grid().geometry.length_m[::40]
    rest = np.zeros_like(length)
    plain = equilibrium(LEG, length, rest, "elastic")
    weak = equilibrium(LEG, length, rest, "elastic", condition=Condition(strength=0.2))
    tight = equilibrium(LEG, length, rest, "elastic", condition=Condition(passive_shift=-0.1))
    slack = equilibrium(LEG, length, rest, "elastic", condition=Condition(passive_shift=0.1))
    np.testing.assert_allclose(weak.force_N, plain.force_N, atol=1e-9)
    assert (tight.force_N >= plain.force_N - 1e-9).all()
    assert (slack.force_N <= plain.force_N + 1e-9).all()
    assert tight.force_N.sum() > 1.2 * plain.force_N.sum()


@given(lengths, st.floats(0.05, 0.95), conditions)
def test_slope_is_the_rate_of_force_in_any_state(
    length: np.ndarray, activation: float, state: Condition
) -> None:
    step, unit = 1e-6, arrays_of(LEG)
    forces = [
        equilibrium(
            LEG, length, np.full_like(length, activation + d), "elastic", condition=state
        ).force_N
        for d in (-step, step)
    ]
    units = equilibrium(LEG, length, np.full_like(length, activation), "elastic", condition=state)
    rate = (forces[1] - forces[0]) / (2 * step)
    stopped = length - unit.slack_m * units.tendon_norm < unit.shortest_m + 1e-6
    rate = np.where(stopped, units.slope_N, rate)
    np.testing.assert_allclose(units.slope_N / STRENGTH, rate / STRENGTH, atol=5e-4)


def test_force_velocity_of_known_speeds() -> None:
    """At rest 1; shortening at the fastest 0; a pennated fibre is slower than its path."""
    unit = arrays_of(LEG)
    still = np.zeros((1, len(LEG.muscles)))
    assert force_velocity(LEG, still) == pytest.approx(1.0)
    along = np.ones_like(still)
    fastest = unit.fastest_m_per_s[None]
    np.testing.assert_allclose(unit.fastest_m_per_s, 10.0 * unit.fiber_m)
    np.testing.assert_allclose(force_velocity(LEG, -fastest, along), 0.0, atol=1e-9)
    np.testing.assert_allclose(force_velocity(LEG, 3.0 * fastest, along), 1.4, atol=1e-9)
    np.testing.assert_allclose(
        force_velocity(LEG, -0.4 * fastest, along), 0.23331422177862593, atol=1e-8
    )
    soleus = LEG.muscle_names.index("soleus_r")
    plain = force_velocity(LEG, -0.3 * fastest, along)[0, soleus]
    pennated = force_velocity(LEG, -0.3 * fastest)[0, soleus]
    cosine = np.cos(LEG.muscles[soleus].pennation_rad)
    assert pennated > plain
    same = force_velocity(LEG, -0.3 * fastest * cosine, along)[0, soleus]
    assert pennated == pytest.approx(same, abs=1e-12)


@given(st.floats(-3, 3), st.floats(0, 0.1))
def test_faster_lengthening_never_gives_less(speed: float, more: float) -> None:
    path = np.full((1, len(LEG.muscles)), speed)
    slow, fast = force_velocity(LEG, path), force_velocity(LEG, path + more)
    assert (fast >= slow - 1e-12).all()
    assert (fast - slow <= 100.0 * more + 1e-12).all()  # slope at most 5 per v_max of 0.2 m/s
