"""Who does what, and why: each muscle's moment about a joint as a product of plain numbers.

    moment = arm x (F_0 x strength x rested x length x speed x activation + passive) x cos

The product gives the solution's moment back, so that nothing about a share is left unexplained.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight.figures import in_mm, in_N, in_Nm, percent
from explorer.insight.names import TURNS, plain_name
from explorer.insight.shares import JOINT_COORDINATES
from explorer.language import number, tr
from explorer.mechanics.solution import COORDINATES

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Joint
    from explorer.mechanics.solution import Solution

#: Below these a moment or a force is called nothing.
_SMALL_NM = 0.05
_SMALL_N = 0.5
_SMALL_ARM_M = 0.0005
#: What is left of a factor before it is named as what holds a muscle back.
_HELD_BACK = 0.85
#: Larger shares tell only that muscles nearly cancel.
_TELLING = 1.5
#: Beyond this part of a muscle's force, stretch alone is the story.
_MOSTLY_PASSIVE = 0.5
_NO_TURN = {
    "hip": tr("{muscle} does not turn the hip here."),
    "knee": tr("{muscle} does not turn the knee here."),
    "ankle": tr("{muscle} does not turn the ankle here."),
}


@dataclass(frozen=True, slots=True)
class Factor:
    """One number of the product, with its name and how it is written."""

    name: str
    value: float
    written: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one muscle turns one joint as hard as it does.

    Attributes
    ----------
    muscle, name : of the model, and plain
    joint : {"hip", "knee", "ankle"}
    arm_m : moment arm, flexion or dorsiflexion positive
    max_isometric_N : what the muscle could give at its best length, held still
    strength, rested, length, speed, activation, cosine : factors, see `Factors`
    passive_N : what stretch alone gives along the fibre
    share : part of the joint's net muscle moment, None where that is about zero
    """

    muscle: str
    name: str
    joint: Joint
    arm_m: float
    max_isometric_N: float
    strength: float
    rested: float
    length: float
    speed: float
    activation: float
    cosine: float
    passive_N: float
    share: float | None

    @property
    def full_N(self) -> float:
        """The active force along the tendon at full activation, at this length and speed."""
        left = self.strength * self.rested * self.length * self.speed
        return self.max_isometric_N * left * self.cosine

    @property
    def force_N(self) -> float:
        """The force along the tendon."""
        return self.full_N * self.activation + self.passive_N * self.cosine

    @property
    def moment_Nm(self) -> float:
        """The moment about the joint, with its sign."""
        return self.arm_m * self.force_N

    @property
    def product(self) -> tuple[Factor, ...]:
        """The numbers of the product, in their order; those that change nothing are left out."""
        chain = [
            Factor(tr("moment arm"), self.arm_m, in_mm(self.arm_m)),
            Factor(tr("strongest force"), self.max_isometric_N, in_N(self.max_isometric_N)),
        ]
        if self.strength != 1.0:
            chain.append(Factor(tr("strength"), self.strength, number(self.strength, ".2f")))
        if self.rested != 1.0:
            chain.append(Factor(tr("left by fatigue"), self.rested, number(self.rested, ".2f")))
        chain += [
            Factor(tr("left by length"), self.length, number(self.length, ".2f")),
            Factor(tr("left by speed"), self.speed, number(self.speed, ".2f")),
            Factor(tr("activation"), self.activation, number(self.activation, ".2f")),
            Factor(tr("along the tendon (pennation)"), self.cosine, number(self.cosine, ".2f")),
            Factor(tr("from stretch alone"), self.passive_N, in_N(self.passive_N)),
        ]
        return tuple(chain)


def why(solution: Solution, joint: Joint = "knee") -> tuple[Reason, ...]:
    """Return a row for each muscle, the largest moment first.

    Raises
    ------
    ValueError
        If the joint is unknown.
    """
    if joint not in JOINT_COORDINATES:
        raise ValueError(f"joint must be one of {', '.join(JOINT_COORDINATES)}, not {joint!r}")
    column = COORDINATES.index(JOINT_COORDINATES[joint])
    parts, shares = solution.factors, solution.shares[:, column]
    rows = [
        Reason(
            muscle=muscle,
            name=plain_name(muscle),
            joint=joint,
            arm_m=float(solution.moment_arms_m[i, column]),
            max_isometric_N=float(parts.max_isometric_N[i]),
            strength=float(parts.strength[i]),
            rested=float(parts.rested[i]),
            length=float(parts.length[i]),
            speed=float(parts.speed[i]),
            activation=float(parts.activation[i]),
            cosine=float(parts.cosine[i]),
            passive_N=float(parts.passive_N[i]),
            share=None if shares[i] != shares[i] else float(shares[i]),
        )
        for i, muscle in enumerate(solution.muscles)
    ]
    return tuple(sorted(rows, key=lambda row: -abs(row.moment_Nm)))


def sentence(row: Reason) -> str:
    """Say what the muscle does at the joint, and what makes or holds back its pull."""
    name = row.name[0].upper() + row.name[1:]
    if abs(row.arm_m) < _SMALL_ARM_M:
        return _NO_TURN[row.joint].format(muscle=name)
    if abs(row.moment_Nm) < _SMALL_NM:
        return tr(
            "{muscle} hardly pulls here: activation {active}, and {force} is all that it could "
            "give at this length and speed."
        ).format(muscle=name, active=percent(row.activation), force=in_N(row.full_N))
    plus, minus = TURNS[JOINT_COORDINATES[row.joint]]
    turn = plus if row.arm_m > 0 else minus
    moment = in_Nm(row.moment_Nm)
    if row.share is not None and abs(row.share) <= _TELLING:
        of_net = tr("{moment} ({part} of the net moment)")
        if row.share <= 0:
            of_net = tr("{moment} ({part} of the net moment, the other way)")
        moment = of_net.format(moment=moment, part=percent(abs(row.share)))
    said = tr("{muscle} works to {turn} with {moment}: it pulls with {force} at an arm of {arm}.")
    said = said.format(
        muscle=name, turn=turn, moment=moment, force=in_N(row.force_N), arm=in_mm(row.arm_m)
    )
    return f"{said} {_pull(row)}"


def _pull(row: Reason) -> str:
    passive_N = row.passive_N * row.cosine
    if passive_N > _MOSTLY_PASSIVE * row.force_N:
        alone = tr("Stretch alone gives {force} of that.")
        if row.activation * row.full_N >= _SMALL_N:
            alone = tr("Stretch alone gives {force} of that; it is {active} active.")
        return alone.format(force=in_N(passive_N), active=percent(row.activation))
    text = tr("It is {active} active and could give {force} here").format(
        active=percent(row.activation), force=in_N(row.full_N)
    )
    held = _held_back(row)
    if held:
        best = in_N(row.max_isometric_N)
        text = tr("{said}, not its best {best}, since {why}").format(said=text, best=best, why=held)
    if passive_N < _SMALL_N:
        return f"{text}."
    return tr("{said}; stretch alone adds {force}.").format(said=text, force=in_N(passive_N))


def _held_back(row: Reason) -> str:
    """Name the factor that takes most; nothing where none takes much."""
    causes = (
        (row.length, tr("its fibres are not at their best length")),
        (row.speed, tr("it shortens while it pulls")),
        (row.strength, tr("it is set weaker")),
        (row.rested, tr("it is tired")),
        (row.cosine, tr("its fibres lie across the line of pull")),
    )
    least, words = min(causes)
    if least >= _HELD_BACK:
        return ""
    return tr("{why} (factor {factor})").format(why=words, factor=number(least, ".2f"))
