"""Random scenarios of random people through solve and describe: all that comes out is finite."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any, get_args

import numpy as np

from explorer.anatomy.subject import HEIGHT_RANGE_M, MASS_RANGE_KG, SEXES
from explorer.document.errors import InputError
from explorer.document.fields import FIELDS
from explorer.document.request import read_request
from explorer.mechanics import EXERCISES, Solution, solve
from explorer.mechanics.scenario import (
    ANKLE_RANGE_DEG,
    HIP_RANGE_DEG,
    JOINTS,
    KNEE_RANGE_DEG,
    LOAD_RANGE_KG,
    MOMENT_RANGE_NM,
    TEMPO_RANGE_S,
    WHAT_IF_RANGES,
)
from explorer.scene.coloring import COLORINGS
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look, Lying, Side
from tools.torture.outcome import HANG_S, Outcome

if TYPE_CHECKING:
    from explorer.scene.describe import Item

RANGES = {
    "hip_deg": HIP_RANGE_DEG,
    "knee_deg": KNEE_RANGE_DEG,
    "ankle_deg": ANKLE_RANGE_DEG,
    "load_kg": LOAD_RANGE_KG,
    "moment_Nm": MOMENT_RANGE_NM,
    "tempo_up_s": TEMPO_RANGE_S,
    "tempo_down_s": TEMPO_RANGE_S,
    "mass_kg": MASS_RANGE_KG,
    "height_m": HEIGHT_RANGE_M,
    "phase": (0.0, 1.0),
    **WHAT_IF_RANGES,
}
#: Of the solution; shares are NaN by agreement where there is nothing to share.
ARRAYS = (
    *("activation", "force_N", "length_m", "fiber_length_norm", "passive_force_N"),
    *("moment_arms_m", "moments_Nm", "world"),
)


def random_fields(chance: random.Random) -> dict[str, Any]:
    """Return fields as a file has them, within their ranges and often at an end of them."""
    given: dict[str, Any] = {"exercise": chance.choice(EXERCISES), "sex": chance.choice(SEXES)}
    for name in chance.sample(sorted(RANGES), chance.randint(0, len(RANGES))):
        given[name] = _within(chance, *RANGES[name])
    for name in ("ankle_hold", "tendon", "parameters"):
        if chance.random() < 0.3:
            given[name] = chance.choice(FIELDS[name].choices)
    if chance.random() < 0.1:
        given["balance"] = chance.sample(JOINTS, chance.randint(1, len(JOINTS)))
    if chance.random() < 0.05:
        given["activation"] = chance.random()
    return given


def random_look(chance: random.Random) -> Look:
    """Return one of the ways to show it."""
    return Look(
        color_by=chance.choice(COLORINGS),
        skin=chance.random() < 0.2,
        footprints=chance.random() < 0.2,
        side=chance.choice(get_args(Side)),
        lying=chance.choice(get_args(Lying)),
    )


def run(amount: float, seed: int) -> Outcome:
    """Try so many scenarios."""
    chance, outcome, drawing = random.Random(seed), Outcome(), Drawing()
    solved = refused = 0
    slowest_s, began = 0.0, time.monotonic()
    for number in range(round(amount)):
        given = random_fields(chance)
        look = random_look(chance)
        start = time.process_time()  # of this process: what else runs here does not count
        try:
            request = read_request(given, idle=True)
        except InputError:
            refused += 1
            continue
        try:
            solution = solve(request.leg, request.scenario)
            items = drawing(request.leg, solution, look)
            wrong = not_finite(solution, items)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            wrong = f"{type(error).__name__}: {error}"
        took_s = time.process_time() - start
        slowest_s = max(slowest_s, took_s)
        if took_s > HANG_S and not wrong:
            wrong = f"took {took_s:.1f} s of the processor"
        solved += 1
        if wrong:
            outcome.found.append(f"scenario {number}: {wrong}; {given}")
    took_s = time.monotonic() - began
    outcome.figures = {
        "scenarios": str(round(amount)),
        "solved and described": str(solved),
        "refused in words": str(refused),
        "slowest": f"{slowest_s:.2f} s of the processor",
        "time": f"{took_s:.0f} s",
    }
    return outcome


def not_finite(solution: Solution, items: tuple[Item, ...]) -> str:
    """Return the name of what holds a number that is none; empty where all are."""
    for name in ARRAYS:
        if not np.isfinite(getattr(solution, name)).all():
            return f"{name} is not finite"
    for item in items:
        if item.visible and not np.isfinite(item.points).all():
            return f"the points of {item.key} are not finite"
        if not np.isfinite([*item.color, item.opacity, item.value or 0.0]).all():
            return f"what {item.key} shows is not finite"
    return ""


def _within(chance: random.Random, low: float, high: float) -> float:
    if chance.random() < 0.2:
        return chance.choice((low, high))
    return chance.uniform(low, high)
