"""``leg-explorer validate``: the card on a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.anatomy import load_leg
from explorer.insight.validation import card

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run


def test_json_holds_the_card(run: Run) -> None:
    found = run("validate", "--json").json
    rows = card(load_leg("default"))
    assert found["parameters"] == "default"
    assert found["met"] == sum(row.met is True for row in rows)
    assert found["of"] == len(found["rows"]) == 12
    assert [row["ours"] for row in found["rows"]] == [row.ours for row in rows]
    assert [row["met"] for row in found["rows"]] == [row.met for row in rows]


def test_text_says_each_verdict_and_why_a_finding_is_missed(run: Run) -> None:
    ran = run("validate", "--parameters", "published")
    rows = card(load_leg("published"))
    assert ran.status == 0
    assert ran.out.count("MISSED: ") == sum(row.met is False for row in rows)
    assert max(map(len, ran.out.splitlines())) <= 100
    said = " ".join(ran.out.split())
    for row in rows:
        assert row.statement in said
        assert row.why in said
    assert ran.out.endswith("Ours is computed, not measured.\n")


def test_other_parameters_are_refused(refused: Callable[..., str]) -> None:
    assert "invalid choice: 'mine'" in refused("validate", "--parameters", "mine")
