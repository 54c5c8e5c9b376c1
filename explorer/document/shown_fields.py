"""How a leg is shown, as the plain fields of a file, each checked with a message of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, cast, get_args

import numpy as np

from explorer.document.errors import InputError
from explorer.document.plain import brief, short
from explorer.document.shown import USUAL, Shown
from explorer.language import tr
from explorer.scene.camera import HEIGHT_RANGE_M, VIEWS, Camera, mirrored, view
from explorer.scene.coloring import COLORINGS
from explorer.scene.look import JointName, Labels, Lying, Side
from explorer.scene.meshes import load_meshes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.scene.camera import Vector, ViewName

    Check = Callable[[str, object], Any]

#: No eye and no focus is farther from the hip than this, m.
_FARTHEST_M = 5.0
_PARTS = ("focus_m", "direction", "up", "height_m", "parallel")


def shown_fields(shown: Shown) -> dict[str, Any]:
    """Return the fields that differ from the usual, and the camera, as JSON takes them."""
    fields: dict[str, Any] = {"camera": _camera_fields(shown.camera)}
    for name in CHECKS:
        value = getattr(shown, name)
        if name != "camera" and value != getattr(USUAL, name):
            fields[name] = sorted(value) if isinstance(value, frozenset) else value
    return fields


def read_shown(given: Mapping[str, object], inside: str = "view") -> Shown:
    """Check plain fields and make a Shown of them; what is left out is as usual.

    Parameters
    ----------
    inside : where the fields stand, for messages such as ``view.labels must be ...``

    Raises
    ------
    InputError
        Naming the field, what it is and what it may be.
    """
    for name in given:
        if name not in CHECKS:
            raise InputError(
                tr("unknown field {inside}.{name}; known are {known}").format(
                    inside=inside, name=short(name), known=", ".join(CHECKS)
                )
            )
    found = {name: CHECKS[name](f"{inside}.{name}", value) for name, value in given.items()}
    shown = Shown(**found)
    if "camera" in given and isinstance(given["camera"], str) and shown.side == "left":
        return shown.with_(camera=mirrored(shown.camera))
    return shown


def _camera_fields(camera: Camera) -> dict[str, Any]:
    def plain(vector: Vector) -> list[float]:
        return [round(part, 9) for part in vector]

    return {
        "focus_m": plain(camera.focus_m),
        "direction": plain(camera.direction),
        "up": plain(camera.up),
        "height_m": round(camera.height_m, 9),
        "parallel": camera.parallel,
    }


def _camera(name: str, value: object) -> Camera:
    if isinstance(value, str):
        return view(cast("ViewName", one_of(VIEWS)(name, value)))
    if not isinstance(value, dict):
        raise InputError(
            tr("{name} must be one of {known}, or an object, not {given}").format(
                name=name, known=", ".join(VIEWS), given=brief(value)
            )
        )
    for part in value:
        if part not in _PARTS:
            raise InputError(
                tr("unknown field {name}.{part}; known are {known}").format(
                    name=name, part=short(part), known=", ".join(_PARTS)
                )
            )
    for part in ("focus_m", "direction", "up", "height_m"):
        if part not in value:
            raise InputError(tr("{name} lacks {part}").format(name=name, part=part))
    low, high = HEIGHT_RANGE_M
    height_m = value["height_m"]
    if not (_is_number(height_m) and low <= height_m <= high):
        raise InputError(
            tr("{name}.height_m must lie between {low:g} and {high:g} m").format(
                name=name, low=low, high=high
            )
        )
    focus = _vector(f"{name}.focus_m", value["focus_m"])
    if max(map(abs, focus)) > _FARTHEST_M:
        raise InputError(
            tr("{name}.focus_m must lie within {farthest:g} m of the hip").format(
                name=name, farthest=_FARTHEST_M
            )
        )
    toward = np.array(_vector(f"{name}.direction", value["direction"]))
    up = np.array(_vector(f"{name}.up", value["up"]))
    if np.linalg.norm(toward) < 1e-3 or np.linalg.norm(np.cross(toward, up)) < 1e-3:
        raise InputError(
            tr("{name}.direction and {name}.up must be two different directions").format(name=name)
        )
    toward /= np.linalg.norm(toward)
    up -= (up @ toward) * toward
    up /= np.linalg.norm(up)
    parallel = yes_or_no(f"{name}.parallel", value.get("parallel", False))
    return Camera(focus, _plain(toward), _plain(up), float(height_m), parallel)


def _plain(vector: np.ndarray[Any, np.dtype[np.float64]]) -> Vector:
    x, y, z = (float(part) for part in vector)
    return x, y, z


def _vector(name: str, value: object) -> Vector:
    if not (isinstance(value, list) and len(value) == 3 and all(map(_is_number, value))):
        raise InputError(
            tr("{name} must be three numbers, not {given}").format(name=name, given=brief(value))
        )
    x, y, z = (float(part) for part in value)
    return x, y, z


def one_of(known: tuple[str, ...]) -> Check:
    """Return a check that lets pass what is known."""

    def check(name: str, value: object) -> Any:
        if not (isinstance(value, str) and value in known):
            raise InputError(
                tr("{name} must be one of {known}, not {given}").format(
                    name=name, known=", ".join(known), given=brief(value)
                )
            )
        return value

    return check


def yes_or_no(name: str, value: object) -> bool:
    """Let pass true and false."""
    if not isinstance(value, bool):
        raise InputError(
            tr("{name} must be true or false, not {given}").format(name=name, given=brief(value))
        )
    return value


def _or_nothing(check: Check) -> Check:
    return lambda name, value: None if value is None else check(name, value)


def _structure(name: str, value: object) -> str:
    if not (isinstance(value, str) and value in {mesh.name for mesh in load_meshes(fibers=False)}):
        raise InputError(
            tr("{name} must name a structure of the leg, not {given}").format(
                name=name, given=brief(value)
            )
        )
    return value


def _structures(name: str, value: object) -> frozenset[str]:
    if not isinstance(value, list):
        raise InputError(
            tr("{name} must be a list of structures, not {given}").format(
                name=name, given=brief(value)
            )
        )
    known = {mesh.name for mesh in load_meshes(fibers=False)}
    for part in value:
        if not (isinstance(part, str) and part in known):
            raise InputError(
                tr("{name} names {given}, which is no structure of the leg").format(
                    name=name, given=brief(part)
                )
            )
    return frozenset(value)


def _is_number(value: object) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and abs(value) < 1e9 and math.isfinite(value)  # type: ignore[arg-type]


#: Every field of a Shown, in the order of its docstring, with what it may be.
CHECKS: dict[str, Check] = {
    "camera": _camera,
    "whole": yes_or_no,
    "differing": yes_or_no,
    "color_by": one_of(tuple(COLORINGS)),
    "selected": _or_nothing(_structure),
    "group": _structures,
    "hidden": _structures,
    "revealed": _structures,
    "faded": _structures,
    "skin": yes_or_no,
    "footprints": yes_or_no,
    "labels": one_of(get_args(Labels)),
    "numbers": yes_or_no,
    "mechanics": _or_nothing(one_of(get_args(JointName))),
    "side": one_of(get_args(Side)),
    "lying": one_of(get_args(Lying)),
}
