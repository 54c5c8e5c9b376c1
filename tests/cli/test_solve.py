"""``leg-explorer solve``: one scenario."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer import __version__
from explorer.anatomy import Subject, load_leg
from explorer.mechanics import COORDINATES, EXERCISES, Scenario, at_phase, solve
from explorer.mechanics.foot import FOOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.anatomy import ParameterSet
    from explorer.mechanics.scenario import Tendon
    from tests.cli.conftest import Run

CURL = ("solve", "--exercise", "prone_leg_curl", "--hip", "0", "--knee", "45", "--ankle", "-20")


def test_result_holds_the_solution_in_full(run: Run) -> None:
    answer = run(*CURL, "--load-kg", "20", "--ankle-hold", "held", "--json").json
    scenario = Scenario(
        "prone_leg_curl",
        knee_rad=math.radians(45.0),
        ankle_rad=math.radians(-20.0),
        load_kg=20.0,
        ankle_hold="held",
    )
    solution = solve(load_leg(), scenario)
    assert answer["status"] == solution.status
    assert answer["missing_moment_Nm"] == dict(solution.missing_moment_Nm)
    assert answer["required_moment_Nm"] == dict(solution.required_moment_Nm)
    assert tuple(answer["muscles"]) == solution.muscles
    for i, row in enumerate(answer["muscles"].values()):
        assert row["activation"] == solution.activation[i]
        assert row["force_N"] == solution.force_N[i]
        assert row["length_m"] == solution.length_m[i]
        assert row["fiber_length_norm"] == solution.fiber_length_norm[i]
        assert row["passive_force_N"] == solution.passive_force_N[i]
        assert tuple(row["moment_arms_m"]) == COORDINATES
        assert list(row["moment_arms_m"].values()) == solution.moment_arms_m[i].tolist()
        assert list(row["moments_Nm"].values()) == solution.moments_Nm[i].tolist()
        shares = [math.nan if part is None else part for part in row["shares"].values()]
        np.testing.assert_array_equal(shares, solution.shares[i])
    for body, pose in answer["segment_poses"].items():
        np.testing.assert_array_equal(pose, solution.motions[body])


def test_scenario_comes_back_with_degrees_as_given_and_defaults_filled_in(run: Run) -> None:
    answer = run("solve", "--knee", "33.3", "--ankle", "-17.7", "--json").json
    assert answer["scenario"] == {
        "exercise": "prone_leg_curl",
        "hip_deg": 0.0,
        "knee_deg": 33.3,
        "ankle_deg": -17.7,
        "load_kg": 10.0,
        "ankle_hold": "free",
        "moment_Nm": 0.0,
        "balance": None,
        "activation": None,
        "phase": None,
        "tempo_up_s": None,
        "tempo_down_s": None,
        "momentum": 0.0,
        "hamstring_strength": 1.0,
        "hamstring_fatigue": 0.0,
        "gluteal_strength": 1.0,
        "calf_strength": 1.0,
        "calf_tightness": 0.0,
        "hamstring_tightness": 0.0,
        "hamstring_attention": 0.0,
        "calf_habit": 0.0,
        "cost_exponent": 2.0,
        "mass_kg": 75.0,
        "height_m": 1.7,
        "sex": "male",
        "parameters": "default",
        "tendon": "elastic",
    }


def test_whole_body_exercise_of_another_person_in_movement(run: Run) -> None:
    answer = run(
        *("solve", "--exercise", "romanian_deadlift", "--phase", "0.3", "--load-kg", "40"),
        *("--tempo-up-s", "1.5", "--mass-kg", "60", "--height-m", "1.65", "--sex", "female"),
        *("--hamstring-fatigue", "0.2", "--calf-tightness", "-0.5", "--json"),
    ).json
    leg = load_leg("default", Subject(60.0, 1.65, "female"))
    scenario = Scenario(
        "romanian_deadlift",
        knee_rad=math.radians(15.0),
        load_kg=40.0,
        tempo_up_s=1.5,
        hamstring_fatigue=0.2,
        calf_tightness=-0.5,
    )
    scenario = at_phase(leg, scenario, 0.3)
    solution = solve(leg, scenario)
    forces_N = [row["force_N"] for row in answer["muscles"].values()]
    np.testing.assert_allclose(forces_N, solution.force_N, atol=1e-6)
    assert answer["scenario"]["hip_deg"] == pytest.approx(math.degrees(scenario.hip_rad))
    assert answer["center_of_pressure_m"] == pytest.approx(solution.center_of_pressure_m)
    assert answer["falls"] is False
    (floor,) = answer["forces"]
    assert (floor["name"], floor["body"]) == ("floor", "calcn_r")
    np.testing.assert_allclose(floor["force_N"], solution.forces[0].force_N)
    np.testing.assert_allclose(floor["point_m"], solution.forces[0].point_m)
    np.testing.assert_allclose(answer["up"], solution.up)


def test_nobody_stands_on_a_pad_and_all_can_fall(run: Run) -> None:
    curl = run(*CURL, "--json").json
    assert curl["center_of_pressure_m"] is None
    assert curl["falls"] is False
    assert {force["name"]: force["body"] for force in curl["forces"]} == {
        "support": None,
        "pad": "tibia_r",
    }
    bent = ("solve", "--exercise", "romanian_deadlift", "--hip", "80", "--ankle", "20")
    assert run(*bent, "--json").json["falls"] is True
    assert "Nobody could stand so: the floor would have to press" in run(*bent).out


def test_ankle_left_out_leans_the_body_into_balance(run: Run) -> None:
    for hip, load in (("20", "0"), ("70", "100")):
        answer = run(
            *("solve", "--exercise", "romanian_deadlift", "--hip", hip, "--load-kg", load),
            "--json",
        ).json
        assert answer["center_of_pressure_m"] == pytest.approx(0.45 * FOOT.length_m, abs=1e-3)
        assert answer["scenario"]["hip_deg"] == float(hip)


def test_swing_has_its_own_tempo(run: Run) -> None:
    swing = ("solve", "--exercise", "kettlebell_swing", "--json", "--phase", "0.3")
    asked = run(*swing).json["scenario"]
    assert (asked["tempo_up_s"], asked["tempo_down_s"]) == (0.6, 0.6)
    slow = run(*swing, "--tempo-up-s", "5").json["scenario"]
    assert slow["tempo_up_s"] == 5.0


def test_dynamometer_balances_the_joints_named(run: Run) -> None:
    answer = run(
        "solve",
        "--exercise",
        "dynamometer",
        "--moment-Nm",
        "40",
        "--balance",
        "knee,ankle",
        "--json",
    ).json
    assert answer["status"] == "balanced"
    assert answer["scenario"]["balance"] == ["knee", "ankle"]
    assert answer["missing_moment_Nm"] == {"knee": 0.0, "ankle": 0.0}
    knee_Nm = sum(row["moments_Nm"]["knee_flexion"] for row in answer["muscles"].values())
    assert knee_Nm == pytest.approx(40.0, abs=1e-6)


def test_activation_prescribes_all_or_those_named(run: Run) -> None:
    full = run("solve", "--activation", "1", "--parameters", "published", "--json").json
    assert full["status"] == "prescribed"
    assert {row["activation"] for row in full["muscles"].values()} == {1.0}
    some = run("solve", "--activation", "bflh_r=0.5,gasmed_r=1", "--json").json
    active = {name: row["activation"] for name, row in some["muscles"].items() if row["activation"]}
    assert active == {"bflh_r": 0.5, "gasmed_r": 1.0}


@pytest.mark.parametrize("parameters", ["default", "published"])
@pytest.mark.parametrize("tendon", ["elastic", "rigid"])
def test_tendon_and_parameters_reach_the_solver(
    run: Run, parameters: ParameterSet, tendon: Tendon
) -> None:
    answer = run(
        "solve", "--activation", "1", "--tendon", tendon, "--parameters", parameters, "--json"
    )
    solution = solve(load_leg(parameters), Scenario(activation=1.0, tendon=tendon))
    forces_N = [row["force_N"] for row in answer.json["muscles"].values()]
    assert forces_N == solution.force_N.tolist()


def test_undefined_is_null_never_nan(run: Run) -> None:
    ran = run(
        "solve", "--activation", "0", "--hip", "20", "--knee", "90", "--ankle", "-30", "--json"
    )
    assert "NaN" not in ran.out
    assert "Infinity" not in ran.out


def test_overload_is_an_answer_not_an_error(run: Run) -> None:
    ran = run("solve", "--load-kg", "300", "--json")
    assert ran.status == 0
    assert ran.json["status"] == "overloaded"
    assert ran.json["missing_moment_Nm"]["knee"] > 10.0


def test_table_for_people(run: Run) -> None:
    ran = run(*CURL, "--load-kg", "5")
    assert ran.status == 0
    assert ran.out.startswith(
        "Lying leg curl, 5 kg: hip straight, knee bent 45°, toes pointed 20°\n"
    )
    assert "Balanced" in ran.out
    assert "biceps femoris, long head" in ran.out
    assert "Computed, not measured." in ran.out
    assert re.search(r"Forces from outside: support \d+ N, pad 49 N\.\n", ran.out)
    moving = run("solve", "--exercise", "good_morning", "--phase", "0.8", "--tempo-down-s", "2").out
    assert "At 80 % of the repetition, on the way back, in 2 s." in moving
    assert "The floor presses " in moving


@pytest.mark.parametrize("text", ["-20", "-2e1", "-20.", " -20"])
def test_negative_numbers_are_values(run: Run, text: str) -> None:
    assert run("solve", "--ankle", text, "--json").json["scenario"]["ankle_deg"] == -20.0


def test_out_is_written_whole_and_replaces(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "result.json"
    place.write_text("old")
    ran = run(*CURL, "--json", "--out", str(place))
    assert (ran.status, ran.out) == (0, "")
    assert json.loads(place.read_text())["status"] == "balanced"
    assert list(tmp_path.iterdir()) == [place]


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"leg-explorer {__version__}\n"
    text = run("solve", "--help").out
    for word in ("hip_flexion", "dorsiflexion +", "missing_moment_Nm", "N.m", "null", "--batch"):
        assert word in text
    for exercise in EXERCISES:
        assert re.search(rf"^  {exercise} +\S", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--knee", "500"), "knee"),
        (("--knee", "500"), "140"),
        (("--hip", "-200"), "hip"),
        (("--ankle", "51"), "ankle"),
        (("--load-kg", "abc"), '--load-kg must be a number in kilograms, not "abc"'),
        (("--load-kg", "-1"), "load"),
        (("--knee", "nan"), "--knee must be a number in degrees, and finite, not NaN"),
        (("--ankle", "-inf"), "--ankle must be a number in degrees, and finite, not -Infinity"),
        (("--exercise", "squat"), "--exercise must be one of prone_leg_curl, seated_leg_curl"),
        (("--ankle-hold", "maybe"), '--ankle-hold must be one of free, held, not "maybe"'),
        (("--parameters", "mine"), "--parameters must be one of default, published"),
        (("--tendon", "soft"), "--tendon must be one of elastic, rigid"),
        (("--balance", "knee,toe"), '--balance must list some of hip, knee, ankle, not "toe"'),
        (("--balance", "knee,knee"), "--balance must name each joint once"),
        (("--moment-Nm", "40"), "--moment-Nm counts only with the exercise dynamometer"),
        (("--activation", "1.5"), "--activation must be from 0 to 1, not 1.5"),
        (("--activation", "x"), "--activation must be a number from 0 to 1, or muscles each"),
        (("--activation", "bflh=1"), '--activation: no muscle "bflh"; known are addbrev_r'),
        (("--activation", "bflh_r=2"), "--activation of bflh_r must be from 0 to 1, not 2"),
        (("--activation", "bflh_r=1,1"), "'1' must be NAME=VALUE"),
        (("--activation", "bflh_r=1,bflh_r=0"), "--activation names bflh_r twice"),
        (("--phase", "0.3", "--knee", "45"), "--knee is set by --phase: 73.26 degrees at 0.3"),
        (("--phase", "1.2"), "phase must lie between 0 and 1"),
        (("--phase", "0.2", "--exercise", "hold_lying"), "--phase counts only where something"),
        (("--tempo-up-s", "2"), "--tempo-up-s counts only with --phase"),
        (("--momentum", "1"), "--momentum counts only with --phase"),
        (("--phase", "0.2", "--tempo-up-s", "0.1"), "tempo up must lie between 0.3 and 30 s"),
        (("--hamstring-strength", "9"), "hamstring strength must lie between 0.1 and 2"),
        (("--calf-habit", "x"), '--calf-habit must be a number, not "x"'),
        (("--mass-kg", "10"), "mass must lie between 30 and 200 kg"),
        (("--height-m", "170"), "height must lie between 1.2 and 2.2 m"),
        (("--sex", "f"), '--sex must be one of male, female, not "f"'),
        (("--knees", "5"), "unrecognized arguments: --knees 5"),
        (("--load-kg",), "argument --load-kg: expected one argument"),
    ],
)
def test_wrong_input_gets_one_clear_line(
    refused: Callable[..., str], arguments: tuple[str, ...], said: str
) -> None:
    assert said in refused("solve", *arguments)


def test_unknown_command_is_refused(refused: Callable[..., str]) -> None:
    assert "'frobnicate'" in refused("frobnicate")


@pytest.mark.parametrize("name", ["missing/result.json", "."])
def test_out_that_cannot_be_is_refused_before_any_work(
    refused: Callable[..., str], tmp_path: Path, name: str
) -> None:
    assert "folder" in refused(*CURL, "--json", "--out", str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_wrong_input_leaves_what_stands_at_out(refused: Callable[..., str], tmp_path: Path) -> None:
    place = tmp_path / "result.json"
    place.write_text("old")
    refused("solve", "--knee", "abc", "--out", str(place))
    assert place.read_text() == "old"
    assert list(tmp_path.iterdir()) == [place]
