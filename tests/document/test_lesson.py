"""The lesson's legs: every step solves, says what it computes, and reads easily."""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING, Any

import pytest

from explorer.document.errors import InputError
from explorer.document.lesson import is_reached, scene
from explorer.insight.advice import ADVICE
from explorer.insight.grade import reading_grade
from explorer.insight.lesson.figures import FIGURES
from explorer.insight.lesson.steps import steps
from explorer.insight.lesson.telling import Telling, tell
from explorer.insight.strategies import strategies

if TYPE_CHECKING:
    from explorer.insight.lesson.steps import Step

EVERY = pytest.mark.parametrize("step", steps(), ids=lambda step: step.key)


def _telling(step: Step) -> Telling:
    found = scene(step)
    start, then = found.start.asked, found.then
    return tell(start.leg, step, start.scenario, None if then is None else then.scenario)


def _step(key: str, **changes: Any) -> Step:
    (found,) = (step for step in steps() if step.key == key)
    return dataclasses.replace(found, **changes)


@EVERY
def test_step(step: Step) -> None:
    telling = _telling(step)
    for solution in (telling.now, telling.then):
        if solution is not None:
            assert solution.status != "overloaded"
            assert not solution.falls
    texts = [telling.fill(text) for text in step.texts()]
    assert not [text for text in texts if "{" in text or "no value" in text]
    assert reading_grade("\n\n".join(texts)) <= 8.0
    # nothing shorter hides behind the easy ones: each text alone, where it is long enough to grade
    assert max(reading_grade(text) for text in texts if len(text) > 100) <= 8.0


@pytest.mark.parametrize(
    "step", [s for s in steps() if s.task.kind == "predict"], ids=lambda step: step.key
)
def test_predictions_are_clear(step: Step) -> None:
    """No answer lies so near the border of "about the same" that it would turn by a hair."""
    telling = _telling(step)
    assert telling.then is not None
    figure = FIGURES[step.task.figure]
    change = abs(figure.value(telling.then) - figure.value(telling.now))
    assert not 0.6 * figure.little < change < 1.2 * figure.little
    assert telling.judge(telling.answer).startswith("Right")


def test_predictions_have_every_answer() -> None:
    asked = [step for step in steps() if step.task.kind == "predict"]
    assert {_telling(step).answer for step in asked} == {"more", "same", "less"}


@pytest.mark.parametrize("step", [s for s in steps() if s.advice], ids=lambda step: step.key)
def test_strategies_apply(step: Step) -> None:
    asked = scene(step).start.asked
    advices = tuple(advice for advice in ADVICE if advice.key in step.advice)
    found = strategies(asked.leg, asked.scenario, advices)
    assert {strategy.advice.key for strategy in found.apply} == set(step.advice)


def test_every_strategy_is_taught() -> None:
    assert {key for step in steps() for key in step.advice} == {advice.key for advice in ADVICE}


def test_left_leg_is_seen_in_the_mirror() -> None:
    step = _step("question")
    right, left = scene(step, "right").start.shown, scene(step, "left").start.shown
    assert left.side == "left"
    assert left.camera.direction[2] == pytest.approx(-right.camera.direction[2])


@pytest.mark.parametrize(
    ("key", "changes", "message"),
    [
        ("question", {"scenario": {"knee_deg": 500}}, "lesson step question: .*knee"),
        ("question", {"scenario": {"knees": 5}}, "lesson step question: .*scenario.knees"),
        ("question", {"view": {"camera": "above"}}, "lesson step question: view.camera"),
        ("weak", {"then": {"hamstring_strength": 9}}, "lesson step weak: .*hamstring strength"),
        ("soleus", {"then": {"knee_deg": 20}}, "lesson step soleus: then does not lie"),
        (
            "soleus",
            {"scenario": {"exercise": "hold_lying", "knee_deg": 90}},
            "lesson step soleus: scenario lies where the task",
        ),
    ],
)
def test_wrong_scenes_are_refused(key: str, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        scene(_step(key, **changes))


def test_a_drag_is_reached_inside_its_bounds_alone() -> None:
    step = _step("soleus")
    scenario = scene(step).start.asked.scenario
    reached = [
        is_reached(step, scenario.with_(knee_rad=math.radians(knee_deg)))
        for knee_deg in (79.0, 80.0, 100.0, 101.0)
    ]
    assert reached == [False, True, True, False]
    step = _step("who_holds")
    scenario = scene(step).start.asked.scenario
    assert not is_reached(step, scenario)
    assert is_reached(step, scenario.with_(ankle_hold="held"))
