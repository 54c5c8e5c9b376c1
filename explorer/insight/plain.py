"""What one pose asks of the muscles, in everyday words for a patient.

No technical terms, no judgement of a person, short sentences; the figures are those of the
solution, rounded to what a reader can use. The words aim at a reading grade of 8 or below.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.insight.changes import tempo_s
from explorer.insight.names import EXERCISE_NAMES, foot_words, groups, pose_words
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import Joint, Scenario
    from explorer.mechanics.solution import Solution

#: What people call the groups of muscles; groups of one name are taken together.
EVERYDAY: Mapping[str, str] = MappingProxyType(
    {
        "hamstrings": "hamstrings",
        "gastrocnemius": "calf",
        "soleus": "calf",
        "other knee flexors": "inner thigh",
        "quadriceps": "front of the thigh",
        "gluteus maximus": "buttock",
        "hip abductors": "side of the hip",
        "deep hip rotators": "side of the hip",
        "hip flexors": "front of the hip",
        "adductors": "inner thigh",
        "shin muscles": "shin",
        "deep calf muscles": "calf",
        "fibular muscles": "outer side of the shin",
    }
)
#: How the hamstrings are introduced.
HAMSTRINGS = "muscles at the back of the thigh (hamstrings)"

_SMALL_NM = 1.0
_SMALL_SHARE = 0.03
#: A pull from stretch below this is not worth a word.
_FELT_N = 20.0
#: The foot counts as neutral within this angle.
_NEUTRAL_DEG = 5.0
_OPPOSED = 0.5
_SAME = 0.03
_JOINTS: tuple[tuple[Joint, str, str, str], ...] = (
    ("knee", "knee_flexion", "bend the knee", "straighten the knee"),
    ("hip", "hip_flexion", "bend the hip", "straighten the hip"),
    ("ankle", "ankle_dorsiflexion", "pull the foot up", "push the foot down"),
)
_EFFORT = (
    (0.05, "close to rest"),
    (0.20, "light work"),
    (0.45, "medium work"),
    (0.75, "hard work"),
    (2.00, "very hard work"),
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one joint asks: by how much, in which words, and who gives which part of it."""

    moment_Nm: float
    words: str
    parts: tuple[tuple[str, float], ...]
    against: float


def title(scenario: Scenario) -> str:
    """Return the name of what is done, with its load."""
    if scenario.activation is not None:
        return "Muscles set by hand"
    name = EXERCISE_NAMES[scenario.exercise]
    task = TASKS[scenario.exercise]
    has_load = task.load == "pad" or (task.load != "none" and scenario.load_kg)
    return f"{name} with {scenario.load_kg:.3g}\u00a0kg" if has_load else name


def pose(scenario: Scenario) -> str:
    """Return the pose in words, and who holds the foot."""
    said = f"{pose_words(scenario)}{foot_words(scenario)}"
    return f"{said[0].upper()}{said[1:]}."


def story(solution: Solution, before: Solution | None = None) -> tuple[str, ...]:
    """Return short paragraphs: what is asked, who does it, how hard, and why the calf joins in.

    Parameters
    ----------
    solution : what is shown
    before : leg A of a comparison, of which ``solution`` is leg B
    """
    if before is None:
        return _story(solution, "this pose", efforts(solution))
    changes = compared(before, solution)
    return (changes, *_story(solution, "pose B", ""))


def _story(solution: Solution, name: str, how_hard: str) -> tuple[str, ...]:
    scenario = solution.scenario
    if scenario.activation is not None:
        return (
            "In this picture, how hard each muscle works was set by hand. It shows what the "
            "muscles do, not what a task needs.",
        )
    if TASKS[scenario.exercise].relaxed:
        return _stretched(solution)
    chief = _chief(solution)
    if chief is None:
        return ("This pose asks almost nothing of the muscles. They can rest.",)
    paragraphs = (
        f"{_task(solution, chief, name)} {_workers(chief)}",
        how_hard,
        _why_calf(solution, chief),
        _limits(solution),
    )
    return tuple(text for text in paragraphs if text)


def compared(first: Solution, second: Solution) -> str:
    """Say what changes from leg A to leg B for hamstrings and calf."""
    said = []
    for name, verb in (("hamstrings", "work"), ("calf", "works")):
        old, new = (_effort(each, name) for each in (first, second))
        change = new - old
        if abs(change) < _SAME:
            said.append(f"The {name} {verb} about as hard in B as in A.")
            continue
        way = "harder" if change > 0 else "less hard"
        said.append(
            f"In B the {name} {verb} {way} than in A: {about(new)} of full effort, not "
            f"{about(old)}."
        )
    return " ".join(said)


def efforts(solution: Solution) -> str:
    """Say how hard hamstrings and calf work."""
    hams, calf = (_effort(solution, name) for name in ("hamstrings", "calf"))
    return (
        f"The hamstrings work at {about(hams)} of full effort. That is {_level(hams)}. "
        f"The calf works at {about(calf)}. That is {_level(calf)}."
    )


def about(part: float) -> str:
    """Return a part of a whole, rounded to 5 percent."""
    rounded = 5 * round(20.0 * part)
    if rounded <= 0:
        return "less than 5 percent"
    return "nearly 100 percent" if rounded >= 100 else f"about {rounded} percent"


def stretched_most(solution: Solution) -> str | None:
    """Return which a stretch pulls at, "hamstrings" or "calf"; None where it is not felt."""
    pulls_N = {
        name: float(solution.passive_force_N[_rows(solution, name)].sum())
        for name in ("hamstrings", "calf")
    }
    most = max(pulls_N, key=lambda name: pulls_N[name])
    return None if pulls_N[most] < _FELT_N or solution.scenario.exercise == "relaxed" else most


def helps_at_knee(solution: Solution) -> bool:
    """Tell whether the knee has to be bent, and the calf does a part of it that can be felt."""
    chief = _chief(solution)
    return chief is not None and _calf_helps(solution, chief)


def _stretched(solution: Solution) -> tuple[str, ...]:
    rest = "Your muscles rest here. No muscle has to work."
    most = stretched_most(solution)
    if most is None:
        return (rest,)
    named = f"the {HAMSTRINGS}" if most == "hamstrings" else "the calf"
    return (
        rest,
        f"The pose stretches {named}. The more you go into it, the more they pull back."
        if most == "hamstrings"
        else f"The pose stretches {named}. The more you go into it, the more it pulls back.",
    )


def _chief(solution: Solution) -> _Asked | None:
    """Return what the joint asks that asks most; the knee goes first where it asks enough."""
    found = [
        _asked(solution, coordinate, plus, minus)
        for joint, coordinate, plus, minus in _JOINTS
        if joint in solution.required_moment_Nm
    ]
    found = [each for each in found if abs(each.moment_Nm) >= _SMALL_NM]
    if not found:
        return None
    most = max(found, key=lambda each: abs(each.moment_Nm))
    first = found[0]
    near = abs(first.moment_Nm) >= 0.5 * abs(most.moment_Nm)
    return first if near else most


def _asked(solution: Solution, coordinate: str, plus: str, minus: str) -> _Asked:
    column = COORDINATES.index(coordinate)
    moments = solution.moments_Nm[:, column]
    net_Nm = float(moments.sum())
    parts: dict[str, float] = {}
    for group, muscles in groups().items():
        rows = [solution.row(muscle) for muscle in muscles]
        name = EVERYDAY[group]
        parts[name] = parts.get(name, 0.0) + float(moments[rows].sum())
    if abs(net_Nm) < _SMALL_NM:
        return _Asked(net_Nm, plus, (), 0.0)
    shares = sorted(((n, m / net_Nm) for n, m in parts.items()), key=lambda pair: -pair[1])
    against = -sum(share for _, share in shares if share < 0.0)
    return _Asked(net_Nm, plus if net_Nm > 0 else minus, tuple(shares), against)


def _task(solution: Solution, chief: _Asked, name: str) -> str:
    if solution.scenario.exercise == "maximal_effort":
        return f"You push as hard as you can. Your muscles {chief.words}."
    verb = "move through" if tempo_s(solution.scenario) is not None else "hold"
    return f"To {verb} {name}, your muscles must {chief.words}."


def _workers(chief: _Asked) -> str:
    if not chief.parts:
        return ""
    working = [(name, share) for name, share in chief.parts if share > _SMALL_SHARE][:3]
    if not working:
        return ""
    (first, share), *others = working
    named = HAMSTRINGS if first == "hamstrings" else f"muscles of the {first}"
    if chief.against > _OPPOSED:
        return (
            f"The {named} do most of it. Other muscles pull the other way at the same time, to "
            "keep the leg steady."
        )
    said = f"The {named} do {about(share)} of this work."
    if others:
        helpers = " and ".join(f"the {name} does {about(part)}" for name, part in others)
        helpers = helpers.replace("the hamstrings does", "the hamstrings do")
        said += f" {helpers[0].upper()}{helpers[1:]}."
    return said


def _why_calf(solution: Solution, chief: _Asked) -> str:
    if not _calf_helps(solution, chief):
        return ""
    said = (
        "Why do you feel your calf? It crosses the knee as well as the ankle. So it helps to bend "
        "the knee. Some help is normal."
    )
    ankle_deg = math.degrees(solution.scenario.ankle_rad)
    if ankle_deg > _NEUTRAL_DEG:
        said += " Your foot is pulled up, so the calf is long."
    elif ankle_deg < -_NEUTRAL_DEG:
        said += " Your toes are pointed, so the calf is short and can give less."
    task = TASKS[solution.scenario.exercise]
    if "ankle" not in solution.required_moment_Nm:
        said += " Your foot is held, so the calf is free to help at the knee."
    elif task.free_or_held:
        said += " Nothing holds your foot, so the shin must pull against the calf."
    return said


def _calf_helps(solution: Solution, chief: _Asked) -> bool:
    part = dict(chief.parts).get("calf", 0.0)
    bends = chief.words == "bend the knee"
    return bends and part >= _SMALL_SHARE and _effort(solution, "calf") >= 0.05


def _limits(solution: Solution) -> str:
    if solution.falls:
        return "Take care: no one could stand like this without falling."
    if solution.status == "overloaded":
        return "This load is more than the leg of the model can hold."
    return ""


def _effort(solution: Solution, name: str) -> float:
    return float(solution.activation[_rows(solution, name)].mean())


def _rows(solution: Solution, name: str) -> list[int]:
    """Return the rows of the hamstrings, or of the calf muscle that crosses the knee."""
    group = "gastrocnemius" if name == "calf" else name
    return [solution.row(muscle) for muscle in groups()[group]]


def _level(effort: float) -> str:
    return next(words for bound, words in _EFFORT if effort < bound)
