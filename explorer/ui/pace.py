"""How large pictures in motion are drawn, so that a slow machine keeps up with the hand."""

from __future__ import annotations

#: Time for drawing one picture, s. What else a shown frame takes is nearly as much again, and the
#: whole is to stay below 45 ms.
BUDGET_S = 0.020
#: Share of the full width and height, in steps that the eye hardly tells apart. Below the last one
#: muscles could no longer be told apart.
SCALES = (1.0, 0.85, 0.7, 0.6, 0.5)
#: One slow picture may be chance; growth waits longer, so that the picture does not flicker.
SLOW_PICTURES, QUICK_PICTURES = 2, 20


class Pace:
    """Chooses the scale of the next picture in motion from the time that the last ones took.

    Pictures that take longer than the budget twice running make the next one smaller by a step;
    such as stay quick for long, also with the next step's number of pixels, make it larger again.
    What is found stays for the next motion.
    """

    def __init__(self) -> None:
        self._step = 0
        self._slow = self._quick = 0

    @property
    def scale(self) -> float:
        """Share of the full width and height."""
        return SCALES[self._step]

    def note(self, drawn_s: float) -> None:
        """Take notice of how long a picture of this scale took to draw."""
        larger = SCALES[max(self._step - 1, 0)]
        if drawn_s > BUDGET_S:
            self._slow, self._quick = self._slow + 1, 0
        elif drawn_s * (larger / self.scale) ** 2 < 0.9 * BUDGET_S:
            self._slow, self._quick = 0, self._quick + 1
        else:
            self._slow = self._quick = 0
        if self._slow >= SLOW_PICTURES:
            self._go(+1)
        elif self._quick >= QUICK_PICTURES:
            self._go(-1)

    def _go(self, by: int) -> None:
        self._step = min(max(self._step + by, 0), len(SCALES) - 1)
        self._slow = self._quick = 0
