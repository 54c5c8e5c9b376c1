"""``*.leg``: a document as a plain JSON file, versioned, read with a message for each mistake.

::

    {
      "format": "leg-explorer",
      "version": 1,
      "title": "Toes pointed",
      "scenario": {"exercise": "prone_leg_curl", "knee_deg": 45.0, "ankle_deg": -20.0, ...},
      "view": {"camera": "posterior", "labels": "english", ...},
      "compared_with": {"exercise": "prone_leg_curl", ...}
    }

Only ``format``, ``version`` and ``scenario`` must be there. A scenario has the fields of
``leg-explorer solve``, in degrees and kilograms.
"""

from __future__ import annotations

import json
import math
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from explorer.document.bounded import read_bounded
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError, reason
from explorer.document.fields import SUBJECT, default_fields
from explorer.document.plain import brief, read_json, short
from explorer.document.request import read_request
from explorer.document.shown import USUAL
from explorer.document.shown_fields import read_shown, shown_fields
from explorer.document.whole import write_whole
from explorer.language import tr

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".leg"
FORMAT = "leg-explorer"
VERSION = 1
LARGEST_BYTES = 1 << 20
LONGEST_TITLE = 200
_KEYS = ("format", "version", "title", "scenario", "view", "compared_with")


def leg_text(document: Document) -> str:
    """Return a document as the text of a file; `read_leg_text` makes the same document of it."""
    return json.dumps(leg_content(document), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def leg_content(document: Document) -> dict[str, Any]:
    """Return a document as the plain object that a file holds."""
    content: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if document.title:
        content["title"] = document.title
    content["scenario"] = asked_fields(document.asked)
    content["view"] = shown_fields(document.shown)
    if document.against is not None:
        content["compared_with"] = asked_fields(document.against)
    return content


def read_leg_text(text: str) -> Document:
    """Make a document of the text of a file.

    Raises
    ------
    InputError
        Where the text is broken, foreign, of a newer version, or a field is wrong; in one line
        that names the field.
    """
    return read_leg_content(_object(text))


def read_leg_content(content: dict[str, Any]) -> Document:
    """Make a document of the object that a file holds; InputError as in `read_leg_text`."""
    if content.get("format") != FORMAT:
        raise InputError(
            tr('this is no Leg Explorer file: it lacks "format": "{format}"').format(format=FORMAT)
        )
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InputError(
            tr("version must be a whole number from 1, not {given}").format(given=brief(version))
        )
    if version > VERSION:
        raise InputError(
            tr(
                "this was made by a newer Leg Explorer (version {version} of the file; "
                "{newest} is the newest that can be read here)"
            ).format(version=brief(version), newest=VERSION)
        )
    for key in content:
        if key not in _KEYS:
            raise InputError(
                tr("unknown field {key}; known are {known}").format(
                    key=short(key), known=", ".join(_KEYS)
                )
            )
    title = content.get("title", "")
    if not isinstance(title, str) or len(title) > LONGEST_TITLE or _has_half_letters(title):
        raise InputError(
            tr("title must be a text of at most {count} letters").format(count=LONGEST_TITLE)
        )
    if "scenario" not in content:
        raise InputError(tr("the field scenario is missing"))
    asked = _asked("scenario", content["scenario"])
    shown = USUAL
    if "view" in content:
        shown = read_shown(_fields("view", content["view"]))
    against = None
    if content.get("compared_with") is not None:
        against = _asked("compared_with", content["compared_with"])
    if shown.differing and against is None:
        raise InputError(tr("view.differing counts only with compared_with"))
    return Document(asked, shown, against, title)


def read_leg(path: Path) -> Document:
    """Read a file.

    Raises
    ------
    InputError
        As `read_leg_text`, and where the file cannot be read; the line begins with its name.
    """
    try:
        content = read_bounded(path, LARGEST_BYTES)
    except OSError as error:
        raise InputError(
            tr("cannot read {file}: {why}").format(file=path.name, why=reason(error))
        ) from None
    except InputError as error:
        raise InputError(
            tr("{file}: this is no Leg Explorer file: {error}").format(file=path.name, error=error)
        ) from None
    try:
        return read_leg_text(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(
            tr("{file}: this is no Leg Explorer file: it is no text").format(file=path.name)
        ) from None
    except InputError as error:
        raise InputError(f"{path.name}: {error}") from None


def write_leg(path: Path, document: Document) -> None:
    """Write a file, whole or not at all.

    Raises
    ------
    OSError
        Where it cannot be written; what stood there before stays.
    """
    # The name of a file, and so a title, may hold what is no letter in any code.
    write_whole(path, leg_text(document).encode(errors="replace"))


def asked_fields(asked: Asked) -> dict[str, Any]:
    """Return a scenario, and whose leg it is asked of, as plain fields in degrees; all of them."""
    found: dict[str, Any] = {}
    for field in fields(asked.scenario):
        value = getattr(asked.scenario, field.name)
        if field.name.endswith("_rad"):
            found[field.name.replace("_rad", "_deg")] = round(math.degrees(value), 9)
        elif value is not None:
            found[field.name] = _plain(value)
    for name in SUBJECT:
        found[name] = getattr(asked.subject, name)
    found["parameters"] = asked.parameters
    return {name: found[name] for name in default_fields() if name in found}


def _has_half_letters(text: str) -> bool:
    """Tell whether JSON brought halves of letters, which no file and no picture can hold."""
    return any("\ud800" <= letter <= "\udfff" for letter in text)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if hasattr(value, "items") else value


def _asked(name: str, value: object) -> Asked:
    request = read_request(_fields(name, value), lambda field: f"{name}.{field}", idle=True)
    return Asked(request.scenario, request.subject, request.parameters)


def _fields(name: str, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise InputError(tr("{name} must be an object in braces").format(name=name))
    return value


def _object(text: str) -> dict[str, Any]:
    try:
        content = read_json(text)
    except (ValueError, RecursionError):
        raise InputError(
            tr("this is no Leg Explorer file, or a broken one: it is no JSON")
        ) from None
    if not isinstance(content, dict):
        raise InputError(tr("this is no Leg Explorer file: it holds no JSON object"))
    return content
