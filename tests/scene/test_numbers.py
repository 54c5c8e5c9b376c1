"""A value as its legend writes it."""

from __future__ import annotations

import math

import pytest

from explorer.scene.coloring import SCALES, Scale
from explorer.scene.numbers import written


@pytest.mark.parametrize(
    ("color_by", "value", "words"),
    [
        ("activation", 0.424, "42%"),
        ("activation", 0.0, "0%"),
        ("force", 310.4, "310\u00a0N"),
        ("knee_share", -0.12, "\u221212%"),
        ("knee_share", -0.001, "0%"),
        ("fiber_length", 0.93, "0.93"),
        ("passive_force", 7.6, "8\u00a0N"),
    ],
)
def test_has_the_unit_of_its_legend(color_by: str, value: float, words: str) -> None:
    assert written(SCALES[color_by], value) == words  # type: ignore[index]


def test_nothing_is_written_for_no_value() -> None:
    assert written(SCALES["knee_share"], math.nan) == ""
    assert written(SCALES["knee_share"], None) == ""


def test_a_difference_shows_which_way() -> None:
    scale = Scale("More", -0.5, 0.5, ((-0.5, "\u221250"), (0.0, "0"), (0.5, "+50%")))
    assert written(scale, 0.12) == "+12%"
    assert written(scale, -0.12) == "\u221212%"
    assert written(scale, 0.0) == "0%"


@pytest.mark.parametrize("ticks", [((1.0, "much"),), ((0.0, "0"),)])
def test_refuses_a_scale_without_figures(ticks: tuple[tuple[float, str], ...]) -> None:
    with pytest.raises(ValueError, match="is no figure"):
        written(Scale("Odd", 0.0, 1.0, ticks), 0.5)
