"""A tenth of activation is told from none on the drawn leg, lights and shadows included."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from benchmarks.colors import VISIONS, difference
from benchmarks.measure_colors import patches
from explorer.scene.look import Background

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

LEAST = {"normal": 5.0, "protan": 3.0, "deutan": 3.0, "tritan": 3.0}
GROUNDS: tuple[Background, ...] = get_args(Background)


@pytest.mark.parametrize("ground", GROUNDS)
def test_a_tenth_is_told_from_none_on_every_ground_by_every_eye(ground: Background) -> None:
    none, tenth, whole = patches(ground, (0.0, 0.1, 1.0))
    assert difference(none, none) == 0.0
    for vision in VISIONS:
        assert difference(none, tenth, vision) >= LEAST[vision]
    assert difference(none, whole) > difference(none, tenth)  # the patch is the muscle
