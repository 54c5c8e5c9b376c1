"""Kinematics, paths, muscles, recruitment: from a Scenario to a Solution, with numpy alone."""

from explorer.mechanics.exercises import at_phase
from explorer.mechanics.scenario import EXERCISES, Scenario
from explorer.mechanics.solution import COORDINATES, Solution
from explorer.mechanics.solve import solve, solve_many
from explorer.mechanics.sweep import placed, sweep

__all__ = [
    "COORDINATES",
    "EXERCISES",
    "Scenario",
    "Solution",
    "at_phase",
    "placed",
    "solve",
    "solve_many",
    "sweep",
]
