"""Kinematics, paths, muscles, recruitment: from a Scenario to a Solution, with numpy alone."""

from explorer.mechanics.exercises import at_phase
from explorer.mechanics.scenario import EXERCISES, Scenario
from explorer.mechanics.solution import COORDINATES, Solution
from explorer.mechanics.solve import solve, solve_many

__all__ = ["COORDINATES", "EXERCISES", "Scenario", "Solution", "at_phase", "solve", "solve_many"]
