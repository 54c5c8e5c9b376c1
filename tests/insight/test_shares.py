"""Who carries what: by muscle and by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.insight import group_shares, muscle_shares

if TYPE_CHECKING:
    from tests.insight.conftest import MakeSolution

FORCE_N = {"bflh_r": 400.0, "semimem_r": 500.0, "gasmed_r": 300.0, "vaslat_r": 50.0}
# about the knee: 12, 20, 6 and -2 N.m; net 36


def test_muscles_stand_by_the_size_of_their_moment(make_solution: MakeSolution) -> None:
    rows = muscle_shares(make_solution(force_N=FORCE_N))
    assert [row.muscles for row in rows[:4]] == [
        ("semimem_r",),
        ("bflh_r",),
        ("gasmed_r",),
        ("vaslat_r",),
    ]
    assert rows[0].moment_Nm == pytest.approx(20.0)
    assert rows[0].share == pytest.approx(20.0 / 36.0)
    assert rows[3].share == pytest.approx(-2.0 / 36.0)


def test_groups_add_up_moments_and_shares(make_solution: MakeSolution) -> None:
    solution = make_solution(force_N=FORCE_N)
    rows = {row.name: row for row in group_shares(solution)}
    assert next(iter(rows)) == "hamstrings"
    assert rows["hamstrings"].moment_Nm == pytest.approx(32.0)
    assert rows["hamstrings"].share == pytest.approx(32.0 / 36.0)
    assert rows["hamstrings"].force_N == pytest.approx(900.0)
    assert rows["hamstrings"].activation == pytest.approx(0.9 / 4.0)
    assert sum(row.share or 0.0 for row in rows.values()) == pytest.approx(1.0)
    assert sum(len(row.muscles) for row in rows.values()) == len(solution.muscles)


def test_share_is_undefined_without_a_net_moment(make_solution: MakeSolution) -> None:
    rows = group_shares(make_solution(force_N={}))
    assert all(row.share is None for row in rows)


def test_other_coordinates(make_solution: MakeSolution) -> None:
    solution = make_solution(force_N={"gasmed_r": 100.0, "tibant_r": 50.0})
    rows = muscle_shares(solution, "ankle_dorsiflexion")
    assert rows[0].moment_Nm == pytest.approx(-4.0)
    assert rows[0].share == pytest.approx(2.0)
    assert rows[1].share == pytest.approx(-1.0)


def test_unknown_coordinate_is_named(make_solution: MakeSolution) -> None:
    with pytest.raises(ValueError, match="no coordinate 'knee'; known: hip_flexion"):
        group_shares(make_solution(), "knee")
