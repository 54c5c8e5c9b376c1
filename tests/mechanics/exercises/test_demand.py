"""External moments against pencil and paper, and Newton's laws for the whole body."""

from __future__ import annotations

from math import radians
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.mechanics import EXERCISES, Scenario, at_phase, solve, solve_many
from explorer.mechanics.exercises import TASKS, imbalance
from explorer.mechanics.foot import FOOT
from explorer.mechanics.kinematics import segments
from tests.mechanics.exercises.by_hand import (
    LEG,
    LEG_ABOVE,
    LEG_BELOW,
    PAD,
    G,
    Side,
    center,
    trunk,
    weighed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.leg import Array
    from explorer.mechanics.scenario import Exercise, Joint

PHASES = (0.1, 0.3, 0.5)
MOVING = [exercise for exercise in EXERCISES if TASKS[exercise].moves]
LEG_JOINTS: tuple[Joint, ...] = ("hip", "knee", "ankle")
#: By hand a joint turns about an axis; the model's knee also glides along it.
REL, ABS = 0.01, 0.3


def close(expected: float) -> object:
    return pytest.approx(expected, rel=REL, abs=ABS)


def typical(exercise: Exercise, **changes: object) -> Scenario:
    task = TASKS[exercise]
    angles = {f"{joint}_rad": radians(angle) for joint, angle in task.rests.items()}
    fields = {"load_kg": task.load_kg, "ankle_hold": task.hold, **angles, **changes}
    return Scenario(exercise, **fields)  # type: ignore[arg-type]


def required(scenario: Scenario) -> Mapping[Joint, float]:
    return solve(LEG, scenario).required_moment_Nm


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize(
    ("exercise", "up_body", "sign"),
    [
        ("prone_leg_curl", "femur_r", -1),
        ("single_leg_curl", "femur_r", -1),
        ("warm_up_curl", "femur_r", -1),
        ("seated_leg_curl", "femur_r", 1),
        ("standing_leg_curl", None, 0),
        ("bird_dog", "pelvis", -1),
    ],
)
def test_leg_off_the_floor(
    exercise: Exercise, up_body: str | None, sign: int, phase: float
) -> None:
    """Its own weight and the pad turn the joints; a free foot carries its own weight."""
    scenario = at_phase(LEG, typical(exercise), phase)
    side = Side(scenario)
    up = np.array([0.0, 1.0, 0.0]) if up_body is None else sign * side.front(up_body)
    pad = [(side.at("tibia_r", PAD), scenario.load_kg * G * side.front("tibia_r"))]
    for joint, found in required(scenario).items():
        forces = weighed(side.weights(*LEG_BELOW[joint]), up)
        if exercise != "bird_dog" and joint != "ankle":
            forces += pad
        assert found == close(-side.moment(joint, forces)), joint


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize(
    "exercise",
    ["romanian_deadlift", "single_leg_deadlift", "good_morning"],
)
def test_standing_on_the_sole(exercise: Exercise, phase: float) -> None:
    """Each joint carries what is above it; the floor presses below the centre of mass."""
    task = TASKS[exercise]
    scenario = at_phase(LEG, typical(exercise), phase)
    side = Side(scenario)
    toes = side.front("calcn_r")
    up = np.array([-toes[1], toes[0], 0.0])
    above = trunk(side, up, scenario.load_kg, task.legs, task.load)
    for joint in LEG_JOINTS:
        forces = weighed(above + side.weights(*LEG_ABOVE[joint]), up)
        found = required(scenario)[joint]
        assert found == close(side.moment(joint, forces)), joint
    body = above + side.weights(*LEG_BELOW["hip"])
    ahead = (center(body) - side.at("calcn_r", [FOOT.heel_m, FOOT.sole_m])) @ toes
    pressure = solve(LEG, scenario).center_of_pressure_m
    assert pressure == pytest.approx(ahead, abs=1e-3)
    assert pressure == pytest.approx(0.45 * FOOT.length_m, abs=1e-3)


@pytest.mark.parametrize("phase", PHASES)
def test_kettlebell_in_straight_arms(phase: float) -> None:
    scenario = at_phase(LEG, typical("kettlebell_swing"), phase)
    side = Side(scenario)
    toes = side.front("calcn_r")
    up = np.array([-toes[1], toes[0], 0.0])
    plain = trunk(side, up, 0.0, 2, "swung")
    hip, upper = LEG.hip_center_m, LEG.upper
    shoulder = np.array([*(upper.shoulder_m - hip)[:2], 0.0])
    t = 2.0 * phase
    done = 10 * t**3 - 15 * t**4 + 6 * t**5
    angle = radians(-20.0 + 105.0 * done)
    reach = np.sin(angle) * toes - np.cos(angle) * up
    arms = shoulder + np.linalg.norm(upper.arms.center_of_mass_m - upper.shoulder_m) * reach
    bell = shoulder + (np.linalg.norm(upper.hand_m - upper.shoulder_m) + 0.15) * reach
    above = [*plain[:2], (0.5 * upper.arms.mass_kg, arms), (0.5 * scenario.load_kg, bell)]
    forces = weighed(above, up)
    assert required(scenario)["hip"] == close(side.moment("hip", forces))
    forces = weighed(above + side.weights(*LEG_ABOVE["knee"]), up)
    assert required(scenario)["knee"] == close(side.moment("knee", forces))


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("exercise", ["calf_raise_straight", "calf_raise_bent"])
def test_on_the_ball_of_the_foot(exercise: Exercise, phase: float) -> None:
    scenario = at_phase(LEG, typical(exercise, load_kg=15.0), phase)
    side = Side(scenario)
    above = trunk(side, np.zeros(3), scenario.load_kg, 2, "shoulders")
    body = above + side.weights(*LEG_BELOW["hip"])
    up = center(body) - side.at("calcn_r", [FOOT.ball_m, FOOT.sole_m])
    up /= np.linalg.norm(up)
    for joint in LEG_JOINTS:
        forces = weighed(above + side.weights(*LEG_ABOVE[joint]), up)
        found = required(scenario)[joint]
        assert found == close(side.moment(joint, forces)), joint


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("exercise", ["nordic_curl", "glute_ham_raise"])
def test_kneeling(exercise: Exercise, phase: float) -> None:
    """The strap's pull times its lever, less the shank's weight, is the knee's moment."""
    scenario = at_phase(LEG, typical(exercise), phase)
    side = Side(scenario)
    up, forward = -side.front("tibia_r"), np.zeros(3)
    forward[:2] = up[1], -up[0]
    above = trunk(side, up, 0.0, 2, TASKS[exercise].load)
    hip = side.moment("hip", weighed(above, up))
    assert required(scenario)["hip"] == close(hip)
    rest = side.at("tibia_r", [0.04, -0.05])
    if exercise == "glute_ham_raise":  # 10 cm above the knee, at the thigh's front
        knee, thigh = side.at("tibia_r", [0.0, 0.0]), side.front("femur_r")
        rest = knee + 0.1 * np.array([-thigh[1], thigh[0], 0.0]) + 0.05 * thigh
    strap = side.at("tibia_r", PAD)
    body = above + side.weights(*LEG_BELOW["hip"])
    weight = sum(mass for mass, _ in body) * G
    # The strap pulls down: levers about where the thigh or knee rests.
    pull = weight * ((center(body) - rest) @ forward) / ((strap - rest) @ forward)
    forces = [(strap, pull * up), *weighed(side.weights(*LEG_BELOW["knee"]), up)]
    if exercise == "nordic_curl":
        forces.append((rest, (weight - pull) * up))
    assert required(scenario)["knee"] == close(-side.moment("knee", forces))


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("exercise", ["glute_bridge", "single_leg_bridge"])
def test_bridge(exercise: Exercise, phase: float) -> None:
    """Shoulders and foot share the weight like the two ends of a plank."""
    legs = TASKS[exercise].legs
    scenario = at_phase(LEG, typical(exercise, ankle_rad=radians(35.0)), phase)  # on the heel
    side = Side(scenario)
    shoulders = np.array([*(LEG.upper.shoulder_m - LEG.hip_center_m)[:2], 0.0]) - [0.06, 0.0, 0.0]
    heel = side.at("calcn_r", [FOOT.heel_m, FOOT.sole_m])
    forward = (heel - shoulders) / np.linalg.norm(heel - shoulders)
    up = np.array([-forward[1], forward[0], 0.0])
    body = trunk(side, up, 0.0, legs, "none") + side.weights(*LEG_BELOW["hip"])
    weight = sum(mass for mass, _ in body) * G
    press = weight * ((center(body) - shoulders) @ forward) / ((heel - shoulders) @ forward)
    for joint in LEG_JOINTS:
        forces = [(heel, press * up), *weighed(side.weights(*LEG_BELOW[joint]), up)]
        found = required(scenario)[joint]
        assert found == close(-side.moment(joint, forces)), joint


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize(
    ("exercise", "joint", "contact"),
    [
        ("hamstring_stretch", "knee", "hand"),
        ("calf_stretch_straight", "ankle", "floor"),
        ("calf_stretch_bent", "ankle", "floor"),
    ],
)
def test_stretch_is_held_from_outside(
    exercise: Exercise, joint: str, contact: str, phase: float
) -> None:
    """Hand or floor, weight and passive tension cancel."""
    scenario = at_phase(LEG, typical(exercise), phase)
    side, solution = Side(scenario), solve(LEG, scenario)
    up = np.append(solution.up, 0.0)
    expected = [1.0, 0.0, 0.0] if contact == "hand" else np.cross([0, 0, 1], side.front("calcn_r"))
    np.testing.assert_allclose(up, expected, atol=1e-12)
    held = next(force for force in solution.forces if force.name == contact)
    forces = weighed(side.weights(*LEG_BELOW[joint]), up)
    forces.append((np.append(held.point_m, 0.0), np.append(held.force_N, 0.0)))
    column = {"knee": 3, "ankle": 4}[joint]
    passive = float(solution.moments_Nm[:, column].sum())
    assert passive == close(-side.moment(joint, forces))
    assert not solution.activation.any()


@pytest.mark.parametrize("exercise", ["dynamometer", "maximal_effort"])
@pytest.mark.parametrize("phase", PHASES)
def test_strength_tests_weigh_nothing(exercise: Exercise, phase: float) -> None:
    scenario = at_phase(LEG, typical(exercise, moment_Nm=30.0), phase)
    found = required(scenario)
    assert found["ankle"] == 0.0
    if exercise == "dynamometer":
        assert found["knee"] == 30.0


# ---- Newton's laws, and work


@settings(max_examples=150)
@given(
    exercise=st.sampled_from(MOVING),
    phase=st.floats(0, 1),
    up_s=st.none() | st.floats(0.3, 5),
    down_s=st.none() | st.floats(0.3, 5),
    momentum=st.floats(0, 1),
    load_kg=st.floats(0, 60),
    lean=st.tuples(*[st.floats(-15, 15)] * 3),
)
def test_newtons_laws_hold_for_the_whole_body(
    exercise: Exercise,
    phase: float,
    up_s: float | None,
    down_s: float | None,
    momentum: float,
    load_kg: float,
    lean: tuple[float, float, float],
) -> None:
    """Held still or in movement, also where a slider has left the movement's own pose."""
    scenario = at_phase(LEG, typical(exercise, load_kg=load_kg, momentum=momentum), phase)
    scenario = scenario.with_(tempo_up_s=up_s, tempo_down_s=down_s)
    scenario = scenario.with_(
        hip_rad=float(np.clip(scenario.hip_rad + radians(lean[0]), -0.5, 2.0)),
        knee_rad=float(np.clip(scenario.knee_rad + radians(lean[1]), 0.0, 2.4)),
        ankle_rad=float(np.clip(scenario.ankle_rad + radians(lean[2]), -0.8, 0.8)),
    )
    force, moment = imbalance(solve_many(LEG, [scenario]).asked)
    assert np.abs(force).max() < 1e-6
    assert np.abs(moment).max() < 1e-6


@pytest.mark.parametrize(
    ("exercise", "fixed"),
    [
        ("bird_dog", "pelvis"),
        ("romanian_deadlift", "calcn_r"),
        ("single_leg_deadlift", "calcn_r"),
        ("good_morning", "calcn_r"),
        ("nordic_curl", "tibia_r"),
    ],
)
@pytest.mark.parametrize("phase", [0.1, 0.2, 0.35, 0.7])
@pytest.mark.parametrize("momentum", [0.0, 0.8])
def test_joints_do_the_work_that_the_body_gains(
    exercise: Exercise, fixed: str, phase: float, momentum: float
) -> None:
    """Moment times speed, summed over the joints, is the rate of kinetic and potential energy."""
    task, seconds = TASKS[exercise], 0.8
    base = typical(exercise, momentum=momentum, tempo_up_s=seconds, tempo_down_s=seconds)
    step = 1e-3

    def world(at: float) -> tuple[Array, Array, Array]:
        """Masses, their places, and the turns of the bodies where the fixed one stays."""
        side = Side(at_phase(LEG, base, at))
        pose = side.poses[LEG.body_names.index(fixed)]
        toes = pose[:2, 0] / np.linalg.norm(pose[:2, 0])
        frame = np.array([toes, [-toes[1], toes[0]]])
        up = {"calcn_r": frame[1], "tibia_r": -frame[0], "pelvis": -frame[0]}[fixed]
        carried = trunk(side, np.array([*up, 0.0]), base.load_kg, task.legs, task.load)
        legs = side.weights(*LEG_BELOW["hip"])
        places = np.array([point[:2] for _, point in carried + legs]) - pose[:2, 3]
        height_and_place = np.stack([places @ [up[1], -up[0]], places @ up], axis=1)
        turns = [p[0, 0] + 1j * p[1, 0] for p in side.poses] / (toes[0] + 1j * toes[1])
        masses = np.array([mass for mass, _ in carried + legs])
        return masses, height_and_place, turns

    def energy(at: float) -> float:
        (_, x0, t0), (masses, x1, _), (_, x2, t2) = (world(at + s) for s in (-step, 0.0, step))
        dt = 2.0 * step * 2.0 * seconds
        speed = (x2 - x0) / dt
        spin = np.angle(t2 / t0) / dt
        own = {body.name: body.inertia_kg_m2[2, 2] for body in LEG.bodies}
        kinetic: float = 0.5 * float(masses @ (speed**2).sum(axis=1))
        part = 1.0 / task.legs
        trunk_own = part * (LEG.bodies[0].inertia_kg_m2[2, 2] + LEG.upper.trunk.inertia_kg_m2[2, 2])
        arms = part * LEG.upper.arms.inertia_kg_m2[2, 2]
        arms *= 0.0 if task.load == "hands" else 1.0  # hanging plumb, they do not turn
        kinetic += 0.5 * (trunk_own + arms) * spin[0] ** 2
        for i, name in enumerate(LEG.body_names[1:], start=1):
            kinetic += 0.5 * own[name] * spin[i] ** 2
        if task.legs == 1:
            kinetic += 0.5 * _own_of_other_leg() * spin[0] ** 2
        return kinetic + G * float(masses @ x1[:, 1])

    rate = (energy(phase + step) - energy(phase - step)) / (2.0 * step * 2.0 * seconds)
    asked = solve_many(LEG, [at_phase(LEG, base, phase)]).asked
    power = float((asked.moments_Nm * asked.velocity_rad_s)[0].sum())
    assert power == pytest.approx(rate, rel=0.01, abs=0.3)


def _own_of_other_leg() -> float:
    """Turning inertia of the straight leg's parts about their own centres."""
    return float(sum(body.inertia_kg_m2[2, 2] for body in LEG.bodies[1:]))


# ---- What one expects of exercises


def test_nobody_stands_with_the_weight_beyond_the_toes() -> None:
    balanced = at_phase(LEG, typical("romanian_deadlift"), 0.5)
    assert not solve(LEG, balanced).falls
    leaning = balanced.with_(ankle_rad=balanced.ankle_rad + radians(20.0))
    assert solve(LEG, leaning).falls
    assert solve(LEG, Scenario("prone_leg_curl")).center_of_pressure_m is None


def test_a_slow_movement_is_like_holding_still() -> None:
    for exercise in MOVING:
        still = at_phase(LEG, typical(exercise), 0.3)
        slow = solve(LEG, still.with_(tempo_up_s=30.0))
        held = solve(LEG, still)
        for joint, moment in held.required_moment_Nm.items():
            if exercise != "maximal_effort":
                assert slow.required_moment_Nm[joint] == pytest.approx(moment, abs=0.3)
        np.testing.assert_allclose(slow.activation, held.activation, atol=0.04)


def test_lifting_takes_more_than_lowering() -> None:
    """Shortening muscles are weaker than lengthening ones."""
    fields = {"tempo_up_s": 1.0, "tempo_down_s": 1.0, "load_kg": 6.0}
    for exercise in ("prone_leg_curl", "seated_leg_curl", "good_morning"):
        effort = {}
        for phase in (0.25, 0.75):  # the same pose, up and down
            scenario = at_phase(LEG, typical(exercise, **fields), phase)
            effort[phase] = float((solve(LEG, scenario).activation ** 2).sum())
        lifts, lowers = (0.75, 0.25) if exercise == "good_morning" else (0.25, 0.75)
        assert effort[lifts] > effort[lowers]


def test_a_fling_lightens_the_end_of_the_lift() -> None:
    curl = typical("prone_leg_curl", tempo_up_s=0.6)
    moments = [
        required(at_phase(LEG, curl.with_(momentum=m), 0.3))["knee"] for m in (0.0, 0.5, 1.0)
    ]
    early = [required(at_phase(LEG, curl.with_(momentum=m), 0.03))["knee"] for m in (0.0, 1.0)]
    assert early[1] > early[0]
    assert moments[2] < moments[0]


def test_a_more_bent_knee_takes_the_bridge_off_the_hamstrings() -> None:
    """As measured: Lehecka 2017 (direction)."""
    hamstrings = [LEG.muscle_names.index(m) for m in ("bflh_r", "semimem_r", "semiten_r")]
    means = []
    for knee in (90.0, 135.0):
        scenario = at_phase(LEG, typical("single_leg_bridge", knee_rad=radians(knee)), 0.5)
        means.append(solve(LEG, scenario).activation[hamstrings].mean())
    assert means[1] < 0.7 * means[0]


def test_a_lifted_other_leg_doubles_what_the_leg_carries() -> None:
    two, one = (
        required(at_phase(LEG, typical(exercise), 0.5))["hip"]
        for exercise in ("glute_bridge", "single_leg_bridge")
    )
    assert one < 2.0 * two < 0.0  # more than twice: the other leg hangs on it too


def test_velocity_is_that_of_the_movement() -> None:
    scenario = at_phase(LEG, typical("maximal_effort", tempo_up_s=2.0), 0.25)
    asked = solve_many(LEG, [scenario]).asked
    assert asked.velocity_rad_s[0, 3] == pytest.approx(radians(50.0), rel=1e-6)


def test_segments_are_where_the_scenario_says() -> None:
    scenario = at_phase(LEG, typical("nordic_curl"), 0.3)
    expected = segments(LEG, Side(scenario).pose).poses
    np.testing.assert_array_equal(solve_many(LEG, [scenario]).posed.poses, expected)
