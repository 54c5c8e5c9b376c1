"""A film's frames: which scenario each shows, and how long the film lasts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from explorer.anatomy import load_leg
from explorer.export.film_plan import Plan, repetition, swept
from explorer.mechanics import Scenario

if TYPE_CHECKING:
    from explorer.mechanics.scenario import Joint

LEG = load_leg()
CURL = Scenario()


def turned(joint: Joint = "knee", start: float = 0.0, end: float = 90.0, **more: object) -> Plan:
    ends = math.radians(start), math.radians(end)
    kept: dict[str, object] = {"way_s": 1.0, "fps": 4, **more}
    return swept(LEG, CURL, joint, ends, **kept)  # type: ignore[arg-type]


def degrees(plan: Plan, joint: Joint) -> list[float]:
    return [math.degrees(getattr(each, f"{joint}_rad")) for each in plan.scenarios]


def test_there_and_back_shows_no_end_twice() -> None:
    plan = turned()
    assert degrees(plan, "knee") == pytest.approx([0, 22.5, 45, 67.5, 90, 67.5, 45, 22.5])
    assert plan.seconds == 2.0
    assert plan.way == plan.scenarios[:5]


def test_one_way_ends_at_its_end() -> None:
    plan = turned("ankle", 20.0, -30.0, back=False)
    assert degrees(plan, "ankle") == pytest.approx([20, 7.5, -5, -17.5, -30])
    assert plan.way == plan.scenarios


def test_a_joint_that_the_exercise_moves_is_held() -> None:
    moving = CURL.with_(phase=0.25)
    plan = swept(LEG, moving, "knee", (0.0, 1.0), 1.0, 4)
    assert {each.phase for each in plan.scenarios} == {None}


def test_a_repetition_keeps_its_tempo() -> None:
    plan = repetition(LEG, CURL.with_(tempo_up_s=1.0, tempo_down_s=3.0), 10)
    assert plan.seconds == 4.0
    phases = [each.phase for each in plan.scenarios]
    assert phases[0] == 0.0
    assert phases[10] == 0.5
    assert phases[25] == pytest.approx(0.75)
    assert len(plan.way) == 11
    knees = degrees(plan, "knee")
    assert max(knees) == knees[10] > knees[0] + 45.0


def test_a_quick_way_back_leaves_nothing_out() -> None:
    plan = repetition(LEG, CURL.with_(tempo_up_s=3.0, tempo_down_s=1.0), 4)
    assert plan.way[-1].phase == 0.5


def test_without_a_tempo_each_way_takes_two_seconds() -> None:
    slow = CURL.with_(tempo_up_s=None, tempo_down_s=None)
    assert repetition(LEG, slow, 5).seconds == 4.0


def test_what_cannot_be_filmed_gets_one_line() -> None:
    with pytest.raises(ValueError, match="two ends of the sweep must differ"):
        turned(end=0.0)
    with pytest.raises(ValueError, match="knee must lie between 0 and 140 degrees, not 150"):
        turned(end=150.0)
    with pytest.raises(ValueError, match=r"One way must take 0.5 to 30 seconds, not 0\.1"):
        turned(way_s=0.1)
    with pytest.raises(ValueError, match="Frames a second must be 2 to 25, not 60"):
        turned(fps=60)
    with pytest.raises(ValueError, match="does not move"):
        repetition(LEG, CURL.with_(exercise="relaxed"), 10)
