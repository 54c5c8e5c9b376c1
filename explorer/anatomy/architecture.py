"""How the fibres of hamstrings and calf are built, as measured; ``tables/architecture.csv``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explorer.anatomy.sources import Source, sources
from explorer.assets import reading

_TABLE = Path(__file__).parent / "tables" / "architecture.csv"


@dataclass(frozen=True, slots=True)
class Architecture:
    """Measured fibres of one muscle.

    Attributes
    ----------
    fiber_length_cm, fiber_length_sd_cm
        Of the fibres at their best overlap, mean and standard deviation, cm.
    pennation_deg, pennation_sd_deg
        Angle of the fibres to the tendon, degrees. A deviation is None where none was read.
    source : Source
    """

    fiber_length_cm: float
    fiber_length_sd_cm: float | None
    pennation_deg: float
    pennation_sd_deg: float | None
    source: Source


@cache
def architectures() -> dict[str, Architecture]:
    """Return the measured muscles by the keys of their cards."""
    with reading(_TABLE), _TABLE.open(encoding="utf-8", newline="") as lines:
        return {row["key"]: _architecture(row) for row in csv.DictReader(lines)}


def _architecture(row: dict[str, str]) -> Architecture:
    def number(name: str) -> float | None:
        return float(row[name]) if row[name] else None

    return Architecture(
        float(row["fiber_length_cm"]),
        number("fiber_length_sd_cm"),
        float(row["pennation_deg"]),
        number("pennation_sd_deg"),
        sources()[row["source"]],
    )
