"""An exercise brings its pose, a phase its joints, and a joint set by hand ends the phase."""

from __future__ import annotations

import math
from dataclasses import asdict

import pytest

from explorer.anatomy import Leg, load_leg
from explorer.mechanics import EXERCISES, Scenario, at_phase, solve
from explorer.mechanics.exercises import TASKS, moved_joints
from explorer.ui.choices import EXERCISE_GROUPS, after, posed


@pytest.fixture(scope="module")
def leg() -> Leg:
    return load_leg()


def test_every_exercise_has_one_group() -> None:
    grouped = [exercise for group in EXERCISE_GROUPS.values() for exercise in group]
    assert sorted(grouped) == sorted(EXERCISES)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_comes_as_it_is_usually_done(leg: Leg, exercise: str) -> None:
    start = Scenario("relaxed", hip_rad=-0.3, knee_rad=2.0, ankle_rad=-0.7, calf_tightness=0.5)
    chosen = after(leg, start, {"exercise": exercise})
    task = TASKS[chosen.exercise]
    if exercise == "relaxed":
        assert chosen == start
        return
    assert (chosen.load_kg, chosen.ankle_hold) == (task.load_kg, task.hold)
    assert (chosen.tempo_up_s, chosen.tempo_down_s) == (task.tempo_s or (None, None))
    for joint, angle_deg in task.rests.items():
        if joint not in moved_joints(task):
            assert math.degrees(getattr(chosen, f"{joint}_rad")) == pytest.approx(angle_deg)
    assert (chosen.phase is not None) == bool(task.moves)
    assert chosen.calf_tightness == 0.5
    assert not solve(leg, chosen).falls


def test_a_phase_sets_its_joints_and_no_other(leg: Leg) -> None:
    start = after(leg, Scenario(), {"exercise": "seated_leg_curl"})
    moved = after(leg, start.with_(hip_rad=1.0, ankle_rad=0.1), {"phase": 0.5})
    assert (moved.hip_rad, moved.ankle_rad) == (1.0, 0.1)
    assert math.degrees(moved.knee_rad) == pytest.approx(105.0)


def test_a_joint_set_by_hand_ends_the_phase(leg: Leg) -> None:
    start = after(leg, Scenario(), {"exercise": "seated_leg_curl"})
    held = after(leg, start, {"knee_rad": 0.4})
    assert held.phase is None
    assert held.knee_rad == 0.4
    free = after(leg, start, {"hip_rad": 0.4})
    assert free.phase == start.phase
    assert free.knee_rad == pytest.approx(start.knee_rad)


def test_load_and_free_joints_shift_the_balance_of_who_stands(leg: Leg) -> None:
    start = after(leg, Scenario(), {"exercise": "romanian_deadlift"})
    for change in ({"load_kg": 60.0}, {"knee_rad": 0.6}):
        changed = after(leg, start, change)
        assert changed == at_phase(leg, start.with_(**change), 0.5)
        assert changed.ankle_rad != pytest.approx(start.ankle_rad, abs=1e-4)


def test_what_is_held_still_has_no_phase(leg: Leg) -> None:
    start = after(leg, Scenario(), {"exercise": "seated_leg_curl"})
    assert after(leg, start, {"exercise": "hold_sitting"}).phase is None


def test_the_typical_pose_keeps_all_else(leg: Leg) -> None:
    odd = Scenario("seated_leg_curl", 0.2, 0.3, 0.4, load_kg=3.0, ankle_hold="held", momentum=0.5)
    back = posed(leg, odd)
    changed = {name for name, value in asdict(back).items() if value != getattr(odd, name)}
    assert changed == {"hip_rad", "knee_rad", "ankle_rad", "phase"}
    assert math.degrees(back.hip_rad) == pytest.approx(85.0)


def test_what_is_out_of_range_is_refused(leg: Leg) -> None:
    with pytest.raises(ValueError, match="load must lie between"):
        after(leg, Scenario(), {"load_kg": 400.0})
