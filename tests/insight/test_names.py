"""Plain names, groups, and words for signs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, get_args

import pytest

from explorer.insight.names import (
    EXERCISE_NAMES,
    TURNS,
    ankle_words,
    groups,
    hip_words,
    knee_words,
    plain_name,
    pose_words,
)
from explorer.mechanics import COORDINATES, Scenario
from explorer.mechanics.scenario import Exercise

if TYPE_CHECKING:
    from explorer.anatomy import Leg


def test_groups_hold_each_model_muscle_once(leg: Leg) -> None:
    members = [muscle for group in groups().values() for muscle in group]
    assert sorted(members) == sorted(leg.muscle_names)


def test_hamstrings_and_gastrocnemius() -> None:
    assert set(groups()["hamstrings"]) == {"bflh_r", "bfsh_r", "semimem_r", "semiten_r"}
    assert set(groups()["gastrocnemius"]) == {"gasmed_r", "gaslat_r"}
    assert set(groups()["other knee flexors"]) == {"grac_r", "sart_r"}


def test_plain_names_are_unique(leg: Leg) -> None:
    names = [plain_name(muscle) for muscle in leg.muscle_names]
    assert len(set(names)) == len(names)
    assert plain_name("glmax1_r") == "gluteus maximus, upper part"
    assert plain_name("semiten_r") == "semitendinosus"


def test_every_exercise_and_coordinate_has_words() -> None:
    assert tuple(EXERCISE_NAMES) == get_args(Exercise)
    assert tuple(TURNS) == COORDINATES


@pytest.mark.parametrize(
    ("degrees", "words"),
    [(20.0, "foot pulled up 20°"), (-20.0, "toes pointed 20°"), (0.4, "ankle neutral")],
)
def test_words_carry_the_sign(degrees: float, words: str) -> None:
    assert ankle_words(math.radians(degrees)) == words


def test_pose_words_never_show_a_minus() -> None:
    scenario = Scenario(hip_rad=-0.2, knee_rad=1.0, ankle_rad=-0.3)
    assert pose_words(scenario) == "hip stretched back 11°, knee bent 57°, toes pointed 17°"
    assert hip_words(0.0) == "hip straight"
    assert knee_words(0.0) == "knee straight"
