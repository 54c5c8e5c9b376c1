"""The legs that a quiz asks about: exercises held still, and what may change in them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight.figures import percent
from explorer.insight.names import EXERCISE_NAMES, foot_words, pose_words
from explorer.insight.quiz.watching import JOINT_NAMES, POSITION
from explorer.insight.usual import title, usual
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import JOINTS, Exercise, Joint, Scenario

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg
    from explorer.insight.quiz.lot import Lot

#: Angles that a joint is set to, degrees.
ANGLES_DEG: dict[Joint, tuple[float, ...]] = {
    "hip": (0.0, 30.0, 60.0, 90.0),
    "knee": (0.0, 30.0, 60.0, 90.0),
    "ankle": (-30.0, -15.0, 0.0, 15.0),
}
#: Exercises whose joints can be moved one at a time, and which those are.
_MOVED: dict[Exercise, tuple[Joint, ...]] = {
    "prone_leg_curl": ("knee", "ankle"),
    "seated_leg_curl": ("hip", "knee", "ankle"),
    "standing_leg_curl": ("knee", "ankle"),
    "nordic_curl": ("ankle",),
    "hold_lying": ("knee", "ankle"),
    "hold_sitting": ("hip", "knee"),
}
#: Exercises in which a person may be different, or the load.
_VARIED: tuple[Exercise, ...] = (
    "prone_leg_curl",
    "seated_leg_curl",
    "standing_leg_curl",
    "nordic_curl",
    "romanian_deadlift",
    "good_morning",
    "single_leg_bridge",
    "calf_raise_straight",
    "calf_raise_bent",
)
#: Fields and what they become: the load by this factor, the others to this value.
_VARIATIONS: tuple[tuple[str, float], ...] = (
    ("load_kg", 1.5),
    ("load_kg", 0.5),
    ("hamstring_fatigue", 0.4),
    ("hamstring_strength", 0.6),
    ("gluteal_strength", 0.5),
    ("calf_strength", 0.6),
    ("ankle_hold", 0.0),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different afterwards.

    Attributes
    ----------
    key : names what changes
    before, after : Scenario
    text : what changes, in a sentence
    joint : which is moved, None for another change
    """

    key: str
    before: Scenario
    after: Scenario
    text: str
    joint: Joint | None = None


def relaxed_move(lot: Lot) -> Change:
    """Return a relaxed leg of which one joint is moved."""
    hip_deg, knee_deg = lot.pick(ANGLES_DEG["hip"][:3]), lot.pick(ANGLES_DEG["knee"][:3])
    hip_rad, knee_rad = math.radians(hip_deg), math.radians(knee_deg)
    start = Scenario("relaxed", hip_rad=hip_rad, knee_rad=knee_rad, ankle_rad=0.0)
    return moved(start, lot.pick(JOINTS), lot)


def exercise_move(leg: Leg, lot: Lot) -> Change:
    """Return an exercise in which one joint is moved by hand."""
    exercise = lot.pick(tuple(_MOVED))
    start = held(leg, exercise)
    if TASKS[exercise].free_or_held:
        start = start.with_(ankle_hold=lot.pick(("held", "free")))
    return moved(start, lot.pick(_MOVED[exercise]), lot)


def variation(leg: Leg, lot: Lot) -> Change | None:
    """Return an exercise done by another person or with another load; None where that is none."""
    exercise, (field, value) = lot.pick(_VARIED), lot.pick(_VARIATIONS)
    start, task = held(leg, exercise), TASKS[exercise]
    if field == "load_kg":
        if task.load == "none" or not start.load_kg:
            return None
        after = start.with_(load_kg=start.load_kg * value)
        text = tr("The load changes: {before} kg → {after} kg.")
        text = text.format(before=number(start.load_kg, ".3g"), after=number(after.load_kg, ".3g"))
    elif field == "ankle_hold":
        if not task.free_or_held:
            return None
        start = start.with_(ankle_hold="held")
        after = start.with_(ankle_hold="free")
        text = tr("Nobody holds the foot any more: now the leg must hold it by itself.")
    else:
        after, text = start.with_(**{field: value}), _person(field, value)
    return Change(f"{exercise} {field} {value:g}", start, after, text)


def held(leg: Leg, exercise: Exercise) -> Scenario:
    """Return an exercise as it is usually done, held still half-way there, in whole degrees."""
    asked = usual(leg, Scenario(), exercise)
    pose = {
        f"{joint}_rad": math.radians(round(math.degrees(getattr(asked, f"{joint}_rad"))))
        for joint in JOINTS
    }
    return asked.with_(phase=None, tempo_up_s=None, tempo_down_s=None, **pose)


def moved(start: Scenario, joint: Joint, lot: Lot) -> Change:
    """Return a leg of which one joint is moved, clearly."""
    field = f"{joint}_rad"
    first, then = lot.shuffled(ANGLES_DEG[joint])[:2]
    before = start.with_(**{field: math.radians(first)})
    after = start.with_(**{field: math.radians(then)})
    text = tr("The {joint} moves: {before} → {after}.").format(
        joint=JOINT_NAMES[joint],
        before=POSITION[joint](math.radians(first)),
        after=POSITION[joint](math.radians(then)),
    )
    return Change(f"{start.exercise} {joint} {first:g} {then:g}", before, after, text, joint)


def described(scenario: Scenario) -> str:
    """Return the leg in a line: exercise, load, pose, and who holds the foot."""
    if scenario.exercise == "relaxed":
        name = EXERCISE_NAMES["relaxed"]
        return tr("{exercise}: {pose}.").format(exercise=name, pose=pose_words(scenario))
    pose = f"{pose_words(scenario)}{foot_words(scenario)}"
    return tr("{exercise}: {pose}.").format(exercise=title(scenario), pose=pose)


def _person(field: str, value: float) -> str:
    if field == "hamstring_fatigue":
        return tr("The hamstrings tire: they lose {part} of their strength.").format(
            part=percent(value)
        )
    if field == "hamstring_strength":
        return tr("The hamstrings get weaker, to {part} of their strength.").format(
            part=percent(value)
        )
    if field == "gluteal_strength":
        return tr("The glutes get weaker, to {part} of their strength.").format(part=percent(value))
    return tr("The calf gets weaker, to {part} of its strength.").format(part=percent(value))
