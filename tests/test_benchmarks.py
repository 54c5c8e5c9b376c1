"""The benchmarks' shared ruler."""

from __future__ import annotations

import re

import pytest

from benchmarks import report


def test_row_is_name_value_unit(capsys: pytest.CaptureFixture[str]) -> None:
    report.row("solve, one scenario", 2.34567, "ms")
    assert capsys.readouterr().out == "solve, one scenario: 2.346 ms\n"


def test_missing_peer_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    report.note("OpenSim, one pose", "not installed; python3 tasks.py bench --peers")
    assert re.fullmatch(r"OpenSim, one pose: not installed.*\n", capsys.readouterr().out)


def test_warm_up_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([0.0, 0.002, 1.0, 1.005, 2.0, 2.001])
    monkeypatch.setattr("time.perf_counter", lambda: next(ticks))
    called: list[None] = []
    assert report.median_ms(lambda: called.append(None), repeats=3, warm_up=2) == pytest.approx(2.0)
    assert len(called) == 5


def test_needs_at_least_one_repeat() -> None:
    with pytest.raises(ValueError, match="repeats = 0"):
        report.median_ms(lambda: None, repeats=0)
