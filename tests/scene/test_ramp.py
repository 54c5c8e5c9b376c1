"""The activation ramp: even steps, low activation visible, readable without red or green."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from benchmarks.colors import VISIONS, difference, lab
from explorer.scene.ramp import (
    ACCENT,
    BONE,
    MUSCLE,
    PASSIVE,
    RAMPS,
    TENDON,
    RampName,
    diverging_color,
    rising_color,
)

TENTHS = [rising_color(step / 10.0) for step in range(11)]
RAMP_NAMES: tuple[RampName, ...] = ("ember", "tide")


def test_steps_are_even() -> None:
    steps = [difference(a, b) for a, b in itertools.pairwise(TENTHS)]
    assert min(steps) > 4.5
    assert max(steps) / min(steps) < 2.2


def test_a_tenth_is_clearly_told_from_nothing() -> None:
    assert difference(rising_color(0.0), rising_color(0.1)) > 8.0
    assert difference(rising_color(0.0), rising_color(0.05)) > 4.0


def test_lightness_falls_all_the_way() -> None:
    lightness = [float(lab(rising_color(step / 100))[0]) for step in range(101)]
    assert np.all(np.diff(lightness) < 0.0)
    assert lightness[0] - lightness[-1] > 45.0


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("ramp", RAMP_NAMES)
def test_reads_without_one_kind_of_cone(ramp: RampName, vision: str) -> None:
    colors = [RAMPS[ramp](step / 10.0) for step in range(11)]
    assert min(difference(a, b, vision) for a, b in itertools.pairwise(colors)) > 3.0


@pytest.mark.parametrize("vision", VISIONS)
def test_more_and_less_are_never_taken_for_each_other(vision: str) -> None:
    for part in (0.1, 0.2, 0.3, 0.4, 0.5):
        less, more = diverging_color(0.5 - part), diverging_color(0.5 + part)
        assert difference(less, more, vision) > 15.0


@pytest.mark.parametrize("vision", VISIONS)
def test_natural_muscle_stands_apart_from_bone_and_tendon(vision: str) -> None:
    assert min(difference(MUSCLE, tissue, vision) for tissue in (BONE, TENDON)) > 25.0


def test_inactive_muscle_recedes_between_the_tissues() -> None:
    inactive = rising_color(0.0)
    for tissue in (BONE, TENDON):
        assert difference(inactive, tissue) > 8.0
    chroma = [float(np.hypot(*lab(rising_color(a))[1:])) for a in (0.0, 0.5)]
    assert chroma[0] < 12.0 < 60.0 < chroma[1]
    assert difference(PASSIVE, inactive) < difference(PASSIVE, rising_color(0.1))


def test_the_accent_stands_apart_from_every_activation() -> None:
    assert min(difference(ACCENT, color) for color in TENTHS) > 30.0


@pytest.mark.parametrize("wrong", [-0.01, 1.01, math.nan])
def test_refuses_what_is_no_activation(wrong: float) -> None:
    with pytest.raises(ValueError, match=r"is not in 0\.\.1"):
        rising_color(wrong)


def test_forgives_the_solvers_rounding() -> None:
    assert rising_color(1.0 + 1e-9) == rising_color(1.0)
