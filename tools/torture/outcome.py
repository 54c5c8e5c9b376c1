"""What a campaign measured, and what it found that must not be."""

from __future__ import annotations

import ctypes
import gc
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

#: Of one kind of fault, so many are told whole.
MOST_TOLD = 20
HANG_S = 2.0
#: Exit status of a campaign that found faults: Python itself ends with 1 or 2.
FOUND = 10


@dataclass(slots=True)
class Outcome:
    """Figures in the order of their making, and faults.

    Attributes
    ----------
    figures : name -> value with its unit
    found : one entry for each fault; empty is as it should be
    """

    figures: dict[str, str] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)

    def print(self) -> int:
        """Print all of it; return the exit status."""
        for name, value in self.figures.items():
            print(f"  {name}: {value}")
        for fault in self.found[:MOST_TOLD]:
            print(f"  FOUND {fault}")
        print(f"  faults: {len(self.found)}", flush=True)
        return FOUND if self.found else 0


def memory_MB() -> float:
    """Return what this process holds of the memory; 0 where the system does not tell.

    What is freed and only kept for later use is given back first, where the C library can.
    """
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def handles() -> int:
    """Return how many files, pipes and the like this process holds; 0 where unknown."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0
