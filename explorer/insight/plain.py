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
from explorer.insight.figures import listed
from explorer.insight.names import EXERCISE_NAMES, foot_words, groups, pose_words
from explorer.language import number, tr
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
#: Who does the work, by EVERYDAY name.
_WORKERS: Mapping[str, str] = MappingProxyType(
    {
        "hamstrings": tr("The muscles at the back of the thigh (hamstrings)"),
        "inner thigh": tr("The muscles of the inner thigh"),
        "calf": tr("The muscles of the calf"),
        "front of the thigh": tr("The muscles of the front of the thigh"),
        "buttock": tr("The muscles of the buttock"),
        "side of the hip": tr("The muscles of the side of the hip"),
        "front of the hip": tr("The muscles of the front of the hip"),
        "shin": tr("The muscles of the shin"),
        "outer side of the shin": tr("The muscles of the outer side of the shin"),
    }
)
_HELPERS: Mapping[str, str] = MappingProxyType(
    {
        "hamstrings": tr("the hamstrings do {part}"),
        "inner thigh": tr("the inner thigh does {part}"),
        "calf": tr("the calf does {part}"),
        "front of the thigh": tr("the front of the thigh does {part}"),
        "buttock": tr("the buttock does {part}"),
        "side of the hip": tr("the side of the hip does {part}"),
        "front of the hip": tr("the front of the hip does {part}"),
        "shin": tr("the shin does {part}"),
        "outer side of the shin": tr("the outer side of the shin does {part}"),
    }
)

_SMALL_NM = 1.0
_SMALL_SHARE = 0.03
#: A pull from stretch below this is not worth a word.
_FELT_N = 20.0
#: The foot counts as neutral within this angle.
_NEUTRAL_DEG = 5.0
_OPPOSED = 0.5
_SAME = 0.03
_JOINTS: tuple[tuple[Joint, str, str, str], ...] = (
    ("knee", "knee_flexion", tr("bend the knee"), tr("straighten the knee")),
    ("hip", "hip_flexion", tr("bend the hip"), tr("straighten the hip")),
    ("ankle", "ankle_dorsiflexion", tr("pull the foot up"), tr("push the foot down")),
)
_EFFORT = (
    (0.05, tr("close to rest")),
    (0.20, tr("light work")),
    (0.45, tr("medium work")),
    (0.75, tr("hard work")),
    (2.00, tr("very hard work")),
)

#: A pose held, and moved through.
_THIS = (
    tr("To hold this pose, your muscles must {turn}."),
    tr("To move through this pose, your muscles must {turn}."),
)
_POSE_B = (
    tr("To hold pose B, your muscles must {turn}."),
    tr("To move through pose B, your muscles must {turn}."),
)
#: Who, and that B asks the same, more or less of them than A.
_COMPARED = (
    (
        "hamstrings",
        tr("The hamstrings work about as hard in B as in A."),
        tr("In B the hamstrings work harder than in A: {new} of full effort, not {old}."),
        tr("In B the hamstrings work less hard than in A: {new} of full effort, not {old}."),
    ),
    (
        "calf",
        tr("The calf works about as hard in B as in A."),
        tr("In B the calf works harder than in A: {new} of full effort, not {old}."),
        tr("In B the calf works less hard than in A: {new} of full effort, not {old}."),
    ),
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
        return tr("Muscles set by hand")
    name = EXERCISE_NAMES[scenario.exercise]
    task = TASKS[scenario.exercise]
    has_load = task.load == "pad" or (task.load != "none" and scenario.load_kg)
    if not has_load:
        return name
    load = f"{number(scenario.load_kg, '.3g')}\u00a0kg"
    return tr("{exercise} with {load}").format(exercise=name, load=load)


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
        return _story(solution, _THIS, efforts(solution))
    changes = compared(before, solution)
    return (changes, *_story(solution, _POSE_B, ""))


def _story(solution: Solution, holds: tuple[str, str], how_hard: str) -> tuple[str, ...]:
    scenario = solution.scenario
    if scenario.activation is not None:
        return (
            tr(
                "In this picture, how hard each muscle works was set by hand. It shows what the "
                "muscles do, not what a task needs."
            ),
        )
    if TASKS[scenario.exercise].relaxed:
        return _stretched(solution)
    chief = _chief(solution)
    if chief is None:
        return (tr("This pose asks almost nothing of the muscles. They can rest."),)
    paragraphs = (
        f"{_task(solution, chief, holds)} {_workers(chief)}",
        how_hard,
        _why_calf(solution, chief),
        _limits(solution),
    )
    return tuple(text for text in paragraphs if text)


def compared(first: Solution, second: Solution) -> str:
    """Say what changes from leg A to leg B for hamstrings and calf."""
    said = []
    for name, same, harder, easier in _COMPARED:
        old, new = (_effort(each, name) for each in (first, second))
        change = new - old
        if abs(change) < _SAME:
            said.append(same)
            continue
        words = harder if change > 0 else easier
        said.append(words.format(new=about(new), old=about(old)))
    return " ".join(said)


def efforts(solution: Solution) -> str:
    """Say how hard hamstrings and calf work."""
    hams, calf = (_effort(solution, name) for name in ("hamstrings", "calf"))
    return tr(
        "The hamstrings work at {hamstrings} of full effort. That is {hard}. The calf works at "
        "{calf}. That is {calf_hard}."
    ).format(hamstrings=about(hams), hard=_level(hams), calf=about(calf), calf_hard=_level(calf))


def about(part: float) -> str:
    """Return a part of a whole, rounded to 5 percent."""
    rounded = 5 * round(20.0 * part)
    if rounded <= 0:
        return tr("less than 5 percent")
    if rounded >= 100:
        return tr("nearly 100 percent")
    return tr("about {number} percent").format(number=rounded)


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
    rest = tr("Your muscles rest here. No muscle has to work.")
    most = stretched_most(solution)
    if most is None:
        return (rest,)
    return (
        rest,
        tr(
            "The pose stretches the muscles at the back of the thigh (hamstrings). The more you go "
            "into it, the more they pull back."
        )
        if most == "hamstrings"
        else tr("The pose stretches the calf. The more you go into it, the more it pulls back."),
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


def _task(solution: Solution, chief: _Asked, holds: tuple[str, str]) -> str:
    if solution.scenario.exercise == "maximal_effort":
        return tr("You push as hard as you can. Your muscles {turn}.").format(turn=chief.words)
    moves = tempo_s(solution.scenario) is not None
    return holds[moves].format(turn=chief.words)


def _workers(chief: _Asked) -> str:
    if not chief.parts:
        return ""
    working = [(name, share) for name, share in chief.parts if share > _SMALL_SHARE][:3]
    if not working:
        return ""
    (first, share), *others = working
    named = _WORKERS[first]
    if chief.against > _OPPOSED:
        return tr(
            "{muscles} do most of it. Other muscles pull the other way at the same time, to keep "
            "the leg steady."
        ).format(muscles=named)
    said = tr("{muscles} do {part} of this work.").format(muscles=named, part=about(share))
    if others:
        helpers = listed([_HELPERS[name].format(part=about(part)) for name, part in others])
        said += f" {helpers[0].upper()}{helpers[1:]}."
    return said


def _why_calf(solution: Solution, chief: _Asked) -> str:
    if not _calf_helps(solution, chief):
        return ""
    said = tr(
        "Why do you feel your calf? It crosses the knee as well as the ankle. So it helps to bend "
        "the knee. Some help is normal."
    )
    ankle_deg = math.degrees(solution.scenario.ankle_rad)
    if ankle_deg > _NEUTRAL_DEG:
        said += " " + tr("Your foot is pulled up, so the calf is long.")
    elif ankle_deg < -_NEUTRAL_DEG:
        said += " " + tr("Your toes are pointed, so the calf is short and can give less.")
    task = TASKS[solution.scenario.exercise]
    if "ankle" not in solution.required_moment_Nm:
        said += " " + tr("Your foot is held, so the calf is free to help at the knee.")
    elif task.free_or_held:
        said += " " + tr("Nothing holds your foot, so the shin must pull against the calf.")
    return said


def _calf_helps(solution: Solution, chief: _Asked) -> bool:
    part = dict(chief.parts).get("calf", 0.0)
    bends = chief.words == tr("bend the knee")
    return bends and part >= _SMALL_SHARE and _effort(solution, "calf") >= 0.05


def _limits(solution: Solution) -> str:
    if solution.falls:
        return tr("Take care: no one could stand like this without falling.")
    if solution.status == "overloaded":
        return tr("This load is more than the leg of the model can hold.")
    return ""


def _effort(solution: Solution, name: str) -> float:
    return float(solution.activation[_rows(solution, name)].mean())


def _rows(solution: Solution, name: str) -> list[int]:
    """Return the rows of the hamstrings, or of the calf muscle that crosses the knee."""
    group = "gastrocnemius" if name == "calf" else name
    return [solution.row(muscle) for muscle in groups()[group]]


def _level(effort: float) -> str:
    return next(words for bound, words in _EFFORT if effort < bound)
