"""The axes of a sweep, ``knee=0:120:2`` or ``ankle-hold=free,held``, read and checked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from explorer.document.errors import InputError
from explorer.document.fields import CHOICES, FIELDS, NUMBERS, meaning, option_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Axes = dict[str, "Sequence[float | str]"]

#: More poses than a sweep may have.
LIMIT = 100_000_000
#: A last step that misses the end by less than this part of it still reaches it.
_REACHES = 1e-9
#: Sums of steps are rounded to so many decimals: 0.1 + 0.2 is 0.3.
_DECIMALS = 12


def axis_name(field: str) -> str:
    """Return the short name of a field: its option without dashes and unit."""
    name = option_of(field).removeprefix("--")
    has_unit = bool(FIELDS[field].unit) and not FIELDS[field].option
    return name.rpartition("-")[0] if has_unit else name


SWEPT = {axis_name(field): field for field in (*NUMBERS, *CHOICES, "activation")}


def read_axes(texts: Iterable[str]) -> Axes:
    """Read axes, each ``NAME=FROM:TO:STEP`` or ``NAME=VALUE,VALUE,...``.

    Returns
    -------
    dict
        Field names, in the order given, with their values in the units of the field.

    Raises
    ------
    InputError
        Where one cannot be read, is empty or stands twice, or they make too many poses.
    """
    axes: Axes = {}
    for text in texts:
        field, given = _field(text)
        if field in axes:
            raise InputError(f"--over {axis_name(field)} stands twice")
        axes[field] = (
            _choices(field, text, given) if field in CHOICES else _numbers(field, text, given)
        )
    poses = math.prod(map(len, axes.values()))
    if poses > LIMIT:
        raise InputError(
            f"--over: {poses:,} poses are more than the {LIMIT:,} of one sweep; take larger steps"
        )
    return axes


def named_field(name: str) -> str | None:
    """Return the field of a name with dashes or underscores, with the unit or without."""
    plain = name.strip().replace("_", "-")
    for short, field in SWEPT.items():
        if plain in (short, option_of(field).removeprefix("--"), field.replace("_", "-")):
            return field
    return None


def _field(text: str) -> tuple[str, str]:
    """Return the field and what is said of it."""
    name, sign, given = text.partition("=")
    field = named_field(name)
    if field is None:
        raise InputError(f"--over {text}: no field {name!r} to sweep; known are {', '.join(SWEPT)}")
    if not sign or not given.strip():
        raise InputError(f"--over {text}: say which values, such as knee=0:120:2")
    return field, given


def _choices(field: str, text: str, given: str) -> tuple[str, ...]:
    values = tuple(value.strip() for value in given.split(","))
    known = FIELDS[field].choices
    for value in values:
        if value not in known:
            raise InputError(f"--over {text}: must list some of {', '.join(known)}, not {value!r}")
    return values


def _numbers(field: str, text: str, given: str) -> Sequence[float]:
    if ":" not in given:
        return tuple(_number(field, text, value) for value in given.split(","))
    parts = given.split(":")
    if len(parts) != 3:
        raise InputError(f"--over {text}: must be FROM:TO:STEP, or values parted by commas")
    start, end, step = (_number(field, text, part) for part in parts)
    if step == 0.0:
        raise InputError(f"--over {text}: the step must not be 0")
    steps = (end - start) / step
    if steps < 0.0:
        way = "positive" if end > start else "negative"
        raise InputError(f"--over {text}: is empty; from {start:g} to {end:g} needs a {way} step")
    if steps >= LIMIT:
        raise InputError(
            f"--over {text}: has {steps:.3g} values, more than the {LIMIT:,} of one sweep"
        )
    count = math.floor(steps * (1.0 + _REACHES) + _REACHES) + 1
    return [round(start + step * i, _DECIMALS) for i in range(count)]


def _number(field: str, text: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        what = meaning(field) if field in NUMBERS else "a number from 0 to 1"
        raise InputError(f"--over {text}: {value.strip()!r} must be {what}, and finite")
    return number
