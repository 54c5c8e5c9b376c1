from __future__ import annotations

import numpy as np
import pytest

from explorer.mechanics import Scenario, solve, solve_many
from explorer.mechanics.cases import gather
from tests.mechanics.grid import LEG


def test_many_are_solved_as_each_alone() -> None:
    loads = [0.0, 4.0, 12.0, 60.0]
    scenarios = [
        Scenario(load_kg=load, knee_rad=0.2 + 0.3 * i, hamstring_strength=1.0 - 0.1 * i)
        for i, load in enumerate(loads)
    ]
    together = solve_many(LEG, scenarios)
    assert len(together) == 4
    for i, scenario in enumerate(scenarios):
        alone, one = solve(LEG, scenario), together.one(i)
        assert one.status == alone.status
        assert one.scenario == scenario
        np.testing.assert_allclose(one.activation, alone.activation, atol=1e-6)
        np.testing.assert_allclose(one.force_N, alone.force_N, atol=1e-3)
        for drawn, expected in zip(one.paths_m, alone.paths_m, strict=True):
            np.testing.assert_allclose(drawn, expected, atol=1e-12)


def test_moving_and_still_may_be_mixed() -> None:
    moving = Scenario(phase=0.2, tempo_up_s=0.6, knee_rad=0.5)
    still = moving.with_(tempo_up_s=None)
    both = solve_many(LEG, [moving, still])
    np.testing.assert_allclose(both.activation[1], solve(LEG, still).activation, atol=1e-6)
    np.testing.assert_allclose(both.activation[0], solve(LEG, moving).activation, atol=1e-6)
    assert np.abs(both.activation[0] - both.activation[1]).max() > 0.05


@pytest.mark.parametrize(
    "other",
    [
        {"exercise": "seated_leg_curl"},
        {"ankle_hold": "held"},
        {"tendon": "rigid"},
        {"cost_exponent": 3.0},
        {"activation": 0.5},
    ],
)
def test_only_one_kind_at_a_time(other: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="all scenarios must share exercise"):
        gather([Scenario(), Scenario().with_(**other)])
    with pytest.raises(ValueError, match="at least one scenario"):
        gather([])
