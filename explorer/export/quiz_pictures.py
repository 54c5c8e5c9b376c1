"""The pictures of a class sheet: the muscle to be named, with what lies around it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.load import load_leg
from explorer.document.quiz import asked_document
from explorer.export.handout_legs import leg_image
from explorer.mechanics import solve
from explorer.scene.camera import fit
from explorer.scene.drawing import Drawing
from explorer.scene.look import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from explorer.insight.quiz.question import Question
    from explorer.scene.describe import Item

#: Width and height in points.
BOX_PT = (122.0, 146.0)
PRINT_DPI = 170
#: Stands out from muscle red on a printer without colours, too.
PICKED = (0.98, 0.80, 0.30)
#: How much of the leg is seen above and below the muscle, and of all at least, m.
_AROUND_M = 0.12
_LEAST_M = 0.4
_MARGIN = 0.03


class Drawer:
    """Draws the pictures of questions that cannot be asked without one.

    Parameters
    ----------
    dpi : pixels of an inch of paper
    """

    def __init__(self, dpi: int = PRINT_DPI) -> None:
        self._describe, self._leg = Drawing(), load_leg()
        self._size_px = [round(side * dpi / 72.0) for side in BOX_PT]

    def draw(self, question: Question) -> QImage:
        """Return the picture of a question; RuntimeError where no OpenGL can be had."""
        shown = asked_document(question, "english").shown
        look = shown.on(Look(background="white"))
        items = tuple(
            replace(item, color=PICKED) if item.key in question.shown else item
            for item in self._describe(self._leg, solve(self._leg, question.start), look)
        )
        width, height = self._size_px
        camera = fit(look.camera, _around(items, question.shown), width / height, _MARGIN)
        return leg_image(items, look.with_(camera=camera), width, height)


def _around(items: Sequence[Item], structures: Sequence[str]) -> np.ndarray[tuple[int, int]]:
    """Return the points of the leg at the height of some structures, and a little beyond."""
    own = np.vstack([item.points for item in items if item.key in structures])
    whole = np.vstack([item.points for item in items if item.visible and item.opacity > 0.0])
    low, high = own[:, 1].min() - _AROUND_M, own[:, 1].max() + _AROUND_M
    more = max(_LEAST_M - (high - low), 0.0) / 2.0
    near = (whole[:, 1] >= low - more) & (whole[:, 1] <= high + more)
    found: np.ndarray[tuple[int, int]] = whole[near]
    return found
