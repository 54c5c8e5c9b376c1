"""Labels, numbers and mechanics by menu and key, over the picture and in saved ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from explorer.scene.camera import shows
from explorer.ui.save_picture import OWN, SavePicture
from tests.ui.resting import rest

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


def test_keys_step_through_the_choices(qtbot: QtBot, window: MainWindow) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.viewport, key)

    window.activateWindow()
    actions, session = window.note_actions, window.session
    for language in ("english", "latin", "none"):
        press(Qt.Key.Key_L)
        assert session.look.labels == language
        assert actions.labels[language].isChecked()
    for joint in ("hip", "knee", "ankle", None):
        press(Qt.Key.Key_M)
        assert session.look.mechanics == joint
        assert actions.joints[joint].isChecked()
    press(Qt.Key.Key_N)
    assert session.look.numbers
    assert actions.numbers.isChecked()


def test_menu_entries_do_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    actions, session = window.note_actions, window.session
    menus = {menu.title() for menu in window.menuBar().findChildren(QMenu)}
    assert {"&Labels", "&Mechanics at joint"} <= menus
    actions.labels["latin"].trigger()
    actions.joints["knee"].trigger()
    actions.numbers.trigger()
    look = session.look
    assert (look.labels, look.mechanics, look.numbers) == ("latin", "knee", True)
    actions.numbers.trigger()
    assert not session.look.numbers


def test_labels_stand_beside_a_leg_that_stays_whole(qtbot: QtBot, window: MainWindow) -> None:
    rest(qtbot, window)
    viewport = window.viewport
    assert viewport.overlay.labels.labels == ()
    height_m = window.session.look.camera.height_m
    window.session.set_look(labels="english")
    rest(qtbot, window)
    labels = viewport.overlay.labels.labels
    assert len(labels) >= 8
    assert window.session.look.camera.height_m > height_m
    assert window.session.frame is not None
    for item in window.session.frame.items:
        assert not item.visible or shows(window.session.look.camera, item.points, viewport.aspect)
    for label in labels:
        assert viewport.rect().contains(round(label.at.box.left), round(label.at.box.top)), (
            "inside the window"
        )
    window.resize(window.width() + 150, window.height())
    rest(qtbot, window)
    assert viewport.overlay.labels.labels != labels


def test_labels_follow_a_turn_and_settle_at_rest(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_look(labels="english")
    rest(qtbot, window)
    window.viewport.look_from("anterior")
    rest(qtbot, window)
    assert "rectus_femoris" in {label.key for label in window.viewport.overlay.labels.labels}


def test_a_saved_picture_carries_what_the_window_shows(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    images: list[QImage] = []
    for look in ({}, {"labels": "latin"}, {"labels": "none", "mechanics": "knee"}):
        window.session.set_look(**look)
        rest(qtbot, window)
        assert window.session.frame is not None
        dialog = SavePicture(window.documents.now, window.session.frame, True, window)
        dialog.preset.setCurrentIndex(dialog.preset.findData(OWN))
        dialog.width_px.setValue(300)
        dialog.height_px.setValue(400)
        dialog.place.setText(str(tmp_path / f"{len(images)}.png"))
        dialog.save()
        qtbot.waitUntil(lambda: dialog.saved is not None, timeout=20_000)  # noqa: B023
        images.append(QImage(str(dialog.saved)))
        dialog.deleteLater()
    assert images[0] != images[1]
    assert images[0] != images[2]
