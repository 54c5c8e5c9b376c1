"""Typical scenarios of every exercise, as a user would meet them."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, at_phase
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

LEG = load_leg("default")


@cache
def typical(exercise: Exercise, phase: float = 0.3, tempo_s: float | None = 2.0) -> Scenario:
    """Return the exercise with its usual load and free joints, at a phase of the repetition."""
    task = TASKS[exercise]
    rests = {f"{joint}_rad": math.radians(angle) for joint, angle in task.rests.items()}
    scenario = Scenario(
        exercise,
        load_kg=task.load_kg,
        ankle_hold=task.hold,
        moment_Nm=30.0 if exercise == "dynamometer" else 0.0,
        tempo_up_s=tempo_s,
        tempo_down_s=tempo_s,
        hip_rad=rests.get("hip_rad", 0.0),
        knee_rad=rests.get("knee_rad", math.radians(45.0)),
        ankle_rad=rests.get("ankle_rad", 0.0),
    )
    return at_phase(LEG, scenario, phase)


def assert_words(text: str) -> None:
    """Refuse empty texts, numbers that are none, and unfinished sentences."""
    assert text
    assert text.endswith((".", "?"))
    assert not {"nan", "inf", "None", "-0%"} & set(
        text.replace(",", " ").replace(".", " ").replace("\u00a0", " ").split()
    )
