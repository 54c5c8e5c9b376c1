"""A sweep that is interrupted, watched on a terminal, or loses its reader."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")

ROOT = Path(__file__).parents[2]
LONG = ("--over", "knee=0:120:0.01", "--over", "ankle=-40:20:1", "--columns", "force")


def _start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "explorer", "sweep", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _interrupt_once_it_writes(place: Path, *arguments: str) -> str:
    """Start a long sweep, interrupt it after its first rows, and return what it said."""
    with _start(*LONG, "--out", str(place), *arguments) as process:
        for _ in range(1000):
            part = list(place.parent.glob(f".{place.name}.*.part"))
            if part and part[0].stat().st_size > 100_000:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.count("\n") == 1
    return err


def test_interrupted_it_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    place.write_text("old")
    err = _interrupt_once_it_writes(place)
    assert err.startswith("leg-explorer: interrupted after ")
    assert "is as it was" in err
    assert place.read_text() == "old"
    assert list(tmp_path.iterdir()) == [place]


def test_interrupted_it_keeps_whole_rows_if_asked_to(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    err = _interrupt_once_it_writes(place, "--keep-partial")
    assert list(tmp_path.iterdir()) == [place]
    lines = place.read_text().splitlines(keepends=True)
    done = int(err.split()[3].replace(",", ""))
    assert len(lines) == done + 1 > 100
    assert {line.count(",") for line in lines} == {lines[0].count(",")}
    assert lines[-1].endswith("\n")


def test_reader_that_leaves_ends_it_quietly() -> None:
    with _start(*LONG, "--out", "-") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_terminal_shows_how_far_it_has_come(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    arguments = ("--over", "knee=0:100:0.2", "--columns", "force", "--out", str(tmp_path / "a.csv"))
    with subprocess.Popen(
        [sys.executable, "-m", "explorer", "sweep", *arguments], cwd=ROOT, stderr=theirs
    ) as process:
        assert process.wait(timeout=60) == 0
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "of 501 poses" in said
    last = said.rpartition("\x1b[K")[2]
    assert last.startswith("501 poses in ")
    assert last.endswith("\n")
