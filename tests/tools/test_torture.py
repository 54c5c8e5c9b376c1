"""The campaigns run, find what is there to be found, and their short forms find nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, solve
from explorer.ui.settings import Settings, save_settings
from tools.torture import assets, disks, files, kills, scenarios
from tools.torture.outcome import FOUND, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from tools.torture.writers import Writer


def test_a_fault_is_told_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert Outcome({"tries": "3"}).print() == 0
    assert Outcome({"tries": "3"}, ["it broke"]).print() == FOUND
    assert "FOUND it broke" in capsys.readouterr().out


def test_random_scenarios_give_finite_legs() -> None:
    outcome = scenarios.run(8, seed=3)
    assert outcome.found == []
    assert outcome.figures["solved and described"] != "0"


def test_a_number_that_is_none_is_found() -> None:
    solution = solve(load_leg(), Scenario())
    assert scenarios.not_finite(solution, ()) == ""
    broken = np.full_like(solution.force_N, np.nan)
    assert "force_N" in scenarios.not_finite(replace(solution, force_N=broken), ())


def test_killed_windows_lose_nothing_that_was_kept() -> None:
    outcome = kills.run(2, seed=5)
    assert outcome.found == []
    assert outcome.figures["kills"] == "2"


def test_every_sample_is_a_good_file(tmp_path: Path) -> None:
    """Else the changed ones would all be refused for the same reason."""
    for name, content in files.make_samples().items():
        assert files.look_at(name, content, tmp_path), name


def test_changed_files_are_read_or_refused() -> None:
    outcome = files.run(60, seed=1)
    assert outcome.found == []
    assert outcome.figures["refused in words"] != "0"


def test_changed_assets_are_read_or_refused() -> None:
    """The content of arrays is changed too, with all sums right, so that it is looked at."""
    outcome = files.run(150, seed=2)
    assert outcome.found == []
    for name in assets.NAMES:
        assert name in outcome.figures["kinds"]


def half(path: Path) -> str:
    """Write as no writer should: half a file stays where the other half cannot be written."""
    try:
        with path.with_name("half.part").open("wb") as file:
            file.write(b"half")
        path.write_bytes(b"all of it")
    except OSError as error:
        return f"cannot write {path}: {error.strerror}"
    return ""


def silent(path: Path) -> str:
    """Say nothing where nothing was written."""
    with suppress(OSError):
        path.write_bytes(b"all of it")
    return ""


def loud(path: Path) -> str:
    """Let the error through."""
    path.write_bytes(b"all of it")
    return ""


def test_what_cannot_be_written_is_told_and_harms_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    good = {"settings.json": lambda path: save_settings(path, Settings())}
    monkeypatch.setattr(disks, "make_writers", lambda: good)
    outcome = disks.run(6, seed=1)
    assert outcome.found == []
    assert outcome.figures["refused in words"] != "0"


@pytest.mark.parametrize("bad", [half, silent, loud])
def test_a_writer_that_leaves_harm_is_found(monkeypatch: pytest.MonkeyPatch, bad: Writer) -> None:
    monkeypatch.setattr(disks, "make_writers", lambda: {"a.txt": bad})
    assert disks.run(6, seed=1).found
