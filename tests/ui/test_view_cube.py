"""The cube says from where one looks, and leads elsewhere."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from explorer.scene.camera import turn, view
from explorer.ui.view_cube import SIDES, SIZE_PX, faces
from tests.ui.test_viewport import LEFT, camera, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


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
    window.session.set_look(camera=turn(camera(window), 0.7, 0.0))
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
    window.session.set_look(selected="soleus")
    before = camera(window)
    corner = QPoint(2, SIZE_PX - 2)
    assert window.viewport.cube.face_at(corner.toPointF()) is None
    QTest.mouseClick(window.viewport.cube, LEFT, pos=corner)
    assert window.session.look.selected is None
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
