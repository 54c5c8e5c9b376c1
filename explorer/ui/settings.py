"""What comes back at the next start: the last scenario, leg and window, in one JSON file.

The file is written beside its place and renamed, so that a crash leaves the old one. It is read
field by field: what is out of range falls back to its default. A file that is no JSON object is
set aside as ``settings.json.broken-<n>``. Nothing here is ever fatal.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QStandardPaths

from explorer.anatomy.subject import HEIGHT_RANGE_M, MASS_RANGE_KG, REFERENCE, SEXES, Subject
from explorer.document.whole import write_whole
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    EXERCISES,
    HIP_RANGE_DEG,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    MOMENT_RANGE_NM,
    TEMPO_RANGE_S,
    WHAT_IF_RANGES,
    AnkleHold,
    Scenario,
)
from explorer.ui.words import SPEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """The person's last scenario in the units of the screen, whose leg, and the window's places.

    ``geometry`` and ``splitter`` hold Qt's own byte strings in base64; empty means none.
    """

    exercise: str = "prone_leg_curl"
    hip_deg: float = 0.0
    knee_deg: float = 45.0
    ankle_deg: float = 0.0
    load_kg: float = 10.0
    moment_Nm: float = 40.0
    ankle_hold: str = "free"
    phase: float | None = None
    tempo_up_s: float | None = None
    tempo_down_s: float | None = None
    hamstring_strength: float = 1.0
    hamstring_fatigue: float = 0.0
    gluteal_strength: float = 1.0
    calf_strength: float = 1.0
    calf_tightness: float = 0.0
    hamstring_tightness: float = 0.0
    hamstring_attention: float = 0.0
    calf_habit: float = 0.0
    momentum: float = 0.0
    cost_exponent: float = 2.0
    mass_kg: float = REFERENCE.mass_kg
    height_m: float = REFERENCE.height_m
    sex: str = REFERENCE.sex
    play_speed: float = 1.0
    geometry: str = ""
    splitter: str = ""
    animate_turns: bool = True

    @classmethod
    def of(cls, scenario: Scenario, subject: Subject, geometry: bytes, splitter: bytes) -> Settings:
        """Gather what is to be kept."""
        return cls(
            exercise=scenario.exercise,
            hip_deg=round(math.degrees(scenario.hip_rad), 6),
            knee_deg=round(math.degrees(scenario.knee_rad), 6),
            ankle_deg=round(math.degrees(scenario.ankle_rad), 6),
            load_kg=scenario.load_kg,
            moment_Nm=scenario.moment_Nm,
            ankle_hold=scenario.ankle_hold,
            phase=scenario.phase,
            tempo_up_s=scenario.tempo_up_s,
            tempo_down_s=scenario.tempo_down_s,
            **{name: getattr(scenario, name) for name in WHAT_IF_RANGES},
            mass_kg=subject.mass_kg,
            height_m=subject.height_m,
            sex=subject.sex,
            geometry=base64.b64encode(geometry).decode("ascii"),
            splitter=base64.b64encode(splitter).decode("ascii"),
        )

    def scenario(self) -> Scenario:
        """Return the scenario that these settings describe."""
        return Scenario(
            exercise=self.exercise,  # type: ignore[arg-type]  # checked by _VALID
            hip_rad=math.radians(self.hip_deg),
            knee_rad=math.radians(self.knee_deg),
            ankle_rad=math.radians(self.ankle_deg),
            load_kg=self.load_kg,
            moment_Nm=self.moment_Nm,
            ankle_hold=self.ankle_hold,  # type: ignore[arg-type]  # checked by _VALID
            phase=self.phase,
            tempo_up_s=self.tempo_up_s,
            tempo_down_s=self.tempo_down_s,
            **{name: getattr(self, name) for name in WHAT_IF_RANGES},
        )

    def subject(self) -> Subject:
        """Return whose leg these settings describe."""
        return Subject(self.mass_kg, self.height_m, self.sex)  # type: ignore[arg-type]  # as above


def _within(bounds: tuple[float, float]) -> Callable[[Any], bool]:
    def valid(value: Any) -> bool:
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return number and bounds[0] <= value <= bounds[1]

    return valid


def _none_or(valid: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or valid(value)


def _is_base64(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


_VALID: dict[str, Callable[[Any], bool]] = {
    "exercise": lambda value: value in EXERCISES,
    "hip_deg": _within(HIP_RANGE_DEG),
    "knee_deg": _within(KNEE_RANGE_DEG),
    "ankle_deg": _within(ANKLE_RANGE_DEG),
    "load_kg": _within(LOAD_RANGE_KG),
    "moment_Nm": _within(MOMENT_RANGE_NM),
    "ankle_hold": lambda value: value in get_args(AnkleHold),
    "phase": _none_or(_within((0.0, 1.0))),
    "tempo_up_s": _none_or(_within(TEMPO_RANGE_S)),
    "tempo_down_s": _none_or(_within(TEMPO_RANGE_S)),
    **{name: _within(bounds) for name, bounds in WHAT_IF_RANGES.items()},
    "mass_kg": _within(MASS_RANGE_KG),
    "height_m": _within(HEIGHT_RANGE_M),
    "sex": lambda value: value in SEXES,
    "play_speed": lambda value: not isinstance(value, bool) and value in tuple(SPEEDS),
    "geometry": _is_base64,
    "splitter": _is_base64,
    "animate_turns": lambda value: isinstance(value, bool),
}


def settings_path() -> Path:
    """Return where the settings lie; ``LEG_EXPLORER_CONFIG`` names another folder."""
    folder = os.environ.get("LEG_EXPLORER_CONFIG") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.AppConfigLocation
    )
    return Path(folder) / FILE_NAME


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
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"Settings not read ({error.strerror}): {path}"
    except UnicodeDecodeError:
        return Settings(), _set_aside(path)
    try:
        stored = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return Settings(), _set_aside(path)
    if not isinstance(stored, dict):
        return Settings(), _set_aside(path)
    names = [field.name for field in fields(Settings) if field.name in stored]
    bad = [name for name in names if not _VALID[name](stored[name])]
    settings = Settings(**{name: stored[name] for name in names if name not in bad})
    message = f"Settings out of range, defaults used: {', '.join(bad)} in {path}" if bad else ""
    return settings, message


def save_settings(path: Path, settings: Settings) -> str:
    """Write the settings whole or not at all; return an empty text, or why they were not kept."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, f"{json.dumps(asdict(settings), indent=2)}\n".encode())
    except OSError as error:
        return f"Settings not kept ({error.strerror}): {path}"
    return ""


def _set_aside(path: Path) -> str:
    """Rename a broken file to the first free ``.broken-<n>`` and say so."""
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return f"Settings file is broken and could not be set aside ({error.strerror}): {path}"
    return f"Settings file was broken; set aside as {aside}"
