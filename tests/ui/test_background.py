"""Slow answers come from beside the window: the newest alone, and none after the end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from explorer.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def background(parent: QObject) -> Iterator[Background]:
    made = Background(parent)
    yield made
    made.stop()


class Slow:
    """A question that is answered when the test lets it."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.began, self.go_on = threading.Event(), threading.Event()
        self.thread: QThread | None = None

    def __call__(self) -> str:
        self.thread = QThread.currentThread()
        self.began.set()
        assert self.go_on.wait(10.0)
        return self.answer


def test_an_answer_comes_back_to_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    taken: list[tuple[str, QThread]] = []
    question = Slow("done")
    background.ask("page", question, lambda answer: taken.append((answer, QThread.currentThread())))
    assert taken == []
    question.go_on.set()
    qtbot.waitUntil(lambda: bool(taken))
    assert taken[0] == ("done", QThread.currentThread())
    assert question.thread is not QThread.currentThread()


def test_only_the_newest_question_is_answered(qtbot: QtBot, background: Background) -> None:
    taken: list[str] = []
    first, second, third = (Slow(name) for name in ("first", "second", "third"))
    background.ask("page", first, taken.append)
    assert first.began.wait(10.0)
    background.ask("page", second, taken.append)
    background.ask("page", third, taken.append)
    for question in (first, second, third):
        question.go_on.set()
    qtbot.waitUntil(lambda: bool(taken))
    qtbot.wait(50)
    assert taken == ["third"]
    assert not second.began.is_set()


def test_who_asks_is_told_apart(qtbot: QtBot, background: Background) -> None:
    taken: list[str] = []
    background.ask("left", lambda: "left", taken.append)
    background.ask("right", lambda: "right", taken.append)
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert sorted(taken) == ["left", "right"]


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, background: Background) -> None:
    taken: list[str] = []
    slow = Slow("late")
    background.ask("page", slow, taken.append)
    assert slow.began.wait(10.0)
    background.forget("page")
    slow.go_on.set()
    background.ask("other", lambda: "other", taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == ["other"]


def test_a_question_without_answer_is_said_and_the_next_one_answered(
    qtbot: QtBot, background: Background
) -> None:
    taken: list[str] = []

    def impossible() -> str:
        raise ValueError("no such pose")

    with qtbot.waitSignal(background.failed) as said:
        background.ask("page", impossible, taken.append)
    assert said.args is not None
    assert "no such pose" in said.args[0]
    background.ask("page", lambda: "better", taken.append)
    qtbot.waitUntil(lambda: taken == ["better"])


def test_nothing_comes_after_the_end(qtbot: QtBot, background: Background) -> None:
    taken: list[str] = []
    slow = Slow("late")
    background.ask("page", slow, taken.append)
    assert slow.began.wait(10.0)
    slow.go_on.set()
    background.stop()
    qtbot.wait(50)
    assert taken == []
