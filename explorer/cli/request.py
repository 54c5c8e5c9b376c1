"""From named fields in degrees and kilograms to a Scenario, with one clear line for each mistake.

Command line options and the lines of a batch come the same way, so both accept and refuse the
same things.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from explorer.anatomy import Leg, ParameterSet, load_leg
from explorer.cli.errors import UsageError
from explorer.mechanics import EXERCISES, Scenario
from explorer.mechanics.scenario import JOINTS, AnkleHold, Joint, Tendon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Fields = dict[str, Any]

_NUMBERS = {
    "hip_deg": "a number in degrees",
    "knee_deg": "a number in degrees",
    "ankle_deg": "a number in degrees",
    "load_kg": "a number in kilograms",
    "moment_Nm": "a number in N.m",
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "exercise": EXERCISES,
    "ankle_hold": get_args(AnkleHold),
    "parameters": get_args(ParameterSet),
    "tendon": get_args(Tendon),
}


def default_fields() -> Fields:
    """Return every field with its default, in the order of the documentation."""
    given = Scenario()
    return {
        "exercise": given.exercise,
        "hip_deg": math.degrees(given.hip_rad),
        "knee_deg": math.degrees(given.knee_rad),
        "ankle_deg": math.degrees(given.ankle_rad),
        "load_kg": given.load_kg,
        "ankle_hold": given.ankle_hold,
        "moment_Nm": given.moment_Nm,
        "balance": None,
        "activation": None,
        "parameters": "default",
        "tendon": given.tendon,
    }


@dataclass(frozen=True, slots=True)
class Request:
    """A scenario as it was asked for.

    Attributes
    ----------
    scenario : Scenario
    parameters : {"default", "published"}
    fields : dict
        All fields in degrees and kilograms, as given or by default.
    """

    scenario: Scenario
    parameters: ParameterSet
    fields: Fields


@cache
def leg(parameters: ParameterSet) -> Leg:
    """Return the leg of a parameter set, read once in this process."""
    return load_leg(parameters)


def read_request(given: Mapping[str, object], label: Callable[[str], str] = str) -> Request:
    """Check named fields and make a Scenario of them.

    Parameters
    ----------
    given : mapping
        Fields such as ``knee_deg``; what is left out has its default, None counts as left out.
    label : callable
        Names a field in messages: the key in a batch, the option on the command line.

    Raises
    ------
    UsageError
        If a field is unknown, of the wrong type, or out of its bounds.
    """
    fields = default_fields()
    unknown = [key for key in given if key not in fields]
    if unknown:
        raise UsageError(f"unknown key {unknown[0]!r}; known are {', '.join(fields)}")
    fields.update((key, value) for key, value in given.items() if value is not None)
    for key, meaning in _NUMBERS.items():
        fields[key] = _number(fields[key], label(key), meaning)
    for key, choices in _CHOICES.items():
        if fields[key] not in choices:
            known = ", ".join(choices)
            raise UsageError(f"{label(key)} must be one of {known}, not {_show(fields[key])}")
    fields["balance"] = _balance(fields["balance"], label("balance"))
    known_muscles = leg(fields["parameters"]).muscle_names
    fields["activation"] = _activation(fields["activation"], label("activation"), known_muscles)
    solved = fields["activation"] is None
    if solved and fields["moment_Nm"] != 0 and fields["exercise"] != "dynamometer":
        raise UsageError(
            f"{label('moment_Nm')} counts only with the exercise dynamometer, "
            f"not with {fields['exercise']}"
        )
    return Request(_scenario(fields), fields["parameters"], fields)


def read_line(line: bytes, defaults: Mapping[str, object]) -> Request:
    """Read one line of a batch: a JSON object.

    Parameters
    ----------
    line : bytes
        UTF-8.
    defaults : mapping
        Fields that hold where the line leaves them out.

    Raises
    ------
    UsageError
        If the line is not a JSON object of known fields with proper values.
    """
    try:
        given = json.loads(
            line.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant
        )
    except (ValueError, RecursionError):
        shown = line[:60].decode("utf-8", "replace").strip()
        raise UsageError(
            f'not JSON: {shown!r}; a line is an object such as {{"knee_deg": 45, "load_kg": 20}}'
        ) from None
    if not isinstance(given, dict):
        raise UsageError(f"a scenario must be a JSON object in braces, not {_show(given)}")
    return read_request({**defaults, **given})


def _scenario(fields: Fields) -> Scenario:
    balance: tuple[Joint, ...] | None = fields["balance"] and tuple(fields["balance"])
    try:
        return Scenario(
            exercise=fields["exercise"],
            hip_rad=math.radians(fields["hip_deg"]),
            knee_rad=math.radians(fields["knee_deg"]),
            ankle_rad=math.radians(fields["ankle_deg"]),
            load_kg=fields["load_kg"],
            ankle_hold=fields["ankle_hold"],
            moment_Nm=fields["moment_Nm"],
            balance=balance,
            activation=fields["activation"],
            tendon=fields["tendon"],
        )
    except ValueError as error:
        raise UsageError(str(error)) from None


def _number(value: object, name: str, meaning: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UsageError(f"{name} must be {meaning}, not {_show(value)}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise UsageError(f"{name} must be {meaning}, and finite, not {_show(number)}")
    return number


def _balance(value: object, name: str) -> list[str] | None:
    if value is None:
        return None
    joints = ", ".join(JOINTS)
    if not isinstance(value, list) or not value:
        raise UsageError(f"{name} must list some of {joints}, not {_show(value)}")
    for joint in value:
        if joint not in JOINTS:
            raise UsageError(f"{name} must list some of {joints}, not {_show(joint)}")
    if len(set(value)) < len(value):
        raise UsageError(f"{name} must name each joint once, not {', '.join(value)}")
    return value


def _activation(
    value: object, name: str, known: tuple[str, ...]
) -> float | dict[str, float] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        meaning = "a number from 0 to 1, or muscles each with such a number"
        return _between_0_and_1(_number(value, name, meaning), name)
    for muscle in value:
        if muscle not in known:
            raise UsageError(f"{name}: no muscle {_show(muscle)}; known are {', '.join(known)}")
    return {
        muscle: _between_0_and_1(
            _number(part, f"{name} of {muscle}", "a number from 0 to 1"), f"{name} of {muscle}"
        )
        for muscle, part in value.items()
    }


def _between_0_and_1(number: float, name: str) -> float:
    if not 0.0 <= number <= 1.0:
        raise UsageError(f"{name} must be from 0 to 1, not {number:g}")
    return number


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise UsageError(f"the key {twice!r} stands twice in one object")
    return found


def _constant(name: str) -> float:
    raise UsageError(f"{name} is not a number here; give a finite one")


def _show(value: object) -> str:
    """Write a value as JSON would, short enough for one line."""
    text = json.dumps(value, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."
