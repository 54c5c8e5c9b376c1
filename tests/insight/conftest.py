"""Made-up solutions, so that words and tables are tested on numbers known by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.mechanics import COORDINATES, Scenario, Solution
from explorer.mechanics.factors import Factors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy import Leg
    from explorer.mechanics.scenario import Joint
    from explorer.mechanics.solution import Status


class MakeSolution(Protocol):
    """Makes a solution in which only the muscles named in ``force_N`` pull."""

    def __call__(
        self,
        scenario: Scenario | None = None,
        *,
        force_N: Mapping[str, float] | None = None,
        status: Status = "balanced",
        required_Nm: Mapping[Joint, float] | None = None,
        missing_Nm: Mapping[Joint, float] | None = None,
    ) -> Solution: ...


#: Knee arm and ankle arm in metres; muscles left out have none.
ARMS_M = {
    "bflh_r": (0.03, 0.0),
    "semimem_r": (0.04, 0.0),
    "gasmed_r": (0.02, -0.04),
    "gaslat_r": (0.02, -0.04),
    "soleus_r": (0.0, -0.04),
    "tibant_r": (0.0, 0.04),
    "vaslat_r": (-0.04, 0.0),
}


@pytest.fixture(scope="session")
def leg() -> Leg:
    return load_leg("default")


@pytest.fixture
def make_solution(leg: Leg) -> MakeSolution:
    def make(
        scenario: Scenario | None = None,
        *,
        force_N: Mapping[str, float] | None = None,
        status: Status = "balanced",
        required_Nm: Mapping[Joint, float] | None = None,
        missing_Nm: Mapping[Joint, float] | None = None,
    ) -> Solution:
        names = leg.muscle_names
        ones = np.ones(len(names))
        pull_N = np.array([(force_N or {}).get(name, 0.0) for name in names])
        arms_m = np.zeros((len(names), len(COORDINATES)))
        for name, (knee_m, ankle_m) in ARMS_M.items():
            arms_m[names.index(name), [3, 4]] = knee_m, ankle_m
        moments_Nm = arms_m * pull_N[:, None]
        net_Nm = moments_Nm.sum(axis=0)
        shares = np.full_like(moments_Nm, np.nan)
        shares[:, abs(net_Nm) > 1e-3] = (
            moments_Nm[:, abs(net_Nm) > 1e-3] / net_Nm[abs(net_Nm) > 1e-3]
        )
        return Solution(
            scenario=scenario or Scenario(),
            parameters="default",
            status=status,
            required_moment_Nm=required_Nm if required_Nm is not None else {"knee": net_Nm[3]},
            missing_moment_Nm=missing_Nm if missing_Nm is not None else {"knee": 0.0},
            muscles=names,
            activation=pull_N / 1000.0,
            force_N=pull_N,
            length_m=np.full(len(names), 0.3),
            fiber_length_norm=np.full(len(names), 0.9),
            passive_force_N=np.zeros(len(names)),
            moment_arms_m=arms_m,
            moments_Nm=moments_Nm,
            shares=shares,
            motions={body: np.eye(4) for body in leg.body_names},
            world=np.eye(4),
            forces=(),
            center_of_pressure_m=None,
            draw_paths=tuple,
            take_apart=lambda: Factors(
                max_isometric_N=np.full(len(names), 1000.0),
                strength=ones,
                rested=ones,
                length=ones,
                speed=ones,
                activation=pull_N / 1000.0,
                passive_N=0.0 * ones,
                cosine=ones,
            ),
        )

    return make
