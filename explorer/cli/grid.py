"""What a sweep is asked to solve: the axes over the options, checked before any work."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from explorer.cli.axes import axis_name, read_axes
from explorer.document.errors import InputError
from explorer.document.fields import NUMBERS, SUBJECT, option_of, scenario_name
from explorer.document.request import check
from explorer.mechanics import sweep
from explorer.mechanics.exercises import TASKS, moved_joints

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.cli.axes import Axes
    from explorer.document.fields import Fields
    from explorer.document.request import Request
    from explorer.mechanics.solve import Solutions

#: Fields that take a leg, or other defaults, of their own.
_OUTER = (*SUBJECT, "parameters", "exercise")


@dataclass(frozen=True, slots=True)
class Grid:
    """Every combination of the axes' values.

    Attributes
    ----------
    given : fields that hold in all of it
    axes : fields with their values, in their own units
    """

    given: Fields
    axes: Axes

    def __len__(self) -> int:
        """Return the number of poses."""
        return math.prod(map(len, self.axes.values()))

    def solved(self) -> Iterator[tuple[Request, Solutions]]:
        """Solve block by block; each comes with a request that names person and parameters."""
        outer = [field for field in _OUTER if field in self.axes]
        inner = {
            scenario_name(field): _inside(field, values)
            for field, values in self.axes.items()
            if field not in _OUTER
        }
        for values in product(*(self.axes[field] for field in outer)):
            request = check({**self._first(), **dict(zip(outer, values, strict=True))})
            for solutions in sweep(request.leg, request.scenario, inner, leaning=request.leaning):
                yield request, solutions

    def _first(self) -> Fields:
        return {**self.given, **{field: values[0] for field, values in self.axes.items()}}

    def check(self) -> None:
        """Check every value of every axis, and that no joint is set twice.

        Raises
        ------
        InputError
            If a value is out of its bounds, counts for nothing, or contradicts the phase.
        """
        for field in self.axes:
            if self.given.get(field) is not None:
                raise InputError(f"{self._label(field)} and {option_of(field)}: leave one out")
        first = self._first()
        for exercise in self.axes.get("exercise", [first.get("exercise")]):
            request = check({**first, "exercise": exercise}, self._label)
            if request.scenario.phase is None:
                continue
            for joint in moved_joints(TASKS[request.scenario.exercise]):
                field = f"{joint}_deg"
                if first.get(field) is not None:
                    raise InputError(
                        f"{self._label(field)} is set by {self._label('phase')} in "
                        f"{request.scenario.exercise}; leave one of them out"
                    )
        for field, values in self.axes.items():
            if field in NUMBERS or field == "activation":
                for value in (min(values), max(values)):
                    check({**first, field: value}, self._label)

    def _label(self, field: str) -> str:
        return f"--over {axis_name(field)}" if field in self.axes else option_of(field)


def read_grid(given: Fields, over: Sequence[str]) -> Grid:
    """Read the axes over what the options give, and check all of it.

    Raises
    ------
    InputError
        If anything is wrong.
    """
    grid = Grid(given, read_axes(over))
    grid.check()
    return grid


def _inside(field: str, values: Sequence[float | str]) -> Sequence[float | str]:
    """Return the values in the units of a Scenario."""
    return [math.radians(v) for v in values] if field.endswith("_deg") else values  # type: ignore[arg-type]
