"""What each advice changes in a scenario; or, in a sentence, why it does not apply there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from explorer.insight.changes import NUMBER_WORDS, PREFERRED, Change, flung, loaded
from explorer.insight.figures import NBSP, in_Nm, listed
from explorer.insight.names import ankle_words, direction, knee_words
from explorer.insight.usual import title, usual
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.exercises.movement import leans, steady
from explorer.mechanics.scenario import LOAD_RANGE_KG, MOMENT_RANGE_NM

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.anatomy.leg import Leg
    from explorer.mechanics.scenario import Exercise, Scenario

_POINTED_DEG = -20.0
_SLOW_S = 4.0
_HALF = 0.5
_MORE = 1.1
_LEAST_STEP_KG = 1.0
_FURTHER_DEG = 30.0
_ONE_LEGGED: dict[Exercise, Exercise] = {
    "romanian_deadlift": "single_leg_deadlift",
    "glute_bridge": "single_leg_bridge",
}


def point_toes(leg: Leg, scenario: Scenario) -> Change | str:
    """Point the toes by 20 degrees."""
    return _ankle_at(scenario, _POINTED_DEG, tr("The toes are pointed already."))


def neutral_ankle(leg: Leg, scenario: Scenario) -> Change | str:
    """Bring the ankle to neutral."""
    return _ankle_at(scenario, 0.0, tr("The ankle is neutral already."))


def _ankle_at(scenario: Scenario, degrees: float, done: str) -> Change | str:
    task = TASKS[scenario.exercise]
    if leans(task):
        return tr("Standing in balance sets the ankle.")
    if "ankle" in moved_joints(task):
        return tr("The movement itself sets the ankle.")
    now = direction(scenario.ankle_rad)
    if (degrees < 0 and now < 0) or (degrees == 0 and now == 0):
        return done
    new = scenario.with_(ankle_rad=math.radians(degrees))
    return Change(new, ankle_words(scenario.ankle_rad), ankle_words(new.ankle_rad), degrees == 0)


def lighter(leg: Leg, scenario: Scenario) -> Change | str:
    """Halve the load."""
    return _load_by(leg, scenario, _HALF)


def heavier(leg: Leg, scenario: Scenario) -> Change | str:
    """Raise the load by a tenth, by 1 kg at least."""
    return _load_by(leg, scenario, _MORE)


def _load_by(leg: Leg, scenario: Scenario, factor: float) -> Change | str:
    if scenario.exercise == "dynamometer":
        now, new = scenario.moment_Nm, factor * scenario.moment_Nm
        if abs(now) < 1.0:
            return tr("No moment is asked for.")
        if abs(new) > MOMENT_RANGE_NM[1]:
            return tr("The moment is as large as it goes here.")
        return Change(scenario.with_(moment_Nm=new), in_Nm(now), in_Nm(new), False)
    if scenario.exercise == "maximal_effort":
        return tr("An all-out effort has no load to choose.")
    if TASKS[scenario.exercise].load == "none":
        return tr("Nothing but the body's own weight counts here.")
    now = scenario.load_kg
    if factor < 1.0 and now == 0.0:
        return tr("There is no load to take away.")
    new = factor * now if factor < 1.0 else max(factor * now, now + _LEAST_STEP_KG)
    if new > LOAD_RANGE_KG[1]:
        return tr("The load is as high as it goes here.")
    before, after = (f"{number(load_kg, '.3g')}{NBSP}kg" for load_kg in (now, new))
    return Change(loaded(leg, scenario, new), before, after, False)


def slower(leg: Leg, scenario: Scenario) -> Change | str:
    """Take four seconds each way, without momentum."""
    if not TASKS[scenario.exercise].moves:
        return tr("Nothing moves here.")
    if steady(TASKS[scenario.exercise]):
        return tr("The test machine sets the speed.")
    given = [t for t in (scenario.tempo_up_s, scenario.tempo_down_s) if t is not None]
    if not given or min(given) >= _SLOW_S:
        return tr("The movement is slow already.")
    new = flung(scenario, 0.0).with_(tempo_up_s=_SLOW_S, tempo_down_s=_SLOW_S)
    ways = sorted({number(t, ".2g") for t in given})
    said = tr("{time} a way")
    if scenario.momentum:
        said = tr("{time} a way with momentum {momentum}")
    before = said.format(time=f"{listed(ways)}{NBSP}s", momentum=number(scenario.momentum, ".2g"))
    slow = tr("{time} a way without momentum").format(time=f"{number(_SLOW_S, '.2g')}{NBSP}s")
    return Change(new, before, slow, False)


def other(exercise: Exercise) -> Callable[[Leg, Scenario], Change | str]:
    """Return the change to another exercise as it is usually done."""

    def change(leg: Leg, scenario: Scenario) -> Change | str:
        if scenario.exercise == exercise:
            return tr("This is the exercise at hand.")
        new = usual(leg, scenario, exercise)
        return Change(new, title(scenario), title(new), False)

    return change


def one_leg(leg: Leg, scenario: Scenario) -> Change | str:
    """Do the same on one leg."""
    task = TASKS[scenario.exercise]
    if task.load == "pad":
        return tr(
            "The load of a leg curl is what this leg carries, so one leg at a time changes nothing "
            "in the model. It may show a difference between your legs."
        )
    if task.legs == 1:
        return tr("It is done with one leg already.")
    if scenario.exercise not in _ONE_LEGGED:
        return tr("There is no one-legged form of it here.")
    new = scenario.with_(exercise=_ONE_LEGGED[scenario.exercise])
    return Change(new, title(scenario), title(new), False)


def looser(field: str, even: str, loose: str) -> Callable[[Leg, Scenario], Change | str]:
    """Return the change to usual tightness, or to looser where it is usual already."""

    def change(leg: Leg, scenario: Scenario) -> Change | str:
        now = getattr(scenario, field)
        if now < 0.0:
            return tr("The model's muscle is looser than usual already.")
        before = NUMBER_WORDS[field](now) if now else even
        new = scenario.with_(**{field: 0.0 if now else -1.0})
        return Change(new, before, even if now else loose, bool(now))

    return change


def attend(leg: Leg, scenario: Scenario) -> Change | str:
    """Turn attention to the hamstrings."""
    now = scenario.hamstring_attention
    if now >= PREFERRED:
        return tr("Attention is on the hamstrings already.")
    new = scenario.with_(hamstring_attention=PREFERRED)
    return Change(new, _attention(now), _attention(PREFERRED), False)


def feet_away(leg: Leg, scenario: Scenario) -> Change | str:
    """Bend the knees of a bridge 30 degrees less."""
    if TASKS[scenario.exercise].support != "bridge":
        return tr("This is advice for bridges.")
    degrees = math.degrees(scenario.knee_rad) - _FURTHER_DEG
    if degrees < _FURTHER_DEG:
        return tr("The feet are far away already.")
    new = scenario.with_(knee_rad=math.radians(degrees))
    return Change(new, knee_words(scenario.knee_rad), knee_words(new.knee_rad), False)


def _attention(value: float) -> str:
    return tr("attention {value}").format(value=number(value, ".2g"))
