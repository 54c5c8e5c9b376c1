"""The table of a sweep by stages, in poses a second of one core: built, posed, solved, written."""

from __future__ import annotations

import io
import sys
import time
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.report import row
from explorer.cli.columns import GROUPS, TEXTS, number_names, numbers, texts
from explorer.cli.tables import open_table
from explorer.document.request import check
from explorer.mechanics import Scenario, placed, solve_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.cli.tables import Table
    from explorer.document.request import Request
    from explorer.mechanics.solve import Solutions

_SLIM = ("activation", "force")
_BLOCK = 128


def curls(request: Request) -> list[Scenario]:
    """Leg curls of every hip, knee and ankle angle in steps."""
    angles = product(range(0, 90, 15), range(0, 121, 4), range(-40, 21, 5))
    return [
        request.scenario.with_(hip_rad=hip, knee_rad=knee, ankle_rad=ankle)
        for hip, knee, ankle in (np.radians(each).tolist() for each in angles)
    ]


def deadlifts(request: Request) -> list[Scenario]:
    """Deadlifts in movement, with every load and phase in steps."""
    steps = product(range(0, 81, 5), np.linspace(0.0, 1.0, 101).tolist())
    return [request.scenario.with_(load_kg=float(load), phase=phase) for load, phase in steps]


def rate(name: str, count: int, work: Callable[[], object]) -> None:
    """Time work once and print how many of count it does in a second."""
    began = time.process_time()
    work()
    row(f"table, {name}", count / (time.process_time() - began), "poses/s")


def measure(name: str, request: Request, build: Callable[[Request], list[Scenario]]) -> None:
    """Measure each stage of one sweep."""
    scenarios = build(request)
    blocks = [scenarios[i : i + _BLOCK] for i in range(0, len(scenarios), _BLOCK)]
    count, leg = len(scenarios), request.leg
    solve_many(leg, placed(leg, blocks[0]))
    rate(f"{name}: scenarios built", count, lambda: build(request))
    posed = [placed(leg, block) for block in blocks]
    if request.scenario.phase is not None:
        rate(f"{name}: posed by phase", count, lambda: [placed(leg, block) for block in blocks])
    solved: list[Solutions] = []
    rate(f"{name}: solved", count, lambda: solved.extend(solve_many(leg, b) for b in posed))
    for groups, said in ((GROUPS, "all columns"), (_SLIM, "activation and force")):
        names = number_names(leg.muscle_names, groups)
        for kind in (".csv", ".parquet"):
            what = f"{name}: written, {kind[1:]}, {said}"
            stream = io.StringIO() if kind == ".csv" else io.BytesIO()
            table = open_table(stream, kind, TEXTS, names)

            def write(table: Table = table, groups: tuple[str, ...] = groups) -> None:
                for block in solved:
                    table.write(texts(request, block), numbers(request, block, groups))
                table.close()

            rate(what, count, write)
            row(f"table, {what}: size", stream.tell() / count, "bytes/pose")


def main() -> int:
    """Measure and print."""
    measure("leg curl", check({}), curls)
    moving = {"exercise": "romanian_deadlift", "phase": 0.0, "tempo_up_s": 2, "tempo_down_s": 2}
    measure("deadlift in movement", check(moving), deadlifts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
