"""``leg-explorer sweep``: a grid as a table."""

from __future__ import annotations

import csv
import io
import math
from typing import TYPE_CHECKING

import pytest

from explorer.cli.columns import GROUPS, TEXTS
from explorer.mechanics import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran, Run

Rows = list[dict[str, str]]


def rows(ran: Ran) -> Rows:
    assert ran.status == 0
    return list(csv.DictReader(io.StringIO(ran.out)))


def same(cell: str, value: float | None) -> None:
    if value is None or math.isnan(value):
        assert cell == ""
    else:
        assert float(cell) == pytest.approx(value, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(
    "options",
    [
        ("--load-kg", "12", "--hamstring-strength", "0.8"),
        ("--exercise", "glute_bridge"),
        ("--exercise", "good_morning", "--load-kg", "30", "--sex", "female"),
        ("--activation", "bflh_r=0.5"),
    ],
)
def test_a_row_is_what_solve_says(run: Run, options: tuple[str, ...]) -> None:
    found = rows(run("sweep", *options, "--over", "knee=20,50", "--out", "-"))
    assert [row["knee_deg"] for row in found] == ["20", "50"]
    for row in found:
        alone = run("solve", *options, "--knee", row["knee_deg"], "--json").json
        assert row["status"] == alone["status"]
        same(row["center_of_pressure_m"], alone["center_of_pressure_m"])
        for name, value in alone["scenario"].items():
            if name in TEXTS and name != "balance":
                assert row[name] == value
            elif name not in ("balance", "activation"):
                same(row[name], value)
        for joint in ("hip", "knee", "ankle"):
            same(row[f"required_{joint}_Nm"], alone["required_moment_Nm"].get(joint))
            same(row[f"missing_{joint}_Nm"], alone["missing_moment_Nm"].get(joint))
        for muscle, said in alone["muscles"].items():
            for name in ("activation", "force_N", "length_m", "fiber_length_norm"):
                same(row[f"{muscle}_{name}"], said[name])
            same(row[f"{muscle}_passive_force_N"], said["passive_force_N"])
            for coordinate in COORDINATES:
                same(row[f"{muscle}_moment_arm_{coordinate}_m"], said["moment_arms_m"][coordinate])
                same(row[f"{muscle}_moment_{coordinate}_Nm"], said["moments_Nm"][coordinate])
                share = said["shares"][coordinate]
                if share is None or abs(share) < 1e3:  # else the net moment is next to nothing
                    same(row[f"{muscle}_share_{coordinate}"], share)


def test_order_and_the_defaults_of_each_exercise(run: Run) -> None:
    over = ("exercise=warm_up_curl,romanian_deadlift", "ankle-hold=free,held", "load=5,10")
    asked = [part for axis in ("knee=10,20", *over) for part in ("--over", axis)]
    found = rows(run("sweep", *asked, "--columns", "force", "--out", "-"))
    assert [
        (row["exercise"], row["ankle_hold"], row["knee_deg"], row["load_kg"]) for row in found
    ] == [
        (exercise, hold, knee, load)
        for exercise in ("warm_up_curl", "romanian_deadlift")
        for hold in ("free", "held")
        for knee in ("10", "20")
        for load in ("5", "10")
    ]
    assert {(row["exercise"], row["hip_deg"]) for row in found} == {
        ("warm_up_curl", "0"),
        ("romanian_deadlift", "80"),
    }
    curls, deadlifts = found[:8], found[8:]
    assert {row["falls"] for row in curls} == {""}
    assert {row["falls"] for row in deadlifts} == {"0"}  # each leans into balance
    assert {(row["ankle_hold"], row["balance"]) for row in curls} == {
        ("free", "knee+ankle"),
        ("held", "knee"),
    }


def test_joints_follow_the_phase_and_legs_the_person(run: Run) -> None:
    found = rows(
        run(
            *("sweep", "--exercise", "calf_raise_straight", "--over", "phase=0:0.5:0.25"),
            *("--over", "mass=50,100", "--columns", "force", "--out", "-"),
        )
    )
    assert [row["mass_kg"] for row in found] == ["50"] * 3 + ["100"] * 3
    angles = [float(row["ankle_deg"]) for row in found]
    assert angles == pytest.approx([10.0, -10.0, -30.0] * 2)
    light, heavy = (float(found[i]["required_ankle_Nm"]) for i in (1, 4))
    assert heavy == pytest.approx(2.0 * light, rel=1e-6)


def test_columns_can_be_left_out(run: Run) -> None:
    sweep = ("sweep", "--over", "knee=45", "--out", "-")
    names = {group: list(rows(run(*sweep, "--columns", group))[0]) for group in GROUPS}
    everything = list(rows(run(*sweep))[0])
    shared = set.intersection(*map(set, names.values()))
    assert sum(len(each) - len(shared) for each in names.values()) + len(shared) == len(everything)
    assert len(names["activation"]) - len(shared) == 40
    assert len(names["arms"]) - len(shared) == 240
    assert len(set(everything)) == len(everything)


def test_file_appears_whole_with_one_line_on_standard_error(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "curl.csv"
    place.write_text("old")
    ran = run("sweep", "--over", "knee=0:100:1", "--columns", "force", "--out", str(place))
    assert (ran.status, ran.out) == (0, "")
    assert ran.err.startswith("101 poses in ")
    assert ran.err.count("\n") == 1
    assert place.read_text().count("\n") == 102
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "the following arguments are required: --over"),
        (("--over", "knee=0:120:0"), "the step must not be 0"),
        (("--over", "knee=0:150:10"), "knee must lie between 0 and 140 degrees, not 150"),
        (("--over", "mass=10,70"), "mass must lie between 30 and 200 kg"),
        (("--over", "activation=0:2:1"), "--over activation must be from 0 to 1, not 2"),
        (("--over", "knee=1", "--knee", "5"), "--over knee and --knee: leave one out"),
        (("--over", "moment=0:10:5"), "--over moment counts only with the exercise dynamometer"),
        (("--over", "tempo-up=1:2:1"), "--over tempo-up counts only with --phase"),
        (("--over", "phase=0:1:1", "--knee", "5"), "--knee is set by --over phase in prone_leg"),
        (("--over", "knee=5", "--phase", "0"), "--over knee is set by --phase in prone_leg_curl"),
        (
            ("--over", "phase=0,1", "--over", "exercise=nordic_curl,relaxed"),
            "--over phase counts only where something moves, not in relaxed",
        ),
        (("--over", "knee=5", "--columns", "bones"), "--columns must list some of activation,"),
    ],
)
def test_wrong_input_gets_one_clear_line_and_no_file(
    refused: Callable[..., str], tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    assert said in refused("sweep", *arguments, "--out", str(tmp_path / "a.csv"))
    assert list(tmp_path.iterdir()) == []


def test_place_to_write_is_checked_first(refused: Callable[..., str], tmp_path: Path) -> None:
    over = ("sweep", "--over", "knee=0:120:10", "--out")
    assert "there is no folder" in refused(*over, str(tmp_path / "no" / "a.csv"))
    assert "must end in .csv or .parquet, or be -" in refused(*over, str(tmp_path / "a.xlsx"))


def test_without_arrow_parquet_is_refused_before_anything_is_solved(
    refused: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.cli.tables.find_spec", lambda _: None)
    words = ("sweep", "--over", "knee=0:20:10", "--out")
    assert "use .csv" in refused(*words, str(tmp_path / "a.parquet"))
    assert list(tmp_path.iterdir()) == []


def test_parquet_has_the_same_rows(run: Run, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    sweep = ("sweep", "--over", "exercise=relaxed,hold_sitting", "--over", "knee=0:60:20")
    text = rows(run(*sweep, "--out", "-"))
    assert run(*sweep, "--out", str(tmp_path / "a.parquet")).status == 0
    table = pq.read_table(tmp_path / "a.parquet")
    assert table.column_names == list(text[0])
    for plain, row in zip(text, table.to_pylist(), strict=True):
        for name, value in row.items():
            if name in TEXTS:
                assert plain[name] == value
            else:
                assert plain[name] == ("" if value is None else f"{value:.9g}")
    assert [each.name for each in tmp_path.iterdir()] == ["a.parquet"]


def test_help_names_every_axis_and_group(run: Run) -> None:
    text = run("sweep", "--help").out
    for word in ("tempo-up", "calf-habit", "mass", "--keep-partial", "130 interrupted", *GROUPS):
        assert word in text
