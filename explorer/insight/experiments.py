"""What laboratories do with a leg, done with the model's: the measurements behind the validation.

Angles are in degrees, as in the papers: hip flexion, knee flexion and dorsiflexion are positive.
"""

from __future__ import annotations

from math import radians
from typing import TYPE_CHECKING

import numpy as np

from explorer.mechanics import COORDINATES, Scenario, solve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy import Leg
    from explorer.mechanics import Solution
    from explorer.mechanics.scenario import AnkleHold

HAMSTRINGS = ("bflh_r", "bfsh_r", "semimem_r", "semiten_r")
GASTROCNEMIUS = ("gasmed_r", "gaslat_r")
CALF = (*GASTROCNEMIUS, "soleus_r")
QUADRICEPS = ("recfem_r", "vasint_r", "vaslat_r", "vasmed_r")
PLANTARFLEXORS = (*CALF, "tibpost_r", "fdl_r", "fhl_r", "perlong_r", "perbrev_r")
KNEE = COORDINATES.index("knee_flexion")
ANKLE = COORDINATES.index("ankle_dorsiflexion")

#: A relaxed muscle that pulls with this is felt to be taut, N.
_TAUT_N = 1.0


def maximal_flexion(
    leg: Leg,
    hip_deg: float,
    knee_deg: float,
    ankle_deg: float = 0.0,
    ankle_hold: AnkleHold = "held",
) -> Solution:
    """Bend the knee against a dynamometer with all one has."""
    pose = _pose(hip_deg, knee_deg, ankle_deg)
    return solve(leg, Scenario("maximal_effort", ankle_hold=ankle_hold, **pose))


def flexion_moment_Nm(
    leg: Leg, hip_deg: float, knee_deg: float, ankle_deg: float = 0.0
) -> float:
    """Return the greatest knee flexion moment with the ankle held, N.m."""
    return maximal_flexion(leg, hip_deg, knee_deg, ankle_deg).required_moment_Nm["knee"]


def submaximal_flexion(
    leg: Leg, knee_deg: float, ankle_deg: float, moment_Nm: float, ankle_hold: AnkleHold
) -> Solution:
    """Bend the knee prone with a given moment."""
    pose = _pose(0.0, knee_deg, ankle_deg)
    task = Scenario("dynamometer", moment_Nm=moment_Nm, ankle_hold=ankle_hold, **pose)
    return solve(leg, task)


def stimulated(
    leg: Leg, muscles: Sequence[str], hip_deg: float, knee_deg: float, ankle_deg: float = 0.0
) -> Solution:
    """Make some muscles pull as hard as they can while all others rest."""
    pose = _pose(hip_deg, knee_deg, ankle_deg)
    return solve(leg, Scenario("dynamometer", activation=dict.fromkeys(muscles, 1.0), **pose))


def moment_Nm(solution: Solution, muscles: Sequence[str], coordinate: int) -> float:
    """Return what some muscles turn a coordinate with, N.m."""
    rows = [solution.row(muscle) for muscle in muscles]
    return float(solution.moments_Nm[rows, coordinate].sum())


def active_moment_Nm(leg: Leg, muscles: Sequence[str], knee_deg: float, ankle_deg: float) -> float:
    """Return by how much stimulation raises the muscles' knee moment over that at rest, N.m."""
    pulling = stimulated(leg, muscles, 0.0, knee_deg, ankle_deg)
    resting = stimulated(leg, (), 0.0, knee_deg, ankle_deg)
    return moment_Nm(pulling, muscles, KNEE) - moment_Nm(resting, muscles, KNEE)


def plantarflexion_Nm(leg: Leg, knee_deg: float) -> float:
    """Return the plantarflexors' moment at full activation, ankle 0, N.m."""
    return -moment_Nm(stimulated(leg, PLANTARFLEXORS, 0.0, knee_deg), PLANTARFLEXORS, ANKLE)


def slack_angle_deg(leg: Leg, muscle: str) -> float:
    """Return the ankle angle at which a relaxed muscle becomes taut, knee straight, degrees."""
    low, high = -45.0, 45.0
    while high - low > 0.05:
        middle = 0.5 * (low + high)
        resting = stimulated(leg, (), 0.0, 0.0, middle)
        taut = resting.force_N[resting.row(muscle)] > _TAUT_N
        low, high = (low, middle) if taut else (middle, high)
    return 0.5 * (low + high)


def mean_activation(solution: Solution, muscles: Sequence[str]) -> float:
    """Return the mean activation of some muscles, 0..1."""
    return float(np.mean([solution.activation[solution.row(muscle)] for muscle in muscles]))


def _pose(hip_deg: float, knee_deg: float, ankle_deg: float) -> dict[str, float]:
    return {
        "hip_rad": radians(hip_deg),
        "knee_rad": radians(knee_deg),
        "ankle_rad": radians(ankle_deg),
    }
