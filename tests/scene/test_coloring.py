"""Each colouring shows its value, on a scale that never moves."""

from __future__ import annotations

import math
from math import radians

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.scene.coloring import COLORINGS, SCALES, ColorBy, shared, values
from explorer.scene.ramp import PASSIVE

LEG = load_leg()
SOLUTION = solve(LEG, Scenario(load_kg=8.0, knee_rad=radians(40)))
STRENGTH = {muscle.name: muscle.max_isometric_force_N for muscle in LEG.muscles}


@pytest.mark.parametrize("color_by", COLORINGS)
def test_scale_and_ticks_fit_together(color_by: ColorBy) -> None:
    scale = SCALES[color_by]
    ticks = [value for value, _ in scale.ticks]
    assert ticks == sorted(ticks)
    assert (ticks[0], ticks[-1]) == (scale.low, scale.high)
    assert scale.color(scale.low - 1.0) == scale.color(scale.low)
    assert scale.color(scale.high + 1.0) == scale.color(scale.high)
    assert scale.color(math.nan) == PASSIVE


@pytest.mark.parametrize("color_by", COLORINGS)
@given(st.data())
def test_the_same_colour_is_the_same_value(color_by: ColorBy, data: st.DataObject) -> None:
    scale = SCALES[color_by]
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
        "knee_share": SOLUTION.shares[row, 3],
        "fiber_length": SOLUTION.fiber_length_norm[row],
        "passive_force": SOLUTION.passive_force_N[row],
    }
    for color_by in COLORINGS:
        assert values(SOLUTION, color_by)["semimem_r"] == expected[color_by]


def test_parts_of_one_structure_add_up_or_share_a_mean() -> None:
    parts = ("glmax1_r", "glmax2_r", "glmax3_r")
    force, length = values(SOLUTION, "force"), values(SOLUTION, "fiber_length")
    assert shared("force", parts, force, STRENGTH) == sum(force[part] for part in parts)
    mean = shared("fiber_length", parts, length, STRENGTH)
    assert mean is not None
    assert min(length[p] for p in parts) <= mean <= max(length[p] for p in parts)
    assert shared("force", ("nobody",), force, STRENGTH) is None
