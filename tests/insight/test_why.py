"""The numbers of each muscle multiply to the moment that the solution has."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.insight.why import Reason, sentence, why
from explorer.mechanics import COORDINATES, EXERCISES, solve
from explorer.mechanics.scenario import JOINTS, Exercise, Joint
from tests.insight.scenarios import LEG, assert_words, typical

COLUMN = {"hip": 0, "knee": 3, "ankle": 4}


def test_columns_are_those_of_the_joints() -> None:
    names = [COORDINATES[i] for i in COLUMN.values()]
    assert names == ["hip_flexion", "knee_flexion", "ankle_dorsiflexion"]


@settings(max_examples=25)
@given(
    exercise=st.sampled_from(EXERCISES),
    joint=st.sampled_from(JOINTS),
    phase=st.floats(0.0, 1.0),
    tempo_s=st.sampled_from([None, 0.5, 2.0]),
    tired=st.floats(0.0, 0.9),
    strength=st.floats(0.1, 2.0),
    tight=st.floats(-1.0, 1.0),
    tendon=st.sampled_from(["elastic", "rigid"]),
)
def test_product_is_the_moment(
    exercise: Exercise,
    joint: Joint,
    phase: float,
    tempo_s: float | None,
    tired: float,
    strength: float,
    tight: float,
    tendon: str,
) -> None:
    scenario = typical(exercise, phase, tempo_s).with_(
        hamstring_fatigue=tired,
        calf_strength=strength,
        hamstring_strength=2.1 - strength,
        calf_tightness=tight,
        hamstring_tightness=-tight,
        tendon=tendon,
    )
    solution = solve(LEG, scenario)
    rows = why(solution, joint)
    assert {row.muscle for row in rows} == set(solution.muscles)
    for row in rows:
        i = solution.row(row.muscle)
        product = row.arm_m * (
            row.max_isometric_N
            * row.strength
            * row.rested
            * row.length
            * row.speed
            * row.activation
            * row.cosine
            + row.passive_N * row.cosine
        )
        assert product == pytest.approx(solution.moments_Nm[i, COLUMN[joint]], abs=1e-4)
        assert row.moment_Nm == pytest.approx(product, abs=1e-9)
        assert 0.0 <= row.length <= 1.0 + 1e-9
        assert 0.0 <= row.speed <= 1.4 + 1e-9
        assert 0.0 < row.cosine <= 1.0
    sizes = [abs(row.moment_Nm) for row in rows]
    assert sizes == sorted(sizes, reverse=True)


def test_fatigue_and_strength_stand_apart_from_speed() -> None:
    rested = {row.muscle: row for row in why(solve(LEG, typical("prone_leg_curl")))}
    scenario = typical("prone_leg_curl").with_(hamstring_fatigue=0.3, calf_strength=0.8)
    tired = {row.muscle: row for row in why(solve(LEG, scenario))}
    assert tired["semimem_r"].rested == pytest.approx(0.7)
    assert tired["gasmed_r"].rested == 1.0
    assert tired["gasmed_r"].strength == 0.8
    # Tired fibres are slower: the same speed leaves them less.
    assert tired["semimem_r"].speed < rested["semimem_r"].speed
    assert tired["gasmed_r"].speed == pytest.approx(rested["gasmed_r"].speed)
    assert "left by fatigue" in [factor.name for factor in tired["semimem_r"].product]
    assert "left by fatigue" not in [factor.name for factor in rested["semimem_r"].product]


def test_sentence_names_what_holds_a_muscle_back() -> None:
    row = Reason(
        "semimem_r",
        "semimembranosus",
        "knee",
        0.04,
        1000.0,
        1.0,
        1.0,
        0.5,
        1.0,
        0.5,
        1.0,
        10.0,
        0.4,
    )
    said = sentence(row).replace("\u00a0", " ")
    assert said == (
        "Semimembranosus works to bend the knee with 10 N·m (40% of the net moment): it pulls with "
        "260 N at an arm of 40 mm. It is 50% active and could give 500 N here, not its best "
        "1000 N, since its fibres are not at their best length (factor 0.50); stretch alone adds "
        "10 N."
    )


def test_opponents_and_slack_muscles_are_told_as_such() -> None:
    opponent = Reason(
        "vaslat_r",
        "vastus lateralis",
        "knee",
        -0.04,
        1000.0,
        1.0,
        1.0,
        1.0,
        1.0,
        0.1,
        1.0,
        0.0,
        -0.2,
    )
    said = sentence(opponent)
    assert "works to straighten the knee" in said
    assert "(20% of the net moment, the other way)" in said
    at_hip = why(solve(LEG, typical("prone_leg_curl")), "hip")
    soleus = next(row for row in at_hip if row.muscle == "soleus_r")
    assert sentence(soleus) == "Soleus does not turn the hip here."


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_words_for_every_muscle(exercise: Exercise) -> None:
    solution = solve(LEG, typical(exercise))
    for joint in JOINTS:
        for row in why(solution, joint):
            assert_words(sentence(row))
            assert all(math.isfinite(factor.value) for factor in row.product)
            assert all(factor.written for factor in row.product)


def test_unknown_joint_is_refused() -> None:
    with pytest.raises(ValueError, match="joint must be one of hip, knee, ankle, not 'toe'"):
        why(solve(LEG, typical("relaxed")), "toe")  # type: ignore[arg-type]
