"""The lock files hold all that pyproject.toml asks for, and nothing that ties them to a machine."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import tasks

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = tomllib.loads((tasks.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = {"runtime": ["build"], "dev": ["build", "dev"], "peers": ["build", "dev", "peers"]}


def pins(lock: Path) -> dict[str, set[str]]:
    """Return the locked versions of each package; more than one if systems differ."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(), re.MULTILINE):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def asked(lock: str) -> list[Requirement]:
    groups = [PROJECT["project"]["dependencies"]]
    groups += [PROJECT["dependency-groups"][group] for group in LOCKED[lock]]
    return [Requirement(text) for group in groups for text in group]


@pytest.mark.parametrize("lock", tasks.LOCKS)
def test_lock_satisfies_the_project(lock: str) -> None:
    locked = pins(tasks.lock_file(lock))
    for requirement in asked(lock):
        versions = locked.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is not locked: run `python3 tasks.py lock`"
        assert all(version in requirement.specifier for version in versions)


def test_each_lock_holds_the_one_before() -> None:
    for smaller, larger in zip(tasks.LOCKS, tasks.LOCKS[1:], strict=False):
        small, large = pins(tasks.lock_file(smaller)), pins(tasks.lock_file(larger))
        assert {name: large.get(name) for name in small} == small


@pytest.mark.parametrize("lock", tasks.LOCKS)
def test_lock_is_hashed_and_names_no_address(lock: str) -> None:
    text = tasks.lock_file(lock).read_text()
    assert "://" not in text
    assert "--index" not in text
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) > 10
    assert all("--hash=sha256:" in entry for entry in entries)


def test_running_needs_no_development_tool() -> None:
    tools = {"pyvista", "scipy", "hypothesis", "pytest", "mypy", "ruff", "opensim"}
    assert not tools & pins(tasks.lock_file("runtime")).keys()
