"""Whose handouts these are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(slots=True)
class Letterhead:
    """Taken over from one handout to the next, and kept with the settings.

    Attributes
    ----------
    practice : name
    logo : picture file, None for none
    """

    practice: str = ""
    logo: Path | None = None
