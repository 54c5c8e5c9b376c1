"""Which joints a patient may move: two at the most, so that the view stays simple."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from explorer.mechanics.scenario import Joint

if TYPE_CHECKING:
    from collections.abc import Iterable

PATIENT_JOINTS: tuple[Joint, ...] = get_args(Joint)
START_JOINTS: tuple[Joint, ...] = ("knee", "ankle")
MOST_JOINTS = 2


def few_joints(joints: Iterable[Joint]) -> tuple[Joint, ...]:
    """Return the last two of some joints, each once, in the order of the leg."""
    last = list(dict.fromkeys(joints))[-MOST_JOINTS:]
    return tuple(joint for joint in PATIENT_JOINTS if joint in last)
