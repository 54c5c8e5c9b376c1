"""The scene in a few sentences, for whoever cannot see it: pose, who works most, what limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.explain import explain
from explorer.insight.figures import in_N, in_Nm, listed, percent
from explorer.insight.joints import OTHERS, joint_moments, turning
from explorer.insight.names import foot_words, plain_name
from explorer.language import tr

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.joints import JointMoment
    from explorer.mechanics import Solution

_NAMED = 3
#: Below this activation a muscle rests; from the other one on it gives all it can.
_RESTS = 0.005
_ALL = 0.995
#: A joint that is turned by less is not worth a sentence, nor is a group with a smaller part.
_TOLD_NM = 1.0
_TOLD_SHARE = 0.05


def scene_words(leg: Leg, solution: Solution) -> str:
    """Describe pose, task, the muscles that work most, the joints that are turned, and the limit.

    Pure; sentences of one line each are parted by spaces.
    """
    told = explain(leg, solution)
    joints = [_joint(joint) for joint in joint_moments(solution)]
    sentences = (
        f"{told.title}{foot_words(solution.scenario)}.",
        _working(solution),
        *joints,
        told.status,
        _limits(solution),
    )
    return " ".join(sentence for sentence in sentences if sentence)


def _working(solution: Solution) -> str:
    """Name the muscles that are most active, with their pull."""
    order = np.argsort(-solution.activation, kind="stable")[:_NAMED]
    rows = [int(row) for row in order if solution.activation[row] >= _RESTS]
    if not rows:
        return tr("No muscle is active.")
    named = [
        tr("{muscle} {activation} active, pulling with {force}").format(
            muscle=plain_name(solution.muscles[row]),
            activation=percent(float(solution.activation[row])),
            force=in_N(float(solution.force_N[row])),
        )
        for row in rows
    ]
    return tr("Working most: {muscles}.").format(muscles="; ".join(named))


def _joint(joint: JointMoment) -> str:
    """Say which way a joint is turned, and which groups do it."""
    if abs(joint.net_Nm) < _TOLD_NM:
        return ""
    ways = {group.name: group for group in joint.groups if group.name != OTHERS}
    does = sorted(
        (group for group in ways.values() if (group.share or 0.0) >= _TOLD_SHARE),
        key=lambda group: -(group.share or 0.0),
    )
    said = tr("Together the muscles {turn} with {moment}").format(
        turn=turning(joint.joint, joint.net_Nm), moment=in_Nm(joint.net_Nm)
    )
    if not does:
        return f"{said}."
    whole = (does[0].share or 0.0) <= 1.0  # more than the whole tells less than the moment does
    parts = [
        f"{group.name} {percent(group.share or 0.0) if whole else in_Nm(group.moment_Nm)}"
        for group in does[:_NAMED]
    ]
    return tr("{said}: {groups}.").format(said=said, groups=listed(parts))


def _limits(solution: Solution) -> str:
    """Name the muscles that give all they can, where the activations are worked out."""
    if solution.status == "prescribed":
        return ""
    full = [
        plain_name(name)
        for name, activation in zip(solution.muscles, solution.activation, strict=True)
        if activation >= _ALL
    ]
    if not full:
        return ""
    if len(full) > _NAMED:
        return tr("{count} muscles give all they can, among them {muscles}.").format(
            count=len(full), muscles="; ".join(full[:_NAMED])
        )
    return tr("At their limit: {muscles}.").format(muscles="; ".join(full))
