"""Scenes that the program offers: those that students and clinicians ask for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.request import read_request
from explorer.document.shown_fields import CHECKS
from explorer.language import tr
from explorer.mechanics.exercises import at_phase

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Preset:
    """A scene that is offered.

    Attributes
    ----------
    key, group, name, about : str
        What it is known by, its heading, what it is called and what it shows.
    asked : Asked
    view : mapping of fields of Shown that it sets; from where one looks is the person's own
    """

    key: str
    group: str
    name: str
    about: str
    asked: Asked
    view: Mapping[str, Any]

    def on(self, document: Document) -> Document:
        """Return a document that asks and shows what the preset does, of the same person's leg.

        Raises
        ------
        ValueError
            Where nobody of that build could stand so.
        """
        asked = Asked(self.asked.scenario, document.asked.subject, document.asked.parameters)
        if asked.scenario.phase is not None:  # another body stands otherwise at the same phase
            posed = at_phase(asked.leg, asked.scenario, asked.scenario.phase)
            asked = Asked(posed, asked.subject, asked.parameters)
        return document.with_(asked=asked, shown=document.shown.with_(**self.view), title="")


def _preset(
    key: str,
    group: str,
    name: str,
    about: str,
    scenario: dict[str, object],
    view: dict[str, object] | None = None,
) -> Preset:
    """Check the fields, which are those of ``leg-explorer solve`` and of a file's view."""
    try:
        request = read_request(scenario, lambda field: f"scenario.{field}")
        shown = {field: CHECKS[field](f"view.{field}", at) for field, at in (view or {}).items()}
    except InputError as error:
        raise InputError(f"preset {key}: {error}") from None
    return Preset(key, group, name, about, Asked(request.scenario), MappingProxyType(shown))


@cache
def presets() -> tuple[Preset, ...]:
    """Return all presets, those of one heading together; what is left out is as usual."""
    return (
        _preset(
            "curl_toes_up",
            tr("Leg curls"),
            tr("Lying curl, knee 45°, toes up"),
            tr("The calf is long and, held by the machine, can help the most."),
            {
                "exercise": "prone_leg_curl",
                "knee_deg": 45,
                "ankle_deg": 20,
                "load_kg": 10,
                "ankle_hold": "held",
            },
        ),
        _preset(
            "curl_toes_pointed",
            tr("Leg curls"),
            tr("Lying curl, knee 45°, toes pointed"),
            tr("The calf is short and can help little: more is left for the hamstrings."),
            {
                "exercise": "prone_leg_curl",
                "knee_deg": 45,
                "ankle_deg": -30,
                "load_kg": 10,
                "ankle_hold": "held",
            },
        ),
        _preset(
            "curl_free_foot",
            tr("Leg curls"),
            tr("Lying curl, foot free"),
            tr("Nobody holds the foot: help from the calf must be paid for by the shin."),
            {
                "exercise": "prone_leg_curl",
                "knee_deg": 45,
                "ankle_deg": 0,
                "load_kg": 10,
                "ankle_hold": "free",
            },
        ),
        _preset(
            "seated_curl",
            tr("Leg curls"),
            tr("Seated curl"),
            tr("The bent hip stretches the hamstrings, so they can pull harder."),
            {"exercise": "seated_leg_curl", "hip_deg": 85, "knee_deg": 45, "load_kg": 15},
        ),
        _preset(
            "standing_curl",
            tr("Leg curls"),
            tr("Standing curl"),
            tr("The hamstrings bend the knee while the hip stays straight."),
            {"exercise": "standing_leg_curl", "knee_deg": 60, "load_kg": 5},
        ),
        _preset(
            "nordic",
            tr("Hamstrings, harder"),
            tr("Nordic curl"),
            tr(
                "Half of the way down: close to what hamstrings can give, and the calf works along."
            ),
            {"exercise": "nordic_curl", "phase": 0.25},
        ),
        _preset(
            "glute_ham_raise",
            tr("Hamstrings, harder"),
            tr("Glute-ham raise"),
            tr("Hip and knee share the work on one bench."),
            {"exercise": "glute_ham_raise", "phase": 0.25},
        ),
        _preset(
            "romanian_deadlift",
            tr("From the hip"),
            tr("Romanian deadlift"),
            tr("The hip bends, the knee hardly: hamstrings at length, calf at ease."),
            {"exercise": "romanian_deadlift", "load_kg": 40, "phase": 0.5},
        ),
        _preset(
            "single_leg_deadlift",
            tr("From the hip"),
            tr("Romanian deadlift on one leg"),
            tr("All of the trunk on one leg: compare left and right."),
            {"exercise": "single_leg_deadlift", "load_kg": 10, "phase": 0.5},
        ),
        _preset(
            "bridge",
            tr("From the hip"),
            tr("Glute bridge"),
            tr("Hips up: glutes and hamstrings share it."),
            {"exercise": "glute_bridge", "phase": 0.5},
        ),
        _preset(
            "bridge_weak_glutes",
            tr("What if"),
            tr("Bridge with weak glutes"),
            tr("Half of the strength at the buttock: what do the hamstrings take over?"),
            {"exercise": "glute_bridge", "phase": 0.5, "gluteal_strength": 0.5},
        ),
        _preset(
            "weak_hamstrings",
            tr("What if"),
            tr("Lying curl with weak hamstrings"),
            tr("Half of the strength at the back of the thigh: the calf is asked for more."),
            {
                "exercise": "prone_leg_curl",
                "knee_deg": 45,
                "load_kg": 10,
                "ankle_hold": "held",
                "hamstring_strength": 0.5,
            },
        ),
        _preset(
            "tired_hamstrings",
            tr("What if"),
            tr("Lying curl with tired hamstrings"),
            tr("After many repetitions a part of the force is gone."),
            {
                "exercise": "prone_leg_curl",
                "knee_deg": 45,
                "load_kg": 10,
                "ankle_hold": "held",
                "hamstring_fatigue": 0.4,
            },
        ),
        _preset(
            "tight_hamstrings",
            tr("What if"),
            tr("Hamstring stretch, tight hamstrings"),
            tr("They resist sooner as the knee straightens with the hip bent."),
            {"exercise": "hamstring_stretch", "phase": 0.5, "hamstring_tightness": 1.0},
            {"color_by": "passive_force"},
        ),
        _preset(
            "tight_calf",
            tr("What if"),
            tr("Calf stretch, tight calf"),
            tr("With the knee straight, gastrocnemius stops the foot first."),
            {"exercise": "calf_stretch_straight", "phase": 0.5, "calf_tightness": 1.0},
            {"color_by": "passive_force"},
        ),
        _preset(
            "calf_raise_straight",
            tr("Calf"),
            tr("Calf raise, knee straight"),
            tr("Gastrocnemius and soleus push off together."),
            {"exercise": "calf_raise_straight", "phase": 0.5},
        ),
        _preset(
            "calf_raise_bent",
            tr("Calf"),
            tr("Calf raise, knee bent"),
            tr("The bent knee slackens gastrocnemius: soleus carries more."),
            {"exercise": "calf_raise_bent", "phase": 0.5},
        ),
        _preset(
            "standing",
            tr("At rest"),
            tr("Standing upright, at rest"),
            tr("All joints straight, no muscle active: the leg as an atlas shows it."),
            {"exercise": "relaxed", "hip_deg": 0, "knee_deg": 0, "ankle_deg": 0},
            {"color_by": "tissue"},
        ),
    )
