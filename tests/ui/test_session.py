"""One pass for a burst of events; the newest value wins; nothing queues."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from explorer.anatomy import load_leg
from explorer.mechanics import Scenario, Solution, solve
from explorer.scene.camera import turn
from explorer.scene.look import Look
from explorer.ui.session import Frame, Session
from explorer.ui.timers import REST_MS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.anatomy import Leg


class Counting:
    """Solves for real, counts, and fails where told to."""

    def __init__(self) -> None:
        self.knees_deg: list[int] = []
        self.fails = False

    def __call__(self, leg: Leg, scenario: Scenario) -> Solution:
        if self.fails:
            raise ValueError("knee 500 is not in 0..140")
        self.knees_deg.append(round(math.degrees(scenario.knee_rad)))
        return solve(leg, scenario)


@pytest.fixture
def solver() -> Counting:
    return Counting()


@pytest.fixture
def session(qtbot: QtBot, solver: Counting) -> Session:
    made = Session(load_leg(), solver, lambda _leg, _solution, _look: (), Scenario(), Look())
    made.run_pass()
    solver.knees_deg.clear()
    return made


def passes(session: Session) -> list[Frame]:
    frames: list[Frame] = []
    session.passed.connect(frames.append)
    return frames


def knee(deg: float) -> dict[str, Any]:
    return {"knee_rad": math.radians(deg)}


def test_a_burst_is_one_pass_and_the_newest_value_wins(
    qtbot: QtBot, session: Session, solver: Counting
) -> None:
    frames = passes(session)
    for deg in range(101):
        session.set_scenario(**knee(deg))
    qtbot.waitUntil(lambda: bool(frames))
    qtbot.wait(20)
    assert solver.knees_deg == [100]
    assert len(frames) == 1
    assert frames[0].solution.scenario == session.scenario
    assert frames[0].generation == session.generation


def test_changes_without_end_do_not_keep_the_pass_away(qtbot: QtBot, session: Session) -> None:
    frames = passes(session)
    degrees = iter(range(140))
    busy = QTimer()
    busy.timeout.connect(lambda: session.set_scenario(**knee(next(degrees))))
    busy.start(0)
    qtbot.waitUntil(lambda: len(frames) > 3)
    assert next(degrees, None) is not None, "the passes came while the changes went on"
    busy.stop()


def test_a_change_of_look_never_solves(qtbot: QtBot, session: Session, solver: Counting) -> None:
    with qtbot.waitSignal(session.passed):
        session.set_look(camera=turn(session.look.camera, 0.3, 0.0))
    assert solver.knees_deg == []
    assert session.frame is not None
    assert session.frame.look.camera == session.look.camera


def test_a_value_that_is_already_set_makes_no_pass(qtbot: QtBot, session: Session) -> None:
    frames = passes(session)
    session.set_scenario(knee_rad=session.scenario.knee_rad)
    session.set_look(camera=session.look.camera)
    qtbot.wait(20)
    assert frames == []


def test_motion_is_fast_and_rest_is_fine(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.passed) as passed:
        session.set_scenario(**knee(10))
    assert passed.args is not None
    assert passed.args[0].look.quality == "fast"
    with qtbot.waitSignal(session.rested) as rested:
        pass
    assert rested.args is not None
    assert rested.args[0].look.quality == "fine"
    assert rested.args[0].solution is passed.args[0].solution


def test_there_is_no_rest_while_something_moves(qtbot: QtBot, session: Session) -> None:
    rests: list[Frame] = []
    session.rested.connect(rests.append)
    for deg in range(8):
        session.set_scenario(**knee(deg))
        qtbot.wait(50)
    assert rests == []


def test_the_fine_picture_gives_way_to_an_answer_that_is_due(
    qtbot: QtBot, session: Session
) -> None:
    rests: list[Frame] = []
    session.rested.connect(rests.append)
    due = True
    session.gives_way = lambda: due
    session.set_scenario(**knee(10))
    qtbot.wait(3 * REST_MS)
    assert rests == []
    due = False
    qtbot.waitUntil(lambda: len(rests) == 1)


def test_a_failed_pass_says_so_and_keeps_the_last_good_frame(
    qtbot: QtBot, session: Session, solver: Counting
) -> None:
    good = session.frame
    solver.fails = True
    with qtbot.waitSignal(session.failed) as failed:
        session.set_scenario(**knee(20))
    assert failed.args is not None
    assert "knee 500 is not in 0..140" in failed.args[0]
    assert session.frame is good
    solver.fails = False
    with qtbot.waitSignal(session.passed):
        session.set_scenario(**knee(30))
    assert solver.knees_deg == [30]


def test_a_stopped_session_makes_no_pass(qtbot: QtBot, session: Session) -> None:
    frames = passes(session)
    session.set_scenario(**knee(20))
    session.stop()
    qtbot.wait(20)
    assert frames == []
