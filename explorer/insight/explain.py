"""The shared action of hamstrings and calf, in plain words with the numbers of one pose.

Everything said here is computed, not measured; how well each claim is borne out stands in the
notes. The words aim at a reading grade of about 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight import claims, story
from explorer.insight.changes import tempo_s
from explorer.insight.figures import SHOWN_NM, in_Nm, listed
from explorer.insight.names import EXERCISE_NAMES, direction, pose_words
from explorer.insight.outside import falling, outside
from explorer.insight.shares import group_shares
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.claims import Note
    from explorer.mechanics.scenario import Scenario
    from explorer.mechanics.solution import Solution


#: What is missing at a joint.
AT_JOINT = {
    "hip": tr("{moment} at the hip"),
    "knee": tr("{moment} at the knee"),
    "ankle": tr("{moment} at the ankle"),
}


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
        One line: balanced, too much and what is missing, set by hand, or relaxed; before it,
        where nobody could stand so, that.
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
        story.task(solution),
        outside(solution),
        story.carriers(solution, tuple(knee.values())),
        story.calf(knee["gastrocnemius"]),
        story.ankle(solution),
        story.holder(solution),
        story.hamstrings(solution),
    )
    return Explanation(
        title=f"{_exercise_words(scenario)}: {pose_words(scenario)}",
        paragraphs=tuple(text for text in paragraphs if text),
        status=_status(solution),
        notes=_notes(leg, solution),
    )


def _exercise_words(scenario: Scenario) -> str:
    if scenario.activation is not None:
        return tr("Activations set by hand")
    name = EXERCISE_NAMES[scenario.exercise]
    task = TASKS[scenario.exercise]
    if task.load == "pad" or (task.load != "none" and scenario.load_kg):
        return f"{name}, {number(scenario.load_kg, '.4g')} kg"
    if scenario.exercise == "dynamometer":
        way = tr("{exercise}, bending with {moment}")
        if scenario.moment_Nm < 0:
            way = tr("{exercise}, straightening with {moment}")
        return way.format(exercise=name, moment=in_Nm(scenario.moment_Nm))
    return name


def _status(solution: Solution) -> str:
    return " ".join(text for text in (falling(solution), _held(solution)) if text)


def _held(solution: Solution) -> str:
    scenario = solution.scenario
    if TASKS[scenario.exercise].relaxed and scenario.activation is None:
        if scenario.exercise == "relaxed":
            return tr("At rest: no muscle is active, and no load is balanced.")
        return tr("Relaxed: no muscle is active, and something outside holds the stretch.")
    if solution.status == "prescribed":
        return tr("Set by hand: the activations are given, and no load is balanced.")
    if solution.status == "balanced":
        if solution.falls:
            return tr("The muscles alone could hold it.")
        if scenario.exercise == "maximal_effort":
            return tr("Full effort: this is all that the muscles can give here.")
        if tempo_s(scenario) is not None:
            return tr("Balanced: the muscles can do this.")
        return tr("Balanced: the muscles can hold this.")
    missing = [
        AT_JOINT[joint].format(moment=in_Nm(moment_Nm))
        for joint, moment_Nm in solution.missing_moment_Nm.items()
        if abs(moment_Nm) >= SHOWN_NM
    ]
    if not missing:
        return tr("Too much: the muscles lack a little.")
    return tr("Too much: the muscles lack {moments}.").format(moments=listed(missing))


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
