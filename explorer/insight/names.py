"""Plain names: of muscles, groups, exercises and joint positions, with words for signs."""

from __future__ import annotations

import math
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.anatomy.cards import card, cards
from explorer.language import tr
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import Exercise, Scenario

#: What each coordinate of a Solution does when it grows, and when it falls.
TURNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "hip_flexion": (tr("bend the hip"), tr("straighten the hip")),
        "hip_adduction": (tr("draw the thigh inward"), tr("spread the thigh")),
        "hip_rotation": (tr("turn the thigh inward"), tr("turn the thigh outward")),
        "knee_flexion": (tr("bend the knee"), tr("straighten the knee")),
        "ankle_dorsiflexion": (tr("pull the foot up"), tr("point the foot down")),
        "subtalar_inversion": (tr("turn the sole inward"), tr("turn the sole outward")),
    }
)

EXERCISE_NAMES: Mapping[Exercise, str] = MappingProxyType(
    {
        "prone_leg_curl": tr("Lying leg curl"),
        "seated_leg_curl": tr("Seated leg curl"),
        "standing_leg_curl": tr("Standing leg curl"),
        "single_leg_curl": tr("Lying leg curl, one leg"),
        "warm_up_curl": tr("Very light leg curl (warm-up)"),
        "nordic_curl": tr("Nordic curl"),
        "glute_ham_raise": tr("Glute-ham raise"),
        "romanian_deadlift": tr("Romanian deadlift"),
        "single_leg_deadlift": tr("Romanian deadlift, one leg"),
        "good_morning": tr("Good morning"),
        "kettlebell_swing": tr("Kettlebell swing"),
        "glute_bridge": tr("Glute bridge"),
        "single_leg_bridge": tr("Glute bridge, one leg"),
        "bird_dog": tr("Bird dog"),
        "calf_raise_straight": tr("Calf raise, knee straight"),
        "calf_raise_bent": tr("Calf raise, knee bent"),
        "calf_stretch_straight": tr("Calf stretch, knee straight"),
        "calf_stretch_bent": tr("Calf stretch, knee bent"),
        "hamstring_stretch": tr("Hamstring stretch (90/90)"),
        "dynamometer": tr("Strength test"),
        "maximal_effort": tr("All-out effort"),
        "hold_lying": tr("Holding the leg still, lying"),
        "hold_sitting": tr("Holding the leg still, sitting"),
        "hold_standing": tr("Holding the leg still, standing"),
        "relaxed": tr("Relaxed leg"),
    }
)

#: The joint counts as straight, or the foot as neutral, within this angle.
_NEUTRAL_DEG = 0.5


def plain_name(muscle: str) -> str:
    """Return the name of a model muscle: ``"glmax1_r"`` is "gluteus maximus, upper part".

    Raises
    ------
    ValueError
        If there is no card for it.
    """
    found = card(muscle)
    part = dict(zip(found.muscles, found.parts, strict=True)).get(muscle, "")
    return f"{found.english}, {part}" if part else found.english


@cache
def groups() -> Mapping[str, tuple[str, ...]]:
    """Return the functional groups and their model muscles, in the order of the cards."""
    members: dict[str, tuple[str, ...]] = {}
    for each in cards():
        if each.muscles and each.group != "tendon":
            members[each.group] = members.get(each.group, ()) + each.muscles
    return MappingProxyType(members)


def hip_words(hip_rad: float) -> str:
    """Return "hip straight", "hip bent 30°" or "hip stretched back 10°"."""
    return _words(hip_rad, tr("hip straight"), tr("hip bent"), tr("hip stretched back"))


def knee_words(knee_rad: float) -> str:
    """Return "knee straight" or "knee bent 45°"."""
    return _words(knee_rad, tr("knee straight"), tr("knee bent"), tr("knee past straight by"))


def ankle_words(ankle_rad: float) -> str:
    """Return "ankle neutral", "foot pulled up 10°" or "toes pointed 20°"."""
    return _words(ankle_rad, tr("ankle neutral"), tr("foot pulled up"), tr("toes pointed"))


def pose_words(scenario: Scenario) -> str:
    """Return the three joint positions in words, parted by commas."""
    return ", ".join(
        (
            hip_words(scenario.hip_rad),
            knee_words(scenario.knee_rad),
            ankle_words(scenario.ankle_rad),
        )
    )


def foot_words(scenario: Scenario) -> str:
    """Return ``", foot held"`` or ``", foot free"``; nothing where the exercise has no choice."""
    if not TASKS[scenario.exercise].free_or_held:
        return ""
    return tr(", foot held") if scenario.ankle_hold == "held" else tr(", foot free")


def direction(angle_rad: float) -> Literal[-1, 0, 1]:
    """Return which way a joint is turned; 0 within half a degree of the anatomical position."""
    if abs(math.degrees(angle_rad)) < _NEUTRAL_DEG:
        return 0
    return 1 if angle_rad > 0 else -1


def _words(angle_rad: float, neutral: str, positive: str, negative: str) -> str:
    side = direction(angle_rad)
    if side == 0:
        return neutral
    return f"{positive if side > 0 else negative} {abs(math.degrees(angle_rad)):.0f}°"
