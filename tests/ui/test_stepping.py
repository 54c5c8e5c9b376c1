"""Work in steps: what breaks is never told as done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from explorer.ui import stepping
from explorer.ui.stepping import Stepping

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot


def work(steps: int) -> Generator[int, None, str]:
    yield from range(steps)
    return "made"


def broken() -> Generator[int, None, str]:
    yield 0
    raise KeyError("a fault of the program's own")


def refused() -> Generator[int, None, str]:
    yield 0
    raise ValueError("this will not do")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all work be such that the dialog is shown."""
    monkeypatch.setattr(stepping, "_AT_ONCE_S", 0.0)


def do(steps: Generator[int, None, str], parent: QWidget) -> Stepping:
    return Stepping("Save", "%v of %m", steps, 3, parent)


def test_what_is_soon_done_shows_no_dialog(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stepping, "_AT_ONCE_S", 60.0)
    monkeypatch.setattr(Stepping, "exec", lambda _: pytest.fail("a dialog flashed up"))
    saving = do(work(3), parent)
    assert saving.run()
    assert saving.made == "made"


def test_what_takes_longer_shows_how_far_it_is(parent: QWidget, slow: None) -> None:
    saving = do(work(3), parent)
    seen = []
    saving.bar.valueChanged.connect(lambda done: seen.append((saving.isVisible(), done)))
    assert saving.run()
    assert saving.made == "made"
    assert seen == [(True, 1), (True, 2)]


def test_it_is_stopped_between_two_steps(parent: QWidget, slow: None) -> None:
    saving = do(work(1_000_000), parent)
    QTimer.singleShot(0, saving.stop.click)
    assert not saving.run()
    assert (saving.made, saving.error) == (None, "")


@pytest.mark.parametrize("at_once_s", [0.0, 60.0])
def test_what_will_not_do_is_told(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, at_once_s: float
) -> None:
    monkeypatch.setattr(stepping, "_AT_ONCE_S", at_once_s)
    saving = do(refused(), parent)
    assert not saving.run()
    assert saving.error == "this will not do"


def test_a_fault_in_a_step_ends_the_work_undone(qtbot: QtBot, parent: QWidget, slow: None) -> None:
    saving = do(broken(), parent)
    with qtbot.captureExceptions() as caught:
        assert not saving.run()
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert not saving.is_done


def test_a_fault_before_the_dialog_goes_on_to_who_asked(parent: QWidget) -> None:
    saving = do(broken(), parent)
    with pytest.raises(KeyError):
        saving.run()
    assert not saving.is_done
    assert QApplication.activeModalWidget() is None
