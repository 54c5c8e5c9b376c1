"""The film's dialog: what it offers, that it can be stopped, and that the film brings back."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtWidgets import QDialogButtonBox

from explorer.export.carry import carried
from explorer.export.film_file import FilmFile
from explorer.ui.film_choice import FilmChoice
from explorer.ui.save_film import SaveFilm
from tests.export.conftest import frame_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

SMALL = (36, 48)


def small() -> FilmChoice:
    return FilmChoice(joint="knee", way_s=0.5, fps=4, legend=False)


@pytest.fixture
def open_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., SaveFilm]]:
    made: list[SaveFilm] = []
    monkeypatch.setattr("explorer.ui.film_fields.SIZES", {SMALL: "tiny", (480, 640): "usual"})

    def open_(choice: FilmChoice, name: str = "leg.gif") -> SaveFilm:
        choice.size_px = SMALL
        assert window.session.frame is not None
        dialog = SaveFilm(window.documents.now, window.session.frame, False, window, choice=choice)
        dialog.fields.field.line.setText(str(tmp_path / name))
        dialog.show()
        made.append(dialog)
        return dialog

    yield open_
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()


def press(dialog: SaveFilm, button: QDialogButtonBox.StandardButton) -> None:
    dialog.buttons.button(button).click()


def test_a_film_is_saved_while_the_window_lives_on(
    qtbot: QtBot, window: MainWindow, open_dialog: Callable[..., SaveFilm], tmp_path: Path
) -> None:
    choice = small()
    dialog = open_dialog(choice, "leg")
    assert dialog.figures.text() == "4 frames, 1.0 seconds"
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        press(dialog, QDialogButtonBox.StandardButton.Save)
        assert dialog.is_busy
        assert dialog.progress.isVisible()
        assert not dialog.fields.isEnabled()
    out = tmp_path / "leg.gif"
    assert dialog.saved == out
    with Image.open(out) as image:
        assert (frame_count(image), image.size) == (4, SMALL)
    assert choice.folder == tmp_path
    window.session.set_scenario(load_kg=3.0)
    window.session.run_pass()
    assert window.documents.open(out)
    assert window.session.scenario.load_kg == 10.0


def test_cancel_stops_the_film_and_leaves_no_file(
    qtbot: QtBot, open_dialog: Callable[..., SaveFilm], tmp_path: Path
) -> None:
    dialog = open_dialog(small())
    press(dialog, QDialogButtonBox.StandardButton.Save)
    qtbot.waitUntil(lambda: any(tmp_path.glob(".leg.gif*")), timeout=20_000)
    press(dialog, QDialogButtonBox.StandardButton.Cancel)
    assert not dialog.is_busy
    assert dialog.isVisible()
    assert dialog.message.text() == "Stopped; nothing was saved."
    assert dialog.fields.isEnabled()
    assert not list(tmp_path.glob("*leg*"))
    press(dialog, QDialogButtonBox.StandardButton.Cancel)
    assert not dialog.isVisible()


def test_a_full_disk_is_told_and_the_dialog_stays(
    qtbot: QtBot,
    open_dialog: Callable[..., SaveFilm],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(self: FilmFile, frame: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(FilmFile, "add", full)
    dialog = open_dialog(small(), "leg.webp")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert "the disk is full; make room on it" in dialog.message.text()
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*leg*"))


def test_a_film_that_breaks_is_never_told_as_saved(
    qtbot: QtBot,
    open_dialog: Callable[..., SaveFilm],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(self: FilmFile, frame: object) -> None:
        raise KeyError("a fault of the program's own")

    monkeypatch.setattr(FilmFile, "add", broken)
    dialog = open_dialog(small())
    with qtbot.captureExceptions() as caught:
        dialog.save()
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
        qtbot.wait(20)  # a timer that still ran would ask for the next step
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert dialog.saved is None
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*leg*"))


def test_what_is_chosen_is_shown_and_kept(open_dialog: Callable[..., SaveFilm]) -> None:
    choice = FilmChoice()
    fields = open_dialog(choice).fields
    assert choice.joint is None
    assert not fields.turning.isVisible()
    fields.motion.setCurrentIndex(fields.motion.findData("ankle"))
    assert fields.turning.isVisible()
    assert fields.start_words.text() == "plantarflexed 30° (toes pointed)"
    fields.start.setValue(-10.0)
    fields.format.setCurrentIndex(fields.format.findData(".webp"))
    assert fields.field.path.name == "leg.webp"
    fields.field.line.setText("leg.v2")
    fields.format.setCurrentIndex(fields.format.findData(".apng"))
    assert fields.field.line.text() == "leg.v2.apng"
    fields.format.setCurrentIndex(fields.format.findData(".webp"))
    again = open_dialog(choice, "leg.webp").fields
    assert again.motion.currentData() == "ankle"
    assert again.start.value() == -10.0
    assert again.format.currentData() == ".webp"


def test_what_makes_no_film_is_told_at_once(open_dialog: Callable[..., SaveFilm]) -> None:
    dialog = open_dialog(small())
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog.fields.end.setValue(dialog.fields.start.value())
    assert dialog.message.text() == "The two ends of the sweep must differ."
    assert not save.isEnabled()
    dialog.fields.end.setValue(60.0)
    assert not dialog.message.isVisible()
    assert save.isEnabled()


def test_an_exercise_that_does_not_move_offers_joints_alone(
    window: MainWindow, open_dialog: Callable[..., SaveFilm]
) -> None:
    window.session.set_scenario(exercise="relaxed")
    window.session.run_pass()
    fields = open_dialog(FilmChoice()).fields
    assert fields.motion.findData(None) == -1
    assert fields.choice.joint == "hip"


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    qtbot: QtBot, open_dialog: Callable[..., SaveFilm], tmp_path: Path
) -> None:
    (tmp_path / "leg.gif").write_bytes(b"mine")
    dialog = open_dialog(small())
    dialog.save()
    assert "already there" in dialog.message.text()
    assert not dialog.is_busy
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.save()
    assert carried(tmp_path / "leg.gif").asked.scenario.load_kg == 10.0
