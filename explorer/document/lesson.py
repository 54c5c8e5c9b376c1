"""The legs of a lesson's step as documents: as the step sets them, and after its task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.fields import FIELDS, scenario_name
from explorer.document.leg_file import asked_fields
from explorer.document.request import read_request
from explorer.document.shown_fields import read_shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.insight.lesson.steps import Step
    from explorer.mechanics import Scenario
    from explorer.scene.look import Side


@dataclass(frozen=True, slots=True)
class Scene:
    """A step's document at its start, and what is asked after its task, if that moves the leg."""

    start: Document
    then: Asked | None


def scene(step: Step, side: Side = "right") -> Scene:
    """Check scenario and view of a step and make documents of them.

    Raises
    ------
    InputError
        Naming the step and the field.
    """
    try:
        asked = _asked("scenario", step.scenario)
        then = _asked("then", {**step.scenario, **step.then}) if step.then else None
        shown = read_shown({**step.view, "side": side})
        if step.task.kind == "drag":
            _check_drag(step, asked, then)
    except InputError as error:
        raise InputError(f"lesson step {step.key}: {error}") from None
    return Scene(Document(asked, shown), then)


def is_reached(step: Step, scenario: Scenario) -> bool:
    """Return whether a drag has come to where its step asks for."""
    task = step.task
    if task.value:
        return bool(getattr(scenario, scenario_name(task.asked)) == task.value)
    value = asked_fields(Asked(scenario))[task.asked]
    return bool(task.low <= value <= task.high)


def _asked(name: str, given: Mapping[str, object]) -> Asked:
    request = read_request(given, lambda field: f"{name}.{field}")
    return Asked(request.scenario, request.subject, request.parameters)


def _check_drag(step: Step, asked: Asked, then: Asked | None) -> None:
    if step.task.asked not in FIELDS:
        raise InputError(f"task.field must name a field of a scenario, not {step.task.asked}")
    if is_reached(step, asked.scenario):
        raise InputError("scenario lies where the task asks to drag it to already")
    if then is None or not is_reached(step, then.scenario):
        raise InputError("then does not lie where the task asks to drag it to")
