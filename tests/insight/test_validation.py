"""The validation card, with the findings that each set of parameters meets."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import tasks
from explorer.anatomy import Leg, ParameterSet, Subject, load_leg
from explorer.insight.validation import Row, card, met

#: Change these only with docs/validation.md: what is no longer met must be said there.
MET = {"default": {1, 2, 3, 4, 6, 7, 8, 9, 11, 12}, "published": {2, 3, 4, 6, 9}}


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    return card(load_leg("default"))


def verdicts(rows: tuple[Row, ...]) -> set[int]:
    return {row.number for row in rows if row.met}


@pytest.mark.parametrize("parameters", ["default", "published"])
def test_what_each_leg_meets(parameters: ParameterSet) -> None:
    found = card(load_leg(parameters))
    assert verdicts(found) == MET[parameters]
    assert met(found) == len(MET[parameters])


def test_every_finding_says_what_whose_and_how_well_borne_out(rows: tuple[Row, ...]) -> None:
    assert [row.number for row in rows] == list(range(1, 13))
    for row in rows:
        assert all((row.statement, row.expected, row.source, row.ours))
        assert row.label in ("measured", "computed", "recalled band")
        assert bool(row.why) == (row.met is False)


def test_what_no_source_gives_is_labelled(rows: tuple[Row, ...]) -> None:
    assert {row.number for row in rows if row.label == "computed"} == {5}
    assert {row.number for row in rows if row.label == "recalled band"} == {6}


def test_the_card_is_of_the_reference_subject(rows: tuple[Row, ...]) -> None:
    assert verdicts(card(load_leg("default", Subject(55.0, 1.6, "female")))) == verdicts(rows)


def with_strength(leg: Leg, muscles: str, factor: float) -> Leg:
    changed = (
        replace(m, max_isometric_force_N=m.max_isometric_force_N * factor)
        if m.name.startswith(muscles)
        else m
        for m in leg.muscles
    )
    return replace(leg, muscles=tuple(changed))


def test_a_stronger_gastrocnemius_is_found_out(rows: tuple[Row, ...]) -> None:
    strong = card(with_strength(load_leg("default"), "gas", 2.0))
    assert verdicts(rows) - verdicts(strong) >= {9, 12}


def test_weak_hamstrings_are_found_out(rows: tuple[Row, ...]) -> None:
    weak = card(with_strength(load_leg("default"), "semi", 0.3))
    assert 1 in verdicts(rows) - verdicts(weak)


def test_the_page_says_what_the_card_says(rows: tuple[Row, ...]) -> None:
    page = (tasks.ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    for row in rows:
        line = next(line for line in page.splitlines() if line.startswith(f"| {row.number} |"))
        cells = [cell.strip() for cell in line.split("|")]
        assert cells[2:6] == [row.statement, row.expected, row.source, row.label]
        assert cells[7] == ("met" if row.met else "**missed**")
        assert re.sub(r"[\d.,+-]", "", cells[6]) == re.sub(r"[\d.,+-]", "", row.ours)
    assert all(row.why in page for row in rows)
