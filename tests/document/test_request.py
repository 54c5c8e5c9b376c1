"""Whatever a line of a batch holds, it is a request or refused in words; never anything else."""

from __future__ import annotations

import json
import math
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.anatomy import load_leg
from explorer.document.errors import InputError
from explorer.document.fields import FIELDS, PLAIN, default_fields, option_of
from explorer.document.request import Request, read_line
from explorer.mechanics import EXERCISES, Scenario, at_phase, solve
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import JOINTS

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Exercise

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "free", "knee", "rigid", "published", "bflh_r", *EXERCISES])
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)
_KEYS = st.sampled_from([*default_fields(), "knee"]) | st.text(max_size=5)


@given(st.dictionaries(_KEYS, _VALUES, max_size=4).map(json.dumps) | st.text())
def test_any_line_is_a_request_or_a_usage_error(line: str) -> None:
    try:
        request = read_line(line.encode("utf-8", "surrogatepass"), {})
    except InputError:
        return
    assert isinstance(request, Request)
    assert json.loads(json.dumps(request.fields, allow_nan=False)) == request.fields


def test_defaults_are_those_of_a_scenario() -> None:
    request = read_line(b"{}", {})
    given = Scenario()
    assert math.isclose(request.scenario.knee_rad, given.knee_rad)
    assert request.scenario.with_(knee_rad=given.knee_rad) == given
    assert request.parameters == "default"


def test_every_field_of_a_scenario_can_be_given() -> None:
    names = {field.name.replace("_rad", "_deg") for field in fields(Scenario)}
    assert set(FIELDS) == {*names, "mass_kg", "height_m", "sex", "parameters"}
    assert tuple(default_fields()) == tuple(FIELDS)
    assert len({option_of(name) for name in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_a_pose_that_people_can_hold(exercise: Exercise) -> None:
    request = read_line(json.dumps({"exercise": exercise}).encode(), {})
    for joint in JOINTS:
        angle_deg = math.degrees(getattr(request.scenario, f"{joint}_rad"))
        assert request.fields[f"{joint}_deg"] == pytest.approx(angle_deg, abs=1e-9)
    assert not solve(request.leg, request.scenario).falls


@pytest.mark.parametrize("exercise", [each for each in EXERCISES if each not in PLAIN])
def test_a_new_exercise_rests_as_its_task_says(exercise: Exercise) -> None:
    asked = read_line(json.dumps({"exercise": exercise}).encode(), {}).scenario
    task = TASKS[exercise]
    assert (asked.load_kg, asked.ankle_hold) == (task.load_kg, task.hold)
    there = at_phase(load_leg(), asked, 0.5)
    for joint in task.moves:
        assert getattr(asked, f"{joint}_rad") == pytest.approx(getattr(there, f"{joint}_rad"))
    for joint, angle_deg in task.rests.items():
        assert getattr(asked, f"{joint}_rad") == math.radians(angle_deg)


def test_a_phase_sets_the_pose_and_may_be_repeated_not_contradicted() -> None:
    line = {"exercise": "good_morning", "phase": 0.2, "load_kg": 40.0}
    request = read_line(json.dumps(line).encode(), {})
    assert request.scenario.phase == 0.2
    there = at_phase(load_leg(), Scenario("good_morning", load_kg=40.0), 0.2)
    assert request.scenario.hip_rad == there.hip_rad
    # The lean depends on the knee, which the phase does not move: 15 degrees here.
    there = at_phase(load_leg(), request.scenario.with_(ankle_rad=0.0), 0.2)
    assert request.scenario.ankle_rad == pytest.approx(there.ankle_rad, abs=1e-9)
    again = read_line(json.dumps(request.fields).encode(), {}).scenario
    assert again.ankle_rad == pytest.approx(request.scenario.ankle_rad, abs=1e-9)
    assert again.with_(ankle_rad=request.scenario.ankle_rad) == request.scenario
    with pytest.raises(InputError, match=r"hip_deg is set by phase: 27\.\d+ degrees at 0\.2"):
        read_line(json.dumps({**line, "hip_deg": 20}).encode(), {})
