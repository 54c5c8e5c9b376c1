"""The lesson in the real window: it sets the leg, asks, judges, moves, and puts all back."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from explorer.anatomy import load_leg
from explorer.document.document import Asked
from explorer.document.leg_file import leg_text, write_leg
from explorer.document.lesson import scene
from explorer.insight.claims import MEANINGS
from explorer.insight.lesson.steps import steps
from explorer.mechanics import Scenario, solve
from explorer.scene.look import Look
from explorer.ui.glide import Glide, between
from explorer.ui.panels.lesson import LessonPage
from explorer.ui.session import Session
from explorer.ui.settings import load_settings
from tests.ui.resting import rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LessonPage:
    """Give the page of a lesson that has begun; the leg moves at once."""
    rest(qtbot, window)
    window.session.set_scenario(knee_rad=1.0)
    rest(qtbot, window)
    window.learn.action.trigger()
    return window.learn.lesson.page


def _go(window: MainWindow, key: str) -> None:
    window.learn.lesson.go([step.key for step in steps()].index(key))


def _start(key: str) -> Scenario:
    return next(scene(step).start.asked.scenario for step in steps() if step.key == key)


def _then(key: str) -> Scenario:
    then = next(scene(step).then for step in steps() if step.key == key)
    assert then is not None
    return then.scenario


def test_it_costs_nothing_before_it_begins(window: MainWindow) -> None:
    assert window.findChildren(LessonPage) == []


def test_it_takes_the_place_of_the_answers_and_puts_all_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.set_scenario(knee_rad=1.2)
    window.session.set_look(selected="soleus")
    rest(qtbot, window)
    before = leg_text(window.documents.now)
    window.learn.action.trigger()
    page = window.learn.lesson.page
    assert page.isVisible()
    assert not window.answers.isVisible()
    assert window.asks.controls.isVisible()
    rest(qtbot, window)
    assert leg_text(window.documents.now) != before
    QTest.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert window.answers.isVisible()
    assert not page.isVisible()
    assert not window.learn.action.isChecked()
    rest(qtbot, window)
    assert leg_text(window.documents.now) == before


def test_every_step_sets_its_leg_and_fills_its_text(
    qtbot: QtBot, window: MainWindow, page: LessonPage
) -> None:
    for place, step in enumerate(steps()):
        window.learn.lesson.go(place)
        assert window.session.scenario == scene(step).start.asked.scenario
        assert page.heading.text() == step.title
        assert page.where.text() == f"{place + 1} of {len(steps())}"
        shown = "\n".join(label.text() for label in page.findChildren(QLabel))
        assert "{" not in shown
    assert page.next.text() == "Finish"
    page.next.click()
    assert not window.learn.lesson.runs


def test_keys_alone_lead_through(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert page.next.hasFocus()
    QTest.keyClick(page.next, Qt.Key.Key_Space)
    assert page.heading.text() == steps()[1].title
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.heading.text() == steps()[2].title
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.heading.text() == steps()[1].title
    page.steps.setFocus()
    QTest.keyClick(page.steps, Qt.Key.Key_Down)
    assert page.heading.text() == steps()[2].title
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.learn.lesson.runs


def test_headings_of_the_list_are_no_steps(page: LessonPage) -> None:
    model = page.steps.model()
    headings = [i for i in range(page.steps.count()) if page.steps.itemData(i) is None]
    assert len(headings) == len({step.chapter for step in steps()})
    for i in headings:
        assert not model.flags(model.index(i, 0)) & Qt.ItemFlag.ItemIsEnabled


@pytest.mark.parametrize("choice", ["more", "less"])
def test_a_prediction_is_answered_by_the_leg(
    qtbot: QtBot, window: MainWindow, page: LessonPage, choice: str
) -> None:
    _go(window, "point_held")
    telling = window.learn.lesson.telling
    assert telling is not None
    assert telling.answer == "less"
    assert not page.task.verdict.isVisible()
    assert not page.after.isVisible()
    claims = [label for label in page.findChildren(QLabel) if label.property("role") == "badge"]
    assert not any(label.isVisible() for label in claims)
    page.task.choices[choice].click()  # type: ignore[index]
    right = choice == "less"
    assert page.task.verdict.text().startswith("Right" if right else "Not in this leg")
    assert page.task.verdict.isVisible()
    assert page.after.isVisible()
    assert not page.task.choices["more"].isEnabled()
    assert window.session.scenario == _then("point_held")
    rest(qtbot, window)
    assert window.session.frame is not None
    assert "5%" in page.watch.text()
    assert page.next.hasFocus() or not window.isActiveWindow()
    page.task.again.click()
    assert window.session.scenario == _start("point_held")


def test_a_drag_is_done_when_the_slider_gets_there(
    qtbot: QtBot, window: MainWindow, page: LessonPage
) -> None:
    _go(window, "soleus")
    slider = window.asks.controls.knee.slider
    slider.setValue(60)
    rest(qtbot, window)
    assert not page.task.verdict.isVisible()
    assert "✓" not in page.steps.currentText()
    slider.setValue(85)
    rest(qtbot, window)
    assert page.task.verdict.isVisible()
    assert page.after.isVisible()
    assert "✓" in page.steps.currentText()


def test_a_drag_may_be_skipped_or_shown(window: MainWindow, page: LessonPage) -> None:
    _go(window, "soleus")
    assert page.next.isEnabled()
    page.task.show_me.click()
    assert window.session.scenario == _then("soleus")
    assert page.after.isVisible()


@pytest.mark.parametrize("key", ["soleus", "hip_length", "who_holds", "tired"])
def test_the_way_to_the_handle(
    qtbot: QtBot, window: MainWindow, page: LessonPage, key: str
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _go(window, key)
    page.task.handle.click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.asks.isAncestorOf(focus)
    if key == "who_holds":
        QTest.keyClick(focus, Qt.Key.Key_Space)
        assert window.session.scenario.ankle_hold == "held"
    else:
        QTest.keyClick(focus, Qt.Key.Key_PageUp)
        assert window.session.scenario != _start(key)


def test_strategies_show_before_and_after(
    qtbot: QtBot, window: MainWindow, page: LessonPage
) -> None:
    _go(window, "toes")
    names = ("Point the toes", "Keep the ankle neutral")

    def shown() -> set[str]:
        return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}

    qtbot.waitUntil(lambda: set(names) <= shown(), timeout=20_000)
    page.tried.emit(window.session.scenario.with_(ankle_rad=-0.3))
    assert window.session.scenario.ankle_rad == pytest.approx(-0.3)
    page.task.again.click()
    assert window.session.scenario == _start("toes")


def test_badges_say_what_they_mean(window: MainWindow, page: LessonPage) -> None:
    _go(window, "studies")
    badges = [label for label in page.findChildren(QLabel) if label.property("role") == "badge"]
    shown = [label for label in badges if label.isVisibleTo(page)]
    assert {label.text() for label in shown} == {"Supported", "Contested"}
    for label in shown:
        assert label.toolTip() in MEANINGS.values()
        assert label.accessibleName().startswith("Evidence: ")


def test_steps_are_undone(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    rest(qtbot, window)
    first = leg_text(window.documents.now)
    page.next.click()
    rest(qtbot, window)
    assert leg_text(window.documents.now) != first
    window.actions_.undo.trigger()
    rest(qtbot, window)
    assert leg_text(window.documents.now) == first


def test_a_file_opened_meanwhile_stays(
    qtbot: QtBot, window: MainWindow, page: LessonPage, tmp_path: Path
) -> None:
    kept = tmp_path / "mine.leg"
    write_leg(kept, window.documents.now.with_(asked=Asked(Scenario(knee_rad=0.25))))
    assert window.documents.open(kept)
    page.end.click()
    assert window.session.scenario.knee_rad == pytest.approx(0.25)


def test_closing_keeps_what_was_shown_before(
    window: MainWindow, page: LessonPage, settings_file: Path
) -> None:
    _go(window, "who_holds")
    window.close()
    settings, _message = load_settings(settings_file)
    assert settings.document.asked.scenario.knee_rad == pytest.approx(1.0)


def test_it_goes_on_where_it_was_left(window: MainWindow, page: LessonPage) -> None:
    _go(window, "weak")
    page.end.click()
    window.learn.lesson.start()
    assert page.heading.text() == "Weak hamstrings"


def test_the_page_fits_a_small_window(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(size=(968, 640))
    window.learn.lesson.start()
    assert window.width() <= 968


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """Give a session without a window."""
    made = Session(load_leg(), solve, lambda *_: (), Scenario(), Look())
    yield made
    made.stop()


def test_a_glide_passes_between_and_arrives(qtbot: QtBot, session: Session) -> None:
    start = session.scenario
    aim = start.with_(knee_rad=start.knee_rad + 0.5, ankle_hold="held")
    halfway = between(start, aim, 0.5)
    assert halfway.knee_rad == pytest.approx(start.knee_rad + 0.25)
    assert halfway.ankle_hold == "held"
    glide = Glide(session, session)
    glide.duration_ms = 500
    seen: list[float] = []
    session.changed.connect(lambda: seen.append(session.scenario.knee_rad))
    with qtbot.waitSignal(glide.arrived, timeout=5_000):
        glide.to(aim)
    assert session.scenario == aim
    assert any(start.knee_rad < knee_rad < aim.knee_rad for knee_rad in seen)
    assert seen == sorted(seen)


def test_a_glide_gives_way_to_the_hand(qtbot: QtBot, session: Session) -> None:
    glide = Glide(session, session)
    glide.duration_ms = 60_000
    glide.to(session.scenario.with_(knee_rad=2.0))
    session.set_scenario(knee_rad=math.radians(33.0))
    qtbot.waitUntil(lambda: not glide.moves, timeout=5_000)
    assert session.scenario.knee_rad == pytest.approx(math.radians(33.0))
