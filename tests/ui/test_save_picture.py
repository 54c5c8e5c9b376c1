"""The save dialog writes the picture that was asked for, or says why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from explorer.ui.save_picture import CUSTOM, PRESETS, SavePicture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SavePicture:
    assert window.session.frame is not None
    made = SavePicture(
        window.documents.now, window.session.leg, window.session.frame, False, window
    )
    made.show()
    return made


def own_size(dialog: SavePicture, width: int, height: int) -> None:
    dialog.preset.setCurrentText(CUSTOM)
    dialog.width_px.setValue(width)
    dialog.height_px.setValue(height)


def test_a_picture_of_the_chosen_size_is_saved(dialog: SavePicture, tmp_path: Path) -> None:
    out = tmp_path / "leg.png"
    own_size(dialog, 300, 420)
    dialog.place.setText(str(out))
    dialog.save()
    image = QImage(str(out))
    assert (image.width(), image.height()) == (300, 420)
    assert image.pixelColor(299, 0).name() == "#ffffff"
    assert dialog.saved == out
    assert not dialog.isVisible()


def test_a_transparent_ground_is_clear(dialog: SavePicture, tmp_path: Path) -> None:
    own_size(dialog, 200, 300)
    dialog.ground.setCurrentText("Transparent")
    dialog.legend.setChecked(False)
    dialog.place.setText(str(tmp_path / "clear"))
    dialog.save()
    image = QImage(str(tmp_path / "clear.png"))
    assert image.pixelColor(0, 0).alpha() == 0
    assert any(image.pixelColor(x, 150).alpha() == 255 for x in range(200))


def test_legend_on_and_off_differ(dialog: SavePicture, tmp_path: Path) -> None:
    own_size(dialog, 240, 320)
    for legend in (True, False):
        dialog.legend.setChecked(legend)
        dialog.place.setText(str(tmp_path / f"{legend}.png"))
        dialog.save()
    assert QImage(str(tmp_path / "True.png")) != QImage(str(tmp_path / "False.png"))


@pytest.mark.parametrize("place", ["{folder}/not/there/leg.png", "{folder}", "{folder}/leg.jpg"])
def test_a_place_that_will_not_do_is_said_and_the_dialog_stays(
    dialog: SavePicture, tmp_path: Path, place: str
) -> None:
    own_size(dialog, 100, 100)
    folder = tmp_path / "folder.png"
    folder.mkdir()
    dialog.place.setText(place.format(folder=folder))
    dialog.save()
    assert dialog.message.isVisible()
    assert dialog.message.text()
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    dialog: SavePicture, tmp_path: Path
) -> None:
    out = tmp_path / "leg.png"
    out.write_bytes(b"mine")
    own_size(dialog, 100, 120)
    dialog.place.setText(str(out))
    dialog.save()
    assert out.read_bytes() == b"mine"
    assert "already there" in dialog.message.text()
    dialog.save()
    assert QImage(str(out)).width() == 100


def test_presets_fill_the_size_and_only_an_own_size_is_typed(dialog: SavePicture) -> None:
    for number, preset in enumerate(PRESETS):
        dialog.preset.setCurrentIndex(number)
        assert (dialog.width_px.value(), dialog.height_px.value()) == (preset.width, preset.height)
        assert not dialog.width_px.isEnabled()
    dialog.preset.setCurrentText(CUSTOM)
    assert dialog.width_px.isEnabled()


def test_a_selected_muscle_is_saved_without_its_ring(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    pictures = []
    for selected in (None, "biceps_femoris_long_head"):
        window.session.set_look(selected=selected)
        window.session.run_pass()
        assert window.session.frame is not None
        made = SavePicture(
            window.documents.now, window.session.leg, window.session.frame, False, window
        )
        own_size(made, 240, 320)
        made.place.setText(str(tmp_path / f"{selected}.png"))
        made.save()
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
    dialog = SavePicture(window.documents.now, shown.leg, shown, False, window, kept)
    own_size(dialog, 400, 300)
    dialog.place.setText(str(tmp_path / "pair.png"))
    dialog.save()
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
