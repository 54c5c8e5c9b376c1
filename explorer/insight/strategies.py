"""What one can do here: each strategy applied to the scenario at hand, before and after.

The model's numbers and the evidence are told apart: a strategy keeps its grade whatever is computed
here, and what is computed is said even where it contradicts the advice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.insight.advice import ADVICE, AIMS
from explorer.insight.figures import in_N, percent
from explorer.insight.measures import hamstring_work_J, measure, over_time
from explorer.insight.usual import repetition
from explorer.language import tr
from explorer.mechanics.exercises import TASKS
from explorer.mechanics.solve import solve_many

if TYPE_CHECKING:
    from explorer.anatomy.leg import Leg
    from explorer.insight.advice import Advice, Aim
    from explorer.insight.changes import Change
    from explorer.insight.measures import Numbers
    from explorer.mechanics.scenario import Scenario

#: As before, more, less.
_HAMSTRINGS = (
    tr("the hamstrings work as before"),
    tr("the hamstrings work harder"),
    tr("the hamstrings work less hard"),
)
#: The calf's activation, or its share: as before, more, less.
_CALF = (
    (
        tr("the calf's activation stays"),
        tr("the calf's activation grows"),
        tr("the calf's activation falls"),
    ),
    (
        tr("the calf's share of the knee moment stays"),
        tr("the calf's share of the knee moment grows"),
        tr("the calf's share of the knee moment falls"),
    ),
)
#: A change of activation or share below this is called none.
_LITTLE = 0.01
#: Mean activation up to which work is called light (assumption).
_LIGHT = 0.35


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the model says of one side: numbers, and the hamstrings' work in one repetition, J."""

    numbers: Numbers
    work_J: float | None


@dataclass(frozen=True, slots=True)
class Strategy:
    """A strategy applied to the scenario at hand.

    Attributes
    ----------
    advice : what to do, with its grade and source in ``advice.note``
    change : what it changes here, and the scenario after it
    before, after : Outcome
        At the pose at hand; over one repetition where ``advice.whole`` and something moves.
    agrees : bool or None
        Whether the model's numbers go the way of the advice; None where little changes.
    numbers, verdict : str
        The numbers before and after, and what they say of the advice.
    """

    advice: Advice
    change: Change
    before: Outcome
    after: Outcome
    agrees: bool | None
    numbers: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Strategies:
    """All strategies that apply here, and (name, sentence why not) of those that do not."""

    apply: tuple[Strategy, ...]
    left_out: tuple[tuple[str, str], ...]


def strategies(leg: Leg, scenario: Scenario, advices: tuple[Advice, ...] = ADVICE) -> Strategies:
    """Apply each advice, or those asked for, to the scenario at hand.

    Some ten repetitions and poses are solved, a few tenths of a second: for a background thread.
    """
    if scenario.activation is not None:
        return _none(tr("The activations are set by hand, so that nothing here can change them."))
    if TASKS[scenario.exercise].relaxed:
        return _none(tr("The muscles are relaxed here: choose an exercise that asks them to work."))
    here, whole = _at_pose(leg, scenario), None
    applied: list[Strategy] = []
    left_out: list[tuple[str, str]] = []
    for advice in advices:
        change = advice.change(leg, scenario)
        if isinstance(change, str):
            left_out.append((advice.name, change))
            continue
        before = here
        if advice.whole:
            before = whole = whole or _over_repetition(leg, scenario)
        solve_after = _over_repetition if advice.whole else _at_pose
        applied.append(_strategy(advice, change, before, solve_after(leg, change.scenario)))
    return Strategies(tuple(applied), tuple(left_out))


def _none(reason: str) -> Strategies:
    return Strategies((), tuple((advice.name, reason) for advice in ADVICE))


def _at_pose(leg: Leg, scenario: Scenario) -> Outcome:
    return Outcome(measure(solve_many(leg, [scenario])).one(0), None)


def _over_repetition(leg: Leg, scenario: Scenario) -> Outcome:
    steps = repetition(leg, scenario)
    solutions = solve_many(leg, steps)
    return Outcome(over_time(solutions), hamstring_work_J(solutions) if len(steps) > 1 else None)


def _strategy(advice: Advice, change: Change, before: Outcome, after: Outcome) -> Strategy:
    agrees = _agrees(advice.aim, before.numbers, after.numbers)
    return Strategy(
        advice,
        change,
        before,
        after,
        agrees,
        _numbers(change, before, after),
        _verdict(advice.aim, agrees, before.numbers, after.numbers),
    )


def _agrees(aim: Aim, before: Numbers, after: Numbers) -> bool | None:
    if after.falls and not before.falls:
        return False
    harder, calf = _harder(before, after), _calf(before, after)[0]
    match aim:
        case "hamstrings":
            return None if harder == calf == 0 else harder >= 0 and calf <= 0
        case "less calf":
            return None if calf == 0 else calf < 0
        case "light":
            return after.balanced and after.hamstring_activation <= _LIGHT
        case "more":
            return None if harder == 0 else harder > 0 and after.balanced


def _harder(before: Numbers, after: Numbers) -> int:
    return _sign(after.hamstring_activation - before.hamstring_activation)


def _calf(before: Numbers, after: Numbers) -> tuple[int, int]:
    """Return whether the calf's part grows, stays or falls, and whether that is its share.

    Where the net knee moment changes sides there is no share, and its activation must do.
    """
    if before.calf_share is None or after.calf_share is None:
        return _sign(after.calf_activation - before.calf_activation), 0
    return _sign(after.calf_share - before.calf_share), 1


def _sign(change: float) -> int:
    return 0 if abs(change) < _LITTLE else 1 if change > 0 else -1


def _numbers(change: Change, before: Outcome, after: Outcome) -> str:
    old, new = before.numbers, after.numbers
    start = tr("From {before} to {after}.")
    if before.work_J is not None:
        start = tr("From {before} to {after}, on average over one repetition.")
    hams = tr("Hamstrings: activation {active}, force {force}.")
    work = ""
    if before.work_J is not None and after.work_J is not None:
        hams = tr(
            "Hamstrings: activation {active}, force {force}, work while they shorten {work} in one "
            "repetition."
        )
        work = f"{before.work_J:.0f} → {after.work_J:.0f}\u00a0J"
    calf = tr(
        "Gastrocnemius: activation {active}, force {force}, no share of the knee moment to compare."
    )
    share = ""
    if old.calf_share is not None and new.calf_share is not None:
        calf = tr(
            "Gastrocnemius: activation {active}, force {force}, share of the knee moment {share}."
        )
        share = f"{_part(old.calf_share)} → {_part(new.calf_share)}"
    active = f"{percent(old.hamstring_activation)} → {percent(new.hamstring_activation)}"
    calf_active = f"{percent(old.calf_activation)} → {percent(new.calf_activation)}"
    calf_force = f"{in_N(old.calf_N)} → {in_N(new.calf_N)}"
    hams_force = f"{in_N(old.hamstring_N)} → {in_N(new.hamstring_N)}"
    sentences = (
        start.format(before=change.before, after=change.after),
        hams.format(active=active, force=hams_force, work=work),
        calf.format(active=calf_active, force=calf_force, share=share),
    )
    return " ".join(sentences)


def _part(share: float) -> str:
    return percent(share) if share >= 0 else tr("{part} the other way").format(part=percent(-share))


def _verdict(aim: Aim, agrees: bool | None, before: Numbers, after: Numbers) -> str:
    sentences = [tr("The aim is {aim}.").format(aim=AIMS[aim])]
    if agrees is None:
        return " ".join((*sentences, tr("In the model this changes hardly anything here.")))
    grows, is_share = _calf(before, after)
    said = tr("The model's own numbers do not support it here: {hamstrings}, and {calf}.")
    if agrees:
        said = tr("The model's numbers go that way here: {hamstrings}, and {calf}.")
    hams, calf = _HAMSTRINGS[_harder(before, after)], _CALF[is_share][grows]
    sentences.append(said.format(hamstrings=hams, calf=calf))
    if not after.balanced:
        sentences.append(
            tr("The muscles could not hold it throughout.")
            if before.balanced
            else tr("The muscles can hold neither throughout, so compare with care.")
        )
    elif not before.balanced:
        sentences.append(tr("The muscles can hold it, unlike what you do now."))
    if after.falls and not before.falls:
        sentences.append(tr("Nobody could stand so throughout."))
    return " ".join(sentences)
