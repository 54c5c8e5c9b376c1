"""A pose code: a scenario as a few letters that can be read out, typed or scanned.

A code such as ``407H-D7G7-G066`` holds exercise, pose, load, hold and phase, and what else differs
from the usual, as bits in Crockford's base 32: no letter looks like another, case and dashes do
not matter, and the last two letters tell a mistyped code from a right one. It rounds: angles to
whole degrees, loads to half kilograms, tempo to tenths of a second, factors and the phase to
hundredths. It says nothing of the view.

Codes are printed and must be read for ever: a new exercise or field goes to the end of its list,
and what cannot be said so gets a new version.

References
----------
Crockford 2019, "Base 32", crockford.com/base32.html.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.anatomy.subject import HEIGHT_RANGE_M, MASS_RANGE_KG, SEXES
from explorer.document.document import Asked
from explorer.document.errors import InputError
from explorer.document.leg_file import asked_fields
from explorer.document.request import read_request
from explorer.language import tr
from explorer.mechanics import Scenario
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    HIP_RANGE_DEG,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    MOMENT_RANGE_NM,
    TEMPO_RANGE_S,
    WHAT_IF_RANGES,
)

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

VERSION = 1
LONGEST = 120
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None})
_GROUP = 4

#: In the order of version 1; only to be added to at the end.
_EXERCISES: tuple[Exercise, ...] = (
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
)
#: What every code holds: least and greatest value, and the step to which it is rounded.
_POSE: dict[str, tuple[float, float, float]] = {
    "hip_deg": (*HIP_RANGE_DEG, 1.0),
    "knee_deg": (*KNEE_RANGE_DEG, 1.0),
    "ankle_deg": (*ANKLE_RANGE_DEG, 1.0),
    "load_kg": (*LOAD_RANGE_KG, 0.5),
}
#: What a code holds only where it is not as usual; in the order of version 1.
_EXTRAS: dict[str, tuple[float, float, float]] = {
    "phase": (0.0, 1.0, 0.01),
    "moment_Nm": (*MOMENT_RANGE_NM, 1.0),
    "tempo_up_s": (*TEMPO_RANGE_S, 0.1),
    "tempo_down_s": (*TEMPO_RANGE_S, 0.1),
    **{
        name: (*WHAT_IF_RANGES[name], 0.01)
        for name in (
            "hamstring_strength",
            "hamstring_fatigue",
            "gluteal_strength",
            "calf_strength",
            "calf_tightness",
            "hamstring_tightness",
            "hamstring_attention",
            "calf_habit",
            "momentum",
            "cost_exponent",
        )
    },
    "mass_kg": (*MASS_RANGE_KG, 1.0),
    "height_m": (*HEIGHT_RANGE_M, 0.01),
}
_HOLDS = ("free", "held")
_INDEX_BITS = 4
_COUNT_BITS = 5
_CHECK_LETTERS = 2
_PRIME = 1021  # the largest that two letters can count to
_OUT_OF_CODE = ("balance", "activation", "tendon", "parameters")


def pose_code(asked: Asked) -> str:
    """Return the code of a scenario, letters in groups of four.

    Raises
    ------
    InputError
        Where something is asked that has no code: prescribed activation, joints to balance, a
        rigid tendon, or the published parameters.
    """
    usual = _usual(asked.scenario.exercise)
    fields = asked_fields(asked)
    for name in _OUT_OF_CODE:
        if fields.get(name) != usual.get(name):
            raise InputError(
                tr("a pose code cannot say {field}; save a file instead").format(
                    field=name.replace("_", " ")
                )
            )
    bits = _Bits()
    bits.put(VERSION, 3)
    bits.put(_EXERCISES.index(asked.scenario.exercise), 6)
    for name, steps in _POSE.items():
        bits.put(*_stepped(fields[name], steps))
    bits.put(_HOLDS.index(asked.scenario.ankle_hold), 1)
    bits.put(SEXES.index(asked.subject.sex), 1)
    extras = [
        (index, _stepped(fields[name], steps))
        for index, (name, steps) in enumerate(_EXTRAS.items())
        if fields.get(name) is not None and fields[name] != usual.get(name)
    ]
    bits.put(len(extras), _COUNT_BITS)
    for index, value in extras:
        bits.put(index, _INDEX_BITS)
        bits.put(*value)
    letters = bits.letters()
    letters += _check_letters(letters)
    return "-".join(letters[i : i + _GROUP] for i in range(0, len(letters), _GROUP))


def read_pose_code(text: str) -> Asked:
    """Return the scenario of a code; case, spaces and dashes do not matter.

    Raises
    ------
    InputError
        Where it is no code, mistyped, or of a newer version.
    """
    letters = text.strip().upper().translate(_MEANT)
    if not letters:
        raise InputError(tr("a pose code has letters and digits, such as 407H-D7G7-G066"))
    wrong = [letter for letter in letters if letter not in _LETTERS]
    if wrong:
        raise InputError(tr("a pose code has no {letter!r}").format(letter=wrong[0]))
    body, check = letters[:-_CHECK_LETTERS], letters[-_CHECK_LETTERS:]
    if len(letters) > LONGEST or not body or check != _check_letters(body):
        raise InputError(
            tr("this pose code is mistyped or cut short: its last two letters do not fit")
        )
    bits = _Bits.of(body)
    try:
        version = bits.take(3)
        if version != VERSION:
            raise InputError(tr("this pose code was made by a newer Leg Explorer"))
        return _asked(bits)
    except (IndexError, ValueError) as error:
        raise InputError(
            tr("this pose code says nothing that a leg can do: {error}").format(error=error)
        ) from None


def _asked(bits: _Bits) -> Asked:
    exercise = _EXERCISES[bits.take(6)]
    fields: dict[str, Any] = {"exercise": exercise}
    for name, steps in _POSE.items():
        fields[name] = _value(bits, steps)
    fields["ankle_hold"] = _HOLDS[bits.take(1)]
    fields["sex"] = SEXES[bits.take(1)]
    names = tuple(_EXTRAS)
    for _ in range(bits.take(_COUNT_BITS)):
        name = names[bits.take(_INDEX_BITS)]
        fields[name] = _value(bits, _EXTRAS[name])
    if fields.get("phase") is not None:  # the joints that it moves follow from it, unrounded
        for joint in moved_joints(TASKS[exercise]):
            del fields[f"{joint}_deg"]
    request = read_request(fields, idle=True)
    return Asked(request.scenario, request.subject, request.parameters)


def _usual(exercise: Exercise) -> dict[str, Any]:
    return asked_fields(Asked(Scenario(exercise)))


def _stepped(value: float, steps: tuple[float, float, float]) -> tuple[int, int]:
    """Return the number of a value's step, and how many bits it takes."""
    low, high, step = steps
    last = round((high - low) / step)
    return min(max(round((value - low) / step), 0), last), last.bit_length()


def _value(bits: _Bits, steps: tuple[float, float, float]) -> float:
    low, high, step = steps
    number = bits.take(round((high - low) / step).bit_length())
    return min(round(low + number * step, 6), high)


def _check_letters(letters: str) -> str:
    """Return what tells any one wrong letter, and any two that changed places."""
    rest = 0
    for letter in letters:
        rest = (rest * 32 + _LETTERS.index(letter) + 1) % _PRIME
    return _LETTERS[rest >> 5] + _LETTERS[rest & 31]


class _Bits:
    """Whole numbers one behind the other, most significant bit first."""

    def __init__(self) -> None:
        self._bits: list[int] = []
        self._taken = 0

    @classmethod
    def of(cls, letters: str) -> _Bits:
        bits = cls()
        for letter in letters:
            bits.put(_LETTERS.index(letter), 5)
        return bits

    def put(self, number: int, count: int) -> None:
        self._bits += [(number >> place) & 1 for place in reversed(range(count))]

    def take(self, count: int) -> int:
        taken = self._bits[self._taken : self._taken + count]
        if len(taken) < count:
            raise IndexError(tr("it ends too early"))
        self._taken += count
        return int("".join(map(str, taken)), 2) if taken else 0

    def letters(self) -> str:
        padded = self._bits + [0] * (-len(self._bits) % 5)
        numbers = (padded[i : i + 5] for i in range(0, len(padded), 5))
        return "".join(_LETTERS[int("".join(map(str, five)), 2)] for five in numbers)
