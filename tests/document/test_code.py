"""A code is short, gives back the scenario, and a mistyped one is noticed."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explorer.anatomy import Subject, load_leg
from explorer.document.code import pose_code, read_pose_code
from explorer.document.document import Asked
from explorer.document.errors import InputError
from explorer.mechanics import Scenario, at_phase
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.scenario import EXERCISES, JOINTS

_SIMPLE = Asked(Scenario("prone_leg_curl", ankle_rad=math.radians(-20.0), load_kg=15.0))


def _asked(exercise: int, knee: int, load: float, strength: float, mass: int) -> Asked:
    scenario = Scenario(
        EXERCISES[exercise],
        knee_rad=math.radians(knee),
        load_kg=load,
        ankle_hold="held",
        hamstring_strength=strength,
    )
    return Asked(scenario, Subject(float(mass), sex="female"))


_ASKED = st.builds(
    _asked,
    st.integers(0, len(EXERCISES) - 1),
    st.integers(0, 140),
    st.integers(0, 600).map(lambda half: half / 2),
    st.integers(10, 200).map(lambda part: part / 100),
    st.integers(30, 200),
)


def test_a_usual_pose_takes_three_groups_of_four() -> None:
    code = pose_code(_SIMPLE)
    assert code == "407H-D7G7-G066"  # printed codes must be read for ever
    assert read_pose_code(code) == _SIMPLE


@given(_ASKED)
def test_a_scenario_in_whole_steps_comes_back_as_it_was(asked: Asked) -> None:
    found = read_pose_code(pose_code(asked))
    assert found.subject == asked.subject
    assert math.isclose(found.scenario.knee_rad, asked.scenario.knee_rad)
    assert found.scenario.with_(knee_rad=asked.scenario.knee_rad) == asked.scenario


@given(st.sampled_from(EXERCISES), st.integers(0, 100))
def test_a_phase_brings_its_joints(exercise: str, percent: int) -> None:
    assume(TASKS[exercise].moves)  # type: ignore[index]
    scenario = Scenario(exercise, phase=percent / 100, tempo_down_s=4.0)  # type: ignore[arg-type]
    scenario = at_phase(load_leg(), scenario, percent / 100)
    found = read_pose_code(pose_code(Asked(scenario))).scenario
    assert (found.phase, found.tempo_down_s, found.tempo_up_s) == (percent / 100, 4.0, None)
    for joint in JOINTS:
        turned = getattr(found, f"{joint}_rad") - getattr(scenario, f"{joint}_rad")
        assert abs(turned) <= math.radians(0.5) + 1e-9


@given(_ASKED, st.data())
def test_one_wrong_letter_is_noticed(asked: Asked, data: st.DataObject) -> None:
    code = pose_code(asked)
    place = data.draw(st.integers(0, len(code) - 1).filter(lambda i: code[i] != "-"))
    other = data.draw(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
    assume(other != code[place])
    with pytest.raises(InputError, match="mistyped"):
        read_pose_code(code[:place] + other + code[place + 1 :])


def test_case_spaces_and_letters_that_look_alike_do_not_matter() -> None:
    assert read_pose_code(" 4o7h d7g7go66 ") == _SIMPLE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a pose code has letters and digits"),
        ("hello!", "a pose code has no '!'"),
        ("407H-D7G7-G0", "mistyped or cut short"),
        ("0", "mistyped or cut short"),
        ("0" * 500, "mistyped or cut short"),
    ],
)
def test_what_is_no_code_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_pose_code(text)


@given(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", max_size=40))
def test_any_letters_are_read_or_refused(letters: str) -> None:
    from explorer.document.code import _check_letters

    try:
        found = read_pose_code(letters + _check_letters(letters))
    except InputError:
        return
    assert isinstance(found, Asked)


def test_what_has_no_code_is_said() -> None:
    with pytest.raises(InputError, match="cannot say activation"):
        pose_code(Asked(Scenario(activation=0.5)))
