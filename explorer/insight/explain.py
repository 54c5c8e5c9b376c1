"""The shared action of hamstrings and calf, in plain words with the numbers of one pose.

Everything said here is computed, not measured; how well each claim is borne out stands in the
notes. The words aim at a reading grade of about 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight import claims
from explorer.insight.names import EXERCISE_NAMES, TURNS, direction, groups, pose_words
from explorer.insight.shares import Share, group_shares
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.claims import Note
    from explorer.mechanics.scenario import Scenario
    from explorer.mechanics.solution import Array, Solution

_KNEE = COORDINATES.index("knee_flexion")
_LOADED = ("prone_leg_curl", "seated_leg_curl", "standing_leg_curl")

#: A moment or force below these is called nothing; a share below this is not worth a word.
_SMALL_NM = 0.5
_SHOWN_NM = 0.05  # less would be written as 0.0
_SMALL_N = 1.0
_SMALL_SHARE = 0.015
#: Above this part of the net moment, pulling against each other is the story.
_OPPOSED = 0.5


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the panel says about one solution.

    Attributes
    ----------
    title : str
        Exercise and pose.
    paragraphs : tuple of str
        The story of this pose, most important first.
    status : str
        One line: balanced, too much and what is missing, or set by hand.
    notes : tuple of Note
        The claims behind the story, each with its grade and source.
    """

    title: str
    paragraphs: tuple[str, ...]
    status: str
    notes: tuple[Note, ...]


def explain(leg: Leg, solution: Solution) -> Explanation:
    """Say who does the work in this pose, and why the calf joins in.

    Pure, and fast enough for every mouse move.
    """
    scenario = solution.scenario
    knee = {row.name: row for row in group_shares(solution)}
    paragraphs = (
        _task(solution),
        _carriers(solution, tuple(knee.values())),
        _calf(knee["gastrocnemius"]),
        _ankle(solution),
        _holder(solution),
        _hamstrings(solution),
    )
    return Explanation(
        title=f"{_exercise_words(scenario)}: {pose_words(scenario)}",
        paragraphs=tuple(text for text in paragraphs if text),
        status=_status(solution),
        notes=_notes(leg, solution),
    )


def _exercise_words(scenario: Scenario) -> str:
    if scenario.activation is not None:
        return "Activations set by hand"
    name = EXERCISE_NAMES[scenario.exercise]
    if scenario.exercise in _LOADED:
        return f"{name}, {scenario.load_kg:g} kg"
    if scenario.exercise == "dynamometer":
        way = "straightening" if scenario.moment_Nm < 0 else "bending"
        return f"{name}, {way} with {_moment(scenario.moment_Nm)}"
    return name


def _status(solution: Solution) -> str:
    if solution.scenario.exercise == "relaxed" and solution.scenario.activation is None:
        return "At rest: no muscle is active, and no load is balanced."
    if solution.status == "prescribed":
        return "Set by hand: the activations are given, and no load is balanced."
    if solution.status == "balanced":
        if solution.scenario.exercise == "maximal_effort":
            return "Full effort: this is all that the muscles can give here."
        return "Balanced: the muscles can hold this."
    missing = [
        f"{_moment(moment_Nm)} at the {joint}"
        for joint, moment_Nm in solution.missing_moment_Nm.items()
        if abs(moment_Nm) >= _SHOWN_NM
    ]
    return f"Too much: the muscles lack {_list(missing) if missing else 'a little'}."


def _task(solution: Solution) -> str:
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
        task = "In this pose the load asks almost nothing of the knee."
    else:
        task = f"To hold this pose, the muscles must {_turn(required_Nm)}."
    if abs(missing_Nm) >= _SHOWN_NM:
        task += f" That is too much: they reach only {_moment(required_Nm - missing_Nm)}."
    hip_Nm = float(solution.required_moment_Nm.get("hip", 0.0))
    if abs(hip_Nm) >= _SMALL_NM:
        task += f" At the same time they must {_turn(hip_Nm, 'hip_flexion')}."
    return task


def _carriers(solution: Solution, rows: tuple[Share, ...]) -> str:
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
        named = _list([f"{name} {_moment(part * net_Nm)}" for name, part in carrying])
        return (
            f"Who gives how much: {named}. Other muscles pull the other way with "
            f"{_moment(against * net_Nm)}, so only {_moment(net_Nm)} is left."
        )
    named = _list([f"{name} {_percent(part)}" for name, part in carrying])
    opposed = (
        f" Muscles that pull the other way take {_percent(against)} away again."
        if against > _SMALL_SHARE
        else ""
    )
    return f"Who gives how much of this turning force: {named}.{opposed}"


def _calf(gastrocnemius: Share) -> str:
    helps = gastrocnemius.share is not None and gastrocnemius.share > _SMALL_SHARE
    start = (
        f"{'Why the calf joins in' if helps else 'The calf and the knee'}: gastrocnemius, the calf "
        "muscle with two heads, starts above the knee and ends at the heel. So it bends the knee "
        "as well as pointing the foot."
    )
    if gastrocnemius.force_N < _SMALL_N:
        return f"{start} Here it hardly pulls at all."
    arm_mm = 1000.0 * gastrocnemius.moment_Nm / gastrocnemius.force_N
    return (
        f"{start} Here it is {_percent(gastrocnemius.activation)} active and pulls with "
        f"{gastrocnemius.force_N:.0f}\u00a0N, about {abs(arm_mm):.0f}\u00a0mm "
        f"{'behind' if arm_mm > 0 else 'in front of'} the axis of the knee. "
        f"That makes {_moment(gastrocnemius.moment_Nm)}."
    )


def _ankle(solution: Solution) -> str:
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


def _holder(solution: Solution) -> str:
    if solution.status == "prescribed":
        return ""
    bends_knee = float(solution.moments_Nm[:, _KNEE].sum()) > _SMALL_NM
    turned = direction(solution.scenario.ankle_rad) if bends_knee else 0
    if "ankle" in solution.required_moment_Nm:
        shin = _mean(solution.activation, _rows(solution, "shin muscles"))
        effect = {
            0: "",
            1: " In the model, pulling a free foot up rarely makes gastrocnemius work harder.",
            -1: " In the model, pointing the toes usually cuts its share of the work at the knee.",
        }[turned]
        return (
            "Nothing holds the foot, so the pulls across the ankle must cancel. What the calf "
            f"pulls down, the shin must pull up: the shin muscles are {_percent(shin)} active on "
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


def _hamstrings(solution: Solution) -> str:
    two_joint = [solution.row(name) for name in ("bflh_r", "semimem_r", "semiten_r")]
    length = _mean(solution.fiber_length_norm, two_joint)
    passive_Nm = float(
        solution.passive_force_N[two_joint] @ solution.moment_arms_m[two_joint, _KNEE]
    )
    stretch = (
        f" Stretch alone gives {_moment(passive_Nm)} of their pull at the knee."
        if passive_Nm >= _SMALL_NM
        else ""
    )
    return (
        "Three of the four hamstrings also cross the hip: bending the hip makes them longer, and "
        f"bending the knee makes them shorter. Here their fibres are at {length:.2f} times their "
        f"best length.{stretch}"
    )


def _notes(leg: Leg, solution: Solution) -> tuple[Note, ...]:
    published = (claims.PUBLISHED,) if leg.parameters == "published" else ()
    pointed = (claims.TRAINING,) if direction(solution.scenario.ankle_rad) < 0 else ()
    shared = () if solution.status == "prescribed" else (claims.SHARING,)
    return (
        *published,
        claims.LENGTH,
        claims.TORQUE,
        claims.HOLDER,
        claims.TOES,
        *pointed,
        claims.TIRED,
        *shared,
    )


def _rows(solution: Solution, group: str) -> list[int]:
    return [solution.row(muscle) for muscle in groups()[group]]


def _mean(values: Array, rows: list[int]) -> float:
    return float(values[rows].mean())


def _turn(moment_Nm: float, coordinate: str = "knee_flexion") -> str:
    if abs(moment_Nm) < _SMALL_NM:
        return f"hardly turn the {coordinate.partition('_')[0]}"
    plus, minus = TURNS[coordinate]
    return f"{plus if moment_Nm > 0 else minus} with {_moment(moment_Nm)} of turning force"


def _moment(moment_Nm: float) -> str:
    """Write a size without its sign: words carry the direction."""
    size = abs(moment_Nm)
    return f"{size:.0f}\u00a0N·m" if size >= 9.95 else f"{size:.1f}\u00a0N·m"


def _percent(part: float) -> str:
    return f"{100 * part:.0f}\u00a0%"


def _group(name: str) -> str:
    return name if name in ("gastrocnemius", "soleus", "gluteus maximus") else f"the {name}"


def _list(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
