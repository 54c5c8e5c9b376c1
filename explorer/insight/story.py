"""The paragraphs of the explanation: what one pose asks, who gives it, and why the calf joins in.

Each function reads a solution and says one thing; an empty text says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.changes import tempo_s
from explorer.insight.figures import SHOWN_NM, in_mm, in_N, in_Nm, listed, percent
from explorer.insight.names import TURNS, direction, groups
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from explorer.insight.shares import Share
    from explorer.mechanics.solution import Array, Solution

_KNEE = COORDINATES.index("knee_flexion")

#: A moment or force below these is called nothing; a share below this is not worth a word.
_SMALL_NM = 0.5
_SMALL_N = 1.0
_SMALL_SHARE = 0.015
#: Below this activation a muscle rests; beyond this part of its force, stretch is the story.
_RESTS = 0.005
_MOSTLY = 0.5
#: Above this part of the net moment, pulling against each other is the story.
_OPPOSED = 0.5


def task(solution: Solution) -> str:
    """Say what the load asks of the knee, and of the hip where that must balance too."""
    net_Nm = float(solution.moments_Nm[:, _KNEE].sum())
    if solution.status == "prescribed":
        if np.any(solution.activation > 0):
            return f"The activations are set by hand. Together the muscles {_turn(net_Nm)}."
        return f"All muscles rest. By stretch alone they {_turn(net_Nm)}."
    if "knee" not in solution.required_moment_Nm:
        return f"The knee is not asked to carry a load here. The muscles {_turn(net_Nm)}."
    if solution.scenario.exercise == "maximal_effort":
        return f"At full effort, the muscles {_turn(net_Nm)}."
    required_Nm = float(solution.required_moment_Nm["knee"])
    missing_Nm = float(solution.missing_moment_Nm["knee"])
    if abs(required_Nm) < _SMALL_NM:
        said = "In this pose the load asks almost nothing of the knee."
    elif tempo_s(solution.scenario) is not None:
        said = f"To move like this, the muscles must {_turn(required_Nm)} at this moment."
    else:
        said = f"To hold this pose, the muscles must {_turn(required_Nm)}."
    if abs(missing_Nm) >= SHOWN_NM:
        said += f" That is too much: they reach only {in_Nm(required_Nm - missing_Nm)}."
    hip_Nm = float(solution.required_moment_Nm.get("hip", 0.0))
    if abs(hip_Nm) >= _SMALL_NM:
        said += f" At the same time they must {_turn(hip_Nm, 'hip_flexion')}."
    return said


def carriers(solution: Solution, rows: tuple[Share, ...]) -> str:
    """Say which groups carry the net knee moment; nothing where that is about zero.

    Where others pull against them with more than half of the net moment, parts of it would add up
    to far more than the whole: moments say it better then.
    """
    net_Nm = float(solution.moments_Nm[:, _KNEE].sum())
    if abs(net_Nm) < _SMALL_NM:
        return ""
    parts = [(_group(row.name), row.moment_Nm / net_Nm) for row in rows]
    carrying = [(name, part) for name, part in parts if part > _SMALL_SHARE][:4]
    against = -sum(part for _, part in parts if part < 0)
    if against > _OPPOSED:
        named = listed([f"{name} {in_Nm(part * net_Nm)}" for name, part in carrying])
        return (
            f"Who gives how much: {named}. Other muscles pull the other way with "
            f"{in_Nm(against * net_Nm)}, so only {in_Nm(net_Nm)} is left."
        )
    named = listed([f"{name} {percent(part)}" for name, part in carrying])
    opposed = (
        f" Muscles that pull the other way take {percent(against)} away again."
        if against > _SMALL_SHARE
        else ""
    )
    return f"Who gives how much of this turning force: {named}.{opposed}"


def calf(gastrocnemius: Share) -> str:
    """Say why gastrocnemius bends the knee, and how hard it does."""
    helps = gastrocnemius.share is not None and gastrocnemius.share > _SMALL_SHARE
    start = (
        f"{'Why the calf joins in' if helps else 'The calf and the knee'}: gastrocnemius, the calf "
        "muscle with two heads, starts above the knee and ends at the heel. So it bends the knee "
        "as well as pointing the foot."
    )
    if gastrocnemius.force_N < _SMALL_N or abs(gastrocnemius.moment_Nm) < SHOWN_NM:
        return f"{start} Here it hardly pulls at all."
    arm_m = gastrocnemius.moment_Nm / gastrocnemius.force_N
    stretch = gastrocnemius.passive_force_N > _MOSTLY * gastrocnemius.force_N
    active = f"it is {percent(gastrocnemius.activation)} active and pulls"
    if gastrocnemius.activation < _RESTS:
        active = "it rests" + (", yet stretch alone makes it pull" if stretch else " and pulls")
    elif stretch:
        active += ", most of it by stretch alone,"
    return (
        f"{start} Here {active} with {in_N(gastrocnemius.force_N)}, about {in_mm(arm_m)} "
        f"{'behind' if arm_m > 0 else 'in front of'} the axis of the knee. "
        f"That makes {in_Nm(gastrocnemius.moment_Nm)}."
    )


def ankle(solution: Solution) -> str:
    """Say what the ankle does to the length of gastrocnemius."""
    effect = {
        0: "The ankle is neutral. Pulling the foot up would stretch gastrocnemius; pointing the "
        "toes would shorten it.",
        1: "Pulling the foot up stretches gastrocnemius.",
        -1: "Pointing the toes shortens gastrocnemius.",
    }[direction(solution.scenario.ankle_rad)]
    length = _mean(solution.fiber_length_norm, _rows(solution, "gastrocnemius"))
    strength = (
        "short, where they lose much of their force"
        if length < 0.75
        else "a little short"
        if length < 0.95
        else "near the length at which they are strongest"
        if length < 1.1
        else "stretched"
    )
    return f"{effect} Here its fibres are at {length:.2f} times their best length: {strength}."


def holder(solution: Solution) -> str:
    """Say who holds the ankle, and what follows; nothing where no load is balanced."""
    if solution.status == "prescribed":
        return ""
    ankle_Nm = solution.required_moment_Nm.get("ankle")
    if ankle_Nm is not None and not TASKS[solution.scenario.exercise].free_or_held:
        return _on_the_floor(float(ankle_Nm))
    bends_knee = float(solution.moments_Nm[:, _KNEE].sum()) > _SMALL_NM
    turned = direction(solution.scenario.ankle_rad) if bends_knee else 0
    if ankle_Nm is not None:
        shin = _mean(solution.activation, _rows(solution, "shin muscles"))
        effect = {
            0: "",
            1: " In the model, pulling a free foot up usually does not make gastrocnemius "
            "work harder.",
            -1: " In the model, pointing the toes usually cuts its share of the work at the knee.",
        }[turned]
        return (
            "Nothing holds the foot, so the pulls across the ankle must cancel. What the calf "
            f"pulls down, the shin must pull up: the shin muscles are {percent(shin)} active on "
            f"average. That makes help from the calf costly.{effect}"
        )
    effect = {
        0: "",
        1: " In the model, a calf stretched like this usually takes a larger share.",
        -1: " In the model, a calf shortened like this usually takes a smaller share, and more is "
        "left for the hamstrings.",
    }[turned]
    return (
        "The muscles need not balance the ankle: something outside holds the foot, such as a boot, "
        f"a partner or a plate. So the calf is free to help at the knee.{effect}"
    )


def _on_the_floor(ankle_Nm: float) -> str:
    start = "The foot stands on the floor, and the ankle must carry the push of the floor."
    if abs(ankle_Nm) < _SMALL_NM:
        return f"{start} Here that asks almost nothing of the calf."
    if ankle_Nm > 0:
        return (
            f"{start} Here the muscles must {_turn(ankle_Nm, 'ankle_dorsiflexion')}. The calf "
            "would pull against that, so its help at the knee is costly."
        )
    return (
        f"{start} Here the muscles must {_turn(ankle_Nm, 'ankle_dorsiflexion')}. Gastrocnemius "
        "can do that and bend the knee at the same time; soleus can do it without the knee."
    )


def hamstrings(solution: Solution) -> str:
    """Say how hip and knee set the length of the hamstrings, and what stretch alone gives."""
    two_joint = [solution.row(name) for name in ("bflh_r", "semimem_r", "semiten_r")]
    length = _mean(solution.fiber_length_norm, two_joint)
    passive_Nm = float(
        solution.passive_force_N[two_joint] @ solution.moment_arms_m[two_joint, _KNEE]
    )
    stretch = (
        f" Stretch alone gives {in_Nm(passive_Nm)} of their pull at the knee."
        if passive_Nm >= _SMALL_NM
        else ""
    )
    return (
        "Three of the four hamstrings also cross the hip: bending the hip makes them longer, and "
        f"bending the knee makes them shorter. Here their fibres are at {length:.2f} times their "
        f"best length.{stretch}"
    )


def _rows(solution: Solution, group: str) -> list[int]:
    return [solution.row(muscle) for muscle in groups()[group]]


def _mean(values: Array, rows: list[int]) -> float:
    return float(values[rows].mean())


def _turn(moment_Nm: float, coordinate: str = "knee_flexion") -> str:
    if abs(moment_Nm) < _SMALL_NM:
        return f"hardly turn the {coordinate.partition('_')[0]}"
    plus, minus = TURNS[coordinate]
    return f"{plus if moment_Nm > 0 else minus} with {in_Nm(moment_Nm)} of turning force"


def _group(name: str) -> str:
    return name if name in ("gastrocnemius", "soleus", "gluteus maximus") else f"the {name}"
