"""What happens in the leg now, in one to three short sentences that a patient reads from afar."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.insight.names import groups
from explorer.insight.plain import helps_at_knee, stretched_most
from explorer.language import tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.solution import Solution

Level = Literal["rests", "little", "hard"]
#: From which part of full effort on a muscle no longer rests, and from which it works hard; the
#: handout draws the same lines.
LITTLE, HARD = 0.05, 0.45

#: What a patient is told of, and the muscles that it stands for.
_PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        tr("the back of your thigh"): ("hamstrings",),
        tr("your calf"): ("gastrocnemius", "soleus"),
        tr("the front of your thigh"): ("quadriceps",),
        tr("your buttock"): ("gluteus maximus",),
        tr("your shin"): ("shin muscles",),
    }
)


def level_of(effort: float) -> Level:
    """Return how hard a muscle works at a part of full effort."""
    if effort < LITTLE:
        return "rests"
    return "little" if effort < HARD else "hard"


def now(solution: Solution) -> tuple[str, ...]:
    """Return what happens in a pose, in sentences."""
    if solution.scenario.activation is not None:
        return (tr("How hard each muscle works was set by hand."),)
    if TASKS[solution.scenario.exercise].relaxed:
        return _resting(solution)
    if solution.falls:
        return (tr("No one could stand like this without falling."),)
    if solution.status == "overloaded":
        return (tr("This is more than the leg can hold."),)
    by_level: dict[Level, list[str]] = {"hard": [], "little": []}
    for part, names in _PARTS.items():
        level = level_of(_effort(solution, names))
        if level != "rests":
            by_level[level].append(part)
    said = []
    if by_level["hard"]:
        said.append(_sentence(by_level["hard"], tr("{part} works hard."), tr("{parts} work hard.")))
    if by_level["little"]:
        one, many = tr("{part} works a little."), tr("{parts} work a little.")
        said.append(_sentence(by_level["little"], one, many))
    if helps_at_knee(solution):
        said.append(tr("Your calf helps to bend the knee. That is normal."))
    return tuple(said) or (tr("Your muscles can rest here."),)


def _resting(solution: Solution) -> tuple[str, ...]:
    stretched = stretched_most(solution)
    rest = tr("Your muscles rest.")
    if stretched is None:
        return (rest,)
    if stretched == "hamstrings":
        return rest, tr("This stretches the back of your thigh.")
    return rest, tr("This stretches your calf.")


def _sentence(parts: list[str], one: str, many: str) -> str:
    if len(parts) == 1:
        said = one.format(part=parts[0])
    else:
        *first, last = parts
        joined = tr("{parts} and {last}").format(parts=", ".join(first), last=last)
        said = many.format(parts=joined)
    return f"{said[0].upper()}{said[1:]}"


def _effort(solution: Solution, names: tuple[str, ...]) -> float:
    """Return the effort of the group that works hardest among some."""
    members = groups()
    return max(
        float(solution.activation[[solution.row(muscle) for muscle in members[name]]].mean())
        for name in names
    )
