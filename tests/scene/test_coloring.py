"""Each colouring shows its value, on a scale that never moves."""

from __future__ import annotations

import math
from math import radians
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.mechanics.solution import COORDINATES
from explorer.scene.coloring import (
    COLORINGS,
    DIFFERENCES,
    SCALES,
    VALUES,
    Value,
    muscle_color,
    name_of,
    scale_of,
    shared,
    values,
)
from explorer.scene.ramp import MUSCLE, PASSIVE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.scene.coloring import Scale

LEG = load_leg()
SOLUTION = solve(LEG, Scenario(load_kg=8.0, knee_rad=radians(40)))
OTHER = solve(LEG, Scenario(load_kg=8.0, knee_rad=radians(40), ankle_rad=radians(-30)))
STRENGTH = {muscle.name: muscle.max_isometric_force_N for muscle in LEG.muscles}


@pytest.mark.parametrize("scales", [SCALES, DIFFERENCES])
@pytest.mark.parametrize("value", VALUES)
def test_scale_and_ticks_fit_together(value: Value, scales: Mapping[Value, Scale]) -> None:
    scale = scales[value]
    ticks = [value for value, _ in scale.ticks]
    assert ticks == sorted(ticks)
    assert (ticks[0], ticks[-1]) == (scale.low, scale.high)
    assert scale.color(scale.low - 1.0) == scale.color(scale.low)
    assert scale.color(scale.high + 1.0) == scale.color(scale.high)
    assert scale.color(math.nan) == PASSIVE


@pytest.mark.parametrize("value", VALUES)
@given(st.data())
def test_the_same_colour_is_the_same_value(value: Value, data: st.DataObject) -> None:
    scale = SCALES[value]
    inside = st.floats(scale.low, scale.high)
    one, other = data.draw(inside), data.draw(inside)
    if abs(one - other) > 0.02 * (scale.high - scale.low):
        assert scale.color(one) != scale.color(other)


def test_two_sides_of_a_scale_differ_in_hue_and_their_middle_is_palest() -> None:
    scale = SCALES["fiber_length"]
    short, best, long = (np.array(scale.color(value)) for value in (0.6, 1.0, 1.4))
    assert short[2] > short[0]  # blue
    assert long[0] > long[2]  # red
    assert best.min() > max(short.min(), long.min())


def test_values_are_those_of_the_solution() -> None:
    row = SOLUTION.row("semimem_r")
    expected = {
        "activation": SOLUTION.activation[row],
        "force": SOLUTION.force_N[row],
        "hip_share": SOLUTION.shares[row, 0],
        "knee_share": SOLUTION.shares[row, 3],
        "ankle_share": SOLUTION.shares[row, 4],
        "fiber_length": SOLUTION.fiber_length_norm[row],
        "passive_force": SOLUTION.passive_force_N[row],
    }
    for value in VALUES:
        assert values(SOLUTION, value)["semimem_r"] == expected[value]


def test_parts_of_one_structure_add_up_or_share_a_mean() -> None:
    parts = ("glmax1_r", "glmax2_r", "glmax3_r")
    force, length = values(SOLUTION, "force"), values(SOLUTION, "fiber_length")
    assert shared("force", parts, force, STRENGTH) == sum(force[part] for part in parts)
    mean = shared("fiber_length", parts, length, STRENGTH)
    assert mean is not None
    assert min(length[p] for p in parts) <= mean <= max(length[p] for p in parts)
    assert shared("force", ("nobody",), force, STRENGTH) is None


def test_shares_of_a_joint_add_up_to_its_whole_moment() -> None:
    balanced = solve(LEG, Scenario("romanian_deadlift", hip_rad=1.0, knee_rad=0.3, load_kg=40.0))
    for value, coordinate in (("hip_share", "hip_flexion"), ("ankle_share", "ankle_dorsiflexion")):
        assert sum(values(balanced, value).values()) == pytest.approx(1.0)  # type: ignore[arg-type]
        assert coordinate in COORDINATES


@pytest.mark.parametrize("value", VALUES)
def test_a_difference_is_this_leg_less_the_other(value: Value) -> None:
    here, there = values(SOLUTION, value), values(OTHER, value)
    for muscle, difference in values(SOLUTION, value, OTHER).items():
        assert difference == pytest.approx(here[muscle] - there[muscle])
    assert set(values(SOLUTION, value, SOLUTION).values()) <= {0.0}
    scale = DIFFERENCES[value]
    assert (scale.low, scale.ticks[2][0]) == (-scale.high, 0.0)
    assert scale.ramp == "tide"
    assert scale.adds == SCALES[value].adds


def test_signs_of_a_difference_stand_at_its_ticks() -> None:
    words = [word for _, word in DIFFERENCES["activation"].ticks]
    assert words == ["−50", "−25", "0", "+25", "+50"]
    assert DIFFERENCES["force"].ticks[-1][1] == "+1000"


def test_natural_colours_mean_nothing() -> None:
    assert scale_of("tissue") is scale_of("tissue", difference=True) is None
    assert values(SOLUTION, "tissue") == {}
    assert shared("tissue", ("bflh_r",), {}, STRENGTH) is None
    assert muscle_color("tissue", None) == muscle_color("tissue", 0.7) == MUSCLE
    assert muscle_color("activation", None) == PASSIVE


def test_every_colouring_has_a_name_of_its_own() -> None:
    names: set[str] = {name_of(color_by) for color_by in COLORINGS}
    assert len(names) == len(COLORINGS) == len(VALUES) + 1
    titles = [scale.title for scale in (*SCALES.values(), *DIFFERENCES.values())]
    assert len(set(titles)) == len(titles)
