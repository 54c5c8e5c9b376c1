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
from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.anatomy import Leg
    from explorer.mechanics import Scenario

    Words = Callable[[Leg, Scenario], str]


#: What the colours of a difference mean.
MEANING = tr("Red: more in B than in A. Blue: less.")


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
        return tr("A: kept as it is"), tr("B: the same so far")
    return f"A: {first}", f"B: {second}"


def _plain(field: str) -> Words:
    return lambda _, scenario: NUMBER_WORDS[field](getattr(scenario, field))


def _load(leg: Leg, scenario: Scenario) -> str:
    if scenario.exercise == "dynamometer":
        way = tr("bending with {moment}")
        if scenario.moment_Nm < 0.0:
            way = tr("straightening with {moment}")
        return way.format(moment=in_Nm(scenario.moment_Nm))
    carries = TASKS[scenario.exercise].load != "none"
    return NUMBER_WORDS["load_kg"](scenario.load_kg) if carries else ""


def _phase(leg: Leg, scenario: Scenario) -> str:
    if scenario.phase is None:
        return tr("held still") if TASKS[scenario.exercise].moves else ""
    return tr("at {part} of the repetition").format(part=percent(scenario.phase))


def _tempo(leg: Leg, scenario: Scenario) -> str:
    if scenario.phase is None:
        return ""
    there, back = scenario.tempo_up_s, scenario.tempo_down_s
    if there is None and back is None:
        return tr("very slow")
    first = tr("very slow there") if there is None else tr("{time} there")
    second = tr("very slow back") if back is None else tr("{time} back")
    ways = ((there, first), (back, second))
    return listed([words.format(time=f"{number(s or 0.0, '.2g')}{NBSP}s") for s, words in ways])


def _body(leg: Leg, scenario: Scenario) -> str:
    subject = leg.subject
    sex = tr("male") if subject.sex == "male" else tr("female")
    mass = number(subject.mass_kg, ".3g")
    return f"{sex}, {mass}{NBSP}kg, {100.0 * subject.height_m:.0f}{NBSP}cm"


def _balance(leg: Leg, scenario: Scenario) -> str:
    joints = scenario.balance
    if not joints:
        return tr("balancing what the exercise asks")
    return tr("balancing {joints}").format(joints=listed([_JOINT[joint] for joint in joints]))


def _activation(leg: Leg, scenario: Scenario) -> str:
    given = scenario.activation
    if isinstance(given, float | int):
        return tr("all muscles {part} active").format(part=percent(given))
    return tr("as active as needed") if given is None else tr("activations set by hand")


_JOINT = {"hip": tr("hip"), "knee": tr("knee"), "ankle": tr("ankle")}
_TENDONS = {"elastic": tr("elastic tendons"), "rigid": tr("rigid tendons")}
_PARAMETERS = {"default": tr("default parameters"), "published": tr("published parameters")}
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
    lambda leg, scenario: _TENDONS[scenario.tendon],
    _balance,
    _body,
    lambda leg, scenario: _PARAMETERS[leg.parameters],
)
