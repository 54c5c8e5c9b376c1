"""What follows from a choice: an exercise brings its pose, a phase its joints, a joint its halt."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from explorer.language import tr
from explorer.mechanics import at_phase
from explorer.mechanics.exercises import TASKS, moved_joints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario
    from explorer.mechanics.scenario import Exercise
    from explorer.scene.look import Lying

#: The exercises as the list shows them, under their headings.
EXERCISE_GROUPS: Mapping[str, tuple[Exercise, ...]] = MappingProxyType(
    {
        tr("Leg curls"): (
            "prone_leg_curl",
            "seated_leg_curl",
            "standing_leg_curl",
            "single_leg_curl",
            "warm_up_curl",
        ),
        tr("Kneeling"): ("nordic_curl", "glute_ham_raise"),
        tr("Standing, from the hip"): (
            "romanian_deadlift",
            "single_leg_deadlift",
            "good_morning",
            "kettlebell_swing",
        ),
        tr("Bridges and floor"): ("glute_bridge", "single_leg_bridge", "bird_dog"),
        tr("Calf"): ("calf_raise_straight", "calf_raise_bent"),
        tr("Stretches"): ("hamstring_stretch", "calf_stretch_straight", "calf_stretch_bent"),
        tr("Tests and holds"): (
            "dynamometer",
            "maximal_effort",
            "hold_lying",
            "hold_sitting",
            "hold_standing",
            "relaxed",
        ),
    }
)

#: Where an exercise shows best what it is about: half of the way, where nothing else stands here.
_TELLING_PHASE = 0.25
_AT_THE_TURN: frozenset[Exercise] = frozenset(
    (
        "romanian_deadlift",
        "single_leg_deadlift",
        "good_morning",
        "glute_bridge",
        "single_leg_bridge",
        "bird_dog",
        "calf_raise_straight",
        "calf_raise_bent",
        "hamstring_stretch",
        "calf_stretch_straight",
        "calf_stretch_bent",
    )
)


def lying_in(exercise: Exercise) -> Lying:
    """Return how the leg is best shown: as the body lies where floor or wall carry it."""
    from_atlas = ("bench_front", "bench_back", "upright", "chair")
    return "anatomical" if TASKS[exercise].support in from_atlas else "exercise"


def posed(leg: Leg, scenario: Scenario) -> Scenario:
    """Return the scenario in the typical pose of its exercise, at a telling phase if it moves."""
    task = TASKS[scenario.exercise]
    rests = {f"{joint}_rad": math.radians(angle_deg) for joint, angle_deg in task.rests.items()}
    scenario = scenario.with_(phase=None, **rests)
    phase = 0.5 if scenario.exercise in _AT_THE_TURN else _TELLING_PHASE
    return at_phase(leg, scenario, phase)


def typical(leg: Leg, scenario: Scenario, exercise: Exercise) -> Scenario:
    """Return an exercise as it is usually done, with what is different in this leg kept."""
    task = TASKS[exercise]
    up_s, down_s = task.tempo_s or (None, None)
    return posed(
        leg,
        scenario.with_(
            exercise=exercise,
            load_kg=task.load_kg,
            ankle_hold=task.hold,
            tempo_up_s=up_s,
            tempo_down_s=down_s,
            balance=None,
            activation=None,
        ),
    )


def after(leg: Leg, scenario: Scenario, changes: Mapping[str, Any]) -> Scenario:
    """Return the scenario after some of its fields have been chosen.

    Another exercise comes as it is usually done. A phase sets the joints that it moves; a joint
    among them that is set by hand ends the phase, and the leg is held still there.

    Raises
    ------
    ValueError
        Where a value is out of range, or nobody could lean so far as to stand in balance.
    """
    exercise = changes.get("exercise", scenario.exercise)
    if exercise != scenario.exercise:
        scenario = typical(leg, scenario, exercise)
    task = TASKS[exercise]
    by_hand = {f"{joint}_rad" for joint in moved_joints(task)} & changes.keys()
    if not task.moves or (by_hand and "phase" not in changes):
        changes = {**changes, "phase": None}
    scenario = scenario.with_(**changes)
    return scenario if scenario.phase is None else at_phase(leg, scenario, scenario.phase)
