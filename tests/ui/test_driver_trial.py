"""A driver that ended a start is left alone at the next one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.ui.driver_trial import DriverTrial

ROOT = Path(__file__).parents[2]
STARTS = (
    "import os, signal, sys\n"
    "from pathlib import Path\n"
    "from explorer.ui.driver_trial import DriverTrial\n"
    "trial = DriverTrial(Path(sys.argv[1]))\n"
    "assert trial.begin(anew=False)\n"
)
DIES = "os.kill(os.getpid(), signal.SIGKILL)\n"


def crash(folder: Path) -> None:
    """Start and end as where a driver ends the process."""
    done = subprocess.run([sys.executable, "-c", STARTS + DIES, str(folder)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config"


def test_a_start_that_ended_well_lets_the_driver_draw_again(folder: Path) -> None:
    for _ in range(2):
        trial = DriverTrial(folder)
        assert trial.begin(anew=False)
        trial.end()
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such end")
def test_after_a_start_that_the_driver_ended_software_draws(folder: Path) -> None:
    crash(folder)
    for _ in range(2):  # and so it stays
        trial = DriverTrial(folder)
        assert not trial.begin(anew=False)
        trial.end()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such end")
def test_who_asks_for_the_driver_gets_it_and_keeps_it_if_it_draws(folder: Path) -> None:
    crash(folder)
    asked = DriverTrial(folder)
    assert asked.begin(anew=True)
    asked.end()
    assert DriverTrial(folder).begin(anew=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such end")
def test_another_version_tries_it_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(folder)
    assert not DriverTrial(folder).begin(anew=False)
    monkeypatch.setattr("explorer.ui.driver_trial.__version__", "99.0")
    assert DriverTrial(folder).begin(anew=False)


def test_a_start_beside_another_is_no_crash(folder: Path) -> None:
    command = [sys.executable, "-c", f"{STARTS}print(flush=True); input()", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as beside:
        assert beside.stdout is not None
        beside.stdout.readline()
        assert (folder / "driver-is-tried.lock").exists()
        assert DriverTrial(folder).begin(anew=False)
        beside.communicate(b"\n")
    assert not (folder / "driver-failed.txt").exists()


def test_where_nothing_can_be_kept_the_driver_draws(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    trial = DriverTrial(tmp_path / "file" / "config")
    assert trial.begin(anew=False)
    trial.end()
    assert os.listdir(tmp_path) == ["file"]
