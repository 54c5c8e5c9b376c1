"""The paragraphs of the explanation: what one pose asks, who gives it, and why the calf joins in.

Each function reads a solution and says one thing; an empty text says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.changes import tempo_s
from explorer.insight.figures import SHOWN_NM, in_mm, in_N, in_Nm, listed, percent
from explorer.insight.names import TURNS, direction, groups
from explorer.language import number, tr
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
_HARDLY = {
    "hip_flexion": tr("hardly turn the hip"),
    "knee_flexion": tr("hardly turn the knee"),
    "ankle_dorsiflexion": tr("hardly turn the ankle"),
}
#: How gastrocnemius pulls: at rest or not, mostly by stretch or not.
_PULLS = {
    (False, False): tr("Here it is {active} active and pulls with {force}"),
    (False, True): tr(
        "Here it is {active} active and pulls, most of it by stretch alone, with {force}"
    ),
    (True, False): tr("Here it rests and pulls with {force}"),
    (True, True): tr("Here it rests, yet stretch alone makes it pull with {force}"),
}


def task(solution: Solution) -> str:
    """Say what the load asks of the knee, and of the hip where that must balance too."""
    net_Nm = float(solution.moments_Nm[:, _KNEE].sum())
    if solution.status == "prescribed":
        if np.any(solution.activation > 0):
            said = tr("The activations are set by hand. Together the muscles {turn}.")
            return said.format(turn=_turn(net_Nm))
        said = tr("All muscles rest. By stretch alone they {turn}.")
        return said.format(turn=_turn(net_Nm))
    if "knee" not in solution.required_moment_Nm:
        said = tr("The knee is not asked to carry a load here. The muscles {turn}.")
        return said.format(turn=_turn(net_Nm))
    if solution.scenario.exercise == "maximal_effort":
        return tr("At full effort, the muscles {turn}.").format(turn=_turn(net_Nm))
    required_Nm = float(solution.required_moment_Nm["knee"])
    missing_Nm = float(solution.missing_moment_Nm["knee"])
    if abs(required_Nm) < _SMALL_NM:
        said = tr("In this pose the load asks almost nothing of the knee.")
    elif tempo_s(solution.scenario) is not None:
        said = tr("To move like this, the muscles must {turn} at this moment.")
        said = said.format(turn=_turn(required_Nm))
    else:
        said = tr("To hold this pose, the muscles must {turn}.")
        said = said.format(turn=_turn(required_Nm))
    if abs(missing_Nm) >= SHOWN_NM:
        reached = in_Nm(required_Nm - missing_Nm)
        much = tr("That is too much: they reach only {moment}.").format(moment=reached)
        said = f"{said} {much}"
    hip_Nm = float(solution.required_moment_Nm.get("hip", 0.0))
    if abs(hip_Nm) >= _SMALL_NM:
        too = tr("At the same time they must {turn}.").format(turn=_turn(hip_Nm, "hip_flexion"))
        said = f"{said} {too}"
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
        return tr(
            "Who gives how much: {named}. Other muscles pull the other way with {against}, so only "
            "{left} is left."
        ).format(named=named, against=in_Nm(against * net_Nm), left=in_Nm(net_Nm))
    named = listed([f"{name} {percent(part)}" for name, part in carrying])
    said = tr("Who gives how much of this turning force: {named}.").format(named=named)
    if against <= _SMALL_SHARE:
        return said
    opposed = tr("Muscles that pull the other way take {part} away again.")
    return f"{said} {opposed.format(part=percent(against))}"


def calf(gastrocnemius: Share) -> str:
    """Say why gastrocnemius bends the knee, and how hard it does."""
    helps = gastrocnemius.share is not None and gastrocnemius.share > _SMALL_SHARE
    start = tr(
        "{why}: gastrocnemius, the calf muscle with two heads, starts above the knee and ends at "
        "the heel. So it bends the knee as well as pointing the foot."
    ).format(why=tr("Why the calf joins in") if helps else tr("The calf and the knee"))
    if gastrocnemius.force_N < _SMALL_N or abs(gastrocnemius.moment_Nm) < SHOWN_NM:
        return start + " " + tr("Here it hardly pulls at all.")
    arm_m = gastrocnemius.moment_Nm / gastrocnemius.force_N
    stretch = gastrocnemius.passive_force_N > _MOSTLY * gastrocnemius.force_N
    rests = gastrocnemius.activation < _RESTS
    active = _PULLS[rests, stretch].format(
        active=percent(gastrocnemius.activation), force=in_N(gastrocnemius.force_N)
    )
    where = tr("{pulls}, about {arm} behind the axis of the knee. That makes {moment}.")
    if arm_m <= 0:
        where = tr("{pulls}, about {arm} in front of the axis of the knee. That makes {moment}.")
    said = where.format(pulls=active, arm=in_mm(arm_m), moment=in_Nm(gastrocnemius.moment_Nm))
    return f"{start} {said}"


def ankle(solution: Solution) -> str:
    """Say what the ankle does to the length of gastrocnemius."""
    effect = {
        0: tr(
            "The ankle is neutral. Pulling the foot up would stretch gastrocnemius; pointing the "
            "toes would shorten it."
        ),
        1: tr("Pulling the foot up stretches gastrocnemius."),
        -1: tr("Pointing the toes shortens gastrocnemius."),
    }[direction(solution.scenario.ankle_rad)]
    length = _mean(solution.fiber_length_norm, _rows(solution, "gastrocnemius"))
    strength = (
        tr("short, where they lose much of their force")
        if length < 0.75
        else tr("a little short")
        if length < 0.95
        else tr("near the length at which they are strongest")
        if length < 1.1
        else tr("stretched")
    )
    said = tr("Here its fibres are at {length} times their best length: {strength}.")
    return f"{effect} {said.format(length=number(length, '.2f'), strength=strength)}"


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
            1: tr(
                "In the model, pulling a free foot up usually does not make gastrocnemius work "
                "harder."
            ),
            -1: tr(
                "In the model, pointing the toes usually cuts its share of the work at the knee."
            ),
        }[turned]
        said = tr(
            "Nothing holds the foot, so the pulls across the ankle must cancel. What the calf "
            "pulls down, the shin must pull up: the shin muscles are {active} active on average. "
            "That makes help from the calf costly."
        ).format(active=percent(shin))
        return f"{said} {effect}".strip()
    effect = {
        0: "",
        1: tr("In the model, a calf stretched like this usually takes a larger share."),
        -1: tr(
            "In the model, a calf shortened like this usually takes a smaller share, and more is "
            "left for the hamstrings."
        ),
    }[turned]
    said = tr(
        "The muscles need not balance the ankle: something outside holds the foot, such as a boot, "
        "a partner or a plate. So the calf is free to help at the knee."
    )
    return f"{said} {effect}".strip()


def _on_the_floor(ankle_Nm: float) -> str:
    start = tr("The foot stands on the floor, and the ankle must carry the push of the floor.")
    if abs(ankle_Nm) < _SMALL_NM:
        return start + " " + tr("Here that asks almost nothing of the calf.")
    said = (
        tr(
            "Here the muscles must {turn}. The calf would pull against that, so its help at the "
            "knee is costly."
        )
        if ankle_Nm > 0
        else tr(
            "Here the muscles must {turn}. Gastrocnemius can do that and bend the knee at the same "
            "time; soleus can do it without the knee."
        )
    )
    return f"{start} {said.format(turn=_turn(ankle_Nm, 'ankle_dorsiflexion'))}"


def hamstrings(solution: Solution) -> str:
    """Say how hip and knee set the length of the hamstrings, and what stretch alone gives."""
    two_joint = [solution.row(name) for name in ("bflh_r", "semimem_r", "semiten_r")]
    length = _mean(solution.fiber_length_norm, two_joint)
    passive_Nm = float(
        solution.passive_force_N[two_joint] @ solution.moment_arms_m[two_joint, _KNEE]
    )
    said = tr(
        "Three of the four hamstrings also cross the hip: bending the hip makes them longer, and "
        "bending the knee makes them shorter. Here their fibres are at {length} times their best "
        "length."
    ).format(length=number(length, ".2f"))
    if passive_Nm < _SMALL_NM:
        return said
    stretch = tr("Stretch alone gives {moment} of their pull at the knee.")
    return f"{said} {stretch.format(moment=in_Nm(passive_Nm))}"


def _rows(solution: Solution, group: str) -> list[int]:
    return [solution.row(muscle) for muscle in groups()[group]]


def _mean(values: Array, rows: list[int]) -> float:
    return float(values[rows].mean())


def _turn(moment_Nm: float, coordinate: str = "knee_flexion") -> str:
    if abs(moment_Nm) < _SMALL_NM:
        return _HARDLY[coordinate]
    plus, minus = TURNS[coordinate]
    return tr("{turn} with {moment} of turning force").format(
        turn=plus if moment_Nm > 0 else minus, moment=in_Nm(moment_Nm)
    )


def _group(name: str) -> str:
    if name in ("gastrocnemius", "soleus", "gluteus maximus"):
        return tr(name)
    return tr("the {muscles}").format(muscles=tr(name))
