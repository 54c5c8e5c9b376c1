"""The what-if factors: where each is neutral, a typical step from there, and words for it.

A factor that does not apply to a scenario says why.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import NBSP, in_Nm, percent
from explorer.insight.names import ankle_words
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS, at_phase, balanced_joints, moved_joints
from explorer.mechanics.exercises.movement import leans, progress, steady

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.anatomy.leg import Leg
    from explorer.mechanics.scenario import Scenario

#: The typical steps from neutral (assumptions: what a user may well meet).
POINTED_DEG = -20.0
WEAKER = 0.7
TIRED = 0.3
TIGHT = 1.0
PREFERRED = 0.5
FLUNG = 0.5
QUICK_S = 1.0
ADDED_KG = 10.0


@dataclass(frozen=True, slots=True)
class Change:
    """One factor changed, all else as it is.

    Attributes
    ----------
    scenario : after the change
    before, after : what the factor is, in words
    to_neutral : whether the factor acts now and is taken away; else it is tried out
    """

    scenario: Scenario
    before: str
    after: str
    to_neutral: bool


@dataclass(frozen=True, slots=True)
class Factor:
    """A what-if factor.

    Attributes
    ----------
    key : the Scenario's field, or the first of them
    name : in plain words
    change : gives the change of a scenario, or says in a sentence why there is none
    """

    key: str
    name: str
    change: Callable[[Leg, Scenario], Change | str]


_BY_HAND = tr("The activations are set by hand.")
_AT_REST = tr("The muscles are relaxed.")
_STILL = tr("The leg is held still: give it a phase of the repetition to move.")


def _number(key: str, name: str, neutral: float, step: float) -> Factor:
    words = NUMBER_WORDS[key]

    def change(leg: Leg, scenario: Scenario) -> Change | str:
        refused = _refused(scenario, key)
        if refused:
            return refused
        now = getattr(scenario, key)
        new = step if now == neutral else neutral
        return Change(scenario.with_(**{key: new}), words(now), words(new), now != neutral)

    return Factor(key, name, change)


def _refused(scenario: Scenario, key: str) -> str:
    tight = key.endswith("tightness")
    if _relaxed(scenario) and not tight:
        return _AT_REST
    if scenario.activation is not None and key in ("hamstring_attention", "calf_habit"):
        return _BY_HAND
    if key == "gluteal_strength" and "hip" not in balanced_joints(scenario):
        return tr("Something else carries the hip here.")
    return ""


def _relaxed(scenario: Scenario) -> bool:
    return scenario.activation is None and TASKS[scenario.exercise].relaxed


def _ankle(leg: Leg, scenario: Scenario) -> Change | str:
    task = TASKS[scenario.exercise]
    if leans(task):
        return tr("Standing in balance sets the ankle.")
    if "ankle" in moved_joints(task) and scenario.phase is not None:
        return tr("The movement itself sets the ankle.")
    neutral = abs(math.degrees(scenario.ankle_rad)) < 0.5
    new = scenario.with_(ankle_rad=math.radians(POINTED_DEG) if neutral else 0.0)
    return Change(new, ankle_words(scenario.ankle_rad), ankle_words(new.ankle_rad), not neutral)


def _load(leg: Leg, scenario: Scenario) -> Change | str:
    if scenario.activation is not None:
        return _BY_HAND
    task = TASKS[scenario.exercise]
    if scenario.exercise == "dynamometer":
        if scenario.moment_Nm == 0.0:
            return tr("No moment is asked for.")
        half = scenario.with_(moment_Nm=0.5 * scenario.moment_Nm)
        return Change(half, in_Nm(scenario.moment_Nm), in_Nm(half.moment_Nm), False)
    if _relaxed(scenario):
        return _AT_REST
    if scenario.exercise == "maximal_effort":
        return tr("An all-out effort has no load to choose.")
    if task.load == "none":
        return tr("Nothing but the body's own weight counts here.")
    usual, now = task.load_kg, scenario.load_kg
    new = usual if now != usual else 0.5 * usual if usual else ADDED_KG
    words = NUMBER_WORDS["load_kg"]
    return Change(loaded(leg, scenario, new), words(now), words(new), now != usual)


def _tempo(leg: Leg, scenario: Scenario) -> Change | str:
    refused = _does_not_move(scenario)
    if refused:
        return refused
    now = tempo_s(scenario)
    new = QUICK_S if now is None else None
    changed = scenario.with_(tempo_up_s=new, tempo_down_s=new)
    return Change(changed, _seconds(now), _seconds(new), now is not None)


def _momentum(leg: Leg, scenario: Scenario) -> Change | str:
    refused = _does_not_move(scenario)
    if refused:
        return refused
    if steady(TASKS[scenario.exercise]):
        return tr("The test machine moves at constant speed.")
    if tempo_s(scenario) is None:
        return tr("So slow a movement has no momentum: give it a tempo.")
    new = FLUNG if scenario.momentum == 0.0 else 0.0
    words = NUMBER_WORDS["momentum"]
    changed = flung(scenario, new)
    return Change(changed, words(scenario.momentum), words(new), scenario.momentum != 0.0)


def _hold(leg: Leg, scenario: Scenario) -> Change | str:
    if _relaxed(scenario):
        return _AT_REST
    if not TASKS[scenario.exercise].free_or_held:
        return tr("Here the floor alone holds the foot.")
    if scenario.activation is not None:
        return _BY_HAND
    if scenario.balance is not None:
        return tr("The joints to balance are set by hand.")
    free = scenario.ankle_hold == "free"
    words = (tr("a free foot"), tr("a held foot"))
    new = scenario.with_(ankle_hold="held" if free else "free")
    return Change(new, words[not free], words[free], not free)


def _does_not_move(scenario: Scenario) -> str:
    task = TASKS[scenario.exercise]
    if not task.moves:
        return tr("Nothing moves here.")
    if _relaxed(scenario):
        return _AT_REST
    return _STILL if scenario.phase is None else ""


def tempo_s(scenario: Scenario) -> float | None:
    """Return how long the present way takes, s; None where it is very slow or still."""
    if scenario.phase is None:
        return None
    return scenario.tempo_up_s if scenario.phase <= 0.5 else scenario.tempo_down_s


def flung(scenario: Scenario, momentum: float) -> Scenario:
    """Return the scenario at the same pose and way with another momentum.

    A flung load passes a pose earlier, so that the phase changes with it.
    """
    if scenario.phase is None:
        return scenario.with_(momentum=momentum)
    there = scenario.phase <= 0.5
    phases = np.linspace(0.0, 0.5, 1001) if there else np.linspace(1.0, 0.5, 1001)[:-1]
    done = progress(phases, np.full(len(phases), momentum))
    now = progress(np.array([scenario.phase]), np.array([scenario.momentum]))
    return scenario.with_(momentum=momentum, phase=float(np.interp(now[0], done, phases)))


def loaded(leg: Leg, scenario: Scenario, load_kg: float) -> Scenario:
    """Return the scenario with another load; who stands leans anew to carry it."""
    changed = scenario.with_(load_kg=load_kg)
    if scenario.phase is None or not leans(TASKS[scenario.exercise]):
        return changed
    return at_phase(leg, changed, scenario.phase)


def _kg(load_kg: float) -> str:
    return f"{number(load_kg, '.3g')}{NBSP}kg"


def _seconds(tempo: float | None) -> str:
    if tempo is None:
        return tr("a very slow movement")
    return tr("{time} each way").format(time=f"{number(tempo, '.2g')}{NBSP}s")


def _strength(usual: str, weak: str) -> Callable[[float], str]:
    return lambda value: usual if value == 1.0 else weak.format(part=percent(value))


def _level(none: str, some: str) -> Callable[[float], str]:
    return lambda value: some.format(value=number(value, ".2g")) if value else none


#: What a number of a scenario is, in words that can stand alone.
NUMBER_WORDS: Mapping[str, Callable[[float], str]] = MappingProxyType(
    {
        "load_kg": _kg,
        "hamstring_strength": _strength(
            tr("hamstrings of usual strength"), tr("hamstrings {part} as strong")
        ),
        "hamstring_fatigue": lambda value: (
            tr("hamstrings tired by {part}").format(part=percent(value))
            if value
            else tr("rested hamstrings")
        ),
        "gluteal_strength": _strength(
            tr("gluteal muscles of usual strength"), tr("gluteal muscles {part} as strong")
        ),
        "calf_strength": _strength(
            tr("calf muscles of usual strength"), tr("calf muscles {part} as strong")
        ),
        "momentum": _level(tr("no momentum"), tr("momentum {value}")),
        "calf_tightness": _level(tr("a calf of usual tightness"), tr("calf tightness {value}")),
        "hamstring_tightness": _level(
            tr("hamstrings of usual tightness"), tr("hamstring tightness {value}")
        ),
        "calf_habit": _level(
            tr("no habit of using the calf"), tr("a habit of using the calf of {value}")
        ),
        "hamstring_attention": _level(
            tr("no special attention"), tr("attention to the hamstrings of {value}")
        ),
        "cost_exponent": lambda value: tr("cost exponent {value}").format(
            value=number(value, ".2g")
        ),
    }
)

#: All factors, in the order of the lesson.
FACTORS = (
    Factor("ankle_rad", tr("ankle"), _ankle),
    Factor("ankle_hold", tr("who holds the foot"), _hold),
    Factor("load_kg", tr("load"), _load),
    _number("hamstring_strength", tr("hamstring strength"), 1.0, WEAKER),
    _number("hamstring_fatigue", tr("tired hamstrings"), 0.0, TIRED),
    _number("gluteal_strength", tr("gluteal strength"), 1.0, WEAKER),
    Factor("tempo_up_s", tr("tempo"), _tempo),
    Factor("momentum", tr("momentum"), _momentum),
    _number("calf_tightness", tr("calf tightness"), 0.0, TIGHT),
    _number("hamstring_tightness", tr("hamstring tightness"), 0.0, TIGHT),
    _number("calf_habit", tr("habit"), 0.0, PREFERRED),
    _number("hamstring_attention", tr("attention"), 0.0, PREFERRED),
)
