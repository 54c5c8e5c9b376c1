"""What comes back at the next start: the document as it was left, and the window's places.

One JSON file, written beside its place and renamed, so that a crash leaves the old one. It is read
field by field: what is out of range falls back to its default. A file that is no JSON object is
set aside as ``settings.json.broken-<n>``. Nothing here is ever fatal.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.document.bounded import read_bounded
from explorer.document.document import Asked, Document
from explorer.document.errors import InputError, reason
from explorer.document.leg_file import leg_content, read_leg_content
from explorer.document.whole import write_whole
from explorer.language import tr
from explorer.mechanics import Scenario
from explorer.ui.appearance import LETTERS_PERCENT, THEMES, USUAL, Appearance
from explorer.ui.language import LARGEST_BYTES, SYSTEM, languages
from explorer.ui.patient_joints import PATIENT_JOINTS, START_JOINTS, few_joints
from explorer.ui.words import SPEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.mechanics.scenario import Joint

LONGEST_TEXT = 1000
MOST_RECENT = 50

#: The first start; the moment waits for the exercise that asks for one.
START = Document(Asked(Scenario(moment_Nm=40.0)))


@dataclass(frozen=True, slots=True)
class Settings:
    """The document that was shown last, its file, and the window's places.

    Attributes
    ----------
    document : Document
    path : Path or None, where the document is kept
    recent : tuple of Path, files opened before, the newest first
    play_speed : float
    animate_turns : bool
    geometry, splitter : bytes, Qt's own; empty means none
    practice : str, whose handouts are made here
    logo : Path or None, the picture file beside it
    appearance : Appearance, colours and size of the letters
    patient_joints : tuple of str, the joints that a patient may move
    language : str, such as ``"de"``; empty follows the system
    """

    document: Document = START
    path: Path | None = None
    recent: tuple[Path, ...] = ()
    play_speed: float = 1.0
    animate_turns: bool = True
    geometry: bytes = b""
    splitter: bytes = b""
    practice: str = ""
    logo: Path | None = None
    appearance: Appearance = USUAL
    patient_joints: tuple[Joint, ...] = START_JOINTS
    language: str = SYSTEM


def _document(value: Any) -> Document:
    if not isinstance(value, dict):
        raise InputError(tr("it is no object"))
    return read_leg_content(value)


def _path(value: Any) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise InputError(tr("it is no path"))
    try:
        os.fsencode(value)
    except UnicodeEncodeError:
        raise InputError(tr("it is no path")) from None
    return Path(value)


def _paths(value: Any) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise InputError(tr("it is no list of paths"))
    return tuple(map(_path, value[:MOST_RECENT]))


def _speed(value: Any) -> float:
    if isinstance(value, bool) or value not in tuple(SPEEDS):
        raise InputError(tr("it is no speed"))
    return float(value)


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise InputError(tr("it is neither true nor false"))
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise InputError(tr("it is no text"))
    if len(value) > LONGEST_TEXT:
        raise InputError(tr("it is too long"))
    return value


def _language(value: Any) -> str:
    if value not in (SYSTEM, *languages()):
        raise InputError(tr("it is no language that there is"))
    return str(value)


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError, TypeError):
        raise InputError(tr("it is no base64")) from None


def _appearance(value: Any) -> Appearance:
    if not isinstance(value, dict):
        raise InputError(tr("it is no object"))
    theme, letters = value.get("theme", "system"), value.get("letters_percent", 100)
    if theme not in THEMES:
        raise InputError(f"theme is none of {', '.join(THEMES)}")
    if isinstance(letters, bool) or letters not in LETTERS_PERCENT:
        known = ", ".join(map(str, LETTERS_PERCENT))
        raise InputError(f"letters_percent is none of {known}")
    return Appearance(theme, int(letters))


def _joints(value: Any) -> tuple[Joint, ...]:
    if not isinstance(value, list) or any(joint not in PATIENT_JOINTS for joint in value):
        raise InputError(f"it is no list of {', '.join(PATIENT_JOINTS)}")
    return few_joints(value)


#: How each field is read; InputError where it cannot be.
_READ: dict[str, Callable[[Any], Any]] = {
    "document": _document,
    "path": lambda value: None if value is None else _path(value),
    "recent": _paths,
    "play_speed": _speed,
    "animate_turns": _yes_or_no,
    "practice": _text,
    "logo": lambda value: None if value is None else _path(value),
    "appearance": _appearance,
    "patient_joints": _joints,
    "language": _language,
    "geometry": _bytes,
    "splitter": _bytes,
}


def load_settings(path: Path) -> tuple[Settings, str]:
    """Read the settings; never fails.

    Returns
    -------
    settings : Settings
        Defaults for whatever could not be read.
    message : str
        One line for the person where something was wrong, else empty.
    """
    try:
        text = read_bounded(path, LARGEST_BYTES).decode()
    except FileNotFoundError:
        return Settings(), ""
    except InputError:
        return Settings(), _set_aside(path)
    except OSError as error:
        return Settings(), tr("Settings not read ({why}): {file}").format(
            why=reason(error), file=path
        )
    except UnicodeDecodeError:
        return Settings(), _set_aside(path)
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path)
    if not isinstance(stored, dict):
        return Settings(), _set_aside(path)
    read: dict[str, Any] = {}
    bad: list[str] = []
    for field in fields(Settings):
        if field.name in stored:
            try:
                read[field.name] = _READ[field.name](stored[field.name])
            except InputError as error:
                bad.append(f"{field.name} ({error})")
    message = (
        tr("Settings not right, defaults used: {fields} in {file}").format(
            fields=", ".join(bad), file=path
        )
        if bad
        else ""
    )
    return Settings(**read), message


def save_settings(path: Path, settings: Settings) -> str:
    """Write the settings whole or not at all; return an empty text, or why they were not kept."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, f"{json.dumps(_stored(settings), indent=2)}\n".encode())
    except OSError as error:
        return tr("Settings not kept ({why}): {file}").format(why=reason(error), file=path)
    return ""


def _stored(settings: Settings) -> dict[str, Any]:
    return {
        "document": leg_content(settings.document),
        "path": None if settings.path is None else str(settings.path),
        "recent": [str(path) for path in settings.recent],
        "play_speed": settings.play_speed,
        "animate_turns": settings.animate_turns,
        "practice": settings.practice,
        "logo": None if settings.logo is None else str(settings.logo),
        "appearance": asdict(settings.appearance),
        "patient_joints": list(settings.patient_joints),
        "language": settings.language,
        "geometry": base64.b64encode(settings.geometry).decode("ascii"),
        "splitter": base64.b64encode(settings.splitter).decode("ascii"),
    }


def _set_aside(path: Path) -> str:
    """Rename a broken file to the first free ``.broken-<n>`` and say so."""
    number = 1
    while os.path.exists(aside := path.with_name(f"{path.name}.broken-{number}")):
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return tr("Settings file is broken and could not be set aside ({why}): {file}").format(
            why=reason(error), file=path
        )
    return tr("Settings file was broken; set aside as {file}").format(file=aside)
