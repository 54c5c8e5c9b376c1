"""``leg-explorer handout``: a page for a patient without a window or a display."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from explorer.export.carry import carried

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def test_a_page_with_all_that_was_asked(qapp: object, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    arguments = f"handout --knee 60 --ankle -20 --paper letter --out {out}"
    chosen = "--strategies slower_tempo,stretch_calf --sets 3 --repetitions 10 --hold 2"
    ran = run(*arguments.split(), *chosen.split(), "--notes", "Rest on Sunday.", "--practice", "Us")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    (sheet,) = PdfReader(out).pages
    text = " ".join(sheet.extract_text().split())
    for wanted in ("Move slowly.", "3 sets of 10 repetitions", "Hold for 2 seconds", "Rest on"):
        assert wanted in text
    assert float(sheet.mediabox.width) == pytest.approx(612.0, abs=1.0)
    assert carried(out).asked.scenario.ankle_rad == pytest.approx(math.radians(-20.0))


def test_two_legs_as_they_lie(qapp: object, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "pair.pdf"
    arguments = f"handout --lying exercise --view lateral --compare ankle=-20 --out {out}"
    assert run(*arguments.split()).status == 0
    scene = carried(out)
    assert scene.against is not None
    assert scene.shown.lying == "exercise"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--paper a5", "--paper must be one of a4, letter"),
        ("--strategies magic", "--strategies must be one of"),
        ("--sets many", "--sets must be a whole number"),
        ("--per-week -1", "--per-week must be a whole number"),
        ("--logo /no/such/logo.png", "there is no file"),
        ("--view nowhere", "--view must be one of"),
        ("--exercise flying", "--exercise must be one of"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_written(
    qapp: object, run: Run, tmp_path: Path, arguments: str, message: str
) -> None:
    ran = run("handout", "--out", str(tmp_path / "a.pdf"), *arguments.split())
    assert ran.status == 2
    assert message in ran.err
    assert list(tmp_path.iterdir()) == []
