"""A file appears whole or not at all, whatever its name and however many are written at once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from explorer.document.whole import save_whole, whole_file, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    out = tmp_path / f"{'l' * 251}.leg"
    write_whole(out, b"leg")
    assert out.read_bytes() == b"leg"
    assert list(tmp_path.iterdir()) == [out]


def test_two_at_once_do_not_mix(tmp_path: Path) -> None:
    out = tmp_path / "scene.leg"
    with whole_file(out) as first, whole_file(out) as second:
        first.write(b"first")
        second.write(b"second")
    assert out.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [out]


def test_what_stood_there_stays_where_writing_fails(tmp_path: Path) -> None:
    out = tmp_path / "scene.leg"
    out.write_bytes(b"mine")

    def fill() -> None:
        with whole_file(out) as file:
            file.write(b"half")
            raise OSError(28, "full")

    with pytest.raises(OSError, match="full"):
        fill()
    assert out.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_written_is_told_in_one_line_and_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    out = tmp_path / "a.leg"
    save_whole(out, b"before")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ValueError, match=r"^cannot write .*a\.leg: the disk is full"):
        save_whole(out, b"after")
    assert out.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [out]
