"""From named fields in degrees and kilograms to a Scenario, with one clear line for each mistake.

Command line options and the lines of a batch come the same way, so both accept and refuse the
same things.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer.anatomy import Leg, ParameterSet, Subject, load_leg
from explorer.document.errors import InputError
from explorer.document.fields import CHOICES, FIELDS, NUMBERS, SUBJECT, default_fields, meaning
from explorer.document.fields import scenario_name as in_scenario
from explorer.document.plain import brief, read_json, short
from explorer.language import tr
from explorer.mechanics import Scenario, placed
from explorer.mechanics.exercises import TASKS, leans, moved_joints
from explorer.mechanics.scenario import JOINTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.document.fields import Fields

#: A given angle this near to that of the phase does not contradict it, degrees.
_SAME_DEG = 1e-6


@dataclass(frozen=True, slots=True)
class Request:
    """A scenario as it was asked for.

    Attributes
    ----------
    scenario : Scenario
    parameters : {"default", "published"}
    subject : Subject
    fields : dict
        All fields in degrees and kilograms, as given or by default.
    leaning : bool
        Whether the ankle was left out and leans the body into balance.
    """

    scenario: Scenario
    parameters: ParameterSet
    subject: Subject
    fields: Fields
    leaning: bool = False

    @property
    def leg(self) -> Leg:
        """The leg of this person and parameter set."""
        return load_leg(self.parameters, self.subject)


def read_request(
    given: Mapping[str, object], label: Callable[[str], str] = str, *, idle: bool = False
) -> Request:
    """Check named fields, make a Scenario of them, and set the joints that follow from them.

    Parameters
    ----------
    given : mapping
        Fields such as ``knee_deg``; what is left out has its default, None counts as left out.
    label : callable
        Names a field in messages: the key in a batch, the option on the command line.
    idle : bool
        Whether to let pass what counts for nothing, such as a tempo where nothing moves, and to
        bring no tempo with a phase: a file says all, and keeps it for when it counts again.

    Raises
    ------
    InputError
        If a field is unknown, of the wrong type, out of its bounds, or contradicts the phase.
    """
    request = check(given, label, idle=idle)
    try:
        (scenario,) = placed(request.leg, [request.scenario], request.leaning)
    except ValueError as error:
        raise InputError(tr("in the pose of this phase, {error}").format(error=error)) from None
    fields = dict(request.fields)
    for joint in moved_joints(TASKS[scenario.exercise]):
        name = f"{joint}_deg"
        if fields[name] is not None and request.scenario.phase is None:
            continue
        degrees = math.degrees(getattr(scenario, f"{joint}_rad"))
        if given.get(name) is not None and abs(fields[name] - degrees) > _SAME_DEG:
            raise InputError(
                tr(
                    "{field} is set by {other}: {degrees:.4g} degrees at {at:g}; "
                    "leave one of them out"
                ).format(
                    field=label(name), other=label("phase"), degrees=degrees, at=scenario.phase
                )
            )
        fields[name] = degrees
    return replace(request, scenario=scenario, fields=fields)


def check(
    given: Mapping[str, object], label: Callable[[str], str] = str, *, idle: bool = False
) -> Request:
    """Check named fields as `read_request` does, all but what needs the leg itself."""
    unknown = [key for key in given if key not in FIELDS]
    if unknown:
        raise InputError(
            tr("unknown key {key!r}; known are {known}").format(
                key=label(short(unknown[0])), known=", ".join(FIELDS)
            )
        )
    said: Fields = {key: value for key, value in given.items() if value is not None}
    for key in CHOICES:
        if key in said and said[key] not in FIELDS[key].choices:
            known = ", ".join(FIELDS[key].choices)
            raise InputError(
                tr("{field} must be one of {known}, not {given}").format(
                    field=label(key), known=known, given=brief(said[key])
                )
            )
    for key in NUMBERS:
        if key in said:
            said[key] = _number(said[key], label(key), meaning(key))
    fields = default_fields(said["exercise"]) if "exercise" in said else default_fields()
    task = TASKS[fields["exercise"]]
    if "phase" in said and task.tempo_s is not None and not idle:
        fields.update(zip(("tempo_up_s", "tempo_down_s"), task.tempo_s, strict=True))
    fields.update(said)
    fields["balance"] = _balance(fields["balance"], label("balance"))
    muscles = load_leg(fields["parameters"]).muscle_names
    fields["activation"] = _activation(fields["activation"], label("activation"), muscles)
    if not idle:
        _refuse_what_counts_for_nothing(fields, label)
    leaning = fields["ankle_deg"] is None and leans(task)
    return Request(_scenario(fields), fields["parameters"], _subject(fields), fields, leaning)


def _refuse_what_counts_for_nothing(fields: Fields, label: Callable[[str], str]) -> None:
    exercise = fields["exercise"]
    if fields["activation"] is None and fields["moment_Nm"] != 0 and exercise != "dynamometer":
        raise InputError(
            tr("{field} counts only with the exercise dynamometer, not with {exercise}").format(
                field=label("moment_Nm"), exercise=exercise
            )
        )
    if fields["phase"] is not None and not TASKS[exercise].moves:
        raise InputError(
            tr("{field} counts only where something moves, not in {exercise}").format(
                field=label("phase"), exercise=exercise
            )
        )
    for key in ("tempo_up_s", "tempo_down_s", "momentum"):
        if fields["phase"] is None and fields[key]:
            raise InputError(
                tr("{field} counts only with {other}").format(
                    field=label(key), other=label("phase")
                )
            )


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
    InputError
        If the line is not a JSON object of known fields with proper values.
    """
    try:
        given = read_json(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        shown = line[:60].decode("utf-8", "replace").strip()
        raise InputError(
            f'not JSON: {shown!r}; a line is an object such as {{"knee_deg": 45, "load_kg": 20}}'
        ) from None
    if not isinstance(given, dict):
        raise InputError(
            tr("a scenario must be a JSON object in braces, not {given}").format(given=brief(given))
        )
    return read_request({**defaults, **given})


def _scenario(fields: Fields) -> Scenario:
    values = {
        in_scenario(key): value
        for key, value in fields.items()
        if key not in SUBJECT and key != "parameters"
    }
    for joint in JOINTS:  # what is not known yet, `placed` will set
        values[f"{joint}_rad"] = math.radians(fields[f"{joint}_deg"] or 0.0)
    if values["balance"] is not None:
        values["balance"] = tuple(values["balance"])
    try:
        return Scenario(**values)
    except ValueError as error:
        raise InputError(str(error)) from None


def _subject(fields: Fields) -> Subject:
    try:
        return Subject(**{key: fields[key] for key in SUBJECT})
    except ValueError as error:
        raise InputError(str(error)) from None


def _number(value: object, name: str, meaning: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputError(
            tr("{name} must be {meaning}, not {given}").format(
                name=name, meaning=meaning, given=brief(value)
            )
        )
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InputError(
            tr("{name} must be {meaning}, and finite, not {given}").format(
                name=name, meaning=meaning, given=brief(number)
            )
        )
    return number


def _balance(value: object, name: str) -> list[str] | None:
    if value is None:
        return None
    joints = ", ".join(JOINTS)
    if not isinstance(value, list) or not value:
        raise InputError(
            tr("{name} must list some of {joints}, not {given}").format(
                name=name, joints=joints, given=brief(value)
            )
        )
    for joint in value:
        if joint not in JOINTS:
            raise InputError(
                tr("{name} must list some of {joints}, not {given}").format(
                    name=name, joints=joints, given=brief(joint)
                )
            )
    if len(set(value)) < len(value):
        raise InputError(
            tr("{name} must name each joint once, not {given}").format(
                name=name, given=", ".join(value)
            )
        )
    return value


def _activation(
    value: object, name: str, known: tuple[str, ...]
) -> float | dict[str, float] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        meaning = tr("a number from 0 to 1, or muscles each with such a number")
        return _between_0_and_1(_number(value, name, meaning), name)
    for muscle in value:
        if muscle not in known:
            raise InputError(
                tr("{name}: no muscle {muscle}; known are {known}").format(
                    name=name, muscle=brief(muscle), known=", ".join(known)
                )
            )
    meaning = tr("a number from 0 to 1")
    checked: dict[str, float] = {}
    for muscle, part in value.items():
        of_muscle = tr("{name} of {muscle}").format(name=name, muscle=muscle)
        checked[muscle] = _between_0_and_1(_number(part, of_muscle, meaning), of_muscle)
    return checked


def _between_0_and_1(number: float, name: str) -> float:
    if not 0.0 <= number <= 1.0:
        raise InputError(
            tr("{name} must be from 0 to 1, not {number:g}").format(name=name, number=number)
        )
    return number
