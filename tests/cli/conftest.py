"""Run the command in this process, as its entry point does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import pytest

from explorer.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable


class Ran(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Run(Protocol):
    """Runs ``leg-explorer`` with arguments."""

    def __call__(self, *arguments: str) -> Ran: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*arguments: str) -> Ran:
        status = main(arguments)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run_command


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """Give a command that must be refused with one line, and returns that line."""

    def run_refused(*arguments: str) -> str:
        ran = run(*arguments)
        assert ran.status == 2
        assert ran.out == ""
        assert ran.err.count("\n") == 1
        assert ran.err.startswith("leg-explorer: ")
        return ran.err.removeprefix("leg-explorer: ").strip()

    return run_refused
