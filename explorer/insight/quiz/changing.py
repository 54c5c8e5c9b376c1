"""Predict what becomes of a muscle when one thing changes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.insight.figures import in_Nm, percent
from explorer.insight.quiz.muscles import is_familiar, modelled, name_of
from explorer.insight.quiz.quantities import (
    ACTIVATION,
    ARMS,
    FIBERS,
    LENGTH,
    SHARES,
    Outcome,
    Quantity,
    told,
)
from explorer.insight.quiz.question import Question
from explorer.insight.quiz.settings import (
    Change,
    described,
    exercise_move,
    relaxed_move,
    variation,
)
from explorer.insight.quiz.sights import side_sight, sight_of
from explorer.insight.quiz.watching import JOINT_NAMES, crossed
from explorer.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.anatomy.cards import Card
    from explorer.insight.quiz.lot import Lot
    from explorer.insight.quiz.question import Bench, Level
    from explorer.mechanics.solution import Solution

#: A muscle that pulls with less has no lever drawn, N.
_PULLING_N = 10.0
OUTCOMES: tuple[Outcome, ...] = ("more", "less", "same")
_SAME = tr("It stays about the same")
#: How rising and falling are called.
_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "length": (tr("It gets longer"), tr("It gets shorter")),
        "fibers": (tr("They get longer"), tr("They get shorter")),
        "arm": (tr("It gets longer"), tr("It gets shorter")),
        "activation": (tr("It rises"), tr("It falls")),
        "share": (tr("It grows"), tr("It shrinks")),
    }
)
_QUANTITIES: Mapping[Level, tuple[Quantity, ...]] = MappingProxyType(
    {
        1: (LENGTH,),
        2: (ACTIVATION, *ARMS.values()),
        3: (ACTIVATION, FIBERS, *SHARES.values()),
    }
)


def change_question(bench: Bench, lot: Lot, level: Level) -> Question | None:
    """Return a question on what changes clearly or stays; None where this draw finds none."""
    change = _change(bench, lot, level)
    if change is None or not (bench.holds(change.before) and bench.holds(change.after)):
        return None
    wanted = lot.pick(OUTCOMES)
    found = [
        (quantity, muscle)
        for quantity in lot.shuffled(_QUANTITIES[level])
        for muscle in lot.shuffled(modelled())
        if (level == 3 or is_familiar(muscle)) and _tells(quantity, muscle, change, level)
        and _outcome(bench, quantity, muscle, change) == wanted
    ]  # fmt: skip
    if not found:
        return None
    quantity, muscle = found[0]
    shown = muscle.structures[:1]
    by_side = quantity.key == "arm"
    poses = (change.before, change.after)
    sight = side_sight(shown[0]) if by_side else sight_of(shown, poses)
    text = tr("{change} All else stays.").format(change=change.text)
    more, less = _WORDS[quantity.key]
    same = tr("They stay about the same") if quantity is FIBERS else _SAME
    return Question(
        kind="change",
        level=level,
        key=("change", change.key, quantity.key, quantity.joint or "", muscle.key),
        ask="\n".join((described(change.before), text, _ask(bench, quantity, muscle))),
        choices=(more, less, same),
        answer=OUTCOMES.index(wanted),
        why=_why(bench, quantity, muscle, change, wanted),
        start=change.before,
        then=change.after,
        shown=shown,
        view=sight.view,
        see_through=sight.see_through,
        colors=quantity.colors,
        joint=quantity.joint if by_side and _pulls(bench, muscle, change) else None,
    )  # fmt: skip


def _change(bench: Bench, lot: Lot, level: Level) -> Change | None:
    if level == 1:
        return relaxed_move(lot)
    if level == 2 or lot.pick((True, False)):
        return exercise_move(bench.leg, lot)
    return variation(bench.leg, lot)


def _tells(quantity: Quantity, muscle: Card, change: Change, level: Level) -> bool:
    """Return whether a question is worth asking: that a length stays, only beside the joint."""
    if quantity.joint is not None and quantity.joint not in crossed(muscle):
        return False
    if quantity.key == "fibers" and change.joint is not None:
        return change.joint in crossed(muscle)
    return quantity.key != "arm" or (change.joint is not None and level > 1)


def _pulls(bench: Bench, muscle: Card, change: Change) -> bool:
    forces_N = (
        solution.force_N[solution.row(each)]
        for solution in (bench.solved(change.before), bench.solved(change.after))
        for each in muscle.muscles
    )
    return bool(min(forces_N) >= _PULLING_N)


def _outcome(bench: Bench, quantity: Quantity, muscle: Card, change: Change) -> Outcome | None:
    solved = [bench.solved(each) for each in (change.before, change.after)]
    before, after = (quantity.of(each, muscle) for each in solved)
    if quantity.key == "share":  # of a joint that something else carries it would mean little
        asked = all(quantity.joint in each.required_moment_Nm for each in solved)
        if not asked or min(before, after) < 0.0:
            return None
    return quantity.outcome(before, after)


def _ask(bench: Bench, quantity: Quantity, muscle: Card) -> str:
    name = name_of(muscle, bench.naming)
    if quantity.key == "length":
        return tr("What happens to the length of {muscle} with its tendon?").format(muscle=name)
    if quantity.key == "fibers":
        return tr("What happens to the fibres of {muscle}?").format(muscle=name)
    if quantity.key == "activation":
        said = tr("What happens to the activation of {muscle}: how hard it must work?")
        return said.format(muscle=name)
    assert quantity.joint is not None
    joint = JOINT_NAMES[quantity.joint]
    if quantity.key == "arm":
        said = tr("What happens to the lever of {muscle} at the {joint}?")
        return said.format(muscle=name, joint=joint)
    said = tr("What happens to the share of {muscle} of the turning force at the {joint}?")
    return said.format(muscle=name, joint=joint)


def _why(bench: Bench, quantity: Quantity, muscle: Card, change: Change, outcome: Outcome) -> str:
    """Return the figure before and after, and the figures behind it."""
    name = name_of(muscle, bench.naming)
    before, after = (bench.solved(each) for each in (change.before, change.after))
    values = quantity.of(before, muscle), quantity.of(after, muscle)
    what = told(quantity, name, values[0])
    first, then = (quantity.write(value) for value in values)
    if outcome == "same":
        said = tr("{quantity} stays about the same: {before} and {after}.")
    else:
        said = tr("{quantity} goes from {before} to {after}.")
    lines = [said.format(quantity=what, before=first, after=then)]
    joint = change.joint
    if joint is not None:
        if joint in crossed(muscle):
            text = tr("It crosses the {joint}, which moves.")
        else:
            text = tr("It does not cross the {joint}, which moves.")
        lines.append(text.format(joint=JOINT_NAMES[joint]))
    if quantity.key in ("activation", "share"):
        lines.append(_fibers(muscle, before, after))
        lines += _needs(muscle, before, after)
    return " ".join(lines)


def _fibers(muscle: Card, before: Solution, after: Solution) -> str:
    first, then = (FIBERS.of(each, muscle) for each in (before, after))
    said = tr("Its fibres: {before} and then {after} of the length at which they pull best.")
    return said.format(before=percent(first), after=percent(then))


def _needs(muscle: Card, before: Solution, after: Solution) -> list[str]:
    """Return what all muscles together must turn each joint with that this one crosses."""
    lines = []
    for joint in crossed(muscle):
        if joint not in before.required_moment_Nm or joint not in after.required_moment_Nm:
            continue
        first, then = (in_Nm(each.required_moment_Nm[joint]) for each in (before, after))
        if first == then:
            said = tr("The task asks all muscles together for {moment} at the {joint}, as before.")
            lines.append(said.format(moment=first, joint=JOINT_NAMES[joint]))
        else:
            said = tr("The task asks all muscles together for {before} at the {joint}, then for {after}.")  # noqa: E501  # fmt: skip
            lines.append(said.format(before=first, joint=JOINT_NAMES[joint], after=then))
    return lines
