"""Two legs side by side: A stays, B follows the controls, one camera turns both."""

from __future__ import annotations

from math import radians
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from explorer.scene.camera import project, shows, turn
from explorer.scene.coloring import DIFFERENCES, SCALES
from explorer.ui.host_image import ImageHost
from tests.ui.resting import rest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.scene.describe import Item
    from explorer.ui.compare import Compare
    from explorer.ui.session import Frame
    from explorer.ui.viewport import Viewport
    from explorer.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def point_toes(qtbot: QtBot, window: MainWindow, deg: int = -30) -> None:
    with qtbot.waitSignal(window.session.passed):
        window.asks.controls.ankle.slider.setValue(deg)


def beside(window: MainWindow) -> Viewport:
    assert window.compare.beside is not None
    return window.compare.beside


def item(items: tuple[Item, ...], key: str) -> Item:
    return next(each for each in items if each.key == key)


def kept(window: MainWindow) -> tuple[Item, ...]:
    assert window.compare.kept is not None
    return window.compare.kept.items


def shown(window: MainWindow) -> tuple[Item, ...]:
    assert window.session.frame is not None
    return window.session.frame.items


@pytest.fixture
def compare(qtbot: QtBot, window: MainWindow) -> Compare:
    rest(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_C)
    point_toes(qtbot, window)
    rest(qtbot, window)
    return window.compare


def test_a_stays_while_b_follows_the_controls(window: MainWindow, compare: Compare) -> None:
    assert beside(window).isVisible()
    assert beside(window).size().height() == window.viewport.height()
    assert abs(beside(window).width() - window.viewport.width()) <= 1
    assert compare.kept is not None
    assert compare.kept.solution.scenario.ankle_rad == 0.0
    assert [label.text() for label in compare.captions] == [
        "A: ankle neutral",
        "B: toes pointed 30°",
    ]
    foot, moved = (item(items, "calcaneus").points for items in (kept(window), shown(window)))
    assert not np.allclose(foot, moved)
    assert window.actions_.compare.isChecked()


def test_one_camera_serves_both(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    def cameras() -> set[object]:
        assert compare.kept is not None
        assert window.session.frame is not None
        return {compare.kept.look.camera, window.session.frame.look.camera}

    before = cameras()
    assert len(before) == 1
    window.actions_.views["anterior"].trigger()
    rest(qtbot, window)
    assert len(cameras()) == 1
    assert not cameras() & before
    start = beside(window).rect().center()
    before = cameras()
    QTest.mousePress(beside(window), LEFT, pos=start)
    QTest.mouseMove(beside(window), start + QPoint(60, 0))
    QTest.mouseRelease(beside(window), LEFT, pos=start + QPoint(60, 0))
    window.session.set_look(camera=window.session.look.camera)
    rest(qtbot, window)
    assert len(cameras()) == 1


def test_both_legs_stay_whole_under_the_one_camera(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    for hip_deg in (30, 90, -20):
        with qtbot.waitSignal(window.session.passed):
            window.asks.controls.hip.slider.setValue(hip_deg)
        rest(qtbot, window)
        camera = window.session.look.camera
        for items, viewport in ((kept(window), beside(window)), (shown(window), window.viewport)):
            points = np.vstack([each.points for each in items if each.visible])
            assert shows(camera, points, viewport.aspect)


def test_the_kept_leg_is_not_drawn_again_while_b_moves(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    def bend(knee_deg: int) -> None:
        with qtbot.waitSignal(window.viewport.painted):
            window.asks.controls.knee.slider.setValue(knee_deg)

    bend(46)  # the captions take their room
    rest(qtbot, window)
    drawn: list[Frame] = []
    assert compare.kept is not None
    for signal in (beside(window)._frames.passed, beside(window)._frames.rested):
        signal.connect(drawn.append)
    for knee_deg in (47, 48, 47):
        bend(knee_deg)
    rest(qtbot, window)
    assert drawn == []
    window.actions_.views["medial"].trigger()
    rest(qtbot, window)
    assert {frame.solution.scenario.knee_rad for frame in drawn} == {radians(45)}


def test_pictures_are_smaller_while_both_are_drawn_anew(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    def sizes(viewport: Viewport) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        host = viewport.host
        assert isinstance(host, ImageHost)
        host.painted.connect(lambda: found.append(host.shown_px))
        return found

    rest(qtbot, window)
    turned = [sizes(viewport) for viewport in (beside(window), window.viewport)]
    window.session.set_look(camera=turn(window.session.look.camera, 0.2, 0.0))
    rest(qtbot, window)
    qtbot.waitUntil(lambda: all(len(set(found)) == 2 for found in turned))
    for found, viewport in zip(turned, (beside(window), window.viewport), strict=True):
        assert found[-1] == (viewport.width(), viewport.height())
        area = found[0][0] * found[0][1]
        assert area == pytest.approx(0.5 * viewport.width() * viewport.height(), rel=0.02)


def test_a_click_on_either_selects_in_both(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    viewport = beside(window)
    camera = window.session.look.camera
    seen = project(camera, item(kept(window), "gastrocnemius_lateral").points)
    places = [
        QPointF(viewport.width() / 2 + x * viewport.height(), (0.5 - y) * viewport.height())
        for x, y, _ in seen[np.argsort(seen[:, 2])]
    ]
    at = next(p for p in places if viewport.pick(p.toPoint().toPointF()) == "gastrocnemius_lateral")
    QTest.mouseClick(viewport, LEFT, pos=at.toPoint())
    rest(qtbot, window)
    for items in (kept(window), shown(window)):
        assert item(items, "gastrocnemius_lateral").highlight == "selected"


def test_one_legend_and_one_meaning_of_colour(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    window.actions_.colors["fiber_length"].trigger()
    rest(qtbot, window)
    assert beside(window).overlay.scale is SCALES["fiber_length"]
    assert window.viewport.overlay.scale is None
    assert compare.kept is not None
    assert compare.kept.look.color_by == "fiber_length"


def test_one_cube_where_there_is_room_beside_the_legs(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    assert not window.viewport.cube.isVisible()
    assert not beside(window).cube.isVisible()
    window.resize(1700, 800)
    qtbot.waitUntil(window.viewport.cube.isVisible)
    assert not beside(window).cube.isVisible()


def test_swap_exchanges_the_legs(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    with qtbot.waitSignal(window.session.passed):
        compare.swap.click()
    rest(qtbot, window)
    assert compare.kept is not None
    assert compare.kept.solution.scenario.ankle_rad == pytest.approx(radians(-30))
    assert window.session.scenario.ankle_rad == 0.0
    assert window.asks.controls.ankle.value() == 0.0
    assert compare.captions[0].text() == "A: toes pointed 30°"
    window.actions_.undo.trigger()
    assert window.session.scenario.ankle_rad == pytest.approx(radians(-30))


def test_b_can_be_kept_as_the_new_a(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    with qtbot.waitSignal(window.session.passed):
        compare.pin.click()
    assert compare.captions[1].text() == "B: the same so far"
    point_toes(qtbot, window, 10)
    assert [label.text() for label in compare.captions] == [
        "A: toes pointed 30°",
        "B: foot pulled up 10°",
    ]


def test_the_difference_is_shown_on_one_leg_with_its_own_scale(
    qtbot: QtBot, window: MainWindow, compare: Compare
) -> None:
    compare.difference.click()
    rest(qtbot, window)
    assert not beside(window).isVisible()
    assert window.viewport.cube.isVisible()
    assert window.viewport.overlay.scale is DIFFERENCES["activation"]
    assert compare.captions[1].text().startswith("Red: more in B")
    assert "ankle neutral" in compare.captions[1].text()
    assert compare.kept is not None
    assert window.session.frame is not None
    a, b = compare.kept.solution, window.session.frame.solution
    row = a.row("gasmed_r")
    expected = DIFFERENCES["activation"].color(float(b.activation[row] - a.activation[row]))
    assert item(shown(window), "gastrocnemius_medial").color == pytest.approx(expected)
    window.actions_.colors["force"].trigger()
    rest(qtbot, window)
    assert window.viewport.overlay.scale is DIFFERENCES["force"]
    compare.difference.click()
    rest(qtbot, window)
    assert beside(window).isVisible()
    assert beside(window).overlay.scale is SCALES["force"]
    assert window.viewport.overlay.scale is None
    assert compare.kept.look.against is None


def test_a_difference_needs_a_value(qtbot: QtBot, window: MainWindow, compare: Compare) -> None:
    window.actions_.colors["tissue"].trigger()
    compare.difference.click()
    rest(qtbot, window)
    assert window.session.look.color_by == "activation"
    assert window.actions_.colors["activation"].isChecked()


@pytest.mark.parametrize("difference", [False, True])
def test_the_end_leaves_one_leg_as_before(
    qtbot: QtBot, window: MainWindow, compare: Compare, difference: bool
) -> None:
    compare.difference.setChecked(difference)
    rest(qtbot, window)
    compare.end.click()
    rest(qtbot, window)
    assert compare.kept is None
    assert compare.beside is None
    assert not compare.bar.isVisible()
    assert not window.actions_.compare.isChecked()
    assert window.session.look.against is None
    assert window.viewport.overlay.scale is SCALES["activation"]
    qtbot.waitUntil(lambda: window.viewport.width() == compare.width())
    point_toes(qtbot, window, 5)
    QTest.keyClick(window, Qt.Key.Key_C)
    rest(qtbot, window)
    assert beside(window).isVisible()
    assert compare.captions[1].text() == "B: the same so far"


@pytest.mark.parametrize("difference", [False, True])
def test_the_window_closes_while_it_compares(
    qtbot: QtBot, open_window: Callable[..., MainWindow], difference: bool
) -> None:
    window = open_window()
    window.actions_.compare.trigger()
    window.compare.difference.setChecked(difference)
    point_toes(qtbot, window)
    window.close()
    qtbot.wait(250)
    assert window.compare.beside is None


def test_captions_never_grow_smaller_while_something_moves(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1000, 700))
    window.actions_.compare.trigger()
    heights = []
    for changes in ({"knee_rad": 1.0, "load_kg": 30.0, "calf_tightness": 1.0}, {"knee_rad": 0.9}):
        with qtbot.waitSignal(window.session.passed):
            window.session.set_scenario(**changes)
        qtbot.wait(20)
        heights.append(window.viewport.height())
    with qtbot.waitSignal(window.session.passed):
        window.session.set_scenario(load_kg=10.0, calf_tightness=0.0)
    qtbot.wait(20)
    assert heights[0] == heights[1] == window.viewport.height()


def test_names_stand_once_between_the_legs_where_each_has_no_room(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1280, 800))
    window.session.set_look(labels="english", numbers=True)
    window.actions_.compare.trigger()
    point_toes(qtbot, window)
    rest(qtbot, window)
    names = window.compare.names
    assert names.isVisible()
    assert len({label.key for label in names.labels.labels}) >= 12
    a, b = (viewport.geometry() for viewport in (beside(window), window.viewport))
    for label in names.labels.labels:
        left = label.box.left + names.x()
        assert a.right() < left
        assert left + label.box.width < b.left()
    for viewport in (beside(window), window.viewport):
        assert viewport.overlay.labels.labels == ()
    window.compare.difference.click()  # one leg has its names beside it again
    rest(qtbot, window)
    assert not names.isVisible()
    assert window.viewport.overlay.labels.labels
    window.compare.difference.click()
    rest(qtbot, window)
    assert names.isVisible()
    window.compare.end.click()
    rest(qtbot, window)
    assert not names.isVisible()
    assert window.viewport.overlay.labels.labels


def test_each_leg_has_its_own_names_where_there_is_room(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1920, 900))
    window.session.set_look(labels="english")
    window.actions_.compare.trigger()
    point_toes(qtbot, window)
    rest(qtbot, window)
    assert not window.compare.names.isVisible()
    for viewport in (beside(window), window.viewport):
        assert len(viewport.overlay.labels.labels) >= 8
