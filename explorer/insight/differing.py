"""What differs between two legs that are compared, in a few words for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.insight.changes import NUMBER_WORDS
from explorer.insight.figures import NBSP, in_Nm, listed, percent
from explorer.insight.names import (
    EXERCISE_NAMES,
    ankle_words,
    foot_words,
    hip_words,
    knee_words,
)
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario

    Words = Callable[[Leg, Scenario], str]


#: What the colours of a difference mean.
MEANING = "Red: more in B than in A. Blue: less."


def differing(one: tuple[Leg, Scenario], other: tuple[Leg, Scenario]) -> tuple[str, str]:
    """Return, for each of two legs, what is otherwise in it, parted by commas.

    Only what sounds different is said: two angles that round to the same degree are one. Both
    texts are empty where nothing differs.
    """
    said = [(words(*one), words(*other)) for words in _WORDS]
    apart = [pair for pair in said if pair[0] != pair[1]]
    first, second = (", ".join(pair[side] for pair in apart if pair[side]) for side in (0, 1))
    return first, second


def captions(one: tuple[Leg, Scenario], other: tuple[Leg, Scenario]) -> tuple[str, str]:
    """Return the captions of two legs, A and B: what differs, or that nothing does yet."""
    first, second = differing(one, other)
    if not (first or second):
        return "A: kept as it is", "B: the same so far"
    return f"A: {first}", f"B: {second}"


def _plain(field: str) -> Words:
    return lambda _, scenario: NUMBER_WORDS[field](getattr(scenario, field))


def _load(leg: Leg, scenario: Scenario) -> str:
    if scenario.exercise == "dynamometer":
        way = "straightening" if scenario.moment_Nm < 0.0 else "bending"
        return f"{way} with {in_Nm(scenario.moment_Nm)}"
    carries = TASKS[scenario.exercise].load != "none"
    return NUMBER_WORDS["load_kg"](scenario.load_kg) if carries else ""


def _phase(leg: Leg, scenario: Scenario) -> str:
    if scenario.phase is None:
        return "held still" if TASKS[scenario.exercise].moves else ""
    return f"at {percent(scenario.phase)} of the repetition"


def _tempo(leg: Leg, scenario: Scenario) -> str:
    if scenario.phase is None:
        return ""
    there, back = scenario.tempo_up_s, scenario.tempo_down_s
    if there is None and back is None:
        return "very slow"
    ways = ((there, "there"), (back, "back"))
    return " and ".join(
        f"{seconds:.2g}{NBSP}s {way}" if seconds is not None else f"very slow {way}"
        for seconds, way in ways
    )


def _body(leg: Leg, scenario: Scenario) -> str:
    subject = leg.subject
    return f"{subject.sex}, {subject.mass_kg:.3g}{NBSP}kg, {100.0 * subject.height_m:.0f}{NBSP}cm"


def _balance(leg: Leg, scenario: Scenario) -> str:
    joints = scenario.balance
    return f"balancing {listed(list(joints)) if joints else 'what the exercise asks'}"


def _activation(leg: Leg, scenario: Scenario) -> str:
    given = scenario.activation
    if isinstance(given, float | int):
        return f"all muscles {percent(given)} active"
    return "as active as needed" if given is None else "activations set by hand"


#: What may differ, in the order in which it is said.
_WORDS: tuple[Words, ...] = (
    lambda leg, scenario: EXERCISE_NAMES[scenario.exercise],
    lambda leg, scenario: hip_words(scenario.hip_rad),
    lambda leg, scenario: knee_words(scenario.knee_rad),
    lambda leg, scenario: ankle_words(scenario.ankle_rad),
    lambda leg, scenario: foot_words(scenario).removeprefix(", "),
    _load,
    _phase,
    _tempo,
    *(_plain(field) for field in NUMBER_WORDS if field != "load_kg"),
    _activation,
    lambda leg, scenario: f"{scenario.tendon} tendons",
    _balance,
    _body,
    lambda leg, scenario: f"{leg.parameters} parameters",
)
