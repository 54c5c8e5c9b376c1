"""How a benchmark measures and what it prints: one ``name: value unit`` row per figure."""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def row(name: str, value: float, unit: str) -> None:
    """Print one figure with four significant digits.

    Parameters
    ----------
    name : str
        What was measured, in words; unique among all benchmarks.
    value : float
    unit : str
        Such as ``ms``, ``s``, ``times`` or ``vertices``.
    """
    print(f"{name}: {value:.4g} {unit}", flush=True)


def note(name: str, words: str) -> None:
    """Print why a figure is not there, such as a peer program that is not installed."""
    print(f"{name}: {words}", flush=True)


def median_ms(call: Callable[[], object], repeats: int = 50, warm_up: int = 3) -> float:
    """Return the median wall-clock time of a call, in ms.

    Parameters
    ----------
    call : callable
        What is timed, once per repeat. To time different inputs, take them from an iterator.
    repeats : int, at least 1
    warm_up : int, at least 0
        Calls before the first that counts: imports, caches, first allocations.

    Raises
    ------
    ValueError
        If `repeats` is below 1 or `warm_up` below 0.

    Notes
    -----
    The median, since other programs disturb single calls; without the garbage collector, which
    would charge one call for the litter of many.
    """
    if repeats < 1 or warm_up < 0:
        raise ValueError(f"repeats = {repeats} must be >= 1 and warm_up = {warm_up} >= 0")
    for _ in range(warm_up):
        call()
    collecting = gc.isenabled()
    gc.disable()
    try:
        times_s = []
        for _ in range(repeats):
            start_s = time.perf_counter()
            call()
            times_s.append(time.perf_counter() - start_s)
    finally:
        if collecting:
            gc.enable()
    return 1000.0 * statistics.median(times_s)
