"""The fields of a scenario as a person gives them: name, unit, option and help, in one table.

Options, the keys of a batch, the axes of a sweep and the columns of its table all follow it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from explorer.anatomy import ParameterSet, Subject
from explorer.anatomy.subject import HEIGHT_RANGE_M, MASS_RANGE_KG, SEXES
from explorer.language import tr
from explorer.mechanics import EXERCISES, Scenario
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import JOINTS, TEMPO_RANGE_S, WHAT_IF_RANGES, AnkleHold, Tendon

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

Fields = dict[str, Any]

#: Exercises that take the defaults of a Scenario; all others have those of their Task.
PLAIN: tuple[Exercise, ...] = (
    "prone_leg_curl",
    "seated_leg_curl",
    "standing_leg_curl",
    "dynamometer",
    "maximal_effort",
    "hold_lying",
    "hold_sitting",
    "hold_standing",
    "relaxed",
)


@dataclass(frozen=True, slots=True)
class Field:
    """What a person may give.

    Attributes
    ----------
    metavar, text : what ``--help`` says
    unit : "degrees", "kilograms", ..., "" for a plain number; None where it is no number
    choices : what it may be, where it is one of a few words
    option : the option that sets it
    """

    metavar: str
    text: str
    unit: str | None = None
    choices: tuple[str, ...] = ()
    option: str = ""


def _factor(name: str, text: str) -> Field:
    low, high = WHAT_IF_RANGES[name]
    return Field("N", f"{text}, {low:g} to {high:g}", "")


def _tempo(way: str) -> Field:
    low, high = TEMPO_RANGE_S
    return Field(
        "S",
        f"how long the way {way} takes, {low:g} to {high:g} s; left out: so slow that neither "
        "speed nor inertia matters",
        tr("seconds"),
    )


def _subject(metavar: str, text: str, bounds: tuple[float, float], unit: str) -> Field:
    return Field(metavar, f"{text}, {bounds[0]:g} to {bounds[1]:g}", unit)


#: Every field, in the order of the documentation.
FIELDS: dict[str, Field] = {
    "exercise": Field(
        "NAME", "what is done; leg-explorer solve --help lists and explains all", choices=EXERCISES
    ),
    "hip_deg": Field(
        "DEG", "hip flexion, degrees; stretched back is negative", tr("degrees"), option="--hip"
    ),
    "knee_deg": Field("DEG", "knee flexion, degrees", tr("degrees"), option="--knee"),
    "ankle_deg": Field(
        "DEG",
        "dorsiflexion, degrees: foot pulled up +, toes pointed -",
        tr("degrees"),
        option="--ankle",
    ),
    "load_kg": Field(
        "KG",
        "mass at the pad (leg curls: what this leg carries), in both hands or on the shoulders",
        tr("kilograms"),
    ),
    "ankle_hold": Field(
        "free|held",
        "held: something outside (boot, partner, plate) supplies the ankle moment; "
        "free: the muscles must balance the ankle",
        choices=get_args(AnkleHold),
    ),
    "moment_Nm": Field(
        "NM", "knee flexion moment of the dynamometer, N.m; extension is negative", "N.m"
    ),
    "balance": Field(
        "JOINTS",
        "joints that the muscles must balance: some of knee,ankle,hip; "
        "left out: those of the exercise",
    ),
    "activation": Field(
        "A|NAME=A,...",
        "prescribe activation 0..1 instead of solving for it: of all muscles, or of those "
        "named with the others at 0; load, moment and balance then change nothing",
    ),
    "phase": Field(
        "P",
        "where in the repetition, 0 to 1: 0 start, 0.5 there, 1 back again; it sets the joints "
        "that the exercise moves; left out: held still",
        "",
    ),
    "tempo_up_s": _tempo("there"),
    "tempo_down_s": _tempo("back"),
    "momentum": _factor("momentum", "0: moved smoothly; 1: flung at the start of each way"),
    "hamstring_strength": _factor("hamstring_strength", "factor on the hamstrings' active force"),
    "hamstring_fatigue": _factor(
        "hamstring_fatigue", "the part of their active force that tired hamstrings have lost"
    ),
    "gluteal_strength": _factor("gluteal_strength", "factor on the gluteal muscles' active force"),
    "calf_strength": _factor("calf_strength", "factor on the calf muscles' active force"),
    "calf_tightness": _factor("calf_tightness", "how much earlier the calf resists stretch"),
    "hamstring_tightness": _factor(
        "hamstring_tightness", "how much earlier the hamstrings resist stretch"
    ),
    "hamstring_attention": _factor(
        "hamstring_attention", "how much cheaper recruitment takes the hamstrings"
    ),
    "calf_habit": _factor("calf_habit", "how much cheaper recruitment takes gastrocnemius"),
    "cost_exponent": _factor(
        "cost_exponent", "p of the sum of activation^p that recruitment makes least"
    ),
    "mass_kg": _subject("KG", "body mass", MASS_RANGE_KG, tr("kilograms")),
    "height_m": _subject("M", "body height, metres", HEIGHT_RANGE_M, tr("metres")),
    "sex": Field("male|female", "sets how strong a leg of this size is", choices=SEXES),
    "parameters": Field(
        "default|published",
        "default: calibrated to people; published: as in the papers, to compare with OpenSim",
        choices=get_args(ParameterSet),
    ),
    "tendon": Field(
        "elastic|rigid", "elastic: in equilibrium with the fibres", choices=get_args(Tendon)
    ),
}

#: Those that an exercise has defaults of its own for.
BY_EXERCISE = ("hip_deg", "knee_deg", "ankle_deg", "load_kg", "ankle_hold")
NUMBERS = tuple(name for name, field in FIELDS.items() if field.unit is not None)
CHOICES = tuple(name for name, field in FIELDS.items() if field.choices)
#: Those that say whose leg it is; the others say what is asked of it.
SUBJECT = ("mass_kg", "height_m", "sex")


def option_of(name: str) -> str:
    """Return the option that sets a field, to name it in a message."""
    return FIELDS[name].option or f"--{name.replace('_', '-')}"


def meaning(name: str) -> str:
    """Return what a number must be, in words."""
    unit = FIELDS[name].unit
    return tr("a number in {unit}").format(unit=unit) if unit else tr("a number")


def scenario_name(name: str) -> str:
    """Return the name of a field in a Scenario: angles are in radians there."""
    return name.replace("_deg", "_rad")


def default_fields(exercise: Exercise = "prone_leg_curl") -> Fields:
    """Return every field with its default.

    Exercises that are not PLAIN have their typical pose (where they move: that of phase 0.5),
    load and hold. The ankle of an exercise on the flat foot is None: it leans the body into
    balance.
    """
    given, person, task = Scenario(exercise), Subject(), TASKS[exercise]
    fields: Fields = {name: getattr(given, scenario_name(name), None) for name in FIELDS}
    fields.update({name: getattr(person, name) for name in SUBJECT}, parameters="default")
    for joint in JOINTS:
        name = f"{joint}_deg"
        if exercise in PLAIN:
            fields[name] = math.degrees(fields[name])
        elif joint in task.moves:  # progress is 1 at phase 0.5, so that the coefficients add up
            fields[name] = sum(task.moves[joint])
        else:
            fields[name] = task.rests.get(joint)
    if exercise not in PLAIN:
        fields.update(load_kg=task.load_kg, ankle_hold=task.hold)
    return fields
