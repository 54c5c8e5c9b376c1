"""Hamstrings and calf in depth: their joints one by one, their fibres, and why it matters here.

What is said of joints and fibres is read or measured, what follows from them is worked out on the
model; each statement carries its sources.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from explorer.anatomy import ParameterSet, load_leg
from explorer.anatomy.architecture import Architecture, architectures
from explorer.anatomy.cards import Card, card
from explorer.anatomy.sources import Source, sources
from explorer.insight.figures import in_mm, listed
from explorer.language import number, tr
from explorer.mechanics import Scenario, solve

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Joint

#: Where a statement leads in the picture: a joint, the fibres, or the whole muscle.
Leads = Literal["hip", "knee", "ankle", "fibers", "muscle"]

DEEP = (
    "biceps_femoris_long_head",
    "biceps_femoris_short_head",
    "semitendinosus",
    "semimembranosus",
    "gastrocnemius_medial",
    "gastrocnemius_lateral",
    "soleus",
    "plantaris",
)
#: Words of an action that tell at which joint it is.
_JOINT = {"hip": tr("hip"), "knee": tr("knee"), "ankle": tr("ankle")}
_AT: dict[Joint, tuple[str, ...]] = {
    "hip": (tr("hip"),),
    "knee": (tr("knee"), tr("lower leg")),
    "ankle": (tr("foot"),),
}
_BOTH = tr(", both weakly")
_MODEL = "rajagopal_2016"
_BENT_RAD = math.radians(90.0)
_UP_RAD = math.radians(20.0)
#: The parameters in use, and as they were published.
SETS: tuple[ParameterSet, ParameterSet] = ("default", "published")
#: A change of length below this is none, m.
_NONE_M = 0.0005


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said of a muscle, where it was read, and where it leads."""

    name: str
    text: str
    cited: tuple[Source, ...]
    leads: Leads


@cache
def depth(key: str) -> tuple[Statement, ...]:
    """Return the statements about a card; none for muscles that are not treated in depth."""
    if key not in DEEP:
        return ()
    shown = card(key)
    made = [_joints(shown), *_at_joints(shown)]
    measured = architectures().get(key)
    if measured is not None:
        text = _measured(measured)
        made.append(Statement(tr("Fibres, measured"), text, (measured.source,), "fibers"))
    if shown.muscles:
        (muscle,) = shown.muscles
        model = (sources()[_MODEL],)
        made.append(Statement(tr("Fibres, in the model"), _modelled(muscle), model, "fibers"))
        made.append(Statement(tr("What its length follows"), _follows(muscle), model, "muscle"))
        why = Statement(tr("Why it matters here"), _why(shown), shown.actions_source, "muscle")
        made.append(why)
    return tuple(made)


def _why(shown: Card) -> str:
    """Say what its joints mean for training."""
    if shown.group == "soleus":
        return tr("It cannot help at the knee. Beside gastrocnemius it shows what two joints mean.")
    if shown.group == "gastrocnemius":
        return tr(
            "With the foot pulled up it is long and can help the hamstrings to bend the knee; "
            "with the toes pointed it is short and helps less."
        )
    if "hip" not in shown.joints_crossed:
        return tr("Only the knee changes its length: sitting or lying makes no difference to it.")
    return tr(
        "Sitting, with the hip bent, it works at greater length than lying. The ankle does not "
        "change it."
    )


def _joints(shown: Card) -> Statement:
    main = [joint for joint in shown.joints_crossed if joint != "subtalar"]
    count = tr("One joint: {joints}.") if len(main) == 1 else tr("Two joints: {joints}.")
    cited = tuple(dict.fromkeys((*shown.origin_source, *shown.insertion_source)))
    return Statement(
        tr("Joints"),
        count.format(joints=listed([_JOINT[joint] for joint in main])),
        cited,
        "muscle",
    )


def _at_joints(shown: Card) -> list[Statement]:
    """Return what the muscle does at each joint: the actions of the card, sorted."""
    parts = [part.strip() for part in shown.actions.replace(tr(" and "), "; ").split(";")]
    names = {"hip": tr("At the hip"), "knee": tr("At the knee"), "ankle": tr("At the ankle")}
    made = []
    for joint, words in _AT.items():
        does = [part for part in parts if any(word.lower() in part.lower() for word in words)]
        if does:
            text = "; ".join(does).removesuffix(_BOTH)
            weakly = tr(" weakly") if _BOTH in shown.actions else ""
            text = f"{text[0].upper()}{text[1:]}{weakly}."
            made.append(Statement(names[joint], text, shown.actions_source, joint))
    return made


def _measured(fibers: Architecture) -> str:
    length, angle = number(fibers.fiber_length_cm, ".1f"), f"{fibers.pennation_deg:.0f}"
    if fibers.fiber_length_sd_cm is not None and fibers.pennation_sd_deg is not None:
        length += f" ± {number(fibers.fiber_length_sd_cm, '.1f')}"
        angle += f" ± {fibers.pennation_sd_deg:.0f}"
    said = tr("{length} cm long at their best length, {angle}° aslant to the tendon.")
    return said.format(length=length, angle=angle)


def _modelled(muscle: str) -> str:
    found, published = (
        next(each for each in load_leg(name).muscles if each.name == muscle) for name in SETS
    )
    said = tr(
        "{length} long at their best length, {angle}° aslant; the tendon is slack up to {slack}."
    ).format(
        length=in_mm(found.optimal_fiber_length_m),
        angle=f"{math.degrees(found.pennation_rad):.0f}",
        slack=in_mm(found.tendon_slack_length_m),
    )
    lengths = in_mm(published.optimal_fiber_length_m), in_mm(published.tendon_slack_length_m)
    if lengths == (in_mm(found.optimal_fiber_length_m), in_mm(found.tendon_slack_length_m)):
        return said
    adapted = tr("Published as {length} and {slack}; adapted here to measured strength.")
    return f"{said} {adapted.format(length=lengths[0], slack=lengths[1])}"


def _follows(muscle: str) -> str:
    """Say by how much each joint lengthens or shortens the muscle, worked out on the model."""
    straight = _length_m(muscle)
    said = (
        (tr("bending the hip by 90°"), _length_m(muscle, hip_rad=_BENT_RAD)),
        (tr("bending the knee by 90°"), _length_m(muscle, knee_rad=_BENT_RAD)),
        (tr("pulling the foot up by 20°"), _length_m(muscle, ankle_rad=_UP_RAD)),
    )
    longer, shorter = tr("{cause} makes it {size} longer"), tr("{cause} makes it {size} shorter")
    changes = [
        (longer if length > straight else shorter).format(
            cause=cause, size=in_mm(length - straight)
        )
        for cause, length in said
        if abs(length - straight) >= _NONE_M
    ]
    return tr("From straight joints, {changes}.").format(changes=listed(changes))


@cache
def _length_m(
    muscle: str, hip_rad: float = 0.0, knee_rad: float = 0.0, ankle_rad: float = 0.0
) -> float:
    pose = Scenario("relaxed", hip_rad, knee_rad, ankle_rad)
    solution = solve(load_leg(), pose)
    return float(solution.length_m[solution.row(muscle)])
