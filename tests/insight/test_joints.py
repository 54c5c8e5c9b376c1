"""The groups' moments add up to what the joint gets, with signs and words that fit."""

from __future__ import annotations

import math

import pytest

from explorer.anatomy import Leg, load_leg
from explorer.insight.joints import JOINT_GROUPS, OTHERS, GroupMoment, joint_moments
from explorer.insight.names import groups
from explorer.insight.shares import JOINT_COORDINATES
from explorer.mechanics import COORDINATES, Scenario, at_phase, solve

SCENARIOS = (
    Scenario(),
    Scenario("nordic_curl", knee_rad=0.8, ankle_hold="held"),
    Scenario("romanian_deadlift", load_kg=30.0),
    Scenario("hamstring_stretch", hip_rad=math.radians(90)),
)


@pytest.fixture(scope="module")
def leg() -> Leg:
    return load_leg()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.exercise)
def test_groups_add_up_to_the_moment_of_all_muscles(leg: Leg, scenario: Scenario) -> None:
    solution = solve(leg, at_phase(leg, scenario, 0.4))
    for joint in joint_moments(solution):
        column = COORDINATES.index(JOINT_COORDINATES[joint.joint])
        net_Nm = solution.moments_Nm[:, column].sum()
        assert joint.net_Nm == pytest.approx(net_Nm)
        assert sum(group.moment_Nm for group in joint.groups) == pytest.approx(net_Nm)
        for group in joint.groups:
            rows = [solution.row(name) for name in group.muscles]
            assert group.moment_Nm == pytest.approx(solution.moments_Nm[rows, column].sum())
        named = [muscle for group in joint.groups for muscle in group.muscles]
        assert sorted(named) == sorted(solution.muscles)


def test_every_group_has_a_name_that_is_known() -> None:
    for names in JOINT_GROUPS.values():
        assert set(names) <= set(groups())


@pytest.mark.parametrize(
    ("moment_Nm", "net_Nm", "tells", "share", "against", "words"),
    [
        (30.0, 40.0, True, 0.75, False, "bend the knee with 30\u00a0N·m, 75% of the knee's moment"),
        (-10.0, 40.0, True, -0.25, True, "25% of the knee's moment, against the rest"),
        (30.0, 0.1, False, None, False, "bend the knee with 30\u00a0N·m"),
        (-30.0, 0.1, False, None, False, "straighten the knee with 30\u00a0N·m"),
        (-30.0, -40.0, True, 0.75, False, "straighten the knee"),
        (0.01, 40.0, True, 0.00025, False, "nothing at the knee"),
    ],
)
def test_a_share_is_told_where_it_tells_something(
    moment_Nm: float,
    net_Nm: float,
    tells: bool,
    share: float | None,
    against: bool,
    words: str,
) -> None:
    group = GroupMoment("knee", OTHERS, (), moment_Nm, net_Nm, tells)
    assert group.share == (None if share is None else pytest.approx(share))
    assert group.against == against
    assert words in group.sentence


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.exercise)
def test_shares_are_told_of_a_whole_joint_or_not_at_all(leg: Leg, scenario: Scenario) -> None:
    for joint in joint_moments(solve(leg, scenario)):
        shares = [group.share for group in joint.groups]
        if None in shares:
            assert set(shares) == {None}
            largest_Nm = max(abs(group.moment_Nm) for group in joint.groups)
            assert abs(joint.net_Nm) < 0.5 or largest_Nm > 1.5 * abs(joint.net_Nm)
        else:
            told = [share for share in shares if share is not None]
            assert sum(told) == pytest.approx(1.0)
            assert max(map(abs, told)) <= 1.5


def test_a_curl_is_carried_by_the_hamstrings(leg: Leg) -> None:
    _, knee, _ = joint_moments(solve(leg, Scenario()))
    rows = {group.name: group for group in knee.groups}
    assert rows["hamstrings"].moment_Nm == max(group.moment_Nm for group in knee.groups)
    assert "bend the knee" in knee.sentence
    assert not rows["hamstrings"].against
