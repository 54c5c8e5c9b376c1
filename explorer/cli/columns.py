"""The columns of a sweep: their names, with units, and their values for a block of solutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.document.errors import InputError
from explorer.document.fields import NUMBERS, SUBJECT, scenario_name
from explorer.mechanics import COORDINATES
from explorer.mechanics.foot import FOOT
from explorer.mechanics.scenario import JOINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.document.request import Request
    from explorer.mechanics.solution import Array
    from explorer.mechanics.solve import Solutions

#: Columns of words; they stand first.
TEXTS = ("exercise", "ankle_hold", "balance", "tendon", "parameters", "sex", "status")
#: What can be left out, with the name of each column that a muscle then has.
PER_MUSCLE = {
    "activation": "activation",
    "force": "force_N",
    "length": "length_m",
    "fiber": "fiber_length_norm",
    "passive": "passive_force_N",
}
PER_COORDINATE = {
    "arms": "moment_arm_{}_m",
    "moments": "moment_{}_Nm",
    "shares": "share_{}",
}
GROUPS = (*PER_MUSCLE, *PER_COORDINATE)

_SUBJECT_NUMBERS = tuple(name for name in SUBJECT if name in NUMBERS)
_SCENARIO_NUMBERS = tuple(name for name in NUMBERS if name not in SUBJECT)
_TASK = (
    "prescribed_activation",
    "center_of_pressure_m",
    "falls",
    *(f"required_{joint}_Nm" for joint in JOINTS),
    *(f"missing_{joint}_Nm" for joint in JOINTS),
)
#: Degrees come through radians; this many decimals are theirs.
_DEGREE_DECIMALS = 9


def read_groups(text: str | None) -> tuple[str, ...]:
    """Read which groups of columns to write, parted by commas; None is all of them.

    Raises
    ------
    InputError
        If there is no such group.
    """
    if text is None:
        return GROUPS
    named = [group.strip() for group in text.split(",")]
    for group in named:
        if group not in GROUPS:
            raise InputError(f"--columns must list some of {', '.join(GROUPS)}, not {group!r}")
    return tuple(group for group in GROUPS if group in named)


def number_names(muscles: Sequence[str], groups: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns of numbers, which follow those of TEXTS."""
    names = [*_SCENARIO_NUMBERS, *_SUBJECT_NUMBERS, *_TASK]
    for group in groups:
        if group in PER_MUSCLE:
            names += [f"{muscle}_{PER_MUSCLE[group]}" for muscle in muscles]
        else:
            quantity = PER_COORDINATE[group]
            names += [
                f"{muscle}_{quantity.format(coordinate)}"
                for muscle in muscles
                for coordinate in COORDINATES
            ]
    return tuple(names)


def texts(request: Request, solutions: Solutions) -> list[tuple[str, ...]]:
    """Return the words of each of p scenarios, in the order of TEXTS."""
    cases = solutions.cases
    shared = (
        cases.exercise,
        cases.ankle_hold,
        "+".join(solutions.joints),
        cases.tendon,
        request.parameters,
        request.subject.sex,
    )
    return [(*shared, status) for status in solutions.status]


def numbers(request: Request, solutions: Solutions, groups: Sequence[str]) -> Array:
    """Return the (p, c) numbers of p scenarios in the order of `number_names`; NaN: undefined."""
    found = {
        "activation": solutions.activation,
        "force": solutions.units.force_N,
        "length": solutions.shape.length_m,
        "fiber": solutions.units.fiber_norm,
        "passive": solutions.units.passive_N,
        "arms": solutions.shape.moment_arms_m,
        "moments": solutions.moments_Nm,
        "shares": solutions.shares,
    }
    p = len(solutions)
    person = np.array([getattr(request.subject, name) for name in _SUBJECT_NUMBERS], dtype=float)
    columns = [_asked(solutions), np.broadcast_to(person, (p, len(person))), _task(solutions)]
    columns += [found[group].reshape(p, -1) for group in groups]
    return np.concatenate(columns, axis=1) + 0.0  # no minus before a zero


def _asked(solutions: Solutions) -> Array:
    names = [scenario_name(name) for name in _SCENARIO_NUMBERS]
    rows = [[getattr(each, name) for name in names] for each in solutions.cases.scenarios]
    values = np.array(rows, dtype=float)  # None becomes NaN
    angles = [name.endswith("_deg") for name in _SCENARIO_NUMBERS]
    values[:, angles] = np.round(np.degrees(values[:, angles]), _DEGREE_DECIMALS)
    return values


def _task(solutions: Solutions) -> Array:
    values = np.full((len(solutions), len(_TASK)), np.nan)
    given = [each.activation for each in solutions.cases.scenarios]
    values[:, 0] = [each if isinstance(each, int | float) else np.nan for each in given]
    place = solutions.asked.pressure_m
    beyond = (place < 0.0) | (place > FOOT.length_m)
    values[:, 1], values[:, 2] = place, np.where(np.isnan(place), np.nan, beyond)
    for column, joint in enumerate(solutions.joints):
        values[:, _TASK.index(f"required_{joint}_Nm")] = solutions.required_Nm[:, column]
        values[:, _TASK.index(f"missing_{joint}_Nm")] = solutions.missing_Nm[:, column]
    return values
