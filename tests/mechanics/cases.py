"""Random recruitments, and what a general solver makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import NonlinearConstraint, minimize

from explorer.mechanics.kinematics import segments
from explorer.mechanics.muscle import Condition, Near, Units, equilibrium
from explorer.mechanics.paths import geometry
from explorer.mechanics.recruitment import Recruitment, recruit
from tests.mechanics.grid import LEG, Array, pose_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS = {"hip": 0, "knee": 3, "ankle": 4}
SETS = (("knee",), ("knee", "ankle"), ("knee", "ankle", "hip"))


class Case:
    """One random pose, set of balanced joints and knee moment; the same for a seed every time."""

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

        self.condition: Condition | None = None
        self.weight: Array | None = None
        self.exponent = 2.0

    def vary(self, exponent: float) -> Case:
        """Give the muscles unlike weights and states, and the effort an exponent."""
        m = self.length.shape[1]
        self.exponent = exponent
        self.weight = np.exp(self.draw.uniform(-2, 2, m))
        self.condition = Condition(
            strength=self.draw.uniform(0.5, 1.5, (1, m)),
            active=self.draw.uniform(0.6, 1.4, (1, m)),
            passive_shift=self.draw.uniform(-0.1, 0.2, (1, m)),
        )
        return self

    def recruit(self) -> Recruitment:
        """Divide the work."""
        return recruit(
            LEG,
            self.length,
            self.arms,
            self.required,
            self.firm,
            "elastic",
            condition=self.condition,
            weight=self.weight,
            exponent=self.exponent,
        )

    def scipy_gain(self, activation: Array) -> float:
        """How much cheaper than ``activation`` a general solver's best feasible point is."""
        weight = np.ones(self.length.shape[1]) if self.weight is None else self.weight
        n = self.exponent
        use = np.flatnonzero(np.abs(self.arms[0]).max(axis=1) > 1e-6)
        arms, w = self.arms[0, use], weight[use]
        last: dict[bytes, Units] = {}
        near: Near | None = None

        def units(x: Array) -> Units:
            nonlocal near
            key = x.tobytes()
            if key not in last:
                full = np.zeros_like(self.length)
                full[0, use] = np.clip(x, 0, 1)
                last.clear()
                last[key] = equilibrium(
                    LEG, self.length, full, "elastic", near, condition=self.condition
                )
                near = Near(last[key], last[key].force_N)
            return last[key]

        def lack(x: Array) -> Array:
            return np.asarray(arms.T @ units(x).force_N[0, use] - self.required[0])

        found = minimize(  # type: ignore[call-overload]
            lambda x: float(w @ np.abs(x) ** n),
            self.draw.uniform(0, 1, len(use)),
            jac=lambda x: n * w * np.sign(x) * np.abs(x) ** (n - 1),
            bounds=[(0, 1)] * len(use),
            constraints=NonlinearConstraint(
                lack, 0.0, 0.0, jac=lambda x: (arms * units(x).slope_N[0, use][:, None]).T
            ),
            method="SLSQP",
            options={"maxiter": 100, "ftol": 1e-10},
        )
        if np.abs(lack(found.x)).max() > 1e-7:
            return -np.inf
        return float(weight @ activation**n - found.fun)
