"""The exercises as ``--help`` lists them, from what the mechanics say of each."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from explorer.insight.names import EXERCISE_NAMES
from explorer.mechanics import EXERCISES
from explorer.mechanics.exercises import TASKS, moved_joints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.exercises.tasks import Load, Support, Task

_SUPPORT: Mapping[Support, str] = {
    "bench_front": "face down, thigh on a bench",
    "bench_back": "seated",
    "trunk_front": "face down, leg lifted",
    "upright": "standing on the other leg",
    "sole": "standing",
    "ball": "on the ball of the foot",
    "knee": "kneeling, strap behind the ankle",
    "bridge": "on shoulders and foot",
    "wall": "leaning on a wall, relaxed",
    "hand": "on the back, a hand holds the ankle, relaxed",
    "chair": "nothing has weight",
}
_LOAD: Mapping[Load, str] = {
    "pad": "load at the ankle pad",
    "hands": "load in the hands",
    "shoulders": "load on the shoulders",
    "swung": "load swung in the hands",
    "none": "no load",
}
_WIDTH = 98
_INDENT = 24


def listed() -> str:
    """Return a line for each exercise: name, support, load, legs, and what the phase moves."""
    lines: list[str] = []
    for name in EXERCISES:
        task = TASKS[name]
        parts = [EXERCISE_NAMES[name], _SUPPORT[task.support], _LOAD[task.load], *_moves(task)]
        if task.legs == 2 and not task.relaxed:
            parts.append("two legs")
        lines += wrap(
            "; ".join(parts),
            _WIDTH,
            initial_indent=f"  {name:<{_INDENT - 2}}",
            subsequent_indent=" " * _INDENT,
        )
    return "\n".join(lines)


def _moves(task: Task) -> list[str]:
    """Return from which angle to which the phase moves each joint, degrees."""
    ways = []
    for joint in moved_joints(task):
        if joint in task.moves:
            start, end = task.moves[joint][0], sum(task.moves[joint])
            ways.append(f"{joint} {start:g} to {end:g}")
        else:
            ways.append(f"{joint} in balance")
    return [f"phase: {', '.join(ways)}"] if ways else []
