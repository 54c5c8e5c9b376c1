"""Outlines and the tables of the atlas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builder.contours import outline, read_stacks, read_structures

ATLAS = Path(__file__).resolve().parents[2] / "assets" / "atlas"


def test_an_outline_of_first_order_is_an_ellipse() -> None:
    points = outline(np.array([5.0, -2.0, 3.0, 0.0, 0.0, 2.0]), 40)
    offset = (points - [5.0, -2.0]) / [3.0, 2.0]
    assert np.linalg.norm(offset, axis=1) == pytest.approx(1.0)
    assert points[0] == pytest.approx([8.0, -2.0])


@pytest.mark.parametrize("count", [0, 2, 7])
def test_incomplete_coefficients_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"2 \\+ 4 n coefficients, n >= 1, not {count}"):
        outline(np.zeros(count))


def test_every_structure_has_stacks_with_square_axes() -> None:
    stacks = read_stacks(ATLAS)
    assert stacks.keys() == {structure.name for structure in read_structures(ATLAS)}
    for name, parts in stacks.items():
        for stack in parts:
            assert stack.axes @ stack.axes.T == pytest.approx(np.eye(3)), name
            assert np.linalg.det(stack.axes) == pytest.approx(1.0), name
            places = [section.t_mm for section in stack.sections]
            assert places == sorted(set(places)), name
            assert stack.reach_mm[0] <= places[0], name
            assert places[-1] <= stack.reach_mm[1], name
