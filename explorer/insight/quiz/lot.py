"""Chance that comes out the same wherever and whenever it is drawn with the same words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Lot:
    """Draws by a text.

    Only ``random()`` is used: of all that Python's generator offers, its sequence alone is promised
    to stay the same in later versions.

    Parameters
    ----------
    words : what the draws follow from, such as "7/0/name"
    """

    def __init__(self, words: str) -> None:
        self._chance = random.Random(words)

    def pick(self, options: Sequence[T]) -> T:
        """Return one of some options.

        Raises
        ------
        IndexError
            Where there is none.
        """
        return options[int(self._chance.random() * len(options))]

    def shuffled(self, options: Sequence[T]) -> tuple[T, ...]:
        """Return all options in an order of chance."""
        keyed = [(self._chance.random(), place) for place in range(len(options))]
        return tuple(options[place] for _key, place in sorted(keyed))
