"""What the pelvis carries: trunk, head and arms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy import load_leg
from explorer.anatomy.leg import Body, joined

UPPER = load_leg("published").upper


def test_both_legs_and_what_they_carry_weigh_as_much_as_the_model() -> None:
    pelvis, *leg = load_leg("published").bodies
    whole = pelvis.mass_kg + 2.0 * sum(body.mass_kg for body in leg) + UPPER.whole.mass_kg
    assert whole == pytest.approx(75.337, abs=1e-3)


def test_trunk_and_arms_weigh_as_much_as_the_armless_torso_of_the_lower_limb_model() -> None:
    # Arnold et al. 2010, Ann Biomed Eng 38:269, table of inertial parameters: one rigid torso.
    assert UPPER.whole.mass_kg == pytest.approx(34.2366, abs=1e-4)


def test_the_upper_body_is_built_upright_and_even() -> None:
    assert UPPER.lumbar_m[1] < UPPER.whole.center_of_mass_m[1] < UPPER.shoulder_m[1]
    assert UPPER.hand_m[1] < UPPER.arms.center_of_mass_m[1] < UPPER.shoulder_m[1]
    for body in (UPPER.trunk, UPPER.arms):
        np.testing.assert_allclose(body.center_of_mass_m[2], 0.0, atol=1e-12)
    assert 0.5 < UPPER.shoulder_m[1] - UPPER.hand_m[1] < 0.7  # an arm's length, m


def test_inertias_are_those_of_bodies_that_can_be() -> None:
    for body in (*load_leg("published").bodies, UPPER.trunk, UPPER.arms):
        moments = np.linalg.eigvalsh(body.inertia_kg_m2)
        assert moments[0] > 0.0
        assert moments[0] + moments[1] >= moments[2] * (1.0 - 1e-9)


point = st.lists(st.floats(-1.0, 1.0), min_size=3, max_size=3).map(np.array)


@given(st.lists(st.tuples(st.floats(0.1, 50.0), point), min_size=2, max_size=5))
def test_joined_point_masses_have_the_inertia_of_their_distances(
    masses: list[tuple[float, np.ndarray]],
) -> None:
    bodies = [Body("point", mass, at, np.zeros((3, 3))) for mass, at in masses]
    whole = joined("whole", bodies)
    assert whole.mass_kg == pytest.approx(sum(mass for mass, _ in masses))
    out_of_plane = sum(mass * ((at - whole.center_of_mass_m)[:2] ** 2).sum() for mass, at in masses)
    assert whole.inertia_kg_m2[2, 2] == pytest.approx(out_of_plane, abs=1e-9)
    np.testing.assert_allclose(whole.inertia_kg_m2, whole.inertia_kg_m2.T)
