"""The second scenario of ``snapshot --compare``."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import pytest

from explorer.cli.compared import CHANGEABLE, read_compared
from explorer.document.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


def test_it_is_the_first_one_with_changes() -> None:
    given = {"exercise": "seated_leg_curl", "knee_deg": 60.0, "load_kg": 20.0}
    scenario = read_compared("ankle=-20, ankle-hold=held", given).scenario
    assert scenario.ankle_rad == pytest.approx(math.radians(-20))
    assert (scenario.exercise, scenario.ankle_hold) == ("seated_leg_curl", "held")
    assert scenario.load_kg == 20.0
    assert math.degrees(scenario.knee_rad) == pytest.approx(60)
    same = read_compared("calf_strength=0.5", given).scenario
    assert (same.calf_strength, same.ankle_hold) == (0.5, "free")


def test_another_exercise_brings_its_own_pose_and_load() -> None:
    given = {"knee_deg": 60.0, "load_kg": 33.0, "calf_strength": 0.5}
    scenario = read_compared("exercise=romanian_deadlift,load=50", given).scenario
    assert (scenario.exercise, scenario.load_kg) == ("romanian_deadlift", 50.0)
    assert math.degrees(scenario.knee_rad) < 30.0
    assert scenario.calf_strength == 0.5


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "--compare : no field ''"),
        ("toe=1", "--compare toe=1: no field 'toe'; known are hip, knee, ankle"),
        ("mass=60", "no field 'mass'"),
        ("parameters=published", "no field 'parameters'"),
        ("ankle", "--compare ankle: say NAME=VALUE, such as ankle=-20"),
        ("ankle=", "say NAME=VALUE"),
        ("ankle=1,ankle_deg=2", "ankle_deg stands twice"),
        ("ankle=up", "--compare: ankle must be a number in degrees"),
        ("ankle-hold=loose", "--compare: ankle-hold must be one of"),
        ("knee=500", "knee must lie between 0 and 140 degrees"),
    ],
)
def test_mistakes_are_named(text: str, said: str) -> None:
    with pytest.raises(InputError) as error:
        read_compared(text, {})
    assert said in str(error.value)


def test_whose_leg_it_is_stays() -> None:
    assert {"mass", "height", "sex", "parameters"}.isdisjoint(CHANGEABLE)


def test_a_pair_is_drawn(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "pair.png"
    ran = run("snapshot", "--compare", "ankle=-30", "--size", "120x90", "--out", str(out))
    assert (ran.status, ran.err) == (0, "")
    assert struct.unpack(">II", out.read_bytes()[16:24]) == (120, 90)


def test_a_difference_needs_something_to_differ_from(
    refused: Callable[..., str], tmp_path: Path
) -> None:
    out = ("--out", str(tmp_path / "leg.png"))
    assert "--difference counts only with --compare" in refused("snapshot", "--difference", *out)
    tissue = ("--compare", "knee=5", "--difference", "--color-by", "tissue")
    assert "needs colours that show a value" in refused("snapshot", *tissue, *out)
    assert list(tmp_path.iterdir()) == []
