"""Names that are in no code, and values nested as deep as can be read, are taken or told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_content, read_leg, read_leg_text, write_leg
from explorer.document.plain import brief
from explorer.mechanics import Scenario
from explorer.ui.settings import Settings, load_settings

if TYPE_CHECKING:
    from explorer.ui.window import MainWindow

_CONTENT = leg_content(Document(Asked(Scenario())))


def test_a_file_whose_name_is_in_no_code_can_be_saved(tmp_path: Path) -> None:
    write_leg(tmp_path / "a.leg", Document(Asked(Scenario()), title="knee \udcff"))
    assert read_leg(tmp_path / "a.leg").title == "knee ?"


def test_half_a_letter_is_no_title() -> None:
    with pytest.raises(InputError, match="title must be a text"):
        read_leg_text(json.dumps(_CONTENT | {"title": "\ud800"}))


def test_what_is_too_deep_to_be_written_is_still_told() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert brief(deep) == "..."


def test_a_path_that_no_file_can_have_is_not_kept(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    place.write_text(json.dumps({"recent": ["/a/\ud800.leg"], "path": "/a/\ud800.leg"}))
    found, message = load_settings(place)
    assert (found.path, found.recent) == (None, Settings().recent)
    assert "it is no path" in message


def test_a_recent_file_whose_name_is_too_long_is_dropped_with_a_line(window: MainWindow) -> None:
    long = Path("/") / f"{'x' * 300}.leg"
    window.documents.recent = (long,)
    said: list[str] = []
    window.documents.said.connect(said.append)
    assert not window.documents.open(long)
    assert not window.documents.recent
    assert len(said) == 1
