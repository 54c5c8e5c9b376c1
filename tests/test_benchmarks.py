"""The benchmarks' shared ruler."""

from __future__ import annotations

import re

import numpy as np
import pytest

from benchmarks import report
from benchmarks.colors import VISIONS, ciede2000, difference, encoded, linear


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


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_difference_of_colours_is_that_of_sharma_2005_table_1(
    one: tuple[float, ...], other: tuple[float, ...], expected: float
) -> None:
    assert ciede2000(np.array(one), np.array(other)) == pytest.approx(expected, abs=1e-4)


def test_colours_to_light_and_back_and_what_each_eye_sees() -> None:
    color = np.array([0.02, 0.5, 0.9])
    assert encoded(linear(color)) == pytest.approx(color)
    assert difference((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)) == pytest.approx(100.0, abs=0.1)
    red, green = (0.8, 0.2, 0.2), (0.35, 0.42, 0.2)
    for vision in VISIONS:  # greys stay grey
        assert difference((0.5, 0.5, 0.5), (0.5, 0.5, 0.5), vision) == 0.0
    assert difference(red, green, "deutan") < 0.5 * difference(red, green)
