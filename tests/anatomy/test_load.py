from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.anatomy.leg import PassiveCurve


def test_the_leg_has_forty_muscles_and_seven_segments() -> None:
    leg = load_leg("published")
    assert len(leg.muscles) == len(set(leg.muscle_names)) == 40
    assert leg.body_names[0] == "pelvis"
    assert leg.body_names[-1] == "toes_r"


def test_a_leg_is_read_once() -> None:
    assert load_leg("default") is load_leg("default")


def test_default_differs_from_published_in_what_calibration_names() -> None:
    for ours, theirs in zip(load_leg().muscles, load_leg("published").muscles, strict=True):
        assert ours.name == theirs.name
        assert ours.path is theirs.path or all(
            np.array_equal(a.position_m, b.position_m)
            for a, b in zip(ours.path, theirs.path, strict=True)
        )
        assert ours.pennation_rad == theirs.pennation_rad
        assert ours.max_shortening_velocity == theirs.max_shortening_velocity
        assert 0.2 < ours.max_isometric_force_N / theirs.max_isometric_force_N <= 1.0
        if not ours.name.startswith("gas"):
            assert ours.optimal_fiber_length_m == theirs.optimal_fiber_length_m
            assert ours.tendon_slack_length_m == theirs.tendon_slack_length_m
        if ours.name not in ("gasmed_r", "gaslat_r", "soleus_r"):
            width = ours.passive.strain_one - ours.passive.strain_zero
            assert width == pytest.approx(theirs.passive.strain_one - theirs.passive.strain_zero)


def test_a_passive_curve_moves_and_widens() -> None:
    curve = PassiveCurve(0.1, 0.5, 0.3, 5.0, 0.75)
    later = curve.moved(0.2)
    assert (later.strain_zero, later.strain_one) == pytest.approx((0.3, 0.7))
    assert (later.stiffness_low, later.stiffness_one) == (0.3, 5.0)
    wide = curve.moved(-0.1, width=0.8)
    assert (wide.strain_zero, wide.strain_one) == pytest.approx((0.0, 0.8))
    assert (wide.stiffness_low, wide.stiffness_one) == (0.2, 2.5)


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
