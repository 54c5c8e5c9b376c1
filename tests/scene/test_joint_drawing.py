"""What is drawn at a joint agrees with what was computed there."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.anatomy.subject import Subject
from explorer.insight.shares import JOINT_COORDINATES
from explorer.mechanics import COORDINATES, Scenario, Solution, solve
from explorer.scene.camera import view
from explorer.scene.joint_drawing import STRONGEST, JointDrawing, joint_drawing
from explorer.scene.look import JointName, Look

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

CASES: dict[str, tuple[Exercise, float, float, float]] = {
    "curl": ("prone_leg_curl", 0.0, 40.0, 0.0),
    "bent": ("maximal_effort", 80.0, 90.0, 10.0),
    "calf": ("calf_raise_bent", 0.0, 30.0, -10.0),
}


@cache
def solved(case: str) -> Solution:
    exercise, *degrees = CASES[case]
    hip, knee, ankle = (math.radians(angle) for angle in degrees)
    return solve(load_leg(), Scenario(exercise, hip_rad=hip, knee_rad=knee, ankle_rad=ankle))


def drawn(case: str, joint: JointName, **look: object) -> JointDrawing:
    made = joint_drawing(load_leg(), solved(case), Look(mechanics=joint, **look))  # type: ignore[arg-type]
    assert made is not None
    return made


def seen_along_the_axis(made: JointDrawing, points: np.ndarray) -> np.ndarray:
    """Return (k, 2): what an eye on the axis sees, the centre at the origin."""
    first = np.cross(made.axis, (0.0, 1.0, 0.0))
    first /= np.linalg.norm(first)
    return np.asarray(
        (points - made.center_m) @ np.column_stack([first, np.cross(made.axis, first)])
    )


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("joint", ["hip", "ankle"])
def test_force_times_drawn_arm_adds_up_to_the_moment(case: str, joint: JointName) -> None:
    made = drawn(case, joint)
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    total = 0.0
    for line in made.lines:
        # In the plane square to the axis: the part of the force that is seen, times its distance.
        foot = seen_along_the_axis(made, line.arm_to_m)
        pull = line.points_m
        chords = np.diff(pull, axis=0)
        units = chords / np.linalg.norm(chords, axis=1)[:, None]
        flat = seen_along_the_axis(made, made.center_m + units)
        square = np.abs(flat @ foot) / np.maximum(np.linalg.norm(flat, axis=1), 1e-9)
        along = flat[np.argmin(square / np.linalg.norm(foot))]
        turns = float(foot[0] * along[1] - foot[1] * along[0])
        total -= line.force_N * turns
    moment = float(solved(case).moments_Nm[:, column].sum())
    assert len(made.lines) > 3
    assert total == pytest.approx(
        moment,
        abs=0.03 * abs(made.turnings[0].moment_Nm) + 0.03 * abs(made.turnings[1].moment_Nm) + 0.3,
    )


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("joint", ["hip", "knee", "ankle"])
def test_drawn_arms_are_square_to_axis_and_line(case: str, joint: JointName) -> None:
    made = drawn(case, joint)
    for line in made.lines:
        arm = line.arm_to_m - line.arm_from_m
        assert abs(arm @ made.axis) < 1e-9
        on_axis = line.arm_from_m - made.center_m
        assert np.linalg.norm(np.cross(on_axis, made.axis)) < 1e-9
        # The solution's arm is what shows of it; the patella alone makes a difference.
        if not line.muscle.startswith(("rec", "vas")):
            assert np.linalg.norm(arm) >= abs(line.arm_m) * 0.93 - 0.001
            assert np.linalg.norm(arm) < 0.2


@pytest.mark.parametrize("joint", ["hip", "knee", "ankle"])
def test_lines_of_action_are_the_paths(joint: JointName) -> None:
    made, solution = drawn("curl", joint), solved("curl")
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    for line in made.lines:
        row = solution.row(line.muscle)
        assert line.points_m == pytest.approx(solution.paths_m[row])
        assert line.moment_Nm == solution.moments_Nm[row, column]
    left_out = set(solution.muscles) - {line.muscle for line in made.lines}
    for muscle in left_out:
        row = solution.row(muscle)
        assert solution.force_N[row] < 6.0 or abs(solution.moment_arms_m[row, column]) < 0.003


def test_arrows_are_as_long_as_their_moments() -> None:
    made = drawn("calf", "ankle")
    moments = solved("calf").moments_Nm[:, COORDINATES.index("ankle_dorsiflexion")]
    by_what = {turn.what: turn for turn in made.turnings}
    assert by_what["plus"].moment_Nm == pytest.approx(moments[moments > 0].sum())
    assert by_what["minus"].moment_Nm == pytest.approx(moments[moments < 0].sum())
    assert made.load_Nm == pytest.approx(-moments.sum(), abs=1e-4)
    lengths = {
        what: np.linalg.norm(np.diff(turn.points_m, axis=0), axis=1).sum() / abs(turn.moment_Nm)
        for what, turn in by_what.items()
        if abs(turn.moment_Nm) > 0.1
    }
    assert len(lengths) >= 2
    assert max(lengths.values()) == pytest.approx(min(lengths.values()), rel=0.01)


def test_muscles_that_bend_the_knee_turn_the_foot_towards_the_buttock() -> None:
    made = drawn("curl", "knee", camera=view("lateral"))
    plus = next(turn for turn in made.turnings if turn.what == "plus")
    load = next(turn for turn in made.turnings if turn.what == "load")
    # Seen from the right, x points forward: the lower leg swings back and up.
    assert plus.points_m[-1, 0] < made.center_m[0]
    assert plus.points_m[-1, 1] > plus.points_m[0, 1]
    assert load.points_m[-1, 0] > load.points_m[0, 0]


def test_an_arrow_seen_from_its_edge_is_opened_towards_the_eye() -> None:
    eye = np.asarray(view("posterior").direction)
    made = drawn("curl", "knee", camera=view("posterior"))
    ring = next(turn for turn in made.turnings if turn.what == "plus").points_m - made.center_m
    normal = np.cross(ring[0], ring[-1])
    assert abs(normal @ eye) / np.linalg.norm(normal) == pytest.approx(0.4, abs=0.02)


def test_arms_of_the_selected_muscle_else_of_the_strongest() -> None:
    made = drawn("curl", "knee")
    assert len(made.arms) == STRONGEST
    moments = [abs(line.moment_Nm) for line in made.lines]
    assert moments == sorted(moments, reverse=True)
    (arm,) = drawn("curl", "knee", selected="semitendinosus").arms
    assert arm.muscle == "semiten_r"
    assert len(drawn("curl", "knee", selected="femur").arms) == STRONGEST


def test_the_left_leg_is_the_right_one_in_the_mirror() -> None:
    camera = view("lateral")
    right, left = (
        drawn("curl", "knee", camera=camera),
        drawn("curl", "knee", camera=camera, side="left"),
    )
    flip = np.array([1.0, 1.0, -1.0])
    assert left.center_m == pytest.approx(right.center_m * flip)
    for a, b in zip(right.lines, left.lines, strict=True):
        assert b.points_m == pytest.approx(a.points_m * flip)
        assert b.arm_to_m == pytest.approx(a.arm_to_m * flip)
    for one, other in zip(right.turnings, left.turnings, strict=True):
        assert other.points_m == pytest.approx(one.points_m * flip)


def test_lies_as_the_picture_lies() -> None:
    solution = solved("curl")
    upright, lying = drawn("curl", "hip"), drawn("curl", "hip", lying="exercise")
    assert upright.center_m == pytest.approx(np.zeros(3))
    assert lying.center_m == pytest.approx(solution.world[:3, 3])


def test_another_person_has_other_arms_in_the_same_picture() -> None:
    small = load_leg(subject=Subject(mass_kg=50.0, height_m=1.5))
    scenario = solved("curl").scenario
    look = Look(mechanics="knee")
    made = joint_drawing(small, solve(small, scenario), look)
    usual = drawn("curl", "knee")
    assert made is not None
    assert made.center_m == pytest.approx(usual.center_m, abs=1e-6)
    arms = {line.muscle: line.arm_m for line in made.lines}
    for line in usual.lines:
        if line.muscle in arms:
            assert arms[line.muscle] == pytest.approx(line.arm_m * small.size)


def test_a_joint_held_from_outside_says_so() -> None:
    held = drawn("curl", "hip")
    assert not held.is_balanced
    assert held.load_Nm == -held.muscles_Nm
    assert drawn("curl", "knee").is_balanced
    assert joint_drawing(load_leg(), solved("curl"), Look()) is None
