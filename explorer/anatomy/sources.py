"""Sources of the cards: where each statement was read, as ``tables/sources.csv`` lists them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explorer.assets import reading

_TABLE = Path(__file__).parent / "tables" / "sources.csv"


@dataclass(frozen=True, slots=True)
class Source:
    """One page, book or paper that statements were checked against.

    Attributes
    ----------
    key : str
        Short name by which the tables cite it, such as ``"gray_483"``.
    citation : str
        Author or publisher, title, year and page as far as known.
    address : str
        Where it stands on the web; empty if nothing was read.
    kind : str
        What it is: public domain, paper, reference site, ... ; ``"not checked"`` if nothing was
        read.
    """

    key: str
    citation: str
    address: str
    kind: str

    @property
    def checked(self) -> bool:
        """Say whether the statement was read there, rather than recalled."""
        return bool(self.address)


@cache
def sources() -> dict[str, Source]:
    """Return all sources by key, in the order of the table."""
    with reading(_TABLE), _TABLE.open(encoding="utf-8", newline="") as lines:
        return {row["key"]: Source(**row) for row in csv.DictReader(lines)}
