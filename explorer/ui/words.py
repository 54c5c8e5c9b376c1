"""Plain words for what a control is set to: on screen a word carries the sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from explorer.mechanics.scenario import AnkleHold, Exercise

ANKLE_HOLD_MEANING: dict[AnkleHold, str] = {
    "free": "The foot hangs free: whatever turns the ankle, other muscles must balance.",
    "held": "A boot, plate or partner holds the foot and takes the ankle's moment.",
}

LOAD_PLACES: dict[str, str] = {
    "pad": "pulls at the pad behind the ankle",
    "hands": "in the hands",
    "shoulders": "on the shoulders",
    "swung": "swung in straight arms",
}


def load_words(exercise: Exercise) -> str:
    """Say where the load pulls and how much of it this leg carries; empty where there is none."""
    task = TASKS[exercise]
    if task.load == "none":
        return ""
    where = LOAD_PLACES[task.load]
    if task.load == "pad":
        return where
    return f"{where}, {'half on each leg' if task.legs == 2 else 'all of it on this leg'}"


def phase_words(phase: float | None) -> str:
    """Say where in a repetition a phase is; None means that the leg is held still."""
    if phase is None:
        return "held still at this pose"
    if phase in (0.0, 1.0):
        return "at the start"
    if phase == 0.5:
        return "at the turn"
    return "on the way there" if phase < 0.5 else "on the way back"


#: How fast a repetition may be shown, in times of its own tempo, with words beside the phase.
SPEEDS: dict[float, str] = {
    0.25: "shown at a quarter of its speed",
    0.5: "shown at half its speed",
    1.0: "",
    2.0: "shown at twice its speed",
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
    return _signed(angle_deg, "flexed", "extended", "straight")


def knee_words(angle_deg: float) -> str:
    """Say a knee angle, such as ``flexed 45°``; knee flexion is positive."""
    return _signed(angle_deg, "flexed", "overextended", "straight")


def ankle_words(angle_deg: float) -> str:
    """Say an ankle angle, such as ``plantarflexed 20° (toes pointed)``; up is positive."""
    words = _signed(angle_deg, "dorsiflexed", "plantarflexed", "neutral")
    if words == "neutral":
        return words
    return f"{words} ({'toes pulled up' if angle_deg > 0.0 else 'toes pointed'})"


def _signed(angle_deg: float, positive: str, negative: str, zero: str) -> str:
    rounded = round(angle_deg, 1)
    if rounded == 0.0:
        return zero
    return f"{positive if rounded > 0.0 else negative} {abs(rounded):g}°"
