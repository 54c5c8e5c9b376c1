"""Every question of the quiz is clear, has one right answer, and comes back with its seed."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pytest

from explorer.anatomy import load_leg
from explorer.anatomy.cards import card, cards_within, names
from explorer.insight.quiz.facts import FACTS, excludes, landmarks
from explorer.insight.quiz.lot import Lot
from explorer.insight.quiz.muscles import neighbours, shapes
from explorer.insight.quiz.quantities import ACTIVATION, ARMS, FIBERS, LENGTH, SHARES, Quantity
from explorer.insight.quiz.question import KINDS
from explorer.insight.quiz.quiz import LARGEST_SEED, MOST_QUESTIONS, Quiz, Wish
from explorer.insight.quiz.ranking import CLEARLY
from explorer.insight.quiz.watching import crossed
from explorer.mechanics import Scenario, Solution, solve

if TYPE_CHECKING:
    from explorer.anatomy import Leg
    from explorer.insight.quiz.question import Kind, Question

REAL_SEEDS = (1, 7, 2026)
CHEAP_SEEDS = range(100, 140)
ORDER = ("more", "less", "same")


class Guess:
    """Stands in for the solver: any numbers that depend on nothing but the scenario."""

    def __init__(self) -> None:
        self.real = solve(load_leg(), Scenario("relaxed"))

    def __call__(self, _leg: Leg, scenario: Scenario) -> Solution:
        chance = np.random.default_rng(crc32(repr(scenario).encode()))
        n = len(self.real.muscles)
        return replace(
            self.real,
            scenario=scenario,
            status="balanced",
            required_moment_Nm={"hip": 10.0, "knee": 20.0, "ankle": 5.0},
            activation=chance.uniform(0.0, 1.0, n),
            length_m=chance.uniform(0.2, 0.5, n),
            fiber_length_norm=chance.uniform(0.5, 1.5, n),
            moment_arms_m=chance.uniform(-0.08, 0.08, (n, 6)),
            shares=chance.uniform(-1.0, 1.0, (n, 6)),
        )


@pytest.fixture(scope="module")
def guess() -> Guess:
    return Guess()


@pytest.fixture(scope="module")
def real() -> list[Question]:
    """Return questions that the model answered."""
    return [each for seed in REAL_SEEDS for each in Quiz(Wish(seed, 20)).all()]


@pytest.fixture(scope="module")
def many(guess: Guess, real: list[Question]) -> list[Question]:
    """Return those and more, on legs that no solver has to be asked for."""
    return real + [each for seed in CHEAP_SEEDS for each in Quiz(Wish(seed, 12), guess).all()]


def _of(questions: list[Question], kind: Kind) -> list[Question]:
    found = [each for each in questions if each.kind == kind]
    assert len(found) >= 10
    return found


def _quantity(key: str, joint: str) -> Quantity:
    if key == "arm":
        return ARMS[joint]  # type: ignore[index]
    if key == "share":
        return SHARES[joint]  # type: ignore[index]
    return {"length": LENGTH, "fibers": FIBERS, "activation": ACTIVATION}[key]


def test_a_seed_brings_the_same_quiz_back() -> None:
    one, again = (Quiz(Wish(7, 12)).all() for _ in range(2))
    assert one == again
    assert Quiz(Wish(7, 12)).question(8) == one[8]
    assert Quiz(Wish(8, 12)).all() != one


def test_chance_is_the_same_on_every_machine() -> None:
    assert Lot("7/0/name").shuffled("abcdef") == Lot("7/0/name").shuffled("abcdef")
    assert "".join(Lot("7/0/name").shuffled("abcdef")) == "acfdeb"
    assert {Lot(str(n)).pick("abc") for n in range(50)} == set("abc")


def test_a_quiz_rises_and_mixes_its_kinds(real: list[Question]) -> None:
    quiz = Quiz(Wish(7, 20))
    levels = [each.level for each in quiz.all()]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert {each.kind for each in quiz.all()[:4]} == set(KINDS)
    assert {quiz.kind(index) for index in range(4, 8)} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_alone_is_never_asked_twice(kind: Kind, guess: Guess) -> None:
    asked = Quiz(Wish(5, MOST_QUESTIONS, (kind,)), guess).all()
    assert {each.kind for each in asked} == {kind}
    assert len({each.key for each in asked}) == MOST_QUESTIONS


def test_choices_differ_and_one_is_right(many: list[Question]) -> None:
    places = set()
    for each in many:
        assert 3 <= len(each.choices) <= 4
        assert len(set(each.choices)) == len(each.choices)
        assert all(text.strip() for text in (each.ask, each.why, *each.choices))
        assert 0 <= each.answer < len(each.choices)
        places.add(each.answer)
        assert each.start != each.then
        assert each.shown
    assert places == {0, 1, 2, 3}


def test_texts_are_for_people(many: list[Question]) -> None:
    for each in many:
        for text in (each.ask, each.why, *each.choices):
            assert "_" not in text
            assert "{" not in text
            assert "nan" not in text.lower().split()


def test_wrong_names_are_neighbours_and_no_other_name_of_the_muscle(many: list[Question]) -> None:
    for each in _of(many, "name"):
        (structure,) = each.shown
        right = names(structure)
        assert each.right == right[0]
        of_name = {names(other)[0]: other for other in shapes()}
        wrong = [of_name[choice] for choice in each.choices if choice != each.right]
        own, beside, _rest = neighbours(structure)
        near = {*own, *beside}
        assert len(near) < 3 or set(wrong) <= near
        within = {muscle.english for muscle in cards_within(structure)}
        assert not within & {choice for choice in each.choices if choice != each.right}
        assert each.ask.count(right[0]) == 0


def test_names_may_be_latin() -> None:
    for each in Quiz(Wish(3, 8, ("name",), "latin")).all():
        assert each.right == names(each.shown[0])[1]
        assert all(choice.startswith("M. ") for choice in each.choices)


def test_a_wrong_fact_is_never_true_too(many: list[Question]) -> None:
    asked = set()
    for each in _of(many, "facts"):
        _kind, what, key = each.key
        asked.add(what)
        assert each.right == FACTS[what].tell(card(key))
        for choice in each.choices:
            assert choice == each.right or excludes(each.right, choice, what)
    assert asked == set(FACTS)


def test_what_names_one_place_is_no_wrong_answer() -> None:
    assert not excludes("Heel bone, inner side", "Heel bone (calcaneus)", "insertion")
    assert not excludes("Sitting bone (ischial tuberosity)", "Branch of the ischium", "origin")
    assert not excludes("Obturator nerve, anterior branch", "Obturator nerve", "nerve")
    assert excludes("Femoral nerve", "Tibial nerve", "nerve")
    assert landmarks("Lower front of the bones") == frozenset()


def test_changes_are_clear_and_computed(many: list[Question], guess: Guess) -> None:
    leg, seen = load_leg(), set()
    for n, each in enumerate(many):
        if each.kind != "change":
            continue
        _kind, _change, key, joint, muscle = each.key
        quantity = _quantity(key, joint)
        model = solve if n < len(REAL_SEEDS) * 20 else guess
        before, after = (
            abs(quantity.of(model(leg, scenario), card(muscle)))
            for scenario in (each.start, each.then)
        )
        outcome = ORDER[each.answer]
        seen.add(outcome)
        if outcome == "same":
            assert abs(after - before) <= quantity.little
        else:
            assert (after - before) * (1 if outcome == "more" else -1) >= quantity.clear
        assert quantity.write(quantity.of(model(leg, each.start), card(muscle))) in each.why
        if key == "share":
            assert quantity.of(model(leg, each.start), card(muscle)) > 0.0
            assert joint in model(leg, each.start).required_moment_Nm
    assert seen == set(ORDER)


def test_clear_and_none_lie_apart() -> None:
    for quantity in (LENGTH, FIBERS, ACTIVATION, *ARMS.values(), *SHARES.values()):
        start = 10.0 * quantity.clear
        assert quantity.outcome(start, start + 2.0 * quantity.clear) == "more"
        assert quantity.outcome(start, start - 2.0 * quantity.clear) == "less"
        assert quantity.outcome(start, start) == "same"
        assert quantity.outcome(start, start + 0.5 * (quantity.little + quantity.clear)) is None
        assert quantity.outcome(start, math.nan) is None
        assert quantity.clear >= 4.0 * quantity.little
    assert ACTIVATION.outcome(0.0, 0.0) is None  # at rest before and after: nothing to predict
    assert ARMS["knee"].outcome(0.02, -0.02) is None  # it changes sides


def test_ranks_have_gaps(many: list[Question], guess: Guess) -> None:
    leg = load_leg()
    for n, each in enumerate(many):
        if each.kind != "rank":
            continue
        _kind, key, joint, *muscles = each.key
        quantity = _quantity(key, joint)
        solution = (solve if n < len(REAL_SEEDS) * 20 else guess)(leg, each.start)
        values = {card(m).english: quantity.of(solution, card(m)) for m in muscles}
        assert len({value > 0.0 for value in values.values()}) == 1
        order = sorted(values, key=lambda name: -abs(values[name]))
        for larger, smaller in pairwise(order):
            assert abs(values[larger]) >= CLEARLY * abs(values[smaller])
            assert abs(values[larger]) - abs(values[smaller]) >= quantity.clear
        assert each.right == (" > ".join(order) if each.level == 3 else order[0])
        if joint:
            assert all(joint in crossed(card(m)) for m in muscles)


def test_the_model_can_do_what_is_asked(real: list[Question]) -> None:
    leg = load_leg()
    for each in real:
        for scenario in (each.start, each.then):
            solution = solve(leg, scenario)
            assert solution.status != "overloaded"
            assert not solution.falls


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"seed": -1}, "seed must lie between 0 and"),
        ({"seed": LARGEST_SEED + 1}, "seed must lie between"),
        ({"count": 0}, "questions must lie between 1 and 30"),
        ({"kinds": ()}, "kinds must name at least one"),
        ({"kinds": ("song",)}, "kinds must be of name, facts, change, rank, not 'song'"),
        ({"naming": "greek"}, "naming must be one of english, latin"),
    ],
)
def test_what_is_no_quiz_is_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Wish(**wrong)  # type: ignore[arg-type]


def test_the_order_of_kinds_does_not_matter() -> None:
    assert Wish(kinds=("rank", "name")) == Wish(kinds=("name", "rank"))
