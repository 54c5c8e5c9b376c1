"""The axes of a sweep as a person writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.cli.axes import SWEPT, read_axes
from explorer.document.errors import InputError
from explorer.document.fields import FIELDS


def test_ranges_include_both_ends_where_a_step_meets_them() -> None:
    assert read_axes(["knee=0:120:40"]) == {"knee_deg": [0.0, 40.0, 80.0, 120.0]}
    assert read_axes(["knee=0:100:40"]) == {"knee_deg": [0.0, 40.0, 80.0]}
    assert read_axes(["phase=0:1:0.1"])["phase"] == [i / 10 for i in range(11)]
    assert read_axes(["ankle=20:-20:-20"]) == {"ankle_deg": [20.0, 0.0, -20.0]}
    assert read_axes(["hip=5:5:1"]) == {"hip_deg": [5.0]}


def test_lists_keep_their_order() -> None:
    assert read_axes(["load=20,5, 1e1", "ankle-hold=held,free"]) == {
        "load_kg": (20.0, 5.0, 10.0),
        "ankle_hold": ("held", "free"),
    }


@pytest.mark.parametrize("name", ["tempo-up", "tempo_up", "tempo-up-s", "tempo_up_s"])
def test_names_with_dashes_or_underscores_and_with_the_unit_or_without(name: str) -> None:
    assert list(read_axes([f"{name}=1,2"])) == ["tempo_up_s"]


def test_every_field_but_lists_can_be_swept() -> None:
    assert set(SWEPT.values()) == set(FIELDS) - {"balance"}
    assert {"hip", "load", "moment", "phase", "tempo-up", "calf-habit", "mass"} <= set(SWEPT)


@given(
    st.integers(-1000, 1000), st.integers(0, 500), st.sampled_from([0.001, 0.01, 0.1, 0.5, 1, 3])
)
def test_values_are_whole_steps_from_the_start(start: int, steps: int, step: float) -> None:
    (values,) = read_axes([f"load={start}:{start + steps * step!r}:{step}"]).values()
    assert len(values) == steps + 1
    assert values[0] == start
    assert values == sorted(values)
    assert values[-1] == pytest.approx(start + steps * step, abs=1e-9)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["knee"], "--over knee: say which values, such as knee=0:120:2"),
        (["knee="], "say which values"),
        (["toe=1"], "--over toe=1: no field 'toe' to sweep; known are hip, knee, ankle, load"),
        (["knee_rad=0:2:1"], "no field 'knee_rad'"),
        (["balance=knee"], "no field 'balance'"),
        (["knee=0:120:0"], "--over knee=0:120:0: the step must not be 0"),
        (["knee=120:0:5"], "is empty; from 120 to 0 needs a negative step"),
        (["knee=0:120:-5"], "is empty; from 0 to 120 needs a positive step"),
        (["knee=0:120"], "must be FROM:TO:STEP, or values parted by commas"),
        (["knee=0:2rad:1"], "'2rad' must be a number in degrees, and finite"),
        (["load=5lb"], "'5lb' must be a number in kilograms, and finite"),
        (["phase=0:1:nan"], "'nan' must be a number, and finite"),
        (["activation=x"], "'x' must be a number from 0 to 1"),
        (["load=1,,2"], "'' must be a number in kilograms"),
        (["ankle-hold=free,loose"], "must list some of free, held, not 'loose'"),
        (["knee=1", "knee=2"], "--over knee stands twice"),
        (["knee=0:140:1e-7"], "has 1.4e+09 values, more than the 100,000,000"),
        (["knee=0:100:0.01", "hip=0:100:0.01"], "100,020,001 poses are more than the 100,000,000"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(texts: list[str], said: str) -> None:
    with pytest.raises(InputError) as refused:
        read_axes(texts)
    assert said in str(refused.value)
