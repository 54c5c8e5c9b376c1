"""The window as a document: every choice is undone, kept, opened, dropped and resumed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.anatomy.subject import Subject
from explorer.document.code import pose_code
from explorer.document.document import Asked
from explorer.document.leg_file import leg_text, read_leg
from explorer.export.carry import put_into_image, scene_line
from explorer.export.carry_xml import metadata_of
from explorer.export.film import FORMATS
from explorer.mechanics import Scenario

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.document.document import Document
    from explorer.ui.window import MainWindow


@pytest.fixture
def rested(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Give a window that has noted its first step."""
    session = window.session
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.look.quality == "fine")
    return window


def _change(qtbot: QtBot, window: MainWindow, change: Callable[[], Any]) -> None:
    with qtbot.waitSignal(window.session.rested, timeout=20_000):
        change()


def _told(window: MainWindow) -> str:
    return leg_text(window.documents.now)


CHANGES: dict[str, Callable[[MainWindow], Any]] = {
    "pose": lambda window: window.asks.controls.knee.slider.setValue(70),
    "subject": lambda window: window.asks.subject_changed.emit(Subject(100.0)),
    "view": lambda window: window.actions_.views["medial"].trigger(),
    "zoom": lambda window: window.viewport.look_closely(("soleus",)),
    "orthographic": lambda window: window.actions_.parallel.trigger(),
    "side": lambda window: window.actions_.left.trigger(),
    "lying": lambda window: window.actions_.lying.trigger(),
    "colour": lambda window: window.actions_.colors["force"].trigger(),
    "labels": lambda window: window.note_actions.next_labels.trigger(),
    "mechanics": lambda window: window.note_actions.joints["knee"].trigger(),
    "skin": lambda window: window.actions_.skin.trigger(),
    "footprints": lambda window: window.actions_.footprints.trigger(),
    "selection": lambda window: window.session.set_look(selected="soleus"),
    "compare": lambda window: window.actions_.compare.trigger(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_choice_is_one_step(qtbot: QtBot, rested: MainWindow, name: str) -> None:
    before = _told(rested)
    _change(qtbot, rested, lambda: CHANGES[name](rested))
    after = _told(rested)
    assert after != before
    _change(qtbot, rested, rested.actions_.undo.trigger)
    assert _told(rested) == before
    _change(qtbot, rested, rested.actions_.redo.trigger)
    assert _told(rested) == after


def test_hiding_is_undone_in_picture_and_tree(qtbot: QtBot, rested: MainWindow) -> None:
    rested.session.set_look(selected="soleus")
    _change(qtbot, rested, rested.structures.hide.trigger)
    assert rested.session.look.hidden
    _change(qtbot, rested, rested.actions_.undo.trigger)
    assert not rested.session.look.hidden


def test_a_pause_while_the_button_is_down_makes_no_step(qtbot: QtBot, rested: MainWindow) -> None:
    before = rested.session.look.camera.direction
    picture, middle = rested.viewport, rested.viewport.rect().center()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=middle)
    for right in (40, 80, 120):
        moved = rested.session.rested
        with qtbot.waitSignal(moved, timeout=20_000):
            QTest.mouseMove(picture, middle + QPoint(right, 0))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=middle + QPoint(120, 0))
    assert rested.session.look.camera.direction != before
    _change(qtbot, rested, rested.actions_.undo.trigger)
    assert rested.session.look.camera.direction == pytest.approx(before)


def test_a_scene_is_kept_and_opened(qtbot: QtBot, rested: MainWindow, tmp_path: Path) -> None:
    _change(qtbot, rested, lambda: CHANGES["compare"](rested))
    _change(qtbot, rested, lambda: CHANGES["pose"](rested))
    _change(qtbot, rested, lambda: CHANGES["labels"](rested))
    place = tmp_path / "Knee bent.leg"
    assert rested.documents.save(place)
    assert rested.windowTitle() == "Knee bent[*] - Leg Explorer"
    assert not rested.isWindowModified()
    kept = _told(rested)
    _change(qtbot, rested, lambda: rested.asks.controls.knee.slider.setValue(20))
    assert rested.isWindowModified()
    _change(qtbot, rested, lambda: rested.actions_.compare.trigger())
    _change(qtbot, rested, lambda: rested.documents.open(place))
    assert _told(rested) == kept
    assert not rested.isWindowModified()
    assert rested.compare.kept is not None
    assert rested.documents.recent == (place,)


def test_what_cannot_be_opened_changes_nothing(rested: MainWindow, tmp_path: Path) -> None:
    before = _told(rested)
    for name, content in (("a.leg", "{}"), ("b.png", "no picture"), ("c.txt", "")):
        (tmp_path / name).write_text(content)
        assert not rested.documents.open(tmp_path / name)
        assert name in rested.statusBar().currentMessage()
    assert not rested.documents.open(tmp_path / "none.leg")
    assert not rested.documents.open(tmp_path / "none.png")
    assert _told(rested) == before
    assert rested.documents.path is None


def test_a_place_that_cannot_be_written_is_said(rested: MainWindow, tmp_path: Path) -> None:
    assert not rested.documents.save(tmp_path / "none" / "a.leg")
    assert "Not saved" in rested.statusBar().currentMessage()
    assert rested.documents.path is None


def _drop(window: MainWindow, *paths: Path) -> bool:
    """Drag files over the window and let them go where it takes them; tell whether it did."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, button, no_key)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(50, 50), copy, data, button, no_key)
        QApplication.sendEvent(window, drop)
    return enter.isAccepted()


def _save(place: Path, window: MainWindow) -> None:
    """Save a picture of the kind that its name ends in."""
    document = window.documents.now
    if place.suffix == ".svg":
        place.write_text(f"<svg>{metadata_of(scene_line(document))}</svg>")
    elif place.suffix == ".png":
        image = window.grab().toImage()
        put_into_image(image, document)
        image.save(str(place))
    else:
        frame = Image.new("RGB", (8, 8), "red")
        with place.open("wb") as file:
            film = FORMATS[place.suffix](file, (8, 8), 1, 2, True, scene_line(document), [frame])
            film.add(frame)
            film.end()


@pytest.mark.parametrize("suffix", [".png", ".svg", ".gif", ".webp", ".apng"])
def test_a_saved_picture_brings_its_scene_back(
    qtbot: QtBot, rested: MainWindow, tmp_path: Path, suffix: str
) -> None:
    _change(qtbot, rested, lambda: CHANGES["pose"](rested))
    kept = _told(rested)
    place = tmp_path / f"leg{suffix}"
    _save(place, rested)
    _change(qtbot, rested, lambda: rested.asks.controls.knee.slider.setValue(20))
    _change(qtbot, rested, lambda: _drop(rested, place))
    assert _told(rested) == kept
    assert rested.documents.path is None  # a picture is not what the scene is kept in


def test_a_model_brings_its_scene_back(qtbot: QtBot, rested: MainWindow, tmp_path: Path) -> None:
    _change(qtbot, rested, lambda: CHANGES["labels"](rested))
    kept = _told(rested)
    assert rested.documents.save_model(tmp_path / "leg.glb")
    assert not rested.documents.save_model(tmp_path / "none" / "leg.glb")
    assert "Not saved" in rested.statusBar().currentMessage()
    _change(qtbot, rested, lambda: CHANGES["labels"](rested))
    _change(qtbot, rested, lambda: _drop(rested, tmp_path / "leg.glb"))
    assert _told(rested) == kept


def test_other_files_are_not_taken(rested: MainWindow, tmp_path: Path) -> None:
    before = _told(rested)
    for paths in ((tmp_path / "a.txt",), (tmp_path / "a.leg", tmp_path / "b.leg")):
        assert not _drop(rested, *paths)
    assert _told(rested) == before


def test_a_code_shows_its_pose(qtbot: QtBot, rested: MainWindow) -> None:
    asked = Asked(Scenario("nordic_curl", knee_rad=math.radians(40.0)), Subject(60.0))
    _change(qtbot, rested, lambda: rested.files.show_code(pose_code(asked).lower()))
    assert rested.session.scenario.exercise == "nordic_curl"
    assert rested.session.look.lying == "exercise"
    assert rested.session.leg.subject.mass_kg == 60.0
    assert rested.files.code == pose_code(asked)
    before = _told(rested)
    rested.files.show_code("hello")
    assert "pose code" in rested.statusBar().currentMessage()
    assert _told(rested) == before


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    first = open_window()
    _change(qtbot, first, lambda: CHANGES["view"](first))
    _change(qtbot, first, lambda: CHANGES["compare"](first))
    _change(qtbot, first, lambda: CHANGES["skin"](first))
    first.documents.save(tmp_path / "kept.leg")
    left: Document = first.documents.now
    first.close()
    second = open_window()
    assert leg_text(second.documents.now) == leg_text(left)
    assert second.documents.path == tmp_path / "kept.leg"
    second.close()
    kept = tmp_path / "kept.leg"
    third = open_window(document=read_leg(kept), path=kept, scenario={"knee_rad": 1.0})
    assert third.session.scenario.knee_rad == pytest.approx(1.0)
    assert third.compare.kept is not None
    assert read_leg(tmp_path / "kept.leg").asked != third.documents.now.asked
