"""``leg-explorer solve --batch``: one JSON scenario a line."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from explorer.cli.batch import LONGEST_LINE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run

SCENARIOS: tuple[dict[str, Any], ...] = (
    {},
    {"exercise": "seated_leg_curl", "hip_deg": 90, "knee_deg": 30.5, "load_kg": 5},
    {
        "exercise": "dynamometer",
        "moment_Nm": 40,
        "balance": ["knee"],
        "ankle_hold": "held",
        "parameters": "published",
        "tendon": "rigid",
    },
    {"activation": {"bflh_r": 0.5}, "ankle_deg": -20},
    {"activation": 1, "balance": None},
)


@pytest.fixture
def batch_file(tmp_path: Path) -> Callable[..., str]:
    """Give a function that writes lines to a file in a folder of its own."""

    def write(*lines: str) -> str:
        folder = tmp_path / "batch"
        folder.mkdir(exist_ok=True)
        path = folder / "scenarios.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return str(path)

    return write


def test_one_result_a_line_in_order(run: Run, batch_file: Callable[..., str]) -> None:
    ran = run("solve", "--batch", batch_file(*map(json.dumps, SCENARIOS)))
    assert ran.status == 0
    results = [json.loads(line) for line in ran.out.splitlines()]
    assert len(results) == len(SCENARIOS)
    for scenario, result in zip(SCENARIOS, results, strict=True):
        assert scenario.items() <= result["scenario"].items()
        assert len(result["muscles"]) == 40
    assert [result["status"] for result in results[3:]] == ["prescribed", "prescribed"]


def test_a_scenario_that_came_back_can_be_asked_again(
    run: Run, batch_file: Callable[..., str]
) -> None:
    first = run("solve", "--batch", batch_file(*map(json.dumps, SCENARIOS))).out
    again = [json.dumps(json.loads(line)["scenario"]) for line in first.splitlines()]
    assert run("solve", "--batch", batch_file(*again)).out == first


def test_line_equals_the_single_command(run: Run, batch_file: Callable[..., str]) -> None:
    line = batch_file('{"knee_deg": 60, "ankle_deg": -20, "load_kg": 12}')
    single = run("solve", "--knee", "60", "--ankle", "-20", "--load-kg", "12", "--json")
    assert run("solve", "--batch", line, "--json").out == single.out


def test_options_beside_it_replace_defaults(run: Run, batch_file: Callable[..., str]) -> None:
    path = batch_file("{}", '{"knee_deg": 60}')
    ran = run("solve", "--batch", path, "--knee", "20", "--tendon", "rigid")
    scenarios = [json.loads(line)["scenario"] for line in ran.out.splitlines()]
    assert [scenario["knee_deg"] for scenario in scenarios] == [20.0, 60.0]
    assert {scenario["tendon"] for scenario in scenarios} == {"rigid"}


def test_empty_lines_count_but_ask_nothing(
    run: Run, refused: Callable[..., str], batch_file: Callable[..., str]
) -> None:
    assert run("solve", "--batch", batch_file("", "{}", "  ", "{}")).out.count("\n") == 2
    assert refused("solve", "--batch", batch_file("", "{}", "", "x")).startswith("line 4: ")


def test_empty_batch_has_no_results(run: Run, batch_file: Callable[..., str]) -> None:
    assert run("solve", "--batch", batch_file()) == (0, "", "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("hip 3", "not JSON: 'hip 3'"),
        ('{"knee_deg": 45', "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1, 2]", "must be a JSON object in braces, not [1, 2]"),
        ("3", "must be a JSON object"),
        ('{"knee": 45}', "unknown key 'knee'; known are exercise, hip_deg, knee_deg"),
        ('{"knee_deg": "45"}', 'knee_deg must be a number in degrees, not "45"'),
        ('{"knee_deg": true}', "knee_deg must be a number in degrees, not true"),
        ('{"knee_deg": NaN}', "NaN is not a number here"),
        ('{"knee_deg": 1e999}', "knee_deg must be a number in degrees, and finite"),
        ('{"knee_deg": 1' + "0" * 400 + "}", "knee_deg must be a number in degrees, and finite"),
        ('{"knee_deg": 500}', "140"),
        ('{"knee_deg": 5, "knee_deg": 6}', "the key 'knee_deg' stands twice"),
        ('{"exercise": ["relaxed"]}', "exercise must be one of prone_leg_curl"),
        ('{"balance": "knee"}', 'balance must list some of hip, knee, ankle, not "knee"'),
        ('{"balance": []}', "balance must list some of hip, knee, ankle, not []"),
        ('{"balance": [["knee"]]}', "balance must list some of hip, knee, ankle"),
        ('{"activation": [1]}', "activation must be a number from 0 to 1, or muscles"),
        ('{"activation": {"bflh_r": "1"}}', "activation of bflh_r must be a number from 0 to 1"),
        ('{"activation": {"nobody": 1}}', 'activation: no muscle "nobody"'),
    ],
)
def test_wrong_line_is_named_by_number_before_any_result(
    refused: Callable[..., str],
    batch_file: Callable[..., str],
    tmp_path: Path,
    line: str,
    said: str,
) -> None:
    path = batch_file("{}", line, "{}")
    message = refused("solve", "--batch", path)
    assert message.startswith("line 2: ")
    assert said in message
    place = tmp_path / "results.jsonl"
    refused("solve", "--batch", path, "--out", str(place))
    assert [each.name for each in tmp_path.iterdir()] == ["batch"]


def test_missing_batch_file_is_named(refused: Callable[..., str], tmp_path: Path) -> None:
    path = str(tmp_path / "none.jsonl")
    assert refused("solve", "--batch", path) == f"--batch {path}: there is no such file or folder"


class _Input(io.StringIO):
    """Standard input from bytes."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = io.BytesIO(content)

    @property
    def buffer(self) -> io.BytesIO:
        return self._content


def test_standard_input_answers_until_the_wrong_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    content = b'{"knee_deg": 20}\n\xff\n{}\n'
    monkeypatch.setattr(sys, "stdin", _Input(content))
    ran = run("solve", "--batch", "-")
    assert ran.status == 2
    assert json.loads(ran.out)["scenario"]["knee_deg"] == 20.0
    assert ran.err.startswith("leg-explorer: line 2: not JSON")

    monkeypatch.setattr(sys, "stdin", _Input(content))
    assert run("solve", "--batch", "-", "--out", str(tmp_path / "out.jsonl")).status == 2
    assert list(tmp_path.iterdir()) == []


def test_a_line_without_end_does_not_fill_the_memory(
    run: Run, batch_file: Callable[..., str]
) -> None:
    ran = run("solve", "--batch", batch_file("{}", "[" * (2 * LONGEST_LINE)))
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.strip().endswith(
        f"line 2: it has more than {LONGEST_LINE} bytes; write one scenario a line"
    )


def test_a_folder_is_no_batch(run: Run, tmp_path: Path) -> None:
    ran = run("solve", "--batch", str(tmp_path))
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1
    assert "it is a folder" in ran.err
