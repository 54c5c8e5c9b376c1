"""Mouse, wheel and keys move the camera, name and select."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.scene.camera import project, shows, view
from explorer.scene.coloring import SCALES
from explorer.scene.ramp import MUSCLE
from explorer.ui.actions import VIEW_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.scene.camera import Camera
    from explorer.ui.viewport import Viewport
    from explorer.ui.window import MainWindow

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


def camera(window: MainWindow) -> Camera:
    return window.session.look.camera


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the picture answers all that was asked."""
    session = window.session
    qtbot.waitUntil(
        lambda: session.frame is not None and session.frame.generation == session.generation
    )


def place_of(window: MainWindow, key: str) -> QPoint:
    """Return a widget place where a structure is seen."""
    viewport = window.viewport
    assert window.session.frame is not None
    points = next(each.points for each in window.session.frame.items if each.key == key)
    seen = project(camera(window), points)
    for x, y, _ in seen[np.argsort(seen[:, 2])]:
        place = QPointF(viewport.width() / 2 + x * viewport.height(), (0.5 - y) * viewport.height())
        if viewport.pick(place.toPoint().toPointF()) == key:
            return place.toPoint()
    raise AssertionError(f"{key} is not seen")


def drag(
    qtbot: QtBot, viewport: Viewport, button: Qt.MouseButton, by: QPoint, shift: bool = False
) -> None:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    start = viewport.rect().center()
    QTest.mousePress(viewport, button, keys, start)
    for step in (1, 2, 3):
        event_at = start + by * step / 3
        _move(viewport, event_at, button, keys)
    QTest.mouseRelease(viewport, button, keys, start + by)


def _move(
    viewport: Viewport, to: QPoint, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(viewport.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        button,
        keys,
    )
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("number", range(1, 7))
def test_keys_1_to_6_show_the_named_views(qtbot: QtBot, window: MainWindow, number: int) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key(ord(str(number))))
    settle(qtbot, window)
    wanted = view(VIEW_KEYS[number - 1])
    assert camera(window).direction == pytest.approx(wanted.direction, abs=1e-6)
    assert camera(window).up == pytest.approx(wanted.up, abs=1e-6)


def test_the_whole_leg_is_seen_from_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session.frame is not None
    points = np.vstack([each.points for each in window.session.frame.items if each.visible])
    for name in VIEW_KEYS:
        window.actions_.views[name].trigger()
        settle(qtbot, window)
        assert shows(camera(window), points, window.viewport.aspect), name


def test_the_leg_stays_in_the_picture_while_it_bends(qtbot: QtBot, window: MainWindow) -> None:
    for hip_rad in (0.5, 1.0, 1.5, 2.0):
        with qtbot.waitSignal(window.session.passed):
            window.session.set_scenario(hip_rad=hip_rad, knee_rad=0.0)
        settle(qtbot, window)
        assert window.session.frame is not None
        points = np.vstack([i.points[::8] for i in window.session.frame.items if i.visible])
        assert shows(camera(window), points, window.viewport.aspect)


def test_left_drag_turns(qtbot: QtBot, window: MainWindow) -> None:
    before = camera(window)
    drag(qtbot, window.viewport, LEFT, QPoint(90, 0))
    after = camera(window)
    # Dragging to the right brings into sight what lay to the left.
    left = -np.array(before.axes[0])
    assert np.dot(after.direction, left) > 0.1
    assert after.height_m == before.height_m
    assert window.session.look.selected is None


@pytest.mark.parametrize(("button", "shift"), [(MIDDLE, False), (LEFT, True)])
def test_middle_and_shift_drag_pan(
    qtbot: QtBot, window: MainWindow, button: Qt.MouseButton, shift: bool
) -> None:
    before = camera(window)
    drag(qtbot, window.viewport, button, QPoint(60, 30), shift)
    after = camera(window)
    assert after.direction == before.direction
    moved = project(after, [before.focus_m])[0] * window.viewport.height()
    assert moved[:2] == pytest.approx((60, -30), abs=0.5)


def test_the_wheel_zooms_to_the_cursor(qtbot: QtBot, window: MainWindow) -> None:
    viewport = window.viewport
    at = place_of(window, "soleus")
    key = viewport.pick(QPointF(at))
    before = camera(window)
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    settle(qtbot, window)
    assert camera(window).height_m < before.height_m
    assert viewport.pick(QPointF(at)) == key


def test_a_click_selects_and_escape_clears(qtbot: QtBot, window: MainWindow) -> None:
    at = place_of(window, "gastrocnemius_lateral")
    QTest.mouseClick(window.viewport, LEFT, pos=at)
    settle(qtbot, window)
    assert window.session.look.selected == "gastrocnemius_lateral"
    assert "gastrocnemius, lateral head" in window.answers.cards.text()
    QTest.keyClick(window.viewport, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.session.look.selected is None


def test_a_click_beside_the_leg_selects_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_look(selected="soleus")
    QTest.mouseClick(window.viewport, LEFT, pos=QPoint(5, 5))
    assert window.session.look.selected is None


def test_hovering_names_a_muscle(qtbot: QtBot, window: MainWindow) -> None:
    viewport = window.viewport
    QTest.mouseMove(viewport, place_of(window, "soleus"))
    qtbot.waitUntil(lambda: viewport.overlay.name == "soleus")
    QTest.mouseMove(viewport, QPoint(3, 3))
    qtbot.waitUntil(lambda: viewport.overlay.name == "")


def test_a_double_click_brings_a_muscle_near_and_fit_brings_all_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = camera(window)
    at = place_of(window, "soleus")
    QTest.mouseDClick(window.viewport, LEFT, pos=at)
    QTest.mouseRelease(window.viewport, LEFT, pos=at)  # a double click ends with a press here
    settle(qtbot, window)
    near = camera(window)
    assert near.height_m < 0.8 * before.height_m
    QTest.keyClick(window.viewport, Qt.Key.Key_F)
    settle(qtbot, window)
    assert camera(window).height_m == pytest.approx(before.height_m)
    assert camera(window).direction == near.direction


def test_home_resets_the_view(qtbot: QtBot, window: MainWindow) -> None:
    before = camera(window)
    drag(qtbot, window.viewport, LEFT, QPoint(90, 40))
    QTest.keyClick(window.viewport, Qt.Key.Key_Home)
    settle(qtbot, window)
    assert camera(window).direction == pytest.approx(before.direction)


def test_home_moves_a_slider_that_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    slider = window.asks.controls.knee.slider
    slider.setFocus()
    before = camera(window)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.value() == 0
    assert camera(window).direction == before.direction


def test_the_picture_shows_the_leg_and_the_legend(qtbot: QtBot, window: MainWindow) -> None:
    image = window.viewport.grab().toImage()
    ground = image.pixelColor(3, 3)
    muscle = image.pixelColor(place_of(window, "vastus_lateralis"))
    assert max(abs(muscle.red() - ground.red()), abs(muscle.blue() - ground.blue())) > 20
    legend = {image.pixelColor(x, image.height() - 50).name() for x in range(20, 220)}
    assert len(legend) > 20


def test_nothing_is_drawn_after_the_window_is_closed(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    window.session.set_scenario(knee_rad=1.5)
    window.close()
    window.viewport.host.update()
    qtbot.wait(250)


def lowest(window: MainWindow, key: str) -> float:
    assert window.session.frame is not None
    return float(next(i for i in window.session.frame.items if i.key == key).points[:, 1].min())


def test_an_exercise_on_the_feet_is_seen_standing(qtbot: QtBot, window: MainWindow) -> None:
    action = window.actions_.lying
    assert not action.isChecked()
    window.asks.controls.changed.emit({"exercise": "romanian_deadlift"})
    settle(qtbot, window)
    assert action.isChecked()
    assert lowest(window, "calcaneus") < lowest(window, "tibia") < lowest(window, "hip_bone")
    standing = lowest(window, "calcaneus")
    window.asks.controls.changed.emit({"phase": 0.2})
    settle(qtbot, window)
    assert lowest(window, "calcaneus") == pytest.approx(standing, abs=1e-3)  # the foot stays
    action.trigger()
    settle(qtbot, window)
    assert window.session.look.lying == "anatomical"
    window.asks.controls.changed.emit({"exercise": "glute_bridge"})
    settle(qtbot, window)
    assert lowest(window, "hip_bone") < lowest(window, "patella")
    window.asks.controls.changed.emit({"exercise": "prone_leg_curl"})
    settle(qtbot, window)
    assert not action.isChecked()


def test_colour_shows_what_is_chosen_with_its_legend(qtbot: QtBot, window: MainWindow) -> None:
    def colour() -> tuple[float, float, float]:
        assert window.session.frame is not None
        items = window.session.frame.items
        return next(i.color for i in items if i.key == "gastrocnemius_medial")

    settle(qtbot, window)
    before = colour()
    window.actions_.colors["fiber_length"].trigger()
    settle(qtbot, window)
    assert colour() != before
    assert window.viewport.overlay.scale is SCALES["fiber_length"]
    assert [a.isChecked() for a in window.actions_.colors.values()].count(True) == 1
    window.actions_.colors["tissue"].trigger()
    settle(qtbot, window)
    assert colour() == MUSCLE
    assert window.viewport.overlay.scale is None
    window.actions_.colors["activation"].trigger()
    settle(qtbot, window)
    assert colour() == before
