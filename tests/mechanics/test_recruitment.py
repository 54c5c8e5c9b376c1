from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.optimize import NonlinearConstraint, minimize

from explorer.mechanics.kinematics import segments
from explorer.mechanics.muscle import Near, Units, equilibrium
from explorer.mechanics.paths import geometry
from explorer.mechanics.recruitment import recruit
from tests.mechanics.grid import LEG, Array, pose_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS = {"hip": 0, "knee": 3, "ankle": 4}
SETS = (("knee",), ("knee", "ankle"), ("knee", "ankle", "hip"))


class Case:
    """One random pose, set of balanced joints and knee moment; 300 of them are tried."""

    def __init__(self, seed: int) -> None:
        draw = np.random.default_rng(seed)
        self.joints = SETS[seed % 3]
        angles = [draw.uniform(-20, 110), draw.uniform(0, 130), draw.uniform(-40, 25)]
        shape = geometry(LEG, segments(LEG, pose_rows(*np.array(angles)[:, None])))
        self.length = shape.length_m
        self.arms = shape.moment_arms_m[:, :, [COLUMNS[j] for j in self.joints]]
        self.required = np.zeros((1, len(self.joints)))
        self.required[0, 0] = draw.uniform(-60, 120)
        self.firm: NDArray[np.bool_] = np.array([j == "ankle" for j in self.joints])
        self.draw = draw

    def scipy_gain(self, activation: Array) -> float:
        """How much cheaper than ``activation`` a general solver's best feasible point is."""
        use = np.flatnonzero(np.abs(self.arms[0]).max(axis=1) > 1e-6)
        arms = self.arms[0, use]
        last: dict[bytes, Units] = {}
        near: Near | None = None

        def units(x: Array) -> Units:
            nonlocal near
            key = x.tobytes()
            if key not in last:
                full = np.zeros_like(self.length)
                full[0, use] = np.clip(x, 0, 1)
                last.clear()
                last[key] = equilibrium(LEG, self.length, full, "elastic", near)
                near = Near(last[key], last[key].force_N)
            return last[key]

        def lack(x: Array) -> Array:
            return np.asarray(arms.T @ units(x).force_N[0, use] - self.required[0])

        found = minimize(  # type: ignore[call-overload]
            lambda x: float(x @ x),
            self.draw.uniform(0, 1, len(use)),
            jac=lambda x: 2 * x,
            bounds=[(0, 1)] * len(use),
            constraints=NonlinearConstraint(
                lack, 0.0, 0.0, jac=lambda x: (arms * units(x).slope_N[0, use][:, None]).T
            ),
            method="SLSQP",
            options={"maxiter": 100, "ftol": 1e-10},
        )
        if np.abs(lack(found.x)).max() > 1e-7:
            return -np.inf
        return float((activation**2).sum() - found.fun)


def test_no_general_solver_finds_a_better_feasible_point() -> None:
    compared = 0
    for seed in range(300):
        case = Case(seed)
        result = recruit(LEG, case.length, case.arms, case.required, case.firm, "elastic")
        if np.abs(result.missing_Nm).max() > 1e-6:
            continue
        gain = case.scipy_gain(result.activation)
        compared += np.isfinite(gain)
        assert gain < 1e-6, f"case {seed}: a general solver saves {gain}"
    assert compared > 200


def test_a_load_out_of_reach_is_said_to_be_so_and_nothing_could_do_better() -> None:
    """No force within the muscles' bounds leaves less of the moment missing (convex problem)."""
    seen = 0
    for seed in range(200):
        case = Case(seed)
        case.required[0, 0] = 400.0
        result = recruit(LEG, case.length, case.arms, case.required, case.firm, "elastic")
        missing = result.missing_Nm[0]
        if case.joints != ("knee",):
            continue
        seen += 1
        low, high = (
            equilibrium(LEG, case.length, np.full_like(case.length, a), "elastic").force_N[0]
            for a in (0.0, 1.0)
        )
        arm = case.arms[0, :, 0]
        best = np.where(arm > 0, arm * high, arm * low).sum()
        assert missing[0] == pytest.approx(400.0 - best, abs=1e-3)
    assert seen > 50


def test_balance_holds() -> None:
    for seed in range(60):
        case = Case(seed)
        case.required[0, 0] = 30.0
        result = recruit(LEG, case.length, case.arms, case.required, case.firm, "elastic")
        moment = np.einsum("pmj,pm->pj", case.arms, result.units.force_N)
        np.testing.assert_allclose(moment + result.missing_Nm, case.required, atol=1e-9)
        reachable = np.abs(result.missing_Nm).max() < 1e-6
        assert reachable or np.abs(result.missing_Nm).max() > 1e-3
