"""The cube says from where one looks, and leads elsewhere."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest

from explorer.scene.camera import turn, view
from explorer.ui.view_cube import SIDES, SIZE_PX, faces
from tests.ui.resting import rest
from tests.ui.test_viewport import LEFT, camera, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Give the window at rest, when the cube has taken its corner."""
    rest(qtbot, window)
    return window


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize("name", SIDES)
def test_from_a_named_side_its_face_alone_is_seen_and_read(name: str, side: str) -> None:
    seen = faces(view(name, side=side), side=side)  # type: ignore[arg-type]
    assert [face.name for face in seen if face.facing > 1e-9] == [name]
    face = next(face for face in seen if face.facing > 1e-9)
    np.testing.assert_allclose(face.right, (1, 0), atol=1e-9)
    np.testing.assert_allclose(face.up, (0, 1), atol=1e-9)


@given(st.floats(-3, 3), st.floats(-1.5, 1.5), st.sampled_from(["right", "left"]))
def test_faces_in_sight_read_forwards_and_hide_none_of_another(
    right: float, up: float, side: str
) -> None:
    seen = faces(turn(view("lateral"), right, up), side=side)  # type: ignore[arg-type]
    assert 1 <= len(seen) <= 3
    area = 0.0
    for face in seen:
        turned = float(face.right[0] * face.up[1] - face.right[1] * face.up[0])
        assert turned == pytest.approx(face.facing, abs=1e-9)
        area += face.facing
    assert area <= math.sqrt(3.0) + 1e-9


def test_it_lies_as_the_pelvis_lies() -> None:
    world = np.eye(4)
    world[:2, :2] = [[0, 1], [-1, 0]]  # face down
    above = faces(view("superior"), world)
    assert [face.name for face in above if face.facing > 1e-9] == ["posterior"]


def click(window: MainWindow, name: str) -> None:
    place = window.viewport.cube.place_of(name)  # type: ignore[arg-type]
    assert place is not None, f"{name} is turned away"
    QTest.mouseClick(window.viewport.cube, LEFT, pos=place.toPoint())


def test_a_click_on_a_face_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "lateral")
    settle(qtbot, window)
    assert camera(window).direction == pytest.approx(view("lateral").direction)
    assert window.session.look.selected is None


def test_it_turns_with_the_leg_and_swaps_sides_with_it(qtbot: QtBot, window: MainWindow) -> None:
    cube = window.viewport.cube
    window.actions_.views["anterior"].trigger()
    settle(qtbot, window)
    assert cube.place_of("anterior") is not None
    assert cube.place_of("posterior") is None
    window.session.set_look(camera=turn(camera(window), -0.7, 0.0))
    settle(qtbot, window)
    assert cube.place_of("lateral") is not None
    assert cube.place_of("medial") is None
    window.session.set_look(side="left")
    settle(qtbot, window)
    assert cube.place_of("lateral") is None
    assert cube.place_of("medial") is not None


def test_a_face_lights_up_under_the_pointer(qtbot: QtBot, window: MainWindow) -> None:
    cube = window.viewport.cube
    place = cube.place_of("posterior")
    assert place is not None
    before = cube.grab().toImage()
    QTest.mouseMove(cube, place.toPoint())
    assert cube.hovered == "posterior"
    assert cube.grab().toImage() != before
    QTest.mouseMove(cube, QPoint(2, 2))
    assert cube.hovered is None


def test_beside_the_faces_the_leg_takes_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    cube, before = window.viewport.cube, camera(window)
    for corner in (QPoint(2, SIZE_PX - 2), QPoint(SIZE_PX - 2, 2)):
        window.session.set_look(selected="soleus")
        assert cube.face_at(corner.toPointF()) is None
        QTest.mouseClick(cube, LEFT, pos=corner)
        under = window.viewport.pick(cube.mapToParent(corner).toPointF())
        assert window.session.look.selected == under != "soleus"
    assert camera(window) == before
    QTest.mouseClick(window.viewport.cube, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    assert camera(window) == before


def test_let_go_elsewhere_is_no_click(qtbot: QtBot, window: MainWindow) -> None:
    cube, before = window.viewport.cube, camera(window)
    place = cube.place_of("posterior")
    assert place is not None
    QTest.mousePress(cube, LEFT, pos=place.toPoint())
    QTest.mouseRelease(cube, LEFT, pos=QPoint(2, 2))
    assert camera(window) == before


def test_it_stays_in_the_corner(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1200, 760)
    viewport = window.viewport
    assert viewport.cube.geometry().topRight() == viewport.rect().topRight()


def covers_leg(window: MainWindow) -> bool:
    """Tell whether the leg lies under the cube, by the places that a click would select."""
    viewport = window.viewport
    box = viewport.cube.geometry()
    places = [
        QPointF(x, y)
        for x in range(box.left() + 4, box.right(), 12)
        for y in range(box.top() + 4, box.bottom(), 12)
    ]
    return any(viewport.pick(place) for place in places)


@pytest.mark.parametrize(
    ("exercise", "width"), [("nordic_curl", 1280), ("prone_leg_curl", 968), ("relaxed", 968)]
)
def test_it_gives_way_to_the_leg_at_rest(
    qtbot: QtBot, open_window: Callable[..., MainWindow], exercise: str, width: int
) -> None:
    window = open_window(size=(width, 720))
    viewport = window.viewport
    window._change({"exercise": exercise})
    rest(qtbot, window)
    assert viewport.cube.geometry().topRight() != viewport.rect().topRight()
    assert viewport.rect().contains(viewport.cube.geometry())
    assert not covers_leg(window)
    viewport.cube.move(viewport.width() - SIZE_PX, 0)
    assert covers_leg(window)


def test_it_stays_while_the_leg_is_turned_and_comes_back(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1280, 760))
    viewport, cube = window.viewport, window.viewport.cube
    usual = cube.pos()
    start = QPoint(viewport.width() // 2, 600)
    QTest.mousePress(viewport, LEFT, pos=start)
    window._change({"exercise": "nordic_curl"})
    rest(qtbot, window)
    assert cube.pos() == usual
    QTest.mouseMove(viewport, start + QPoint(40, 0))
    rest(qtbot, window)
    QTest.mouseMove(viewport, start)
    rest(qtbot, window)
    assert cube.pos() == usual
    QTest.mouseRelease(viewport, LEFT, pos=start)
    assert cube.pos() != usual
    window._change({"exercise": "standing_leg_curl"})
    rest(qtbot, window)
    assert cube.pos() == usual


def test_labels_keep_clear_of_it_in_every_corner(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(size=(1280, 760))
    window.session.set_look(labels="english")
    for exercise in ("nordic_curl", "standing_leg_curl"):
        window._change({"exercise": exercise})
        rest(qtbot, window)
        box = window.viewport.cube.geometry()
        assert window.viewport.overlay.labels.labels
        for label in window.viewport.overlay.labels.labels:
            at = label.at.box
            assert not box.intersects(QRect(*map(int, (at.left, at.top, at.width, at.height))))
