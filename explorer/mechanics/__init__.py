"""Kinematics, paths, muscles, recruitment: from a Scenario to a Solution, with numpy alone."""

from explorer.mechanics.scenario import EXERCISES, Scenario
from explorer.mechanics.solution import COORDINATES, Solution
from explorer.mechanics.solve import solve

__all__ = ["COORDINATES", "EXERCISES", "Scenario", "Solution", "solve"]
