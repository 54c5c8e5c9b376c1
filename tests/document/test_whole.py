"""A file appears whole or not at all, whatever its name and however many are written at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.document.whole import whole_file, write_whole

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
