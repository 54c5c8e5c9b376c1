"""Plain names: of muscles, groups, exercises and joint positions, with words for signs."""

from __future__ import annotations

import math
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from explorer.anatomy.cards import card, cards
from explorer.mechanics.exercises import TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import Exercise, Scenario

#: What each coordinate of a Solution does when it grows, and when it falls.
TURNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "hip_flexion": ("bend the hip", "straighten the hip"),
        "hip_adduction": ("draw the thigh inward", "spread the thigh"),
        "hip_rotation": ("turn the thigh inward", "turn the thigh outward"),
        "knee_flexion": ("bend the knee", "straighten the knee"),
        "ankle_dorsiflexion": ("pull the foot up", "point the foot down"),
        "subtalar_inversion": ("turn the sole inward", "turn the sole outward"),
    }
)

EXERCISE_NAMES: Mapping[Exercise, str] = MappingProxyType(
    {
        "prone_leg_curl": "Lying leg curl",
        "seated_leg_curl": "Seated leg curl",
        "standing_leg_curl": "Standing leg curl",
        "single_leg_curl": "Lying leg curl, one leg",
        "warm_up_curl": "Very light leg curl (warm-up)",
        "nordic_curl": "Nordic curl",
        "glute_ham_raise": "Glute-ham raise",
        "romanian_deadlift": "Romanian deadlift",
        "single_leg_deadlift": "Romanian deadlift, one leg",
        "good_morning": "Good morning",
        "kettlebell_swing": "Kettlebell swing",
        "glute_bridge": "Glute bridge",
        "single_leg_bridge": "Glute bridge, one leg",
        "bird_dog": "Bird dog",
        "calf_raise_straight": "Calf raise, knee straight",
        "calf_raise_bent": "Calf raise, knee bent",
        "calf_stretch_straight": "Calf stretch, knee straight",
        "calf_stretch_bent": "Calf stretch, knee bent",
        "hamstring_stretch": "Hamstring stretch (90/90)",
        "dynamometer": "Strength test",
        "maximal_effort": "All-out effort",
        "hold_lying": "Holding the leg still, lying",
        "hold_sitting": "Holding the leg still, sitting",
        "hold_standing": "Holding the leg still, standing",
        "relaxed": "Relaxed leg",
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
    return _words(hip_rad, "hip straight", "hip bent", "hip stretched back")


def knee_words(knee_rad: float) -> str:
    """Return "knee straight" or "knee bent 45°"."""
    return _words(knee_rad, "knee straight", "knee bent", "knee past straight by")


def ankle_words(ankle_rad: float) -> str:
    """Return "ankle neutral", "foot pulled up 10°" or "toes pointed 20°"."""
    return _words(ankle_rad, "ankle neutral", "foot pulled up", "toes pointed")


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
    return f", foot {scenario.ankle_hold}" if TASKS[scenario.exercise].free_or_held else ""


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
