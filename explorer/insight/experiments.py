"""What laboratories do with a leg, done with the model's: the measurements behind the validation.

Angles are in degrees, as in the papers: hip flexion, knee flexion and dorsiflexion are positive.
"""

from __future__ import annotations

from math import radians
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.mechanics import COORDINATES, Scenario, at_phase, solve, solve_many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.anatomy import Leg
    from explorer.anatomy.leg import Array
    from explorer.mechanics import Solution
    from explorer.mechanics.scenario import AnkleHold

HAMSTRINGS = ("bflh_r", "bfsh_r", "semimem_r", "semiten_r")
GASTROCNEMIUS = ("gasmed_r", "gaslat_r")
CALF = (*GASTROCNEMIUS, "soleus_r")
QUADRICEPS = ("recfem_r", "vasint_r", "vaslat_r", "vasmed_r")
PLANTARFLEXORS = (*CALF, "tibpost_r", "fdl_r", "fhl_r", "perlong_r", "perbrev_r")
KNEE = COORDINATES.index("knee_flexion")
ANKLE = COORDINATES.index("ankle_dorsiflexion")

#: Over which the dynamometer sweeps the knee, degrees.
KNEE_SWEEP_DEG = (5.0, 100.0)
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


def flexion_moment_Nm(leg: Leg, hip_deg: float, knee_deg: float, ankle_deg: float = 0.0) -> float:
    """Return the greatest knee flexion moment with the ankle held, N.m."""
    return maximal_flexion(leg, hip_deg, knee_deg, ankle_deg).required_moment_Nm["knee"]


def peak_moment_Nm(leg: Leg, ankle_deg: float, speed_deg_per_s: float) -> float:
    """Return the greatest flexion moment of a maximal concentric sweep, seated, ankle held, N.m.

    The knee bends from 5 to 100 degrees at constant speed; a moment is taken every 5 degrees.
    """
    sweep_s = (KNEE_SWEEP_DEG[1] - KNEE_SWEEP_DEG[0]) / speed_deg_per_s
    effort = Scenario(
        "maximal_effort",
        ankle_hold="held",
        tempo_up_s=sweep_s,
        tempo_down_s=sweep_s,
        **_pose(90.0, 5.0, ankle_deg),
    )
    phases = np.linspace(0.0, 0.5, 20)[1:-1]
    solved = solve_many(leg, [at_phase(leg, effort, float(phase)) for phase in phases])
    return float(solved.required_Nm[:, solved.joints.index("knee")].max())


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


def plantarflexion_Nm(leg: Leg, knee_deg: float, ankle_deg: Sequence[float]) -> Array:
    """Return the plantarflexors' moments at full activation, hip straight, per ankle angle, N.m."""
    on = dict.fromkeys(PLANTARFLEXORS, 1.0)
    tries = [
        Scenario("dynamometer", activation=on, **_pose(0.0, knee_deg, angle)) for angle in ankle_deg
    ]
    solved = solve_many(leg, tries)
    rows = [leg.muscle_names.index(muscle) for muscle in PLANTARFLEXORS]
    return np.asarray(-solved.moments_Nm[:, rows, ANKLE].sum(axis=1))


def slack_angle_deg(leg: Leg, muscle: str) -> float:
    """Return the ankle angle at which a relaxed muscle becomes taut, knee straight, degrees."""
    low, high = -45.0, 45.0
    while high - low > 0.05:
        middle = 0.5 * (low + high)
        resting = stimulated(leg, (), 0.0, 0.0, middle)
        taut = resting.force_N[resting.row(muscle)] > _TAUT_N
        low, high = (low, middle) if taut else (middle, high)
    return 0.5 * (low + high)


def nordic_curl(leg: Leg, knee_deg: float, ankle_deg: float) -> Solution:
    """Hold the Nordic curl at a knee angle, the ankle held by strap and floor."""
    pose = _pose(0.0, knee_deg, ankle_deg)
    return solve(leg, Scenario("nordic_curl", ankle_hold="held", **pose))


def break_point_deg(leg: Leg) -> float:
    """Return the knee angle at which the Nordic curl can no longer be held, ankle 0, degrees."""
    low, high = 0.0, 90.0
    while high - low > 0.5:
        middle = 0.5 * (low + high)
        holds = nordic_curl(leg, middle, 0.0).status == "balanced"
        low, high = (low, middle) if holds else (middle, high)
    return 0.5 * (low + high)


def mean_activation(solution: Solution, muscles: Sequence[str]) -> float:
    """Return the mean activation of some muscles, 0..1."""
    return float(np.mean([solution.activation[solution.row(muscle)] for muscle in muscles]))


def _pose(hip_deg: float, knee_deg: float, ankle_deg: float) -> dict[str, Any]:
    return {
        "hip_rad": radians(hip_deg),
        "knee_rad": radians(knee_deg),
        "ankle_rad": radians(ankle_deg),
    }
