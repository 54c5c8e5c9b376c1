"""``leg-explorer quiz``: a class sheet without a window or a display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from explorer.insight.quiz.quiz import Quiz, Wish

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run


def test_a_seed_gives_the_same_sheet(qapp: object, run: Run, tmp_path: Path) -> None:
    texts = []
    for name in ("one.pdf", "two.pdf"):
        out = tmp_path / name
        arguments = f"quiz --seed 7 --questions 4 --paper letter --names latin --out {out}"
        ran = run(*arguments.split(), "--kinds", "facts,change,rank")
        assert (ran.status, ran.out, ran.err) == (0, "", "")
        read = PdfReader(out)
        texts.append([page.extract_text() for page in read.pages])
        assert float(read.pages[0].mediabox.width) == pytest.approx(612.0, abs=1.0)
    assert texts[0] == texts[1]
    sheet = " ".join(" ".join(texts[0]).split())
    for question in Quiz(Wish(7, 4, ("facts", "change", "rank"), "latin")).all():
        assert " ".join(question.ask.split()) in sheet
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.pdf", "two.pdf"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--seed seven", "--seed must be a whole number, 0 to 999999, not 'seven'"),
        ("--seed -1", "--seed must be a whole number"),
        ("--questions 0", "--questions must be a whole number, 1 to 30"),
        ("--questions 31", "--questions must be a whole number, 1 to 30"),
        ("--kinds song", "--kinds must be one of name, facts, change, rank"),
        ("--kinds ,", "--kinds must name at least one"),
        ("--names greek", "--names must be one of english, latin"),
        ("--paper a5", "--paper must be one of a4, letter"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_written(
    refused: Callable[..., str], tmp_path: Path, arguments: str, message: str
) -> None:
    assert message in refused("quiz", "--out", str(tmp_path / "a.pdf"), *arguments.split())
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_keeps_what_stood_there(
    refused: Callable[..., str], tmp_path: Path
) -> None:
    kept = tmp_path / "notes.txt"
    kept.write_text("mine")
    assert "must end in .pdf" in refused("quiz", "--out", str(kept))
    assert "no folder" in refused("quiz", "--out", str(tmp_path / "none" / "a.pdf"))
    assert kept.read_text() == "mine"
