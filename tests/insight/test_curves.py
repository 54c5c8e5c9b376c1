"""Curves agree with single poses, point by point, and say where there is nothing to draw."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.insight.curve_words import (
    SHOWN,
    from_screen,
    notes,
    on_screen,
    place_words,
    range_words,
    stretches,
    value_words,
)
from explorer.insight.curves import (
    AXES,
    QUANTITIES,
    asked_by,
    curves,
    is_held,
    place_on,
    points,
    without_curve,
)
from explorer.mechanics import COORDINATES, Scenario, at_phase, solve
from explorer.mechanics.exercises import TASKS
from tests.insight.scenarios import LEG, typical

if TYPE_CHECKING:
    from explorer.anatomy.leg import Array
    from explorer.insight.curves import Axis, Quantity
    from explorer.mechanics import Solution
    from explorer.mechanics.scenario import Exercise

CURL = Scenario(knee_rad=math.radians(45.0), load_kg=10.0)
OVERLOADED = Scenario(load_kg=200.0, ankle_hold="held")


def single(solution: Solution, quantity: Quantity, coordinate: str) -> Array:
    column = COORDINATES.index(coordinate)
    return {
        "activation": solution.activation,
        "force": solution.force_N,
        "fiber_length": solution.fiber_length_norm,
        "moment_arm": solution.moment_arms_m[:, column],
        "moment": solution.moments_Nm[:, column],
        "share": solution.shares[:, column],
    }[quantity]


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("exercise", ["prone_leg_curl", "romanian_deadlift", "nordic_curl"])
def test_points_are_those_of_single_poses(exercise: Exercise, axis: Axis) -> None:
    scenario = typical(exercise)
    found = curves(LEG, scenario, axis)
    for i in (3, len(found.at) // 2, len(found.at) - 4):
        place = float(found.at[i])
        if axis == "phase":
            alone = at_phase(LEG, scenario, place)
        else:
            held = scenario.with_(phase=None) if is_held(scenario, axis) else scenario
            alone = held.with_(**{f"{axis}_rad": place})
            alone = alone if alone.phase is None else at_phase(LEG, alone, alone.phase)
        solution = solve(LEG, alone)
        assert found.overloaded[i] == (solution.status == "overloaded")
        assert found.falls[i] == solution.falls
        for quantity in QUANTITIES:
            expected = single(solution, quantity, "knee_flexion")
            if solution.falls and quantity != "moment_arm":
                expected = np.full_like(expected, np.nan)
            np.testing.assert_allclose(
                found.values(quantity, "knee")[i], expected, rtol=1e-6, atol=1e-8
            )


def test_where_nobody_could_stand_there_are_gaps_but_arms_remain() -> None:
    found = curves(LEG, typical("romanian_deadlift"), "ankle")
    assert found.falls.any()
    assert not found.falls.all()
    for quantity in QUANTITIES:
        gaps = np.isnan(found.values(quantity, "knee"))
        assert gaps[found.falls].all() == (quantity != "moment_arm")
    assert "No curve where nobody could stand" in " ".join(notes(found, "force", "knee", [0]))
    assert "nobody" not in " ".join(notes(found, "moment_arm", "knee", [0]))


def test_more_than_the_muscles_can_hold_is_marked_and_said() -> None:
    found = curves(LEG, OVERLOADED, "knee")
    assert found.overloaded.any()
    assert "more than these muscles can hold" in notes(found, "force", "knee", [0])[0]
    light = curves(LEG, OVERLOADED.with_(load_kg=0.5), "knee")
    assert not light.overloaded.any()
    assert "can hold" not in " ".join(notes(light, "force", "knee", [0]))


def test_the_place_on_the_axis_changes_no_curve() -> None:
    exercises: tuple[Exercise, ...] = ("prone_leg_curl", "romanian_deadlift", "hold_sitting")
    for exercise in exercises:
        for axis in AXES:
            scenario = typical(exercise)
            if without_curve(scenario, axis):
                continue
            if axis == "phase":
                moved = at_phase(LEG, scenario, 0.6)
            else:
                moved = scenario.with_(**{f"{axis}_rad": 0.1})
                if is_held(scenario, axis):
                    moved = moved.with_(phase=None)
                elif moved.phase is not None:
                    moved = at_phase(LEG, moved, moved.phase)
            assert moved != scenario
            assert asked_by(moved, axis) == asked_by(scenario, axis)
            assert asked_by(scenario.with_(calf_strength=0.5), axis) != asked_by(scenario, axis)
            one, other = curves(LEG, scenario, axis), curves(LEG, moved, axis)
            np.testing.assert_allclose(one.force_N, other.force_N, rtol=1e-6, atol=1e-6)


def test_what_does_not_move_has_no_repetition() -> None:
    still = [exercise for exercise, task in TASKS.items() if not task.moves]
    assert still
    for exercise in still:
        reason = without_curve(Scenario(exercise=exercise), "phase")
        assert "does not move" in reason
        with pytest.raises(ValueError, match="does not move"):
            curves(LEG, Scenario(exercise=exercise), "phase")
    assert not without_curve(CURL, "phase")
    assert place_on(CURL, "phase") is None
    assert place_on(CURL, "knee") == pytest.approx(math.radians(45.0))


@pytest.mark.parametrize("axis", AXES)
def test_axes_reach_over_the_whole_slider_in_enough_points(axis: Axis) -> None:
    places = points(axis)
    assert 50 <= len(places) <= 100
    shown = np.array([on_screen(axis, place) for place in places])
    ends = {"hip": (-30, 120), "knee": (0, 140), "ankle": (-50, 50), "phase": (0, 100)}[axis]
    assert (shown[0], shown[-1]) == pytest.approx(ends)
    assert np.allclose(np.diff(shown), shown[1] - shown[0])
    assert from_screen(axis, on_screen(axis, 0.3)) == pytest.approx(0.3)


def test_between_points_values_lie_on_the_line() -> None:
    found = curves(LEG, CURL, "knee")
    force_N = found.values("force")
    middle = 0.5 * float(found.at[7] + found.at[8])
    np.testing.assert_allclose(
        found.values_at(middle, "force"), 0.5 * (force_N[7] + force_N[8]), rtol=1e-9
    )
    for i in (0, 9, len(found.at) - 1):
        np.testing.assert_allclose(found.values_at(float(found.at[i]), "force"), force_N[i])


def test_beside_a_gap_the_last_point_still_has_its_value() -> None:
    found = curves(LEG, typical("romanian_deadlift"), "ankle")
    first = int(np.flatnonzero(~found.falls)[0])
    assert first > 0
    assert np.isfinite(found.values_at(float(found.at[first]), "force")).all()
    beside = 0.5 * float(found.at[first - 1] + found.at[first])
    assert np.isnan(found.values_at(beside, "force")).all()


def test_values_carry_their_unit_and_a_real_minus() -> None:
    assert value_words("activation", 0.456) == "46%"
    assert value_words("moment", -7.25) == "−7.2 N·m"
    assert value_words("moment", -0.001) == "0.0 N·m"
    assert (
        value_words("moment_arm", 0.0345) == "3.5 cm"
        or value_words("moment_arm", 0.0345) == "3.4 cm"
    )
    assert value_words("share", math.nan) == "–"
    assert all(math.isfinite(shown.scale) and shown.unit for shown in SHOWN.values())


def test_places_and_stretches_in_words() -> None:
    assert place_words("knee", math.radians(45.0)) == "knee bent 45°"
    assert place_words("phase", 0.3) == "30% of the repetition"
    assert stretches(np.array([True, True, False, True])) == [(0, 1), (3, 3)]
    found = curves(LEG, CURL, "ankle")
    where = np.zeros(len(found.at), dtype=bool)
    where[:3] = where[-1] = True
    assert range_words(found, where) == "−50° to −46°, 50°"
    assert range_words(found, ~np.zeros_like(where)) == "everywhere"
