"""The save dialog writes the picture that was asked for, or says why not."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from explorer.document.leg_file import leg_text
from explorer.export.carry import carried
from explorer.export.sizes import SIZES
from explorer.ui.save_picture import OWN, PictureChoice, SavePicture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SavePicture:
    assert window.session.frame is not None
    made = SavePicture(window.documents.now, window.session.frame, False, window)
    made.show()
    return made


def save(qtbot: QtBot, dialog: SavePicture) -> None:
    """Save, and wait until the picture is written or the dialog says why not."""
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)


def own_size(dialog: SavePicture, width: int, height: int) -> None:
    dialog.preset.setCurrentIndex(dialog.preset.findData(OWN))
    dialog.width_px.setValue(width)
    dialog.height_px.setValue(height)


def test_a_picture_of_the_chosen_size_is_saved(
    qtbot: QtBot, dialog: SavePicture, tmp_path: Path
) -> None:
    out = tmp_path / "leg.png"
    own_size(dialog, 300, 420)
    dialog.place.setText(str(out))
    save(qtbot, dialog)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (300, 420)
    assert image.pixelColor(299, 0).name() == "#ffffff"
    assert dialog.saved == out
    assert not dialog.isVisible()


def test_a_transparent_ground_is_clear(qtbot: QtBot, dialog: SavePicture, tmp_path: Path) -> None:
    own_size(dialog, 200, 300)
    dialog.ground.setCurrentText("Transparent")
    dialog.legend.setChecked(False)
    dialog.place.setText(str(tmp_path / "clear"))
    save(qtbot, dialog)
    image = QImage(str(tmp_path / "clear.png"))
    assert image.pixelColor(0, 0).alpha() == 0
    assert any(image.pixelColor(x, 150).alpha() == 255 for x in range(200))


def test_legend_on_and_off_differ(qtbot: QtBot, dialog: SavePicture, tmp_path: Path) -> None:
    own_size(dialog, 240, 320)
    for legend in (True, False):
        dialog.legend.setChecked(legend)
        dialog.place.setText(str(tmp_path / f"{legend}.png"))
        save(qtbot, dialog)
    assert QImage(str(tmp_path / "True.png")) != QImage(str(tmp_path / "False.png"))


def test_names_are_left_out_where_they_are_not_wanted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.session.set_look(labels="english")
    window.session.run_pass()
    assert window.session.frame is not None
    saved = []
    for wanted in (True, False):
        made = SavePicture(window.documents.now, window.session.frame, False, window)
        own_size(made, 300, 300)
        made.labels.setChecked(wanted)
        made.place.setText(str(tmp_path / f"{wanted}.png"))
        save(qtbot, made)
        saved.append(QImage(str(made.saved)))
        made.deleteLater()
    assert saved[0] != saved[1]


def test_dots_per_inch_stand_in_the_file_and_the_choice_stays_for_the_next(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.session.frame is not None
    choice = PictureChoice()
    made = SavePicture(window.documents.now, window.session.frame, False, window, choice=choice)
    own_size(made, 130, 170)
    made.dpi.setValue(300)
    made.ground.setCurrentIndex(1)
    made.legend.setChecked(False)
    made.place.setText(str(tmp_path / "leg.png"))
    save(qtbot, made)
    with Image.open(tmp_path / "leg.png") as image:
        assert image.size == (130, 170)
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.02)
        assert image.mode == "RGBA"
    assert leg_text(carried(tmp_path / "leg.png")) == leg_text(window.documents.now)
    again = SavePicture(window.documents.now, window.session.frame, False, window, choice=choice)
    assert again.size_chosen == made.size_chosen
    assert again.preset.currentData() == OWN
    assert (again.ground.currentIndex(), again.legend.isChecked()) == (1, False)
    assert again.place.text() == str(tmp_path / "leg-2.png")
    for each in (made, again):
        each.deleteLater()


def test_a_copied_picture_is_on_the_clipboard_with_its_scene(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.pictures.said) as said:
        window.pictures.copy.trigger()
    image = QGuiApplication.clipboard().image()
    assert said.args == [f"Picture copied, {image.width()} × {image.height()} pixels"]
    assert image.height() >= 1080
    shape = window.compare.width() / window.compare.height()
    assert image.width() / image.height() == pytest.approx(shape, rel=0.01)
    assert '"knee_deg":45.0' in image.text("LegExplorer")


def test_a_clipboard_that_takes_nothing_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().clear()
    monkeypatch.setattr(QClipboard, "setImage", lambda *_: None)
    with qtbot.waitSignal(window.pictures.said) as said:
        window.pictures.copy.trigger()
    assert said.args is not None
    assert "the clipboard did not take the picture" in said.args[0]


def test_a_picture_that_is_stopped_is_not_written(
    qtbot: QtBot, window: MainWindow, dialog: SavePicture, tmp_path: Path
) -> None:
    own_size(dialog, 2000, 2400)
    dialog.place.setText(str(tmp_path / "leg.png"))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    assert not dialog.fields.isEnabled()
    dialog.save()  # such as by the key; it is at work already
    window.session.set_scenario(knee_rad=1.0)  # drawn between two tiles
    with qtbot.waitSignal(window.viewport.painted, timeout=20_000):
        pass
    assert dialog.is_busy
    dialog.reject()
    assert not dialog.is_busy
    assert dialog.isVisible()
    assert dialog.message.text() == "Stopped; nothing was saved."
    assert dialog.fields.isEnabled()
    assert not dialog.progress.isVisible()
    assert list(tmp_path.glob("*leg*")) == []
    own_size(dialog, 200, 240)
    save(qtbot, dialog)
    assert QImage(str(tmp_path / "leg.png")).width() == 200


def test_a_fault_while_it_is_drawn_leaves_the_dialog_and_no_file(
    qtbot: QtBot, dialog: SavePicture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a fault of the program's own")

    monkeypatch.setattr("explorer.ui.save_picture.put_into_image", broken)
    own_size(dialog, 100, 120)
    dialog.place.setText(str(tmp_path / "leg.png"))
    with qtbot.captureExceptions() as caught:
        save(qtbot, dialog)
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert dialog.saved is None
    assert dialog.isVisible()
    assert dialog.fields.isEnabled()
    assert list(tmp_path.glob("*leg*")) == []


def test_a_full_disk_is_told_and_the_dialog_stays(
    qtbot: QtBot, dialog: SavePicture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    own_size(dialog, 100, 120)
    dialog.place.setText(str(tmp_path / "leg.png"))
    save(qtbot, dialog)
    assert "the disk is full; make room on it" in dialog.message.text()
    assert dialog.isVisible()
    assert list(tmp_path.glob("*leg*")) == []


@pytest.mark.parametrize("place", ["{folder}/not/there/leg.png", "{folder}", "{folder}/leg.jpg"])
def test_a_place_that_will_not_do_is_said_and_the_dialog_stays(
    qtbot: QtBot, dialog: SavePicture, tmp_path: Path, place: str
) -> None:
    own_size(dialog, 100, 100)
    folder = tmp_path / "folder.png"
    folder.mkdir()
    dialog.place.setText(place.format(folder=folder))
    save(qtbot, dialog)
    assert dialog.message.isVisible()
    assert dialog.message.text()
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    qtbot: QtBot, dialog: SavePicture, tmp_path: Path
) -> None:
    out = tmp_path / "leg.png"
    out.write_bytes(b"mine")
    own_size(dialog, 100, 120)
    dialog.place.setText(str(out))
    save(qtbot, dialog)
    assert out.read_bytes() == b"mine"
    assert "already there" in dialog.message.text()
    save(qtbot, dialog)
    assert QImage(str(out)).width() == 100


def test_presets_fill_the_size_and_only_an_own_size_is_typed(dialog: SavePicture) -> None:
    for name, size in SIZES.items():
        dialog.preset.setCurrentIndex(dialog.preset.findData(name))
        assert dialog.size_chosen == size
        assert dialog.figures.text() == size.words
        assert not dialog.width_px.isEnabled()
    dialog.preset.setCurrentIndex(dialog.preset.findData(OWN))
    assert dialog.width_px.isEnabled()
    assert dialog.dpi.isEnabled()
    dialog.dpi.setValue(600)
    assert dialog.figures.text().endswith("10.5 × 14.9 cm at 600 dpi")


def test_a_selected_muscle_is_saved_without_its_ring(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    pictures = []
    for selected in (None, "biceps_femoris_long_head"):
        window.session.set_look(selected=selected)
        window.session.run_pass()
        assert window.session.frame is not None
        made = SavePicture(window.documents.now, window.session.frame, False, window)
        own_size(made, 240, 320)
        made.place.setText(str(tmp_path / f"{selected}.png"))
        save(qtbot, made)
        pictures.append(QImage(str(made.saved)))
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("difference", [False, True])
def test_legs_that_are_compared_are_saved_as_they_are_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, difference: bool
) -> None:
    window.session.set_scenario(activation=0.0)
    window.session.run_pass()
    window.actions_.compare.trigger()
    window.session.set_scenario(activation=1.0)
    window.compare.difference.setChecked(difference)
    window.session.run_pass()
    assert window.session.frame is not None
    shown, kept = window.session.frame, window.compare.kept
    dialog = SavePicture(window.documents.now, shown, False, window, kept)
    own_size(dialog, 400, 300)
    dialog.place.setText(str(tmp_path / "pair.png"))
    save(qtbot, dialog)
    image = QImage(str(tmp_path / "pair.png"))

    def red(left: int, right: int) -> int:
        colors = (image.pixelColor(x, y) for x in range(left, right) for y in range(60, 220))
        return sum(c.red() > 2.2 * max(c.green(), c.blue()) for c in colors)

    if difference:
        assert red(0, 400) > 500
        assert "Red: more in B than in A." in image.text("Description")
    else:
        assert red(0, 200) == 0
        assert red(200, 400) > 500
        assert image.text("Description").startswith("A: Activations set by hand")
