"""By keyboard alone: the Tab key reaches all, in the order of the eye, and all has a name."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QToolButton,
    QWidget,
)

from explorer.ui.focus_frame import FocusFrame
from explorer.ui.handout import HandoutDialog
from explorer.ui.panels.following import FollowingPage
from explorer.ui.save_picture import PictureChoice, SavePicture
from tests.ui.walk import in_order, name_of, operated, reached, said, walk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

#: Pages of the left and of the right side that are looked at together.
PAGES = ((0, 0), (1, 1), (2, 2), (3, 3), (0, 4), (3, 5))
OPERATED_PAGES = ((0, 0), (1, 3), (3, 4))


def show(qtbot: QtBot, window: MainWindow, left: int, right: int, *, wait: bool = True) -> None:
    """Show two pages; wait for what is worked out for them."""
    window.activateWindow()
    window.asks.setCurrentIndex(left)
    window.answers.setCurrentIndex(right)
    for side in (window.asks, window.answers):
        page = getattr(side.currentWidget(), "page", None)
        if wait and isinstance(page, FollowingPage):
            qtbot.waitUntil(partial(getattr, page, "is_current"), timeout=30_000)


def test_the_tab_key_reaches_all_in_the_order_of_the_eye(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1500, 900)
    for left, right in PAGES:
        show(qtbot, window, left, right)
        seen = walk(window.asks.tabBar())
        assert walk(window.asks.tabBar(), back=True) == [seen[0], *reversed(seen[1:])]
        wanted = operated(window)
        assert len(wanted) > 12
        assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
        found = [window.splitter.widget(number) for number in range(3)]
        columns = [column for column in found if column is not None]
        where = [next(i for i, c in enumerate(columns) if c.isAncestorOf(w)) for w in seen]
        assert where == sorted(where), "from controls to picture to words"
        for number, column in enumerate(columns):
            mine = [widget for widget, at in zip(seen, where, strict=True) if at == number]
            assert [(said(a), said(b)) for a, b in in_order(mine, column)] == []
        nameless = [said(widget) for widget in (*wanted, *seen) if not name_of(widget).strip()]
        assert nameless == []
        names = Counter((type(widget).__name__, name_of(widget)) for widget in wanted)
        assert [name for name, count in names.items() if count > 1] == []


def test_each_kind_of_control_answers_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    pressed: Counter[str] = Counter()
    for left, right in OPERATED_PAGES:
        show(qtbot, window, left, right, wait=False)
        for widget in operated(window):
            if works_by_key(widget):
                pressed[type(widget).__name__] += 1
    assert pressed["RangeSlider"] > 15
    assert pressed["NumberField"] > 15
    assert pressed["QPushButton"] > 10
    assert pressed["QToolButton"] > 8
    assert pressed["JointBars"] == 1
    assert pressed["QComboBox"] > 3
    assert pressed["StructureTree"] == 1


def works_by_key(widget: QWidget) -> bool:
    """Press the keys of a control and check that they do something; False where it is another."""
    widget.setFocus()
    if isinstance(widget, QAbstractSlider | QDoubleSpinBox):
        before = widget.value()
        up = before < widget.maximum()
        QTest.keyClick(widget, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
        assert widget.value() != before or not widget.isEnabled(), said(widget)
    elif isinstance(widget, QComboBox):
        before = widget.currentIndex()
        last = before == widget.count() - 1
        QTest.keyClick(widget, Qt.Key.Key_Up if last else Qt.Key.Key_Down)
        assert widget.currentIndex() != before, said(widget)
    elif isinstance(widget, QAbstractButton) and not opens_menu(widget):
        QTest.keyPress(widget, Qt.Key.Key_Space)
        assert widget.isDown(), said(widget)
        widget.setDown(False)  # what it does is shown elsewhere
    elif isinstance(widget, QAbstractItemView):
        QTest.keyClick(widget, Qt.Key.Key_Down)
        row = widget.currentIndex()
        QTest.keyClick(widget, Qt.Key.Key_Down)
        assert widget.currentIndex().isValid()
        assert widget.currentIndex() != row, said(widget)
    else:
        return False
    return True


def opens_menu(button: QAbstractButton) -> bool:
    """Tell whether a button only opens a menu; its commands are in the menu bar too."""
    return isinstance(button, QToolButton) and button.menu() is not None


def test_values_are_said_in_words(window: MainWindow) -> None:
    knee = window.asks.controls.knee
    for _ in range(5):
        QTest.keyClick(knee.slider, Qt.Key.Key_Right)
    assert knee.slider.accessibleName() == "Knee"
    assert knee.slider.accessibleDescription() == "flexed 50°"
    assert knee.field.accessibleDescription() == "flexed 50°"
    load = window.asks.controls.load
    assert load.field.accessibleDescription().startswith("10 kg")


def test_arrows_turn_the_picture_and_page_keys_walk_the_muscles(
    qtbot: QtBot, window: MainWindow
) -> None:
    view, session = window.viewport, window.session
    view.setFocus()
    first = session.look.camera
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert session.look.camera.direction != first.direction
    assert view.keeps_whole
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert session.look.camera.direction == pytest.approx(first.direction)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert session.look.camera.direction[1] < first.direction[1], "it tips as under a hand"
    before = session.look.camera.height_m
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert session.look.camera.height_m < before
    assert not view.keeps_whole
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert session.look.camera.height_m == pytest.approx(before)
    focus = session.look.camera.focus_m
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.look.camera.focus_m != focus
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    one = session.look.selected
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert one is not None
    assert session.look.selected not in (None, one)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert session.look.selected == one
    before = session.look.camera.height_m
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert session.look.camera.height_m < before, "Enter comes near what is selected"


def test_a_frame_shows_that_the_picture_has_the_focus(window: MainWindow) -> None:
    window.activateWindow()
    window.asks.controls.exercise.setFocus()
    frames = window.viewport.findChildren(FocusFrame)
    (frame,) = (each for each in frames if each.parentWidget() is window.viewport)
    assert frame.isHidden()
    window.viewport.setFocus()
    assert frame.isVisible()
    assert frame.size() == window.viewport.size()


def test_arrows_walk_the_cube_around_the_leg(qtbot: QtBot, window: MainWindow) -> None:
    cube = window.viewport.cube
    window.viewport.look_from("posterior")
    window.session.run_pass()
    for key, side in (
        (Qt.Key.Key_Right, "medial"),
        (Qt.Key.Key_Left, "posterior"),
        (Qt.Key.Key_Up, "superior"),
        (Qt.Key.Key_Right, "anterior"),
        (Qt.Key.Key_Down, "inferior"),
    ):
        QTest.keyClick(cube, key)
        window.session.run_pass()
        assert cube.facing == side
        assert side in cube.accessibleDescription()
    QTest.keyClick(window.viewport, Qt.Key.Key_Down)
    window.session.run_pass()
    askew = window.session.look.camera.direction
    QTest.keyClick(cube, Qt.Key.Key_Space)
    window.session.run_pass()
    assert window.session.look.camera.direction != askew, "Space straightens the view"


def test_the_lesson_is_walked_by_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.learn.lesson.start()
    page = window.learn.lesson.page
    for _ in range(3):
        window.activateWindow()
        seen = walk(window.asks.tabBar())
        wanted = [widget for widget in operated(window) if page.isAncestorOf(widget)]
        assert len(wanted) >= 3
        assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
        assert [said(widget) for widget in (*wanted, *seen) if not name_of(widget).strip()] == []
        page.next.click()
    window.learn.end()


def test_the_quiz_is_walked_by_keyboard_alone(window: MainWindow) -> None:
    window.learn.quiz_action.trigger()
    page = window.learn.quiz.page
    window.activateWindow()
    seen = walk(window.asks.tabBar())
    wanted = [widget for widget in operated(window) if page.isAncestorOf(widget)]
    assert len(wanted) >= 4
    assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
    assert [said(widget) for widget in (*wanted, *seen) if not name_of(widget).strip()] == []
    window.learn.end()


def test_both_pictures_of_a_comparison_are_reached(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.compare.trigger()
    window.session.set_scenario(load_kg=20.0)
    with qtbot.waitSignal(window.session.rested):
        pass
    window.activateWindow()
    seen = walk(window.asks.tabBar())
    missed = [said(widget) for widget in operated(window) if not reached(widget, seen)]
    assert missed == []
    beside = window.compare.beside
    assert beside is not None
    order = [seen.index(part) for part in (window.compare.swap, beside, window.viewport)]
    assert order == sorted(order), "bar, A, B"


@pytest.mark.parametrize("kind", ["picture", "handout"])
def test_a_dialog_is_walked_by_keyboard_alone(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    frame = window.session.frame
    assert frame is not None
    if kind == "picture":
        dialog: QDialog = SavePicture(
            window.documents.now, frame, False, window, None, PictureChoice()
        )
    else:
        dialog = HandoutDialog(window.documents.now, window.letterhead, window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    seen = walk(next(widget for widget in operated(dialog) if isinstance(widget, QComboBox)))
    wanted = operated(dialog)
    assert len(wanted) > 5
    assert [said(widget) for widget in wanted if not reached(widget, seen)] == []
    assert [said(widget) for widget in (*wanted, *seen) if not name_of(widget).strip()] == []
    dialog.reject()
    dialog.deleteLater()
