"""JSON as people write it: read strictly, and shown in one line."""

from __future__ import annotations

import json
from typing import Any

from explorer.document.errors import InputError
from explorer.language import tr


def read_json(text: str) -> Any:
    """Return what a text holds.

    Raises
    ------
    InputError
        Where a key stands twice in one object, or a number is not finite.
    ValueError, RecursionError
        Where it is no JSON.
    """
    return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)


def brief(value: object) -> str:
    """Write a value as JSON would, short enough for one line."""
    try:
        return short(json.dumps(value, default=str))
    except RecursionError:  # what could just be read may be too deep to be written
        return "..."


def short(text: str) -> str:
    """Cut a text, such as a key that somebody made up, so that it fits into one line."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise InputError(
            tr("the key {twice!r} stands twice in one object").format(twice=short(twice))
        )
    return found


def _constant(name: str) -> float:
    raise InputError(tr("{name} is not a number here; give a finite one").format(name=name))
