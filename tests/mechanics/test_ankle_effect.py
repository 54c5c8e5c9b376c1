"""What ankle position does to gastrocnemius' share: the signs of so_effect_summary.csv."""

from __future__ import annotations

import csv
from functools import cache
from itertools import product
from math import radians
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.mechanics import Scenario, solve
from tests.mechanics.grid import DATA, GASTROCNEMIUS, LEG

if TYPE_CHECKING:
    from explorer.mechanics.scenario import AnkleHold, Joint

DORSIFLEXED, NEUTRAL, PLANTARFLEXED = 20, 0, -30


@cache
def effects(hold: AnkleHold, hip: bool) -> dict[str, float]:
    """How often (0..1) each effect of ankle position shows, over poses and loads in reach."""
    joints: tuple[Joint, ...] = ("knee", "hip") if hip else ("knee",)
    shares, activations = [], []
    for hip_deg, knee_deg, moment in product((0, 90), range(10, 111, 10), (20, 40, 60, 80)):
        solutions = [
            solve(
                LEG,
                Scenario(
                    "dynamometer",
                    hip_rad=radians(hip_deg),
                    knee_rad=radians(knee_deg),
                    ankle_rad=radians(ankle_deg),
                    moment_Nm=moment,
                    balance=(*joints, "ankle") if hold == "free" else joints,
                    ankle_hold=hold,
                ),
            )
            for ankle_deg in (DORSIFLEXED, NEUTRAL, PLANTARFLEXED)
        ]
        if all(s.status == "balanced" for s in solutions):
            shares.append([s.moments_Nm[GASTROCNEMIUS, 3].sum() / moment for s in solutions])
            activations.append([s.activation[GASTROCNEMIUS].mean() for s in solutions])
    share, activation = np.array(shares).T, np.array(activations).T
    return {
        "cases": len(shares),
        "pointing lowers share": float((share[2] < share[1]).mean()),
        "pulling up raises share": float((share[0] > share[1]).mean()),
        "pulling up raises activation": float((activation[0] > activation[1] + 1e-6).mean()),
        "share, pulled up less neutral": float((share[0] - share[1]).mean()),
        "share, pointed less neutral": float((share[2] - share[1]).mean()),
    }


@pytest.mark.parametrize("hold", ["held", "free"])
def test_pointing_the_toes_lowers_the_share(hold: AnkleHold) -> None:
    assert effects(hold, hip=False)["pointing lowers share"] >= 0.95


def test_pulling_the_toes_up_raises_the_share_of_a_held_ankle() -> None:
    assert effects("held", hip=False)["pulling up raises share"] >= 0.90


def test_pulling_the_toes_up_does_not_raise_the_activation_of_a_free_ankle() -> None:
    assert effects("free", hip=False)["pulling up raises activation"] <= 0.05


def test_with_the_hip_balanced_too() -> None:
    assert effects("held", hip=True)["pointing lowers share"] >= 0.95
    assert effects("free", hip=True)["pointing lowers share"] >= 0.95
    assert effects("free", hip=True)["pulling up raises activation"] <= 0.05


@pytest.mark.parametrize(
    ("hold", "variant"),
    [("held", "A_ankle_strapped_hip_bench"), ("free", "B_ankle_free_hip_bench")],
)
def test_sizes_are_those_of_opensim(hold: AnkleHold, variant: str) -> None:
    """Within 0.08 of the mean share: OpenSim's shorter gastrocnemius shifts it a little."""
    with (DATA / "so_effect_summary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    (row,) = (
        r
        for r in rows
        if (r["model"], r["variant"], r["tendon"], r["p"]) == ("RLU2023", variant, "elastic", "2")
    )
    ours = effects(hold, hip=False)
    up, pointed = float(row["share:DF-0:mean"]), float(row["share:PF-0:mean"])
    assert ours["share, pulled up less neutral"] == pytest.approx(up, abs=0.08)
    assert ours["share, pointed less neutral"] == pytest.approx(pointed, abs=0.08)
