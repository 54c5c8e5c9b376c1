"""Each what-if factor has one sentence that says what is assumed."""

from __future__ import annotations

import math
import re
from dataclasses import fields

import numpy as np
import pytest

from explorer.insight.assumptions import ASSUMPTIONS, assumption
from explorer.mechanics import Scenario, solve
from explorer.mechanics.condition import HAMSTRINGS, condition, weights
from explorer.mechanics.scenario import WHAT_IF_RANGES
from tests.insight.scenarios import LEG, assert_words


def test_every_what_if_factor_is_covered_and_every_key_is_a_field() -> None:
    names = {field.name for field in fields(Scenario)}
    assert set(WHAT_IF_RANGES) <= set(ASSUMPTIONS) <= names
    assert {"tempo_up_s", "tempo_down_s", "ankle_hold", "load_kg"} <= set(ASSUMPTIONS)


@pytest.mark.parametrize("field", ASSUMPTIONS)
def test_words_are_finished_and_short(field: str) -> None:
    text = assumption(field)
    assert_words(text)
    assert len(text) <= 190


def test_a_quarter_at_one_is_what_the_mechanics_do() -> None:
    counts = weights(LEG, [Scenario(hamstring_attention=1.0)])
    assert counts is not None
    assert counts[0, LEG.muscle_names.index(HAMSTRINGS[0])] == 0.25
    assert re.search("a quarter at 1", assumption("hamstring_attention"))


@pytest.mark.parametrize(
    ("muscle", "column", "hip_deg", "said_deg"),
    [("gasmed_r", 4, 0.0, 8.0), ("gaslat_r", 4, 0.0, 8.0), ("bflh_r", 0, 45.0, 10.0)],
)
def test_tightness_is_worth_the_degrees_that_are_said(
    muscle: str, column: int, hip_deg: float, said_deg: float
) -> None:
    tight = condition(
        LEG, [Scenario(calf_tightness=1.0, hamstring_tightness=1.0)], np.zeros((1, 1))
    )
    pose = solve(LEG, Scenario("relaxed", hip_rad=math.radians(hip_deg), knee_rad=0.0))
    i = pose.row(muscle)
    shift_m = -np.asarray(tight.passive_shift)[0, i] * LEG.muscles[i].optimal_fiber_length_m
    degrees = math.degrees(shift_m / abs(pose.moment_arms_m[i, column]))
    assert degrees == pytest.approx(said_deg, abs=2.0)


def test_unknown_field_is_refused() -> None:
    with pytest.raises(ValueError, match="no assumption for 'colour'"):
        assumption("colour")
