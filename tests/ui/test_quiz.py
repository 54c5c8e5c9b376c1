"""The quiz in the real window: it asks, judges, hides names, moves the leg, and puts all back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from explorer.anatomy.cards import names
from explorer.document.document import Asked
from explorer.document.leg_file import leg_text, write_leg
from explorer.insight.quiz.quiz import Wish
from explorer.mechanics import Scenario
from explorer.scene.camera import project
from explorer.ui.panels.quiz import QuizPage
from explorer.ui.settings import load_settings
from explorer.ui.stepping import Stepping
from tests.ui.resting import rest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.quiz import QuizRun
    from explorer.ui.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


@pytest.fixture
def run(qtbot: QtBot, window: MainWindow) -> QuizRun:
    """Give a quiz that is about to be chosen; the leg moves at once."""
    rest(qtbot, window)
    window.learn.quiz_action.trigger()
    return window.learn.quiz


def _active(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _wrong(run: QuizRun) -> int:
    return (run.question.answer + 1) % len(run.question.choices)


def test_it_costs_nothing_before_it_begins(window: MainWindow) -> None:
    assert window.findChildren(QuizPage) == []


def test_it_takes_the_place_of_the_answers_and_puts_all_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.set_scenario(knee_rad=1.2)
    window.session.set_look(selected="soleus", labels="latin")
    rest(qtbot, window)
    window.answers.setCurrentWidget(window.answers.pose)
    before = leg_text(window.documents.now)
    window.learn.quiz_action.trigger()
    run = window.learn.quiz
    page = run.page
    assert page.isVisible()
    assert page.start.isVisible()
    assert not window.answers.isVisible()
    assert page.start.wish.naming == "latin"
    run.begin(Wish(3, 3))
    run.page.answers.buttons[_wrong(run)].click()
    rest(qtbot, window)
    assert leg_text(window.documents.now) != before
    QTest.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert window.answers.isVisible()
    assert not page.isVisible()
    assert not window.learn.quiz_action.isChecked()
    rest(qtbot, window)
    assert leg_text(window.documents.now) == before
    assert window.answers.currentWidget() is window.answers.pose


def test_keys_alone_lead_through_a_whole_quiz(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    _active(qtbot, window)
    page = run.page
    page.start.count.setValue(4)
    page.start.seed.setValue(7)
    assert page.start.begin.hasFocus()
    QTest.keyClick(page.start.begin, Qt.Key.Key_Space)
    assert page.answers.buttons[0].hasFocus()
    camera = window.session.look.camera
    for place in range(4):
        assert page.where.text() == f"Question {place + 1} of 4"
        choice = run.question.answer if place != 2 else _wrong(run)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, DIGITS[choice], ALT)
        assert page.verdict.text().startswith("Right" if place != 2 else "Not right")
        assert page.next.hasFocus()
        if place == 0:
            assert window.session.look.camera.direction == camera.direction
        QTest.keyClick(page.next, Qt.Key.Key_Right, ALT)
    assert page.result.isVisible()
    assert page.total.text() == "3 of 4 right"
    assert page.new.hasFocus()
    QTest.keyClick(page.new, Qt.Key.Key_Space)
    assert page.start.isVisible()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not run.runs


def test_keys_of_questions_mean_nothing_in_form_and_result(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    _active(qtbot, window)
    for key in (*DIGITS, Qt.Key.Key_Right):
        QTest.keyClick(window, key, ALT)
    assert run.page.start.isVisible()
    run.begin(Wish(3, 1))
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert run.page.question.isVisible()
    run.page.unknown.click()
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    for key in (*DIGITS, Qt.Key.Key_Right):
        QTest.keyClick(window, key, ALT)
    assert run.page.result.isVisible()
    assert run.page.total.text() == "0 of 1 right"


def test_the_tab_key_walks_from_answer_to_answer(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    _active(qtbot, window)
    run.begin(Wish(3, 3))
    buttons = [each for each in run.page.answers.buttons if each.isVisible()]
    for button in buttons:
        assert button.hasFocus()
        QTest.keyClick(button, Qt.Key.Key_Tab)
    assert run.page.unknown.hasFocus()
    QTest.keyClick(run.page.unknown, Qt.Key.Key_Space)
    assert run.page.verdict.text() == f"The answer: {run.question.right}"
    assert run.page.score.text() == "0 of 1 right"


def test_a_wrong_answer_is_explained_by_the_leg(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    run.begin(Wish(4, 3, ("change",)))
    question, page = run.question, run.page
    assert window.session.scenario == question.start
    assert window.session.look.color_by == "tissue"
    assert not page.why.isVisible()
    assert not page.next.isEnabled()
    page.answers.buttons[_wrong(run)].click()
    assert page.why.isVisible()
    assert page.why.text() == question.why
    assert window.session.scenario == question.then
    assert window.session.look.color_by == question.colors
    assert window.session.look.group == frozenset(question.shown)
    page.show_why.click()
    assert window.session.scenario == question.then
    assert not any(button.isEnabled() for button in page.answers.buttons)
    marks = [button.property("result") for button in page.answers.buttons[: len(question.choices)]]
    assert sorted(filter(None, marks)) == ["right", "wrong"]
    page.chosen.emit(question.answer)  # an answer counts once
    assert page.score.text() == "0 of 1 right"


def test_a_muscle_is_followed_from_the_side_through_ghosts(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    run.begin(Wish(4, 3, ("name",)))
    question = run.question
    run.page.unknown.click()
    look = window.session.look
    assert look.camera.direction[0] == pytest.approx(0.0, abs=1e-9)  # along the knee's axis
    assert look.faded
    assert not look.faded & set(question.shown)
    assert window.session.scenario == question.then
    run.page.next.click()
    assert not window.session.look.faded or run.question.see_through


def test_a_right_answer_moves_nothing_until_asked(window: MainWindow, run: QuizRun) -> None:
    run.begin(Wish(4, 3, ("change",)))
    run.page.answers.buttons[run.question.answer].click()
    assert window.session.scenario == run.question.start
    assert run.page.score.text() == "1 of 1 right"
    run.page.show_why.click()
    assert window.session.scenario == run.question.then


def test_nothing_tells_the_name_before_the_answer(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    window.session.set_look(labels="english")
    window.asks.setCurrentWidget(window.tree)
    run.begin(Wish(9, 3, ("name",)))
    rest(qtbot, window)
    (structure,) = run.question.shown
    viewport, tree = window.viewport, window.asks.indexOf(window.tree)
    assert window.session.frame is not None
    item = next(each for each in window.session.frame.items if each.key == structure)
    places = project(window.session.look.camera, item.points)[:, :2]
    spots = [
        QPointF(viewport.width() / 2 + viewport.height() * x, viewport.height() * (0.5 - y))
        for x, y in places.tolist()
    ]
    at = next(spot for spot in spots if viewport.pick(spot) == structure)

    QTest.mouseMove(viewport, QPoint(2, 2))
    QTest.mouseMove(viewport, at.toPoint())
    QTest.qWait(120)
    assert viewport.overlay.name == ""
    with qtbot.assertNotEmitted(window.session.changed):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert window.session.look.selected is None
    assert window.session.look.group == {structure}
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at.toPoint(), at.toPoint())
    QApplication.sendEvent(viewport, menu)
    assert not [each for each in window.findChildren(QMenu) if each.isVisible()]
    QTest.keyClick(viewport, Qt.Key.Key_L)
    QTest.keyClick(viewport, Qt.Key.Key_Escape)
    window.session.set_look(labels="latin")
    assert str(window.session.look.labels) == "none"
    assert window.session.look.group == {structure}
    assert not window.asks.isTabEnabled(tree)
    assert window.asks.currentWidget() is window.asks.controls
    assert not window.structures.find.isEnabled()
    assert names(structure)[0] not in window.windowTitle()

    run.page.answers.buttons[run.question.answer].click()
    assert window.session.look.labels == "english"
    assert window.asks.isTabEnabled(tree)
    assert window.asks.currentWidget() is window.tree
    assert window.structures.find.isEnabled()
    rest(qtbot, window)
    QTest.mouseMove(viewport, QPoint(2, 2))
    QTest.mouseMove(viewport, at.toPoint())
    qtbot.waitUntil(lambda: viewport.overlay.name != "", timeout=5_000)


def test_lesson_and_quiz_give_way_to_each_other(
    qtbot: QtBot, window: MainWindow, run: QuizRun
) -> None:
    before = leg_text(window.documents.now)
    run.begin(Wish(9, 3, ("name",)))
    assert not window.viewport.tells_names
    window.learn.action.trigger()
    assert not run.runs
    assert window.viewport.tells_names
    assert window.note_actions.next_labels.isEnabled()
    assert window.asks.isTabEnabled(window.asks.indexOf(window.tree))
    assert window.learn.lesson.runs
    assert not window.learn.quiz_action.isChecked()
    window.learn.quiz_action.trigger()
    assert run.runs
    assert not window.learn.lesson.runs
    assert not window.learn.action.isChecked()
    window.learn.quiz_action.trigger()
    assert leg_text(window.documents.now) == before
    assert window.answers.isVisible()


def test_a_form_without_a_kind_begins_nothing(run: QuizRun) -> None:
    form = run.page.start
    for box in form.kinds.values():
        box.setChecked(False)
    assert not form.begin.isEnabled()
    assert not form.sheet.isEnabled()
    form.kinds["rank"].setChecked(True)
    form.begin.click()
    assert run.question.kind == "rank"


def test_another_seed_and_the_same_questions_again(run: QuizRun) -> None:
    form = run.page.start
    form.seed.setValue(5)
    form.count.setValue(1)
    form.begin.click()
    first = run.question
    run.page.answers.buttons[0].click()
    run.page.next.click()
    run.page.once_more.click()
    assert run.question == first
    assert run.page.score.text() == ""
    form.another.click()
    assert form.seed.value() != 5


def test_a_file_opened_meanwhile_stays(
    qtbot: QtBot, window: MainWindow, run: QuizRun, tmp_path: Path
) -> None:
    run.begin(Wish(9, 3))
    kept = tmp_path / "mine.leg"
    write_leg(kept, window.documents.now.with_(asked=Asked(Scenario(knee_rad=0.25))))
    assert window.documents.open(kept)
    run.page.end.click()
    assert window.session.scenario.knee_rad == pytest.approx(0.25)


def test_closing_keeps_what_was_shown_before(
    window: MainWindow, run: QuizRun, settings_file: Path
) -> None:
    before = window.documents.now.asked.scenario
    run.begin(Wish(9, 3, ("name",)))
    assert window.session.scenario != before
    window.close()
    settings, _message = load_settings(settings_file)
    assert settings.document.asked.scenario == before


def test_a_class_sheet_is_saved_or_said_why_not(
    window: MainWindow, run: QuizRun, tmp_path: Path
) -> None:
    wish = Wish(7, 1, ("facts",))
    assert run.save_sheet(wish, "a4", tmp_path / "class.pdf")
    assert (tmp_path / "class.pdf").read_bytes().startswith(b"%PDF")
    assert "class.pdf" in window.statusBar().currentMessage()
    assert not run.save_sheet(wish, "a4", tmp_path / "none" / "class.pdf")
    assert "no folder" in window.statusBar().currentMessage()


def test_a_class_sheet_can_be_stopped_and_leaves_nothing(
    window: MainWindow, run: QuizRun, tmp_path: Path
) -> None:
    told: list[str] = []

    def stop() -> None:
        saving = window.findChild(Stepping)
        assert saving is not None
        told.append(saving.bar.text())
        QTest.mouseClick(saving.stop, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, window, stop)
    assert not run.save_sheet(Wish(7, 30, ("change",)), "a4", tmp_path / "class.pdf")
    assert told[0].startswith("Question")
    assert list(tmp_path.iterdir()) == []
    assert "nothing was saved" in window.statusBar().currentMessage()


def test_the_page_fits_a_small_window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = open_window(size=(968, 640))
    run = window.learn.quiz
    run.start()
    content = run.page.area.widget()
    assert content is not None

    def fits() -> bool:
        words = [button.words for button in run.page.answers.buttons if button.isVisible()]
        return all(each.heightForWidth(each.width()) <= each.height() for each in words)

    for kind in ("facts", "rank"):  # their words are the longest
        run.begin(Wish(7, 3, (kind,)))
        for _ in range(3):
            qtbot.waitUntil(fits, timeout=5_000)
            assert content.width() <= run.page.area.viewport().width()
            run.page.unknown.click()
            run.page.next.click()
    assert window.width() <= 968
