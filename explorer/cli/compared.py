"""The second scenario of a comparison, ``ankle=-20,ankle-hold=held``: the first with changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.cli.axes import SWEPT, named_field
from explorer.cli.options import number_or_text
from explorer.document.errors import InputError
from explorer.document.fields import BY_EXERCISE, FIELDS, SUBJECT, option_of
from explorer.document.request import read_request

if TYPE_CHECKING:
    from explorer.document.fields import Fields
    from explorer.document.request import Request

#: What a comparison cannot change: it is one leg that is drawn twice.
FIXED = (*SUBJECT, "parameters")
CHANGEABLE = {name: field for name, field in SWEPT.items() if field not in FIXED}


def read_compared(text: str, given: Fields) -> Request:
    """Read what changes, ``NAME=VALUE,...``, on top of the fields that were given.

    Another exercise comes in its own usual pose, with its own load and hold, where the text does
    not say otherwise.

    Raises
    ------
    InputError
        Where it cannot be read, or makes no proper scenario.
    """
    changes: Fields = {}
    for entry in text.split(","):
        name, sign, value = entry.partition("=")
        field = named_field(name)
        if field is None or field in FIXED:
            known = ", ".join(CHANGEABLE)
            raise InputError(f"--compare {text}: no field {name.strip()!r}; known are {known}")
        if not sign or not value.strip():
            raise InputError(f"--compare {text}: say NAME=VALUE, such as ankle=-20")
        if field in changes:
            raise InputError(f"--compare {text}: {name.strip()} stands twice")
        plain = value.strip()
        changes[field] = plain if FIELDS[field].choices else number_or_text(plain)
    kept = given
    if changes.get("exercise", given.get("exercise")) != given.get("exercise"):
        kept = {field: value for field, value in given.items() if field not in BY_EXERCISE}
    return read_request({**kept, **changes}, lambda field: f"--compare: {option_of(field)[2:]}")
