"""What only a process of its own shows: streams, signals, and what gets imported."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "explorer", "solve")
ROOT = Path(__file__).parents[2]


def _start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_batch_answers_each_line_as_it_comes() -> None:
    with _start("--batch", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for knee_deg in (10.0, 20.0):
            process.stdin.write(f'{{"knee_deg": {knee_deg}}}\n')
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())  # before the input has ended
            assert answer["scenario"]["knee_deg"] == knee_deg
        process.communicate()
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
def test_reader_that_leaves_and_interrupt_are_quiet() -> None:
    with _start("--batch", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write("{}\n{}\n")
        process.stdin.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141

    with _start("--batch", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write("{}\n")
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(0.1)  # it waits for the next line now
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == ""
    assert process.returncode == 130


def test_solve_imports_neither_qt_nor_vtk() -> None:
    script = (
        "import sys; from explorer.__main__ import main; main(['solve', '--json']);"
        "print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'vtk', 'scipy'))),"
        "file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "[]"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("out", [(), ("--out", "/dev/full")])
def test_full_disk_is_one_line(out: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "--json", *out],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert done.stderr.count("\n") == 1


def test_terminal_without_the_degree_sign_still_shows_the_table() -> None:
    done = subprocess.run(
        COMMAND,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "knee bent 45?" in done.stdout
