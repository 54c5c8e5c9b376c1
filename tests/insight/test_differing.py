"""Two legs are told apart by what differs, and by nothing else."""

from __future__ import annotations

from dataclasses import fields
from math import radians
from typing import Any

import pytest

from explorer.anatomy import Subject, load_leg
from explorer.insight.differing import captions, differing
from explorer.mechanics import Scenario

LEG = load_leg()
BASE = Scenario(phase=0.25, tempo_up_s=2.0, tempo_down_s=2.0)


def words(**changes: Any) -> tuple[str, str]:
    return differing((LEG, BASE), (LEG, BASE.with_(**changes)))


def test_nothing_is_said_of_what_is_alike() -> None:
    assert words() == ("", "")
    assert words(knee_rad=BASE.knee_rad + radians(0.2)) == ("", "")
    first, second = captions((LEG, BASE), (LEG, BASE))
    assert first.startswith("A: ")
    assert second == "B: the same so far"


def test_words_carry_the_signs_of_the_pose() -> None:
    assert words(ankle_rad=radians(-20)) == ("ankle neutral", "toes pointed 20°")
    both = words(ankle_rad=radians(10), ankle_hold="held")
    assert both == ("ankle neutral, foot free", "foot pulled up 10°, foot held")
    assert captions((LEG, BASE), (LEG, BASE.with_(hip_rad=0.0, knee_rad=0.0))) == (
        "A: knee bent 45°",
        "B: knee straight",
    )


#: Another value of every field of a scenario.
OTHER: dict[str, Any] = {
    "exercise": "nordic_curl",
    "hip_rad": radians(30),
    "knee_rad": radians(90),
    "ankle_rad": radians(-20),
    "load_kg": 30.0,
    "ankle_hold": "held",
    "moment_Nm": 40.0,
    "balance": ("knee",),
    "activation": 0.5,
    "tendon": "rigid",
    "phase": 0.75,
    "tempo_up_s": 1.0,
    "tempo_down_s": None,
    "momentum": 0.5,
    "hamstring_strength": 0.7,
    "hamstring_fatigue": 0.3,
    "gluteal_strength": 0.7,
    "calf_strength": 0.7,
    "calf_tightness": 1.0,
    "hamstring_tightness": 1.0,
    "hamstring_attention": 0.5,
    "calf_habit": 0.5,
    "cost_exponent": 3.0,
}


@pytest.mark.parametrize("field", [field.name for field in fields(Scenario)])
def test_every_field_that_counts_is_said(field: str) -> None:
    base = BASE.with_(exercise="dynamometer") if field == "moment_Nm" else BASE
    first, second = differing((LEG, base), (LEG, base.with_(**{field: OTHER[field]})))
    assert first
    assert second
    assert first != second


def test_who_is_compared_is_said() -> None:
    other = load_leg("default", Subject(mass_kg=60.0, height_m=1.6, sex="female"))
    first, second = differing((LEG, BASE), (other, BASE))
    assert "male, 75" in first
    assert second.startswith("female, 60")
    published = differing((LEG, BASE), (load_leg("published"), BASE))
    assert published == ("default parameters", "published parameters")
