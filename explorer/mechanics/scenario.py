"""What is asked of the leg: one frozen value that holds all that changes the physics."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal, Self, get_args

from explorer.language import tr

_DEGREES = tr("degrees")

Exercise = Literal[
    "prone_leg_curl",
    "seated_leg_curl",
    "standing_leg_curl",
    "single_leg_curl",
    "warm_up_curl",
    "nordic_curl",
    "glute_ham_raise",
    "romanian_deadlift",
    "single_leg_deadlift",
    "good_morning",
    "kettlebell_swing",
    "glute_bridge",
    "single_leg_bridge",
    "bird_dog",
    "calf_raise_straight",
    "calf_raise_bent",
    "calf_stretch_straight",
    "calf_stretch_bent",
    "hamstring_stretch",
    "dynamometer",
    "maximal_effort",
    "hold_lying",
    "hold_sitting",
    "hold_standing",
    "relaxed",
]
AnkleHold = Literal["free", "held"]
Tendon = Literal["elastic", "rigid"]
Joint = Literal["hip", "knee", "ankle"]

EXERCISES: tuple[Exercise, ...] = get_args(Exercise)
JOINTS: tuple[Joint, ...] = get_args(Joint)

#: The range of each slider in degrees: hip flexion +, knee flexion +, dorsiflexion +.
HIP_RANGE_DEG = (-30.0, 120.0)
KNEE_RANGE_DEG = (0.0, 140.0)
ANKLE_RANGE_DEG = (-50.0, 50.0)
LOAD_RANGE_KG = (0.0, 300.0)
MOMENT_RANGE_NM = (-1000.0, 1000.0)
TEMPO_RANGE_S = (0.3, 30.0)

#: The numbers that change the answer beside pose and load, each with its range. At the default
#: of :class:`Scenario` none of them changes anything.
WHAT_IF_RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "hamstring_strength": (0.1, 2.0),
        "hamstring_fatigue": (0.0, 0.9),
        "gluteal_strength": (0.1, 2.0),
        "calf_strength": (0.1, 2.0),
        "calf_tightness": (-1.0, 1.0),
        "hamstring_tightness": (-1.0, 1.0),
        "hamstring_attention": (0.0, 1.0),
        "calf_habit": (0.0, 1.0),
        "momentum": (0.0, 1.0),
        "cost_exponent": (1.5, 5.0),
    }
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A pose, a task, who holds the ankle, and what may be different in this leg.

    Attributes
    ----------
    exercise : one of EXERCISES
    hip_rad, knee_rad, ankle_rad : float
        Hip flexion, knee flexion and dorsiflexion, rad; positive as named.
    load_kg : float
        0..300 kg. In leg curls the mass that pulls at this leg's ankle pad; in two-legged
        exercises on the feet the mass in both hands or on the shoulders, of which each leg
        carries half; in one-legged ones all of it.
    ankle_hold : {"free", "held"}
        Whether something outside (boot, partner, plate) supplies the ankle moment.
        ``free``: the muscles must balance the ankle themselves.
    moment_Nm : float
        The knee flexion moment that the dynamometer measures; negative asks for extension.
    balance : tuple of {"hip", "knee", "ankle"}, or None
        The joints that the muscles must balance; None takes the exercise's own.
    activation : float, mapping, or None
        Prescribes activation (0..1) of all muscles, or of those named with the others at 0,
        instead of solving for it.
    tendon : {"elastic", "rigid"}
    phase : float, or None
        Where in the repetition, 0..1: up to 0.5 the way there, after it the way back, in equal
        parts of time. None: the leg is held still at the pose. The pose is not changed by it:
        ``exercises.at_phase`` gives the pose of a phase.
    tempo_up_s, tempo_down_s : float, or None
        How long the way there and the way back take, 0.3..30 s. Counts with a phase. None: so
        slow that neither velocity nor inertia matters.
    momentum : float
        0: smooth, least jerk; 1: a swing, flung at the start of each way.
    hamstring_strength, gluteal_strength, calf_strength : float
        Factor on the active force of these muscles, 0.1..2.
    hamstring_fatigue : float
        0..0.9: the part of their active force that the tired hamstrings have lost.
    calf_tightness, hamstring_tightness : float
        -1..1: how much earlier these muscles resist stretch; 0 is the leg's own.
    hamstring_attention, calf_habit : float
        0..1: how much cheaper the recruitment takes the hamstrings, or gastrocnemius.
    cost_exponent : float
        The p in the sum of activation^p that recruitment makes least, 1.5..5.
    """

    exercise: Exercise = "prone_leg_curl"
    hip_rad: float = 0.0
    knee_rad: float = math.radians(45.0)
    ankle_rad: float = 0.0
    load_kg: float = 10.0
    ankle_hold: AnkleHold = "free"
    moment_Nm: float = 0.0
    balance: tuple[Joint, ...] | None = None
    activation: float | Mapping[str, float] | None = None
    tendon: Tendon = "elastic"
    phase: float | None = None
    tempo_up_s: float | None = None
    tempo_down_s: float | None = None
    momentum: float = 0.0
    hamstring_strength: float = 1.0
    hamstring_fatigue: float = 0.0
    gluteal_strength: float = 1.0
    calf_strength: float = 1.0
    calf_tightness: float = 0.0
    hamstring_tightness: float = 0.0
    hamstring_attention: float = 0.0
    calf_habit: float = 0.0
    cost_exponent: float = 2.0

    def __post_init__(self) -> None:
        """Refuse what no leg can do.

        Raises
        ------
        ValueError
            Naming the field, its value and its bound.
        """
        _one_of("exercise", self.exercise, EXERCISES)
        _one_of("ankle_hold", self.ankle_hold, get_args(AnkleHold))
        _one_of("tendon", self.tendon, get_args(Tendon))
        _angle("hip", self.hip_rad, HIP_RANGE_DEG)
        _angle("knee", self.knee_rad, KNEE_RANGE_DEG)
        _angle("ankle", self.ankle_rad, ANKLE_RANGE_DEG)
        _between("load", self.load_kg, LOAD_RANGE_KG, "kg")
        _between("moment", self.moment_Nm, MOMENT_RANGE_NM, "N.m")
        for field, bounds in WHAT_IF_RANGES.items():
            _between(field.replace("_", " "), getattr(self, field), bounds)
        if self.phase is not None:
            _between("phase", self.phase, (0.0, 1.0))
        for field in ("tempo_up_s", "tempo_down_s"):
            if getattr(self, field) is not None:
                _between(field[:-2].replace("_", " "), getattr(self, field), TEMPO_RANGE_S, "s")
        if self.balance is not None:
            for joint in self.balance:
                _one_of("balance", joint, JOINTS)
            if not self.balance or len(set(self.balance)) < len(self.balance):
                raise ValueError(tr("balance must name one to three different joints"))
            if self.exercise == "maximal_effort" and "knee" not in self.balance:
                raise ValueError(tr("balance must name the knee for maximal_effort"))
        if isinstance(self.activation, Mapping):
            for muscle, value in self.activation.items():
                _between(f"activation of {muscle}", value, (0.0, 1.0))
        elif self.activation is not None:
            _between("activation", self.activation, (0.0, 1.0))

    def with_(self, **changes: Any) -> Self:
        """Return a copy with some fields changed."""
        return replace(self, **changes)


def _one_of(field: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(
            tr("{field} must be one of {known}, not {given!r}").format(
                field=field, known=", ".join(known), given=value
            )
        )


def _between(field: str, value: object, bounds: tuple[float, float], unit: str = "") -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not (number and bounds[0] <= value <= bounds[1]):  # type: ignore[operator]
        unit = f" {unit}" if unit else ""
        raise ValueError(
            tr("{field} must lie between {low:g} and {high:g}{unit}, not {given!r}").format(
                field=field, low=bounds[0], high=bounds[1], unit=unit, given=value
            )
        )


def _angle(field: str, value: object, bounds_deg: tuple[float, float]) -> None:
    degrees = math.degrees(value) if isinstance(value, (int, float)) else value
    # A round trip through radians may overstep a bound in the last digit.
    if isinstance(degrees, float) and math.isfinite(degrees):
        degrees = round(degrees, 9)
    _between(field, degrees, bounds_deg, _DEGREES)
