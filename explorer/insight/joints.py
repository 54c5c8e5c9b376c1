"""Who does what at each joint: the moments of the groups of muscles that cross it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from explorer.insight.figures import SHOWN_NM, in_Nm, percent
from explorer.insight.names import TURNS, groups
from explorer.insight.shares import JOINT_COORDINATES
from explorer.language import tr
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.mechanics.scenario import Joint
    from explorer.mechanics.solution import Array, Solution

#: The groups worth a row at each joint, always in this order; what else crosses it is added up.
JOINT_GROUPS: Mapping[Joint, tuple[str, ...]] = MappingProxyType(
    {
        "hip": ("gluteus maximus", "hamstrings", "adductors", "hip flexors", "quadriceps"),
        "knee": ("hamstrings", "gastrocnemius", "other knee flexors", "quadriceps"),
        "ankle": ("gastrocnemius", "soleus", "deep calf muscles", "shin muscles"),
    }
)
OTHERS = tr("others")
NOTHING: Mapping[Joint, str] = MappingProxyType(
    {
        "hip": tr("{group}: nothing at the hip"),
        "knee": tr("{group}: nothing at the knee"),
        "ankle": tr("{group}: nothing at the ankle"),
    }
)
OF_JOINT: Mapping[Joint, str] = MappingProxyType(
    {
        "hip": tr("{group}: {turn} with {moment}, {part} of the hip's moment"),
        "knee": tr("{group}: {turn} with {moment}, {part} of the knee's moment"),
        "ankle": tr("{group}: {turn} with {moment}, {part} of the ankle's moment"),
    }
)
AGAINST: Mapping[Joint, str] = MappingProxyType(
    {
        "hip": tr("{group}: {turn} with {moment}, {part} of the hip's moment, against the rest"),
        "knee": tr("{group}: {turn} with {moment}, {part} of the knee's moment, against the rest"),
        "ankle": tr(
            "{group}: {turn} with {moment}, {part} of the ankle's moment, against the rest"
        ),
    }
)
#: Shares beyond this tell only that muscles nearly cancel.
_TELLING = 1.5
#: A net moment below this has no shares worth telling.
_LEAST_NM = 0.5


@dataclass(frozen=True, slots=True)
class GroupMoment:
    """What one group does at one joint.

    Attributes
    ----------
    joint : {"hip", "knee", "ankle"}
    name : of the group, or OTHERS
    muscles : of the model
    moment_Nm : flexion or dorsiflexion positive
    net_Nm : that of all muscles together
    tells : whether parts of the net moment tell something: not where muscles nearly cancel
    """

    joint: Joint
    name: str
    muscles: tuple[str, ...]
    moment_Nm: float
    net_Nm: float
    tells: bool

    @property
    def against(self) -> bool:
        """Whether it turns against what all together do."""
        return abs(self.net_Nm) >= _LEAST_NM and self.moment_Nm * self.net_Nm < 0.0

    @property
    def share(self) -> float | None:
        """Its part of the net moment; None where that tells nothing."""
        return self.moment_Nm / self.net_Nm if self.tells else None

    @property
    def sentence(self) -> str:
        """What it does, in words."""
        if abs(self.moment_Nm) < SHOWN_NM:
            return NOTHING[self.joint].format(group=self.name)
        share = self.share
        said = tr("{group}: {turn} with {moment}") if share is None else OF_JOINT[self.joint]
        return (said if not self.against or share is None else AGAINST[self.joint]).format(
            group=self.name,
            turn=turning(self.joint, self.moment_Nm),
            moment=in_Nm(self.moment_Nm),
            part=percent(abs(share or 0.0)),
        )


@dataclass(frozen=True, slots=True)
class JointMoment:
    """What all muscles do at one joint.

    Attributes
    ----------
    joint : {"hip", "knee", "ankle"}
    net_Nm : flexion or dorsiflexion positive
    groups : tuple of GroupMoment, as in JOINT_GROUPS, then OTHERS; they add up to the net moment
    """

    joint: Joint
    net_Nm: float
    groups: tuple[GroupMoment, ...]

    @property
    def sentence(self) -> str:
        """What they do together, in words."""
        if abs(self.net_Nm) < SHOWN_NM:
            return tr("together the muscles do not turn it")
        return tr("together {turn} with {moment}").format(
            turn=turning(self.joint, self.net_Nm), moment=in_Nm(self.net_Nm)
        )


def joint_moments(solution: Solution) -> tuple[JointMoment, ...]:
    """Return hip, knee and ankle, in this order."""
    made = []
    for joint, (column, names, members, among) in _members(solution.muscles).items():
        moments_Nm = among @ solution.moments_Nm[:, column]
        net_Nm = float(moments_Nm.sum())
        largest_Nm = float(np.abs(moments_Nm).max())
        tells = abs(net_Nm) >= max(_LEAST_NM, largest_Nm / _TELLING)
        rows = zip(names, members, moments_Nm.tolist(), strict=True)
        of_joint = tuple(
            GroupMoment(
                joint, name if name == OTHERS else tr(name), muscles, moment_Nm, net_Nm, tells
            )
            for name, muscles, moment_Nm in rows
        )
        made.append(JointMoment(joint, net_Nm, of_joint))
    return tuple(made)


@cache
def _members(
    muscles: tuple[str, ...],
) -> dict[Joint, tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...], Array]]:
    """Return each joint's column, its groups, their muscles, and (g, n) who is in which."""
    found = {}
    for joint, names in JOINT_GROUPS.items():
        named = [tuple(m for m in groups()[name] if m in muscles) for name in names]
        rest = tuple(m for m in muscles if not any(m in group for group in named))
        members = (*named, rest)
        among = np.array([[float(m in group) for m in muscles] for group in members])
        column = COORDINATES.index(JOINT_COORDINATES[joint])
        found[joint] = (column, (*names, OTHERS), members, among)
    return found


def turning(joint: Joint, moment_Nm: float) -> str:
    """Return what a moment does, such as ``bend the knee``."""
    plus, minus = TURNS[JOINT_COORDINATES[joint]]
    return plus if moment_Nm > 0.0 else minus
