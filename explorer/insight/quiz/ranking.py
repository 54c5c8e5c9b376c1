"""Rank muscles by what they do in a pose: which is first, or the whole order."""

from __future__ import annotations

import math
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from explorer.insight.quiz.muscles import is_familiar, modelled, name_of
from explorer.insight.quiz.quantities import ACTIVATION, ARMS, SHARES, turn
from explorer.insight.quiz.question import Question
from explorer.insight.quiz.settings import (
    ANGLES_DEG,
    described,
    exercise_move,
    relaxed_move,
)
from explorer.insight.quiz.sights import sight_of
from explorer.insight.quiz.watching import JOINT_NAMES, POSITION, crossed
from explorer.language import tr
from explorer.mechanics.scenario import JOINTS

if TYPE_CHECKING:
    from explorer.anatomy.cards import Card
    from explorer.insight.quiz.lot import Lot
    from explorer.insight.quiz.quantities import Quantity
    from explorer.insight.quiz.question import Bench, Level
    from explorer.mechanics.scenario import Joint, Scenario

#: A value is clearly larger than the next one from this factor on, and by ``Quantity.clear``.
CLEARLY = 1.25
_ASKED: dict[Level, int] = {1: 3, 2: 4, 3: 3}
_CHOICES = 4


def rank_question(bench: Bench, lot: Lot, level: Level) -> Question | None:
    """Return a question on muscles that differ clearly; None where this draw finds none."""
    quantity = _quantity(lot, level)
    change = relaxed_move(lot) if quantity.key == "arm" else exercise_move(bench.leg, lot)
    start = change.before
    if not bench.holds(start):
        return None
    ranked = _ranked(bench, lot, quantity, start, level)
    then = _other(bench, lot, quantity, start, ranked) if ranked else None
    if then is None:
        return None
    names = tuple(name_of(each, bench.naming) for each in ranked)
    if level < 3:
        choices = lot.shuffled(names)
        right = names[0]
    else:
        orders = [_order(each) for each in permutations(names)]
        right = _order(names)
        wrong = lot.shuffled([each for each in orders if each != right])
        choices = lot.shuffled((right, *wrong[: _CHOICES - 1]))
    shown = tuple(each.structures[0] for each in ranked)
    sight = sight_of(shown, (start, then))
    value = quantity.of(bench.solved(start), ranked[0])
    return Question(
        kind="rank",
        level=level,
        key=("rank", quantity.key, quantity.joint or "", *sorted(each.key for each in ranked)),
        ask=f"{described(start)}\n{_ask(quantity, value, level)}",
        choices=choices,
        answer=choices.index(right),
        why=_why(bench, quantity, start, then, ranked),
        start=start,
        then=then,
        shown=shown,
        view=sight.view,
        see_through=sight.see_through,
        colors=quantity.colors,
    )


def _quantity(lot: Lot, level: Level) -> Quantity:
    if level == 1:
        return ARMS[lot.pick(JOINTS)]
    if level == 2:
        return lot.pick((ACTIVATION, SHARES["knee"]))
    return lot.pick((ACTIVATION, SHARES["knee"], *ARMS.values()))


def _ranked(
    bench: Bench, lot: Lot, quantity: Quantity, scenario: Scenario, level: Level
) -> tuple[Card, ...]:
    """Return muscles, the first one first, each clearly ahead of the next; none where too few."""
    solution = bench.solved(scenario)
    values = {
        each: quantity.of(solution, each)
        for each in lot.shuffled(modelled())
        if (level == 3 or is_familiar(each)) and _may(quantity, each)
    }
    sign = lot.pick((1.0, -1.0)) if quantity.key == "arm" else 1.0
    chosen: list[Card] = []
    for each, value in values.items():
        if not sign * value >= quantity.least:
            continue
        tried = sorted((*chosen, each), key=lambda card: -sign * values[card])
        if all(_clearly(quantity, values[a], values[b]) for a, b in pairwise(tried)):
            chosen = tried
        if len(chosen) == _ASKED[level]:
            return tuple(chosen)
    return ()


def _may(quantity: Quantity, muscle: Card) -> bool:
    return quantity.joint is None or quantity.joint in crossed(muscle)


def _clearly(quantity: Quantity, larger: float, smaller: float) -> bool:
    larger, smaller = abs(larger), abs(smaller)
    return larger >= CLEARLY * smaller and larger - smaller >= quantity.clear


def _other(
    bench: Bench, lot: Lot, quantity: Quantity, start: Scenario, ranked: tuple[Card, ...]
) -> Scenario | None:
    """Return the leg with one joint moved, in which the values can be compared; None for none."""
    for joint, angle_deg in lot.shuffled(_moves(quantity)):
        field = f"{joint}_rad"
        then = start.with_(**{field: math.radians(angle_deg)})
        if abs(getattr(start, field) - getattr(then, field)) < math.radians(20.0):
            continue
        if bench.holds(then) and all(
            math.isfinite(quantity.of(bench.solved(then), each)) for each in ranked
        ):
            return then
    return None


def _moves(quantity: Quantity) -> tuple[tuple[Joint, float], ...]:
    joints: tuple[Joint, ...] = (quantity.joint,) if quantity.key == "arm" else ("knee", "ankle")  # type: ignore[assignment]
    return tuple((joint, angle) for joint in joints for angle in ANGLES_DEG[joint])


def _order(names: tuple[str, ...]) -> str:
    return " > ".join(names)


def _ask(quantity: Quantity, value: float, level: Level) -> str:
    if quantity.key == "activation":
        if level < 3:
            return tr("Which of these muscles has the highest activation?")
        return tr("Rank these muscles by activation, the highest first.")
    assert quantity.joint is not None
    to = turn(quantity.joint, value)
    if quantity.key == "arm":
        if level < 3:
            return tr("Which of these muscles has the longest lever to {turn}?").format(turn=to)
        said = tr("Rank these muscles by their lever to {turn}, the longest first.")
        return said.format(turn=to)
    if level < 3:
        said = tr(
            "Which of these muscles has the largest share of the turning force at the {joint}?"
        )
        return said.format(joint=JOINT_NAMES[quantity.joint])
    said = tr("Rank these muscles by their share of the turning force at the {joint}, the largest first.")  # noqa: E501  # fmt: skip
    return said.format(joint=JOINT_NAMES[quantity.joint])


def _why(
    bench: Bench, quantity: Quantity, start: Scenario, then: Scenario, ranked: tuple[Card, ...]
) -> str:
    def values(scenario: Scenario) -> str:
        solution = bench.solved(scenario)
        parts = [
            f"{name_of(each, bench.naming)} {quantity.write(quantity.of(solution, each))}"
            for each in ranked
        ]
        return "; ".join(parts)

    moved = next(j for j in JOINTS if getattr(start, f"{j}_rad") != getattr(then, f"{j}_rad"))
    return tr("Here: {here}. With the {position}: {there}.").format(
        here=values(start),
        position=POSITION[moved](getattr(then, f"{moved}_rad")),
        there=values(then),
    )
