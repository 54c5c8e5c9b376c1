"""``tasks.py``: starts at once when all is there, recovers when not, and says what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import tasks
from tools.system import TaskError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give tasks.py an empty folder that it takes for the project's."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "requirements").mkdir()
    for lock in tasks.LOCKS:
        (tmp_path / "requirements" / f"{lock}.txt").write_text(f"# {lock}\n")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(tasks, "PYTHON", venv / tasks.PYTHON.relative_to(tasks.VENV))
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    monkeypatch.setattr(tasks, "VENV", venv)
    monkeypatch.setattr(tasks, "STAMP", venv / "leg-explorer.stamp")
    return tmp_path


@pytest.fixture
def calls(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Record what would be run in the virtual environment, and let it succeed."""
    tasks.PYTHON.parent.mkdir(parents=True)
    tasks.PYTHON.touch()
    made: list[list[str]] = []

    def record(*arguments: str, **_: object) -> int:
        made.append(list(arguments))
        return 0

    monkeypatch.setattr(tasks, "python", record)
    return made


def installs(calls: list[list[str]]) -> int:
    return sum("install" in call for call in calls)


def test_unknown_task_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["rum"]) == 2
    error = capsys.readouterr().err
    assert "'rum'" in error
    assert error.count("\n") == 1


def test_help_names_every_task(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["help"]) == 0
    text = capsys.readouterr().out
    for name in tasks.TASKS:
        assert name.startswith("-") or re.search(rf"^{name}\b", text, re.MULTILINE)


def test_second_start_installs_nothing(calls: list[list[str]]) -> None:
    tasks.ensure_installed("runtime")
    first = installs(calls)
    assert first > 0
    tasks.ensure_installed("runtime")
    assert installs(calls) == first


def test_changed_lock_is_installed(calls: list[list[str]]) -> None:
    tasks.ensure_installed("runtime")
    first = installs(calls)
    tasks.lock_file("runtime").write_text("# newer\n")
    tasks.ensure_installed("runtime")
    assert installs(calls) == 2 * first


def test_development_lock_is_enough_to_run(calls: list[list[str]]) -> None:
    tasks.ensure_installed("dev")
    assert tasks.is_installed("runtime")
    assert not tasks.is_installed("peers")


def test_locked_packages_are_checked_by_hash(calls: list[list[str]]) -> None:
    tasks.ensure_installed("dev")
    locked = next(call for call in calls if str(tasks.lock_file("dev")) in call)
    assert "--require-hashes" in locked


def test_nothing_beside_the_lock_is_looked_for(calls: list[list[str]]) -> None:
    """A newer release of a locked package must not stop an old pip."""
    tasks.ensure_installed("dev")
    locked = next(call for call in calls if str(tasks.lock_file("dev")) in call)
    assert "--no-deps" in locked


def test_interrupted_installation_is_taken_up_again(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(tasks, "pip", interrupt)
        with pytest.raises(KeyboardInterrupt):
            tasks.ensure_installed("runtime")
    assert not tasks.is_installed("runtime")
    tasks.ensure_installed("runtime")
    assert tasks.is_installed("runtime")


def test_installation_that_fails_leaves_no_stamp(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "python", lambda *call, **_: int("install" in call))
    with pytest.raises(TaskError, match="network"):
        tasks.ensure_installed("runtime")
    assert not tasks.is_installed("runtime")


def test_full_disk_is_told_before_anything_is_made(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "NEEDED_BYTES", 10**18)
    with pytest.raises(TaskError, match="GB left"):
        tasks.ensure_installed("runtime")
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["window", "--knee", "45"], True),
        (["window", "--help"], False),
        (["--style", "fusion"], True),
        (["--version"], False),
        (["-h"], False),
        (["solve", "--knee", "45"], False),
        (["snapshot", "--out", "leg.png"], False),
    ],
)
def test_knows_what_needs_a_display(arguments: list[str], window: bool) -> None:
    assert tasks.opens_window(arguments) == window


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_no_display_is_said_with_the_way_out(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert tasks.main(["run"]) == 1
    assert "--virtual" in capsys.readouterr().err
    assert not calls


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot become another program")
def test_run_becomes_the_program(calls: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    class Became(Exception):
        pass

    def become(path: str, command: list[str]) -> None:
        raise Became([path, *command])

    monkeypatch.setattr(os, "execv", become)
    monkeypatch.setattr(tasks, "ensure_packages", lambda _: None)
    with pytest.raises(Became) as became:
        tasks.main(["run", "--", "solve", "--knee", "45"])
    path, *command = became.value.args[0]
    assert path == str(tasks.PYTHON)
    assert command[-5:] == ["-m", "explorer", "solve", "--knee", "45"]


def test_all_checks_run_even_if_the_first_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tasks, "python", lambda *command, **_: int(command[0] == "bad"))
    failed = tasks.run_checks({"one": ["bad"], "two": ["good"], "three": ["bad"]})
    assert failed == ["one", "three"]
    assert "== three" in capsys.readouterr().out


def test_needs_nothing_but_the_standard_library() -> None:
    """A Python without site-packages can start it."""
    command = [sys.executable, "-E", "-S", str(tasks.ROOT / "tasks.py"), "help"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "test" in result.stdout
