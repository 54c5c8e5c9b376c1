"""Work in steps, between which a window lives: each tells the share of it that is done, 0..1."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

Made = TypeVar("Made")
Steps = Generator[float, None, Made]


def finish(steps: Steps[Made]) -> Made:
    """Do all steps at one stretch and return what they make."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made


def part(steps: Steps[Made], begin: float, end: float) -> Steps[Made]:
    """Do steps as a part of larger work, from one share of that to another."""
    with closing(steps):
        while True:
            try:
                share = next(steps)
            except StopIteration as last:
                made: Made = last.value
                return made
            yield begin + (end - begin) * share
