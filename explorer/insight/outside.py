"""What floor, pad, strap and hand do to the leg, and whether anybody could stand so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import in_N, percent
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from explorer.mechanics.solution import Solution

_SMALL_N = 1.0


def outside(solution: Solution) -> str:
    """Say who presses on the leg and how hard; nothing where only a bench or a chair carries it."""
    up = solution.up
    force_N = {
        force.name: float(np.copysign(np.linalg.norm(force.force_N), force.force_N @ up))
        for force in solution.forces
    }
    task = TASKS[solution.scenario.exercise]
    of_both = " for this leg's half of the body" if task.legs == 2 else ""
    match task.support:
        case "wall":
            if "floor" not in force_N:
                return ""
            return (
                "The floor under the ball of the foot holds the stretch with "
                f"{in_N(force_N['floor'])}."
            )
        case "sole" | "ball":
            place = solution.center_of_pressure_m
            if place is None or "floor" not in force_N:
                return ""
            return f"The floor presses on this foot with {in_N(force_N['floor'])}, {where(place)}."
        case "knee":
            if "strap" not in force_N:
                return ""
            under = "the bench under the thigh" if task.rests_above_knee_m else "the floor"
            strap_N = force_N["strap"]
            way = "presses up" if strap_N > 0 else "holds the ankle down"
            who = "roller" if task.rests_above_knee_m else "strap"
            if abs(strap_N) < _SMALL_N:
                return f"The {who} behind the ankle has nothing to hold here."
            return (
                f"The {who} {way} with {in_N(strap_N)}, and {under} gives "
                f"{in_N(force_N['floor'])}{of_both}."
            )
        case "bridge":
            if "shoulders" not in force_N:
                return ""
            return (
                f"The floor carries this foot with {in_N(force_N['floor'])} and the shoulders with "
                f"{in_N(force_N['shoulders'])}{of_both}."
            )
        case "hand":
            if "hand" not in force_N:
                return ""
            return f"A hand behind the shin holds the stretch with {in_N(force_N['hand'])}."
    if "pad" in force_N:
        return f"The pad pushes with {in_N(force_N['pad'])} at right angles to the shin."
    return ""


def where(place_m: float) -> str:
    """Say where the floor presses, by the length of the foot: that holds for a foot of any size.

    Parameters
    ----------
    place_m : float, as `Solution.center_of_pressure_m`
    """
    place = place_m / FOOT.length_m
    if place < 0.0:
        return f"{percent(-place)} of the foot's length behind the heel"
    if place > 1.0:
        return f"{percent(place - 1.0)} of the foot's length in front of the toes"
    return f"{percent(place)} of the way from heel to toes"


def falling(solution: Solution) -> str:
    """Say that nobody could stand so; nothing where one could."""
    place = solution.center_of_pressure_m
    if place is None or not solution.falls:
        return ""
    return f"Nobody could stand so: the floor would have to press {where(place)}."
