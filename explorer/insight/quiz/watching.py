"""The move of a relaxed leg that shows best which joints a muscle crosses."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import in_mm
from explorer.insight.names import ankle_words, hip_words, knee_words
from explorer.language import tr
from explorer.mechanics.scenario import JOINTS, Joint, Scenario

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.anatomy.cards import Card
    from explorer.insight.quiz.question import Bench

#: The leg that muscles are named on.
STANDING = Scenario("relaxed", hip_rad=0.0, knee_rad=0.0, ankle_rad=0.0)
#: How far each joint is moved, degrees.
_MOVES_DEG: Mapping[Joint, float] = MappingProxyType({"hip": 60.0, "knee": 80.0, "ankle": 25.0})
JOINT_NAMES: Mapping[Joint, str] = MappingProxyType(
    {"hip": tr("hip"), "knee": tr("knee"), "ankle": tr("ankle")}
)
POSITION: Mapping[Joint, Callable[[float], str]] = MappingProxyType(
    {"hip": hip_words, "knee": knee_words, "ankle": ankle_words}
)


def crossed(muscle: Card) -> tuple[Joint, ...]:
    """Return which of hip, knee and ankle a muscle crosses."""
    return tuple(joint for joint in JOINTS if joint in muscle.joints_crossed)


def crossed_words(joints: tuple[Joint, ...]) -> str:
    """Return the joints in words."""
    names = [JOINT_NAMES[joint] for joint in joints]
    if len(names) == 1:
        return tr("the {joint} alone").format(joint=names[0])
    return tr("the {one} and the {other}").format(one=names[0], other=names[1])


def watch(bench: Bench, muscle: Card) -> tuple[Scenario, str]:
    """Return the leg with that joint moved that changes a muscle most, and what changes.

    A muscle that the model does not compute is seen to be passed by a joint, without a figure.
    """
    moved = {
        joint: STANDING.with_(**{f"{joint}_rad": math.radians(_MOVES_DEG[joint])})
        for joint in crossed(muscle)
    }
    if not muscle.muscles:
        joint, then = next(iter(moved.items()))
        said = tr("Moving the {joint} shows how it passes there.")
        return then, said.format(joint=JOINT_NAMES[joint])
    before_m = _length_m(bench, muscle, STANDING)
    change_m = {j: _length_m(bench, muscle, then) - before_m for j, then in moved.items()}
    joint = max(change_m, key=lambda each: abs(change_m[each]))
    then = moved[joint]
    position = POSITION[joint](getattr(then, f"{joint}_rad"))
    if change_m[joint] > 0.0:
        said = tr("With the {position}, it is {change} longer.")
    else:
        said = tr("With the {position}, it is {change} shorter.")
    return then, said.format(position=position, change=in_mm(change_m[joint]))


def _length_m(bench: Bench, muscle: Card, scenario: Scenario) -> float:
    solution = bench.solved(scenario)
    return float(np.mean(solution.length_m[[solution.row(each) for each in muscle.muscles]]))
