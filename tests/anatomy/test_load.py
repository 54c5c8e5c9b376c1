from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest

from explorer.anatomy import load_leg


def test_the_leg_has_forty_muscles_and_seven_segments() -> None:
    leg = load_leg("published")
    assert len(leg.muscles) == len(set(leg.muscle_names)) == 40
    assert leg.body_names[0] == "pelvis"
    assert leg.body_names[-1] == "toes_r"


def test_a_leg_is_read_once() -> None:
    assert load_leg("default") is load_leg("default")


def test_default_differs_in_strength_and_stiffness_alone() -> None:
    for ours, theirs in zip(load_leg().muscles, load_leg("published").muscles, strict=True):
        assert ours.name == theirs.name
        assert ours.optimal_fiber_length_m == theirs.optimal_fiber_length_m
        assert ours.tendon_slack_length_m == theirs.tendon_slack_length_m
        assert 0.2 < ours.max_isometric_force_N / theirs.max_isometric_force_N <= 1.0
        width = ours.passive.strain_one - ours.passive.strain_zero
        assert width == pytest.approx(theirs.passive.strain_one - theirs.passive.strain_zero)


def test_wraps_lie_between_points_of_the_path() -> None:
    for muscle in load_leg("published").muscles:
        assert len(muscle.path) >= 2
        for wrap in muscle.wraps:
            assert 0 <= wrap.segment < len(muscle.path) - 1
            assert wrap.direction in (1, -1)
            np.testing.assert_allclose(np.linalg.det(wrap.cylinder.frame[:3, :3]), 1.0)


def test_other_parameter_sets_are_refused() -> None:
    with pytest.raises(ValueError, match="'default' or 'published', not 'mine'"):
        load_leg(cast("Any", "mine"))
