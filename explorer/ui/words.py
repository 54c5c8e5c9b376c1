"""Plain words for what a control is set to: on screen a word carries the sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.language import number, tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from explorer.mechanics.scenario import AnkleHold, Exercise
    from explorer.scene.camera import ViewName

ANKLE_HOLD_MEANING: dict[AnkleHold, str] = {
    "free": tr("The foot hangs free: whatever turns the ankle, other muscles must balance."),
    "held": tr("A boot, plate or partner holds the foot and takes the ankle's moment."),
}

LOAD_PLACES: dict[str, str] = {
    "pad": tr("pulls at the pad behind the ankle"),
    "hands": tr("in the hands"),
    "shoulders": tr("on the shoulders"),
    "swung": tr("swung in straight arms"),
}

JOINTS: dict[str, str] = {"hip": tr("hip"), "knee": tr("knee"), "ankle": tr("ankle")}
AT_JOINTS: dict[str, str] = {
    "hip": tr("at the hip"),
    "knee": tr("at the knee"),
    "ankle": tr("at the ankle"),
}
#: Each on a button, and on its face of the cube.
VIEW_NAMES: dict[ViewName, str] = {
    "anterior": tr("Anterior"),
    "posterior": tr("Posterior"),
    "medial": tr("Medial"),
    "lateral": tr("Lateral"),
    "superior": tr("Superior"),
    "inferior": tr("Inferior"),
}


def first_upper(text: str) -> str:
    """Return a text that begins with a capital."""
    return f"{text[:1].upper()}{text[1:]}"


def load_words(exercise: Exercise) -> str:
    """Say where the load pulls and how much of it this leg carries; empty where there is none."""
    task = TASKS[exercise]
    if task.load == "none":
        return ""
    where = LOAD_PLACES[task.load]
    if task.load == "pad":
        return where
    half = tr("{where}, half on each leg")
    return (half if task.legs == 2 else tr("{where}, all of it on this leg")).format(where=where)


def phase_words(phase: float | None) -> str:
    """Say where in a repetition a phase is; None means that the leg is held still."""
    if phase is None:
        return tr("held still at this pose")
    if phase in (0.0, 1.0):
        return tr("at the start")
    if phase == 0.5:
        return tr("at the turn")
    return tr("on the way there") if phase < 0.5 else tr("on the way back")


#: How fast a repetition may be shown, in times of its own tempo, with words beside the phase.
SPEEDS: dict[float, str] = {
    0.25: tr("shown at a quarter of its speed"),
    0.5: tr("shown at half its speed"),
    1.0: "",
    2.0: tr("shown at twice its speed"),
}


def uses(exercise: Exercise) -> frozenset[str]:
    """Return the fields of a Scenario beside the pose that change what an exercise asks."""
    task = TASKS[exercise]
    used = {
        "load_kg": task.load != "none",
        "moment_Nm": exercise == "dynamometer",
        "ankle_hold": task.free_or_held,
    }
    return frozenset(name for name, is_used in used.items() if is_used)


def hip_words(angle_deg: float) -> str:
    """Say a hip angle, such as ``flexed 45°``; hip flexion is positive."""
    return _signed(angle_deg, tr("flexed {angle}"), tr("extended {angle}"), tr("straight"))


def knee_words(angle_deg: float) -> str:
    """Say a knee angle, such as ``flexed 45°``; knee flexion is positive."""
    return _signed(angle_deg, tr("flexed {angle}"), tr("overextended {angle}"), tr("straight"))


def ankle_words(angle_deg: float) -> str:
    """Say an ankle angle, such as ``plantarflexed 20° (toes pointed)``; up is positive."""
    up = tr("dorsiflexed {angle} (toes pulled up)")
    return _signed(angle_deg, up, tr("plantarflexed {angle} (toes pointed)"), tr("neutral"))


def _signed(angle_deg: float, positive: str, negative: str, zero: str) -> str:
    rounded = round(angle_deg, 1)
    if rounded == 0.0:
        return zero
    angle = f"{number(abs(rounded), 'g')}°"
    return (positive if rounded > 0.0 else negative).format(angle=angle)
