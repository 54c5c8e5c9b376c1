"""Undo and redo: one step for a drag, over exercises and subjects, and never past either end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from explorer.anatomy.subject import REFERENCE, Subject
from explorer.document.document import Asked, Document
from explorer.mechanics import Scenario
from explorer.ui.history import History

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

A, B, C, D = (Document(Asked(Scenario(load_kg=load_kg))) for load_kg in (1.0, 2.0, 3.0, 4.0))


def test_steps_go_back_and_forward_to_both_ends() -> None:
    history = History()
    for step in (A, B, B, C):
        history.note(step)
    assert history.back(C) == B
    assert history.back(B) == A
    assert history.back(A) is None
    assert history.forward(A) == B
    assert history.forward(B) == C
    assert history.forward(C) is None


def test_something_new_drops_what_was_undone() -> None:
    history = History()
    for step in (A, B):
        history.note(step)
    assert history.back(B) == A
    assert history.forward(D) is None
    assert history.back(D) == A


def test_what_was_not_noted_yet_is_not_lost() -> None:
    history = History()
    history.note(A)
    assert history.back(B) == A
    assert history.forward(A) == B


def test_a_drag_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.look.quality == "fine")
    start = session.scenario
    for deg in (50, 55, 60):
        with qtbot.waitSignal(session.passed):
            window.asks.controls.knee.slider.setValue(deg)
    with qtbot.waitSignal(session.rested):
        pass
    with qtbot.waitSignal(session.passed):
        window.actions_.undo.trigger()
    assert session.scenario == start
    with qtbot.waitSignal(session.passed):
        window.actions_.redo.trigger()
    assert math.degrees(session.scenario.knee_rad) == pytest.approx(60)


def test_exercise_and_subject_come_back(qtbot: QtBot, window: MainWindow) -> None:
    session, controls = window.session, window.asks.controls
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.look.quality == "fine")
    start = session.scenario
    with qtbot.waitSignal(session.rested):
        controls.exercise.setCurrentIndex(controls.exercise.findData("nordic_curl"))
    with qtbot.waitSignal(session.rested):
        window.asks.subject_changed.emit(Subject(100.0))
    window.actions_.undo.trigger()
    assert session.leg.subject == REFERENCE
    assert session.scenario.exercise == "nordic_curl"
    window.actions_.undo.trigger()
    assert session.scenario == start
    window.actions_.undo.trigger()
    assert session.scenario == start
