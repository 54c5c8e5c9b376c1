"""What floor, pad, strap and hand do to the leg, and whether anybody could stand so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import in_N, percent
from explorer.language import tr
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from explorer.mechanics.solution import Solution

_SMALL_N = 1.0
#: Behind the ankle: a roller, with a bench under the thigh, or a strap.
_NOTHING = {
    True: tr("The roller behind the ankle has nothing to hold here."),
    False: tr("The strap behind the ankle has nothing to hold here."),
}
#: With a bench, and pressing up.
_STRAP = {
    (True, True): tr(
        "The roller presses up with {strap}, and the bench under the thigh gives {floor}"
    ),
    (True, False): tr(
        "The roller holds the ankle down with {strap}, and the bench under the thigh gives {floor}"
    ),
    (False, True): tr("The strap presses up with {strap}, and the floor gives {floor}"),
    (False, False): tr("The strap holds the ankle down with {strap}, and the floor gives {floor}"),
}


def outside(solution: Solution) -> str:
    """Say who presses on the leg and how hard; nothing where only a bench or a chair carries it."""
    up = solution.up
    force_N = {
        force.name: float(np.copysign(np.linalg.norm(force.force_N), force.force_N @ up))
        for force in solution.forces
    }
    task = TASKS[solution.scenario.exercise]
    of_both = tr("{said} for this leg's half of the body.") if task.legs == 2 else "{said}."
    match task.support:
        case "wall":
            if "floor" not in force_N:
                return ""
            said = tr("The floor under the ball of the foot holds the stretch with {force}.")
            return said.format(force=in_N(force_N["floor"]))
        case "sole" | "ball":
            place = solution.center_of_pressure_m
            if place is None or "floor" not in force_N:
                return ""
            said = tr("The floor presses on this foot with {force}, {where}.")
            return said.format(force=in_N(force_N["floor"]), where=where(place))
        case "knee":
            if "strap" not in force_N:
                return ""
            strap_N, bench = force_N["strap"], bool(task.rests_above_knee_m)
            if abs(strap_N) < _SMALL_N:
                return _NOTHING[bench]
            said = _STRAP[bench, strap_N > 0].format(
                strap=in_N(strap_N), floor=in_N(force_N["floor"])
            )
            return of_both.format(said=said)
        case "bridge":
            if "shoulders" not in force_N:
                return ""
            said = tr("The floor carries this foot with {foot} and the shoulders with {shoulders}")
            said = said.format(foot=in_N(force_N["floor"]), shoulders=in_N(force_N["shoulders"]))
            return of_both.format(said=said)
        case "hand":
            if "hand" not in force_N:
                return ""
            said = tr("A hand behind the shin holds the stretch with {force}.")
            return said.format(force=in_N(force_N["hand"]))
    if "pad" in force_N:
        said = tr("The pad pushes with {force} at right angles to the shin.")
        return said.format(force=in_N(force_N["pad"]))
    return ""


def where(place_m: float) -> str:
    """Say where the floor presses, by the length of the foot: that holds for a foot of any size.

    Parameters
    ----------
    place_m : float, as `Solution.center_of_pressure_m`
    """
    place = place_m / FOOT.length_m
    if place < 0.0:
        return tr("{part} of the foot's length behind the heel").format(part=percent(-place))
    if place > 1.0:
        said = tr("{part} of the foot's length in front of the toes")
        return said.format(part=percent(place - 1.0))
    return tr("{part} of the way from heel to toes").format(part=percent(place))


def falling(solution: Solution) -> str:
    """Say that nobody could stand so; nothing where one could."""
    place = solution.center_of_pressure_m
    if place is None or not solution.falls:
        return ""
    said = tr("Nobody could stand so: the floor would have to press {where}.")
    return said.format(where=where(place))
