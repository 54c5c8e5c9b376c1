"""What was shown comes back after a crash, and only then."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.document.leg_file import read_leg
from explorer.ui import keeper
from explorer.ui.keeper import ASIDE, MOST_TRIES, MOST_WINDOWS, Slot
from explorer.ui.settings import START

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.document.document import Document
    from explorer.ui.window import MainWindow


def bent(knee_deg: float) -> Document:
    scenario = START.asked.scenario.with_(knee_rad=math.radians(knee_deg))
    return START.with_(asked=replace(START.asked, scenario=scenario))


def knee_deg(document: Document | None) -> int | None:
    return None if document is None else round(math.degrees(document.asked.scenario.knee_rad))


def test_what_a_crash_left_comes_back_with_its_file(tmp_path: Path) -> None:
    slot = Slot(tmp_path)
    assert slot.left is None
    slot.keep(bent(33), tmp_path / "mine.leg")
    slot.end(forget=False)  # as a crash leaves it
    slot = Slot(tmp_path)
    assert knee_deg(slot.left) == 33
    assert slot.path == tmp_path / "mine.leg"
    slot.end(forget=True)
    assert list(tmp_path.iterdir()) == []


def test_each_window_has_a_place_of_its_own(tmp_path: Path) -> None:
    slots = [Slot(tmp_path) for _ in range(MOST_WINDOWS + 1)]
    for number, slot in enumerate(slots):
        slot.keep(bent(10 + number), None)
    assert len(list(tmp_path.glob("open-*.json"))) == MOST_WINDOWS
    slots[3].end(forget=False)
    slots[5].end(forget=False)
    assert knee_deg(Slot(tmp_path).left) == 13
    for slot in slots:
        slot.end(forget=True)
    left = [Slot(tmp_path) for _ in range(2)]
    assert [knee_deg(slot.left) for slot in left] == [13, 15]
    for slot in left:
        slot.end(forget=True)


def test_a_scene_that_brings_the_program_down_is_set_aside(tmp_path: Path) -> None:
    Slot(tmp_path).keep(bent(44), None)
    for _ in range(MOST_TRIES):
        slot = Slot(tmp_path)
        assert knee_deg(slot.left) == 44
        slot.end(forget=False)
    slot = Slot(tmp_path)
    assert slot.left is None
    assert str(tmp_path / ASIDE) in slot.problem
    assert knee_deg(read_leg(tmp_path / ASIDE)) == 44
    slot.end(forget=False)
    assert Slot(tmp_path).problem == ""


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "[" * 90_000, '{"document": 3}', '{"document": {}, "tries": 0}', "NaN"]
    + ["9" * 5000, "x" * (2 << 20)]
    + [json.dumps({"tries": tries, "document": {}}) for tries in (True, None, -1, 1e300)],
    ids=range(13),
)
def test_a_broken_file_is_set_aside_and_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "open-1.json").write_text(content)
    slot = Slot(tmp_path)
    assert slot.left is None
    assert "open-1.json.broken" in slot.problem
    assert (tmp_path / "open-1.json.broken").read_text() == content
    slot.end(forget=True)


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    slot = Slot(tmp_path / "file")
    slot.keep(bent(20), None)
    slot.end(forget=True)
    assert slot.left is None


def test_the_window_keeps_each_step_and_forgets_them_on_closing(
    qtbot: QtBot, open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    window = open_window(slot=Slot(settings_file.parent))
    window.session.set_scenario(knee_rad=math.radians(52))
    place = settings_file.parent / "open-1.json"

    def is_kept() -> bool:
        if not place.exists():
            return False
        found = json.loads(place.read_text())["document"]["scenario"]["knee_deg"]
        return bool(found == pytest.approx(52))

    qtbot.waitUntil(is_kept, timeout=20_000)
    window.close()
    assert not place.exists()
    assert settings_file.exists()


def test_a_full_disk_is_told_once_and_keeps_what_was_there(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(slot=Slot(tmp_path))
    file = tmp_path / "open-1.json"
    qtbot.waitUntil(file.exists)
    before = file.read_bytes()

    def full(_out: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keeper, "write_whole", full)
    told: list[str] = []
    window.documents.said.connect(told.append)
    for load_kg in (21.0, 22.0):
        window.session.set_scenario(load_kg=load_kg)
        with qtbot.waitSignal(window.documents.noted):
            pass
        qtbot.wait(2 * keeper.WAIT_MS)
    assert len(told) == 1
    assert "the disk is full" in told[0]
    assert file.read_bytes() == before
    monkeypatch.undo()
    window.session.set_scenario(load_kg=23.0)
    qtbot.waitUntil(lambda: file.read_bytes() != before)


def test_the_window_brings_it_back_and_undo_goes_before_it(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    Slot(settings_file.parent).keep(bent(61), None)
    window = open_window(slot=Slot(settings_file.parent))
    assert knee_deg(window.documents.now) == 61
    assert "was cut off" in window.statusBar().currentMessage()
    window.documents.undo()
    assert knee_deg(window.documents.now) == knee_deg(START)


def test_a_scene_that_is_asked_for_comes_first(
    open_window: Callable[..., MainWindow], settings_file: Path
) -> None:
    Slot(settings_file.parent).keep(bent(61), None)
    window = open_window(slot=Slot(settings_file.parent), document=bent(15))
    assert knee_deg(window.documents.now) == 15
    window.documents.undo()
    assert knee_deg(window.documents.now) == 61


def test_a_start_that_failed_for_other_reasons_is_no_try(tmp_path: Path) -> None:
    """Else a broken driver would set the scene aside after a few starts."""
    slot = Slot(tmp_path)
    slot.keep(bent(33), None)
    slot.end(forget=False)
    for _ in range(2 * MOST_TRIES):
        slot = Slot(tmp_path)
        slot.not_tried()
        slot.end(forget=False)
    slot = Slot(tmp_path)
    assert knee_deg(slot.left) == 33
    assert slot.problem == ""
    slot.end(forget=True)
