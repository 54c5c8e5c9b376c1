"""An exercise as it is usually done: its typical pose, load and hold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.names import EXERCISE_NAMES
from explorer.language import number
from explorer.mechanics.exercises import TASKS, at_phase

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg
    from explorer.mechanics.scenario import Exercise, Scenario

#: Half-way there.
_MIDWAY = 0.25
_STEPS = 17


def usual(leg: Leg, scenario: Scenario, exercise: Exercise) -> Scenario:
    """Return the exercise as usual, by the person (strength, tightness, habits) of a scenario.

    At the phase of the scenario, or half-way there where it has none; at the exercise's own tempo
    where it has one.
    """
    task = TASKS[exercise]
    angles = {f"{joint}_rad": math.radians(angle) for joint, angle in task.rests.items()}
    changed = scenario.with_(
        exercise=exercise,
        load_kg=task.load_kg,
        ankle_hold=task.hold,
        moment_Nm=0.0,
        balance=None,
        activation=None,
        **angles,
    )
    if task.tempo_s is not None:
        changed = changed.with_(tempo_up_s=task.tempo_s[0], tempo_down_s=task.tempo_s[1])
    return at_phase(leg, changed, _MIDWAY if scenario.phase is None else scenario.phase)


def repetition(leg: Leg, scenario: Scenario) -> list[Scenario]:
    """Return equal steps of one whole repetition; the scenario alone where nothing moves."""
    if not TASKS[scenario.exercise].moves:
        return [scenario]
    return [at_phase(leg, scenario, float(phase)) for phase in np.linspace(0.0, 1.0, _STEPS)]


def title(scenario: Scenario) -> str:
    """Return the exercise's name with its load."""
    name = EXERCISE_NAMES[scenario.exercise]
    loaded = TASKS[scenario.exercise].load != "none"
    return f"{name}, {number(scenario.load_kg, '.3g')}\u00a0kg" if loaded else name
