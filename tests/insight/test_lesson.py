"""The lesson as data: whole, graded, without typed figures, and refused where it is wrong."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from explorer.anatomy import load_leg
from explorer.insight.claims import MEANINGS
from explorer.insight.lesson.figures import FIGURES
from explorer.insight.lesson.steps import Step, read_steps, steps
from explorer.insight.lesson.telling import tell
from explorer.mechanics import Scenario

#: Every point of what the lesson must say.
TOPICS = {
    "question", "hamstrings", "gastrocnemius", "soleus", "helpers",
    "shared action", "calf is a knee flexor",
    "length and tension", "length: hip for the hamstrings", "length: ankle for the calf",
    "length: knee for both", "moment arm",
    "ankle dorsiflexed", "ankle plantarflexed", "free foot", "held and free",
    "evidence on the ankle",
    "weak hamstrings", "tired hamstrings", "too much load", "momentum", "attention elsewhere",
    "habit", "tight calves", "weak glutes", "cramp",
    "point the toes", "neutral ankle", "attention", "less load", "slow tempo", "hip-led exercises",
    "one leg at a time", "warm up", "mobility", "progress", "bridges",
    "lasting trouble", "warning signs", "who helps", "key points",
    "Q tire", "Q ankle", "Q reach", "Q help", "Q connected", "Q bad", "Q cramp",
    "Q kinds of curls", "Q toes",
}  # fmt: skip

#: Words without which a step could not say what its topic promises.
WORDS = {
    "hamstrings": ("biceps", "semitendinosus", "semimembranosus", "sit bone", "short head"),
    "gastrocnemius": ("two heads", "achilles", "heel"),
    "helpers": ("plantaris", "popliteus", "gracilis", "sartorius", "glute", "adductor magnus",
                "tibialis anterior"),
    "shared action": ("synergist",),
    "warning signs": ("swollen", "warm", "red", "pop", "numb", "foot drops", "back pain", "fever",
                      "night"),
    "who helps": ("trainer", "physical therapist", "doctor"),
    "key points": ("ankle", "form", "habit", "toes", "load", "tempo", "attention", "mobility",
                   "professional"),
    "Q kinds of curls": ("machine", "ball", "nordic"),
}  # fmt: skip

GOOD: dict[str, Any] = {
    "chapter": "One",
    "step": [
        {
            "key": "a",
            "title": "A",
            "text": "The calf does {now.calf_share}, then {then.calf_share}.",
            "scenario": {"exercise": "prone_leg_curl"},
            "then": {"ankle_deg": 20},
            "task": {"kind": "predict", "ask": "What follows?", "figure": "calf_share"},
            "claim": [{"grade": "supported", "text": "So it is.", "source": "Somebody 2000"}],
        }
    ],
}


def _step(**changes: Any) -> list[dict[str, Any]]:
    chapter = copy.deepcopy(GOOD)
    step = chapter["step"][0]
    for name, value in changes.items():
        if value is None:
            del step[name]
        else:
            step[name] = value
    return [chapter]


def test_every_point_is_covered() -> None:
    covered = {topic for step in steps() for topic in step.topics}
    assert covered == TOPICS


@pytest.mark.parametrize("topic", WORDS)
def test_steps_say_what_their_topics_promise(topic: str) -> None:
    text = " ".join(t for step in steps() if topic in step.topics for t in step.texts()).lower()
    assert [word for word in WORDS[topic] if word not in text] == []


def test_every_claim_has_grade_and_source() -> None:
    claims = [claim for step in steps() for claim in step.claims]
    assert {claim.note.grade for claim in claims} == set(MEANINGS)
    assert all(len(claim.note.source) > 10 for claim in claims)


def test_reader_looks_drags_and_predicts() -> None:
    kinds = [step.task.kind for step in steps()]
    assert min(kinds.count(kind) for kind in ("look", "drag", "predict")) >= 4


def test_good_data_is_read() -> None:
    (step,) = read_steps(_step())
    assert (step.chapter, step.key, step.task.figure) == ("One", "a", "calf_share")
    assert step.task.choices["less"] == "Less"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": None}, "step a: title must be a text"),
        ({"text": "It is 20% then."}, "step a: a figure is typed in"),
        ({"text": "It is {now.luck}."}, r"step a: no placeholder \{now.luck\}"),
        ({"text": "It is {low}."}, r"step a: no placeholder \{low\}"),
        ({"claim": []}, "step a: claim is missing"),
        ({"claim": [{"grade": "sure", "text": "x", "source": "y"}]}, "step a: claim 1: grade must"),
        ({"claim": [{"grade": "supported", "text": "x"}]}, "step a: claim 1: source must be"),
        ({"then": None}, "step a: then is missing"),
        ({"extra": 1}, "step a: unknown field extra"),
        ({"watch": ["luck"]}, "step a: watch must be one of"),
        ({"advice": ["pray"]}, "step a: advice must be one of"),
        ({"view": 3}, "step a: view must be a table"),
        ({"topics": "x"}, "step a: topics must be a list"),
        ({"task": {"kind": "guess", "ask": "x"}}, "step a: task.kind must be one of"),
        ({"task": {"kind": "predict", "ask": "x"}}, "step a: task.figure must be one of"),
        (
            {"task": {"kind": "drag", "ask": "x", "field": "knee_deg", "low": 9, "high": 9}},
            "step a: task.low must lie below",
        ),
        (
            {
                "task": {
                    "kind": "predict",
                    "ask": "x",
                    "figure": "calf_share",
                    "choices": {"other": "?"},
                }
            },
            "step a: task.choices: unknown field other",
        ),
    ],
)
def test_wrong_data_is_refused_with_step_and_field(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_steps(_step(**changes))


def test_keys_are_used_once() -> None:
    with pytest.raises(ValueError, match="step a: key is used twice"):
        read_steps(_step() + _step())


def _predict(now: Scenario, then: Scenario) -> str:
    (step,) = read_steps(_step())
    return tell(load_leg(), step, now, then).answer


def test_the_answer_follows_the_legs() -> None:
    held = Scenario(ankle_hold="held", ankle_rad=0.0)
    up = held.with_(ankle_rad=0.35)
    assert _predict(held, up) == "more"
    assert _predict(up, held) == "less"
    assert _predict(held, held) == "same"


def test_a_wrong_answer_gets_the_numbers() -> None:
    (step,) = read_steps(_step())
    held = Scenario(ankle_hold="held")
    telling = tell(load_leg(), step, held, held.with_(ankle_rad=0.35))
    assert telling.then is not None
    share = FIGURES["calf_share"]
    before, after = share.said(telling.now), share.said(telling.then)
    assert before != after
    wrong, right = telling.judge("less"), telling.judge("more")
    assert wrong.startswith("Not in this leg: more.")
    assert right.startswith("Right: more.")
    assert all(f"from {before} to {after}" in said for said in (wrong, right))
    assert telling.fill(step.text) == f"The calf does {before}, then {after}."


def test_what_has_no_value_is_not_compared() -> None:
    share = FIGURES["calf_share"]
    (step,) = read_steps(_step())
    unloaded = Scenario("relaxed", activation=0.0, hip_rad=0.0, knee_rad=0.6)
    telling = tell(load_leg(), step, unloaded, unloaded)
    if share.said(telling.now) == "no value":
        with pytest.raises(ValueError, match="no calf's share"):
            share.change(telling.now, telling.now)
    else:
        assert share.change(telling.now, telling.now) == "same"


def test_titles_are_short_and_differ() -> None:
    titles = [step.title for step in steps()]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 40


def _placeholders(step: Step) -> bool:
    return any("{" in text for text in step.texts())


def test_most_steps_speak_of_their_leg() -> None:
    assert sum(map(_placeholders, steps())) > len(steps()) / 2
